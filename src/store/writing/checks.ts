/** What has to hold between records before they are written: references resolve, and kinds fit. */
import { LinchpinError } from '../../errors.js';
import { listingId } from '../../model/claim.js';
import { nearest } from '../../model/nearest.js';
import { predicateNamed } from '../../model/predicate.js';
import { unique } from '../../unique.js';
import type { Run } from '../asking.js';
import { nearestIds } from '../entities.js';
import { STATEMENTS } from '../statements.js';
import type { Batch, Change, Given } from './batch.js';
import { inBatches } from './batches.js';
import { checkSelfReference } from './circles.js';
import { isListed } from './listings.js';
import { type Reference, referencesOf, type Standing } from './references.js';

/** What the ids that changes refer to stand for. */
type Standings = ReadonlyMap<string, Standing>;

/** @throws LinchpinError REFERENCE_UNKNOWN, KIND_MISMATCH, RECORD_INVALID */
export async function checkReferences(
  run: Run,
  changes: readonly Change[],
  batch: Batch,
): Promise<Standings> {
  const references = changes.map((change) => ({ change, list: referencesOf(change.record) }));
  const standings = standingsIn(batch);
  const elsewhere = references.flatMap(({ list }) =>
    list.flatMap(({ id }) => (standings.has(id) ? [] : [id])),
  );
  for (const ids of inBatches(unique(elsewhere))) {
    for (const row of await run(STATEMENTS.kindsOfIds, { ids })) standings.set(row.id, row.kind as Standing);
  }
  for (const { change, list } of references) {
    checkSelfReference(change);
    checkClaim(change);
    for (const reference of list) await checkReference(run, reference, change, standings);
  }
  return standings;
}

function standingsIn(batch: Batch): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { record } of batch.values()) {
    if (record.type === 'entity' || record.type === 'source') standings.set(record.id, record.kind);
    if (record.type === 'claim') standings.set(record.id, 'CLAIM');
    if (isListed(record)) standings.set(listingId(record.id), 'Listing');
  }
  return standings;
}

/** What a claim's own form has to fulfil beyond the kinds of its ends. */
function checkClaim({ record, where }: Given): void {
  if (record.type !== 'claim') return;
  if (record.object === record.subject) {
    throw new LinchpinError('RECORD_INVALID', {
      where,
      problem: `a claim joins two different entities, got "${record.subject}" at both ends`,
    });
  }
  const predicate = predicateNamed(record.predicate);
  if (record.value !== undefined && predicate && !predicate.takesValue) {
    throw new LinchpinError('KIND_MISMATCH', {
      where: `${where}: value`,
      wanted: `an object of kind ${listed(predicate.objects)}`,
      id: record.value,
      got: 'a plain value',
    });
  }
}

async function checkReference(
  run: Run,
  { field, id, wanted }: Reference,
  { where }: Given,
  standings: Map<string, Standing>,
): Promise<void> {
  const standing = standings.get(id);
  if (standing === undefined) {
    const details = { where: `${where}: ${field}`, id, nearest: await suggestion(run, id, standings) };
    throw new LinchpinError('REFERENCE_UNKNOWN', details);
  }
  if (wanted.includes(standing)) return;
  throw new LinchpinError('KIND_MISMATCH', {
    where: `${where}: ${field}`,
    wanted: listed(wanted),
    id,
    got: inWords(standing),
  });
}

async function suggestion(run: Run, id: string, standings: Standings): Promise<string> {
  const inBatch = nearest(id, standings.keys(), 3);
  const near = inBatch.length > 0 ? inBatch : await nearestIds(run, id);
  return near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
}

function listed(wanted: readonly Standing[]): string {
  return wanted.map(inWords).join(' or ');
}

function inWords(standing: Standing): string {
  return standing === 'CLAIM' ? 'a claim' : standing;
}

/** The kind of the entity that an id stands for, for the properties of claims. */
export function kindsFrom(standings: Standings) {
  return (id: string) => {
    const standing = standings.get(id);
    return standing === 'CLAIM' ? undefined : standing;
  };
}
