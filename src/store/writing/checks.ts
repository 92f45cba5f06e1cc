/** What has to hold between records before they are written: references resolve, and kinds fit. */
import { LinchpinError, recordInvalid } from '../../errors.js';
import { listingId } from '../../model/claim.js';
import { nearest } from '../../model/nearest.js';
import { predicateNamed } from '../../model/predicate.js';
import { type Reference, referencesOf, type Standing } from '../../model/references.js';
import type { Run } from '../asking.js';
import { nearestIds } from '../entities.js';
import { STATEMENTS } from '../statements.js';
import type { Known } from '../store.js';
import type { Batch, Change, Given } from './batch.js';
import { inBatches } from './batches.js';
import { checkSelfReference } from './circles.js';
import { isListed } from './listings.js';
import type { Refusals } from './refusals.js';

/** What the ids that changes refer to stand for. */
export type Standings = ReadonlyMap<string, Standing>;

/** Near ids are looked for so often in one write: each time costs a look through all there are. */
const MOST_SUGGESTIONS = 20;

/** Refuses changes by REFERENCE_UNKNOWN, KIND_MISMATCH and RECORD_INVALID. */
export async function checkReferences(
  run: Run,
  changes: readonly Change[],
  batch: Batch,
  refusals: Refusals,
  known: Known = () => undefined,
): Promise<Standings> {
  const references = changes.map((change) => ({ change, list: referencesOf(change.record) }));
  const standings = standingsIn(batch, refusals);
  const asked = new Set<string>();
  for (const { id } of references.flatMap(({ list }) => list)) {
    if (standings.has(id) || asked.has(id)) continue;
    const standing = known(id);
    if (standing === undefined) asked.add(id);
    else standings.set(id, standing);
  }
  for (const ids of inBatches([...asked])) {
    for (const row of await run(STATEMENTS.kindsOfIds, { ids })) standings.set(row.id, row.kind as Standing);
  }
  for (const { change, list } of references) {
    const problem = formProblem(change) ?? (await referenceProblem(run, list, change, standings, refusals));
    if (problem !== null) refusals.refuse(change, problem);
  }
  return standings;
}

function standingsIn(batch: Batch, refusals: Refusals): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { record } of batch.values()) {
    if (refusals.isRefused(record.id)) continue;
    if (record.type === 'entity' || record.type === 'source') standings.set(record.id, record.kind);
    if (record.type === 'claim') standings.set(record.id, 'CLAIM');
    if (isListed(record)) standings.set(listingId(record.id), 'Listing');
  }
  return standings;
}

/** What a record's own form has to fulfil beyond the kinds of what it refers to. */
function formProblem(given: Given): LinchpinError | null {
  const problem = checkSelfReference(given);
  if (problem !== null || given.record.type !== 'claim') return problem;
  const { record, where } = given;
  if (record.object === record.subject) {
    return recordInvalid(where, `a claim joins two different entities, got "${record.subject}" at both ends`);
  }
  const predicate = predicateNamed(record.predicate);
  if (record.value === undefined || !predicate || predicate.takesValue) return null;
  return new LinchpinError('KIND_MISMATCH', {
    where: `${where}: value`,
    wanted: `an object of kind ${listed(predicate.objects)}`,
    id: record.value,
    got: 'a plain value',
  });
}

/** The first of a record's references that leads nowhere, or to what it must not. */
async function referenceProblem(
  run: Run,
  references: readonly Reference[],
  { where }: Given,
  standings: Standings,
  refusals: Refusals,
): Promise<LinchpinError | null> {
  for (const { field, id, wanted } of references) {
    const standing = standings.get(id);
    if (standing === undefined) {
      const nearest = await suggestion(run, id, standings, refusals);
      return new LinchpinError('REFERENCE_UNKNOWN', { where: `${where}: ${field}`, id, nearest });
    }
    if (wanted.includes(standing)) continue;
    return new LinchpinError('KIND_MISMATCH', {
      where: `${where}: ${field}`,
      wanted: listed(wanted),
      id,
      got: inWords(standing),
    });
  }
  return null;
}

async function suggestion(run: Run, id: string, standings: Standings, refusals: Refusals): Promise<string> {
  if (refusals.isRefused(id)) return '; it was refused itself';
  if (refusals.list.length >= MOST_SUGGESTIONS) return '';
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
