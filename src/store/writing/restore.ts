/**
 * Restoring: every state of another graph, past and current, is put into an empty one as it was, and then its revisions.
 * It goes in batches, each with a note of how far it came, so that one that broke off is gone on with; until the end the
 * graph is no graph, and nothing else opens it.
 */
import { LinchpinError } from '../../errors.js';
import type { EntityKind } from '../../model/kind.js';
import { unique } from '../../unique.js';
import type { Run } from '../asking.js';
import { EDGE_TYPES, edgesOf } from '../edges.js';
import type { Engine } from '../engine.js';
import { holdsStates } from '../revisions.js';
import type { RevisionRow } from '../statement-types.js';
import { STATEMENTS } from '../statements.js';
import {
  FOREVER,
  type KindOf,
  keyOf,
  type RecordState,
  type Span,
  type StoredRecord,
  stateRow,
} from '../states.js';
import { EDGES, edit, linkOf, NODES, type Row } from './apply.js';
import { inBatches } from './batches.js';

/** What is restored; each stream may be taken more than once, and is the same each time. */
export interface Restoration {
  /** What tells it from others: it is gone on with only from the same one. */
  readonly archive: string;
  /** In the order of `Store.states`. */
  states(): AsyncIterable<readonly RecordState[]>;
  revisions(): AsyncIterable<readonly RevisionRow[]>;
  /** The revision that first wrote a record of which there are past states. */
  bornBefore(id: string): number | undefined;
}

/** @throws LinchpinError RECORD_CONFLICT when the graph is not empty, or another archive was begun */
export async function restoreStates(
  engine: Engine,
  restoration: Restoration,
  onBatch: (states: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { archive } = restoration;
  const steps = new Steps(engine, archive, await begin(engine, archive), signal);
  const listings = new Map<number, number>();
  for await (const states of restoration.states()) {
    for (const { record, since } of states) {
      if (record.type === 'entity' && record.kind === 'Listing')
        listings.set(since, (listings.get(since) ?? 0) + 1);
    }
    await steps.take((run) => putNodes(run, states, restoration));
    onBatch(states.length);
  }
  for await (const states of restoration.states()) {
    await steps.take((run) => putEdges(run, states, restoration));
    onBatch(states.length);
  }
  for await (const revisions of restoration.revisions()) {
    await steps.take(async (run) => {
      for (const revision of revisions) {
        await run(STATEMENTS.recordRevision, { ...revision, listings: listings.get(revision.number) ?? 0 });
      }
    });
  }
  await engine.write(({ run }) => run(STATEMENTS.endRestoring, {}));
}

/** The restoring that was begun and not ended: the archive it is of. */
export async function restoringUnderWay(engine: Engine): Promise<string | null> {
  const [row] = await engine.read(STATEMENTS.restoringUnderWay, {});
  return row?.archive ?? null;
}

/** @returns the number of the last batch that is in the graph already */
async function begin(engine: Engine, archive: string): Promise<number> {
  const [row] = await engine.read(STATEMENTS.restoringUnderWay, {});
  if (row && row.archive !== archive) {
    throw refused(
      `another archive was begun there (SHA-256 ${row.archive}); go on with that one, or empty the graph`,
    );
  }
  if (row) return row.batch;
  const ask = engine.read.bind(engine) as Run;
  if (await holdsStates(ask))
    throw refused(
      'a restoring wants an empty graph, and this one holds records; DATA_DIR or NEO4J_URI names another',
    );
  return 0;
}

/** Batches in their order, each in one transaction with the note that it is done. */
class Steps {
  #number = 0;

  constructor(
    private readonly engine: Engine,
    private readonly archive: string,
    private readonly done: number,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async take(work: (run: Run) => Promise<unknown>): Promise<void> {
    this.signal?.throwIfAborted();
    const batch = ++this.#number;
    if (batch <= this.done) return;
    await this.engine.write(async ({ run }) => {
      await this.#checkTurn(run, batch);
      await work(run);
      await run(STATEMENTS.advanceRestoring, { archive: this.archive, batch });
    });
  }

  /** Another restoring of the same archive may have come in between: every batch goes in once. */
  async #checkTurn(run: Run, batch: number): Promise<void> {
    await run(STATEMENTS.lockRevisions, {});
    const [row] = await run(STATEMENTS.restoringUnderWay, {});
    if (row ? row.archive === this.archive && row.batch === batch - 1 : batch === 1) return;
    throw refused('another restoring is under way there');
  }
}

async function putNodes(run: Run, states: readonly RecordState[], restoration: Restoration): Promise<void> {
  const put = async (type: StoredRecord['type'], kindOf: KindOf) => {
    const rows = states
      .filter(({ record }) => record.type === type)
      .map((state) => stateRow(state.record, spanOf(state, restoration), kindOf));
    await edit(run, NODES[type], rows);
  };
  const unasked = () => undefined;
  for (const type of ['source', 'entity'] as const) await put(type, unasked);
  const kinds = await kindsIn(run, states);
  await put('claim', (id) => kinds.get(id));
  for (const type of ['evidence', 'opposition', 'bearing'] as const) await put(type, unasked);
}

/** Kinds of what claims join: entities come before claims, in the graph by now. */
async function kindsIn(run: Run, states: readonly RecordState[]): Promise<Map<string, EntityKind>> {
  const ends = states.flatMap(({ record }) =>
    record.type !== 'claim'
      ? []
      : record.object === undefined
        ? [record.subject]
        : [record.subject, record.object],
  );
  const kinds = new Map<string, EntityKind>();
  for (const ids of inBatches(unique(ends))) {
    for (const row of await run(STATEMENTS.kindsOfIds, { ids })) kinds.set(row.id, row.kind as EntityKind);
  }
  return kinds;
}

async function putEdges(run: Run, states: readonly RecordState[], restoration: Restoration): Promise<void> {
  const made = states.map((state) => {
    const span = spanOf(state, restoration);
    return { record: state.record, key: keyOf(state.record.id, span), span };
  });
  for (const type of EDGE_TYPES) {
    const rows = made.flatMap(({ record, key }) =>
      edgesOf(record).flatMap((edge) => (edge.type === type ? [{ key, to: edge.to }] : [])),
    );
    await edit(run, EDGES[type], rows);
  }
  await edit(run, STATEMENTS.linkEntities, made.flatMap(currentLinks));
}

function currentLinks({ record, span }: { readonly record: StoredRecord; readonly span: Span }): Row[] {
  return span.until === FOREVER ? linkOf(record, span.born) : [];
}

function spanOf({ record, since, until }: RecordState, { bornBefore }: Restoration): Span {
  return { since, until: until ?? FOREVER, born: Math.min(since, bornBefore(record.id) ?? since) };
}

function refused(problem: string): LinchpinError {
  return new LinchpinError('RECORD_CONFLICT', { where: 'restore', problem });
}
