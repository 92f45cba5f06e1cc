/**
 * Puts changes into the graph: the state until now moves to a node of its own, the current node takes the new state.
 *
 * Edges follow from records and lead to the current node of what is referred to. Those that may change are made anew;
 * the others are made once, with their node. An item hangs on every state of its claim, so that conditions on evidence
 * hold at every revision; two entities are also linked directly by each claim that joins them.
 */
import type { Run } from '../asking.js';
import { CHANGING_EDGES, EDGE_TYPES, type EdgeType, edgesOf } from '../edges.js';
import type { PortValue, Statement } from '../engine.js';
import { STATEMENTS } from '../statements.js';
import { FOREVER, type KindOf, keyOf, type Span, type StoredRecord, stateRow } from '../states.js';
import type { Change } from './batch.js';
import { inBatches } from './batches.js';

export type Row = { readonly [property: string]: PortValue };
type Edit = Statement<{ readonly rows: readonly Row[] }, { readonly count: number }>;

/** A state to be written, and whether its node is new, past, or a current one that is overwritten. */
interface Written {
  readonly record: StoredRecord;
  readonly span: Span;
  readonly key: string;
  readonly as: 'NEW' | 'PAST' | 'OVERWRITTEN';
  /** It goes in with its edges by one statement. */
  readonly isAdded: boolean;
}

export const NODES: Readonly<Record<StoredRecord['type'], Edit>> = {
  source: STATEMENTS.putEntities,
  entity: STATEMENTS.putEntities,
  claim: STATEMENTS.putClaims,
  evidence: STATEMENTS.putItems,
  opposition: STATEMENTS.putOppositions,
  bearing: STATEMENTS.putBearings,
};

export const EDGES: Readonly<Record<EdgeType, Edit>> = {
  RELAYS: STATEMENTS.hangSourcesOnRelayed,
  CITES: STATEMENTS.hangSourcesOnCited,
  SUBJECT: STATEMENTS.hangClaimsOnSubjects,
  OBJECT: STATEMENTS.hangClaimsOnObjects,
  ON: STATEMENTS.hangItemsOnClaims,
  FROM: STATEMENTS.hangItemsOnSources,
  RESTS_ON: STATEMENTS.hangItemsOnBases,
  OPPOSES: STATEMENTS.hangOppositionsOnOpposed,
  BY: STATEMENTS.hangOppositionsOnOpposing,
  BEARS_ON: STATEMENTS.hangBearingsOnElements,
  OF: STATEMENTS.hangBearingsOnClaims,
};

/** Writes changes as they hold from a revision on. */
export async function applyChanges(
  run: Run,
  changes: readonly Change[],
  revision: number,
  kindOf: KindOf,
): Promise<void> {
  const added = addedIn(changes);
  const states = changes.flatMap((change) => statesOf(change, revision, added.has(change.record.id)));
  const rowsOf = (some: readonly Written[]) => some.map(({ record, span }) => stateRow(record, span, kindOf));
  const put = async (type: StoredRecord['type']) => {
    const own = states.filter(({ record }) => record.type === type);
    const add = ADDED[type];
    if (add) await editAll(run, add, rowsOf(own.filter(({ isAdded }) => isAdded)));
    await editAll(run, NODES[type], rowsOf(own.filter(({ isAdded }) => !isAdded)));
  };
  for (const type of ['source', 'entity', 'claim'] as const) await put(type);
  await edit(run, STATEMENTS.hangItemsOnPastClaims, pastClaims(states));
  for (const type of ['evidence', 'opposition', 'bearing'] as const) await put(type);
  await release(run, states);
  for (const type of EDGE_TYPES) await editAll(run, EDGES[type], edgeRows(states, type));
}

/**
 * Edits, and ends the write where rows came to nothing: a statement passes over a row of which an end is not there, and
 * a revision that counted it would tell of states that nobody can read. Such rows are a fault of what checked them; of
 * items that hang on several states of their claim, one that hangs on none is not seen here.
 */
async function editAll(run: Run, statement: Edit, rows: readonly Row[]): Promise<void> {
  const made = await edit(run, statement, rows);
  if (made >= rows.length) return;
  throw new Error(
    `${statement.name} made ${made} of ${rows.length}: an end of the others is not in the graph`,
  );
}

/**
 * What most of an import is goes in with its edges by one statement, a third faster: new claims between two entities,
 * and their items. These edges are made with them.
 */
const ADDED: Partial<Readonly<Record<StoredRecord['type'], Edit>>> = {
  claim: STATEMENTS.addClaims,
  evidence: STATEMENTS.addItems,
};
const ADDED_EDGES: ReadonlySet<EdgeType> = new Set(['SUBJECT', 'OBJECT', 'ON', 'FROM']);

/** Ids of new claims between two entities, and of the new items of such: no past state of the claim wants them too. */
function addedIn(changes: readonly Change[]): ReadonlySet<string> {
  const added = new Set<string>();
  for (const { record, before } of changes) {
    if (before === null && record.type === 'claim' && record.object !== undefined) added.add(record.id);
  }
  for (const { record, before } of changes) {
    if (before === null && record.type === 'evidence' && added.has(record.claim)) added.add(record.id);
  }
  return added;
}

function statesOf({ record, before }: Change, revision: number, isAdded: boolean): Written[] {
  const span = { since: revision, until: FOREVER, born: before?.born ?? revision };
  const current = { record, span, key: record.id, isAdded } as const;
  if (!before) return [{ ...current, as: 'NEW' }];
  const past = { since: before.since, until: revision, born: before.born };
  return [
    { record: before.record, span: past, key: keyOf(record.id, past), as: 'PAST', isAdded },
    { ...current, as: 'OVERWRITTEN' },
  ];
}

/** Items that were there before hang on the past states of their claim too; later ones find all states themselves. */
function pastClaims(states: readonly Written[]): Row[] {
  return states.flatMap(({ record, key, as }) =>
    as === 'PAST' && record.type === 'claim' ? [{ key, claim: record.id }] : [],
  );
}

/** Takes overwritten nodes off what they referred to, where that may change. */
async function release(run: Run, states: readonly Written[]): Promise<void> {
  const keysOf = (type: StoredRecord['type']) =>
    states.flatMap(({ record, key, as }) => (as === 'OVERWRITTEN' && record.type === type ? [key] : []));
  for (const keys of inBatches(keysOf('source'))) await run(STATEMENTS.releaseSources, { keys });
  for (const keys of inBatches(keysOf('evidence'))) await run(STATEMENTS.releaseItems, { keys });
}

function edgeRows(states: readonly Written[], type: EdgeType): Row[] {
  const made = CHANGING_EDGES.has(type) ? states : states.filter(({ as }) => as !== 'OVERWRITTEN');
  const due = ADDED_EDGES.has(type) ? made.filter(({ isAdded }) => !isAdded) : made;
  return due.flatMap(({ record, key }) =>
    edgesOf(record).flatMap((edge) => (edge.type === type ? [{ key, to: edge.to }] : [])),
  );
}

/** The direct edge between the two ends of a claim, where it has two. */
export function linkOf(record: StoredRecord, since: number): Row[] {
  if (record.type !== 'claim' || record.object === undefined) return [];
  const { id: claim, subject, predicate, object } = record;
  return [{ claim, subject, predicate, object, since }];
}

/** @returns how many nodes or edges were made or overwritten */
export async function edit(run: Run, statement: Edit, rows: readonly Row[]): Promise<number> {
  let made = 0;
  for (const part of inBatches(rows)) made += (await run(statement, { rows: part }))[0]?.count ?? 0;
  return made;
}
