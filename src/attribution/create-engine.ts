/** The engine: a live projection, and a desk that answers from it. */
import { setImmediate } from 'node:timers/promises';
import { reasonOf, unlessAborted } from '../abort.js';
import { Desk } from './desk.js';
import type { AttributionEngine } from './engine.js';
import type { Effort } from './inquiry.js';
import { type LiveOptions, LiveProjection, type RecordSource } from './projection/live-projection.js';
import type { Projection } from './projection/projection.js';

const DEFAULT_EFFORT: Effort = { maxVisited: 100_000, maxLeads: 20_000_000, milliseconds: 2_000 };

export interface EngineOptions extends LiveOptions {
  readonly effort?: Effort;
}

/** An engine that answers in this thread, in stretches with a pause between. */
export function createAttributionEngine(
  source: RecordSource,
  options: EngineOptions = {},
): AttributionEngine {
  const { effort = DEFAULT_EFFORT } = options;
  const live = new LiveProjection(source, options);
  let desk: Desk | null = null;

  /** The same desk as long as the projection is the same. */
  const deskOver = (projection: Projection): Desk => {
    if (desk?.projection !== projection) desk = new Desk(projection, effort);
    return desk;
  };
  const deskAt = async (revision: number, signal?: AbortSignal): Promise<Desk> =>
    deskOver(await unlessAborted(live.at(revision), signal));

  return {
    async answer(question, signal) {
      const { revision } = question;
      return (await deskAt(revision, signal)).answer(question, () => takeTurns(signal));
    },
    async compare(question, fromRevision, toRevision, signal) {
      const desk = await deskAt(Math.max(fromRevision, toRevision), signal);
      return desk.compare(question, fromRevision, toRevision, () => takeTurns(signal));
    },
    async bestChains(question, signal) {
      return (await deskAt(question.revision, signal)).bestChains(question);
    },
    async assess(claims, sight, signal) {
      return (await deskAt(sight.revision, signal)).assess(claims, sight);
    },
    footprint: async (revision) => footprintOf(await live.at(revision)),
    close: () => live.close(),
  };
}

function footprintOf(projection: Projection) {
  const { columns, texts } = projection.bytes;
  const claims = projection.claims.size;
  return { claims, bytesPerClaim: columns / claims, textBytesPerClaim: texts / claims };
}

/** Gives timers, sockets and other questions their turn before going on. @throws LinchpinError as the signal says */
async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw reasonOf(signal);
}
