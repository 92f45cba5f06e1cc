/**
 * Puts changes into the graph: the state until now moves to a node of its own, the current node takes the new state.
 *
 * Edges follow from records and lead to the current node of what is referred to. What a claim joins never changes, so
 * its edges are made once; what items rest on and what sources relay or cite may, so these edges are made anew. An item
 * hangs on every state of its claim, so that conditions on evidence hold at every revision.
 */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { SourceRecord } from '../model/source.js';
import type { Run } from './asking.js';
import type { Change } from './batch.js';
import { inBatches } from './batches.js';
import type { PortValue, Statement } from './engine.js';
import { STATEMENTS } from './statements.js';
import { FOREVER, type KindOf, keyOf, type Span, type StoredRecord, stateRow } from './states.js';

type Row = { readonly [property: string]: PortValue };
type Edit = Statement<{ readonly rows: readonly Row[] }, unknown>;
/** A state to be written, and whether its node is new, past, or a current one that is overwritten. */
interface Written<Kept extends StoredRecord = StoredRecord> {
  readonly record: Kept;
  readonly span: Span;
  readonly key: string;
  readonly as: 'NEW' | 'PAST' | 'OVERWRITTEN';
}

/** Writes changes as they hold from a revision on. */
export async function applyChanges(
  run: Run,
  changes: readonly Change[],
  revision: number,
  kindOf: KindOf,
): Promise<void> {
  const states = changes.flatMap((change) => statesOf(change, revision));
  const put = async <Kept extends StoredRecord>(statement: Edit, own: readonly Written<Kept>[]) => {
    await edit(
      run,
      statement,
      own.map(({ record, span }) => stateRow(record, span, kindOf)),
    );
    return own;
  };
  const sources = ofType(states, 'source');
  await put<StoredRecord>(STATEMENTS.putEntities, [...sources, ...ofType(states, 'entity')]);
  await hangSources(run, sources);
  await hangClaims(run, await put(STATEMENTS.putClaims, ofType(states, 'claim')), revision);
  await hangItems(run, await put(STATEMENTS.putItems, ofType(states, 'evidence')));
  await hangOppositions(run, await put(STATEMENTS.putOppositions, ofType(states, 'opposition')));
  await hangBearings(run, await put(STATEMENTS.putBearings, ofType(states, 'bearing')));
}

function ofType<Type extends StoredRecord['type']>(states: readonly Written[], type: Type) {
  type Own = Written<Extract<StoredRecord, { type: Type }>>;
  return states.filter((state): state is Own => state.record.type === type);
}

function statesOf({ record, before }: Change, revision: number): Written[] {
  const span = { since: revision, until: FOREVER, born: before?.born ?? revision };
  const current = { record, span, key: record.id } as const;
  if (!before) return [{ ...current, as: 'NEW' }];
  const past = { since: before.since, until: revision, born: before.born };
  return [
    { record: before.record, span: past, key: keyOf(record.id, past), as: 'PAST' },
    { ...current, as: 'OVERWRITTEN' },
  ];
}

/** Nodes that did not stand there before have no edges yet. */
function unhung<Kept extends StoredRecord>(states: readonly Written<Kept>[]): Written<Kept>[] {
  return states.filter((state) => state.as !== 'OVERWRITTEN');
}

function overwrittenKeys(states: readonly Written[]): string[] {
  return states.flatMap(({ as, key }) => (as === 'OVERWRITTEN' ? [key] : []));
}

async function hangSources(run: Run, sources: readonly Written<SourceRecord>[]): Promise<void> {
  const many = (list: (record: SourceRecord) => readonly string[]) =>
    sources.flatMap(({ record, key }) => list(record).map((to) => ({ key, to })));
  for (const keys of inBatches(overwrittenKeys(sources))) await run(STATEMENTS.releaseSources, { keys });
  await edit(
    run,
    STATEMENTS.hangSourcesOnRelayed,
    many((source) => source.relays),
  );
  await edit(
    run,
    STATEMENTS.hangSourcesOnCited,
    many((source) => source.cites),
  );
}

async function hangClaims(run: Run, claims: readonly Written<ClaimRecord>[], since: number): Promise<void> {
  const fresh = unhung(claims);
  const toObject = (record: ClaimRecord) => (record.object === undefined ? [] : [record.object]);
  await edit(
    run,
    STATEMENTS.hangClaimsOnSubjects,
    fresh.map(({ record, key }) => ({ key, to: record.subject })),
  );
  await edit(
    run,
    STATEMENTS.hangClaimsOnObjects,
    fresh.flatMap(({ record, key }) => toObject(record).map((to) => ({ key, to }))),
  );
  const links = claims.flatMap(({ record: { id, subject, predicate, object }, as }) =>
    as === 'NEW' && object !== undefined ? [{ claim: id, subject, predicate, object, since }] : [],
  );
  await edit(run, STATEMENTS.linkEntities, links);
  const past = claims.flatMap(({ record, key, as }) => (as === 'PAST' ? [{ key, claim: record.id }] : []));
  await edit(run, STATEMENTS.hangItemsOnPastClaims, past);
}

async function hangItems(run: Run, items: readonly Written<EvidenceRecord>[]): Promise<void> {
  const one = (end: (record: EvidenceRecord) => string) =>
    unhung(items).map(({ record, key }) => ({ key, to: end(record) }));
  await edit(
    run,
    STATEMENTS.hangItemsOnClaims,
    one((item) => item.claim),
  );
  await edit(
    run,
    STATEMENTS.hangItemsOnSources,
    one((item) => item.source),
  );
  for (const keys of inBatches(overwrittenKeys(items))) await run(STATEMENTS.releaseItems, { keys });
  const bases = items.flatMap(({ record, key }) => record.restsOn.map((to) => ({ key, to })));
  await edit(run, STATEMENTS.hangItemsOnBases, bases);
}

async function hangOppositions(run: Run, oppositions: readonly Written<OppositionRecord>[]): Promise<void> {
  const fresh = unhung(oppositions);
  const opposed = fresh.map(({ record, key }) => ({ key, to: record.opposes }));
  await edit(run, STATEMENTS.hangOppositionsOnOpposed, opposed);
  const opposing = fresh.map(({ record, key }) => ({ key, to: record.claim }));
  await edit(run, STATEMENTS.hangOppositionsOnOpposing, opposing);
}

async function hangBearings(run: Run, bearings: readonly Written<BearingRecord>[]): Promise<void> {
  const fresh = unhung(bearings);
  const elements = fresh.map(({ record, key }) => ({ key, to: record.element }));
  await edit(run, STATEMENTS.hangBearingsOnElements, elements);
  await edit(
    run,
    STATEMENTS.hangBearingsOnClaims,
    fresh.map(({ record, key }) => ({ key, to: record.claim })),
  );
}

async function edit(run: Run, statement: Edit, rows: readonly Row[]): Promise<void> {
  for (const part of inBatches(rows)) await run(statement, { rows: part });
}
