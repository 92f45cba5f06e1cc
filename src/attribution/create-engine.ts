/** The engine: a live projection, and desks that answer from it, in this thread or in threads of their own. */
import { setImmediate } from 'node:timers/promises';
import { reasonOf, unlessAborted } from '../abort.js';
import { Desk } from './desk.js';
import type { AttributionEngine, Footprint } from './engine.js';
import type { Effort } from './inquiry.js';
import { type LiveOptions, LiveProjection, type RecordSource } from './projection/live-projection.js';
import type { Projection } from './projection/projection.js';
import { DeskPool } from './threads/desk-pool.js';
import { type Outcome, perform, type Task, type TaskName, type Tasks } from './threads/task.js';

const DEFAULT_EFFORT: Effort = { maxVisited: 100_000, maxLeads: 20_000_000, milliseconds: 2_000 };

export interface EngineOptions extends LiveOptions {
  readonly effort?: Effort;
  /** Threads that answer beside this one; with 0, this one answers, in stretches with a pause between. */
  readonly threads?: number;
}

/** A thread cannot be started from TypeScript: run from its sources, the engine answers in this one. */
const IS_BUILT = import.meta.url.endsWith('.js');

/** @param source of the records, or the projection that is kept current of them: then others may look at it too */
export function createAttributionEngine(
  source: RecordSource | LiveProjection,
  options: EngineOptions = {},
): AttributionEngine {
  const { effort = DEFAULT_EFFORT, threads = 0 } = options;
  const live = source instanceof LiveProjection ? source : new LiveProjection(source, options);
  const pool = threads > 0 && IS_BUILT ? new DeskPool(threads, effort) : null;
  const here = new DeskHere(effort);

  /** Has a task done once everything up to a revision is known. */
  async function ask<Name extends TaskName>(
    name: Name,
    given: Tasks[Name],
    revision: number,
    signal?: AbortSignal,
  ): Promise<Outcome<Name>> {
    const projection = await unlessAborted(live.at(revision), signal);
    const task = { name, ...given } as unknown as Task;
    const isLight = name === 'assess';
    const outcome =
      pool === null || isLight
        ? here.perform(task, projection, signal)
        : pool.perform(task, projection, signal);
    return (await outcome) as Outcome<Name>;
  }

  return {
    answer: (question, signal) => ask('answer', { question }, question.revision, signal),
    compare: (question, from, to, signal) =>
      ask('compare', { question, from, to }, Math.max(from, to), signal),
    bestChains: (question, signal) => ask('bestChains', { question }, question.revision, signal),
    matrix: (question, signal) => ask('matrix', { question }, question.revision, signal),
    stateActors: (question, signal) => ask('stateActors', { question }, question.revision, signal),
    connections: (question, signal) => ask('connections', { question }, question.revision, signal),
    assess: (claims, sight, signal) => ask('assess', { claims, sight }, sight.revision, signal),
    prepare: async (revision, signal) => {
      const projection = await unlessAborted(live.at(revision), signal);
      pool?.prepare(projection);
    },
    footprint: async (revision) => footprintOf(await live.at(revision)),
    async close() {
      await pool?.close();
      await live.close();
    },
  };
}

/** The desk of this thread: the same one as long as the projection is the same. */
class DeskHere {
  readonly #effort: Effort;
  #desk: Desk | null = null;

  constructor(effort: Effort) {
    this.#effort = effort;
  }

  perform(task: Task, projection: Projection, signal?: AbortSignal): Promise<unknown> {
    if (this.#desk?.projection !== projection) this.#desk = new Desk(projection, this.#effort);
    return perform(task, this.#desk, () => takeTurns(signal));
  }
}

function footprintOf(projection: Projection): Footprint {
  const { columns, texts } = projection.bytes;
  const claims = projection.claims.size;
  return { claims, bytesPerClaim: columns / claims, textBytesPerClaim: texts / claims };
}

/** Gives timers, sockets and other questions their turn before going on. @throws LinchpinError as the signal says */
async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw reasonOf(signal);
}
