/**
 * Listings: each LISTED_UNDER claim seen as a thing that can be spoken of. They follow from their claims and from the
 * names of whom is listed and under which act; no file holds one.
 */
import { type ClaimRecord, listingId } from '../../model/claim.js';
import type { Entity, ListingRecord } from '../../model/entity.js';
import { isPartialDate } from '../../model/partial-date.js';
import { unique } from '../../unique.js';
import type { Run } from '../asking.js';
import { recordOf } from '../parents.js';
import { STATEMENTS } from '../statements.js';
import { contentOf, FOREVER, type StoredRecord } from '../states.js';
import { type Batch, type Change, changesOf, type Given, statesBefore } from './batch.js';
import { inBatches } from './batches.js';
import { NONE_REFUSED } from './refusals.js';

const PREDICATE = 'LISTED_UNDER';

export function isListed(record: StoredRecord): record is ClaimRecord {
  return record.type === 'claim' && record.predicate === PREDICATE;
}

/** The listing of a LISTED_UNDER claim. */
function listingRecord(claim: ClaimRecord, actor: string, instrument: string): ListingRecord {
  const { listedOn, liftedOn } = claim.qualifiers;
  return {
    type: 'entity',
    kind: 'Listing',
    id: listingId(claim.id),
    name: `${actor}: listed under ${instrument}`,
    aliases: [],
    externalIds: [],
    statedBy: [],
    ...(claim.provenance && { provenance: claim.provenance }),
    claim: claim.id,
    actor: claim.subject,
    instrument: claim.object ?? '',
    ...(listedOn !== undefined && isPartialDate(listedOn) && { from: listedOn }),
    ...(liftedOn !== undefined && isPartialDate(liftedOn) && { to: liftedOn }),
  };
}

/** Listings that are new, or differ because their claim or a name in them does. */
export async function listingChanges(run: Run, changes: readonly Change[], batch: Batch): Promise<Change[]> {
  const claims = await claimsToDerive(run, changes);
  if (claims.length === 0) return [];
  const names = await namesOf(run, claims, batch);
  const listings = claims.map(({ claim, where }): Given => {
    const record = listingRecord(claim, names(claim.subject), names(claim.object ?? ''));
    return { placed: { record: claim, where }, record, where, content: contentOf(record) };
  });
  const ids = listings.map(({ record }) => record.id);
  return changesOf(listings, await statesBefore(run, ids), NONE_REFUSED);
}

interface Derived {
  readonly claim: ClaimRecord;
  readonly where: string;
}

/** Claims that changed themselves, and those at whose ends a name did. */
async function claimsToDerive(run: Run, changes: readonly Change[]): Promise<Derived[]> {
  const derived = new Map<string, Derived>();
  for (const { record, where } of changes) {
    if (isListed(record)) derived.set(record.id, { claim: record, where });
  }
  const renamed = changes.filter(isRenamed).map(({ record }) => record.id);
  for (const ids of inBatches(renamed)) {
    const rows = await run(STATEMENTS.claimsNamedAfter, { ids, predicate: PREDICATE, forever: FOREVER });
    for (const row of rows) {
      const claim = recordOf<ClaimRecord>(row.record);
      if (!derived.has(claim.id)) derived.set(claim.id, { claim, where: claim.id });
    }
  }
  return [...derived.values()];
}

function isRenamed({ record, before }: Change): boolean {
  return record.type === 'entity' && before?.record.type === 'entity' && before.record.name !== record.name;
}

async function namesOf(run: Run, claims: readonly Derived[], batch: Batch): Promise<(id: string) => string> {
  const ids = unique(claims.flatMap(({ claim }) => [claim.subject, claim.object ?? '']));
  const stored = await statesBefore(
    run,
    ids.filter((id) => !batch.has(id)),
  );
  return (id) => nameOf((batch.get(id) ?? stored.get(id))?.record) ?? id;
}

function nameOf(record: StoredRecord | undefined): string | undefined {
  return record?.type === 'entity' ? (record satisfies Entity).name : undefined;
}
