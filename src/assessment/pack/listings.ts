/** The listings of an actor, with their status on the date of the pack and what came before them. */
import type { ClaimRecord } from '../../model/claim.js';
import { daysIn, listingDays, listingStatus } from '../../model/listing-status.js';
import { earlyItems } from './drafts.js';
import type { PackListing } from './pack.js';
import type { PackRecords } from './records.js';
import { isSupported, standingIn } from './standing.js';

/** In the order in which they began; without a date, last. */
export function listingsIn(records: PackRecords): PackListing[] {
  const { ofActor, claims, authorities, asOf } = records;
  const grounds = standingIn(ofActor.GROUND, records).filter((id) => isSupported(id, records));
  const listed = standingIn(ofActor.LISTING, records)
    .flatMap((id) => claims.get(id) ?? [])
    .sort((a, b) => ((a.qualifiers.listedOn ?? '~') < (b.qualifiers.listedOn ?? '~') ? -1 : 1));
  const found = listed.map((claim): PackListing => {
    const act = claim.object ?? '';
    return {
      claim: claim.id,
      act,
      authorities: authorities.get(act) ?? [],
      status: listingStatus(isSupported(claim.id, records), daysOf(claim), daysIn(asOf ?? undefined)),
      grounds: grounds.filter((id) => claims.get(id)?.qualifiers.act === act),
      after: listed.filter((earlier) => isBefore(earlier, claim, records)).map(({ id }) => id),
      early: [],
    };
  });
  return found.map((one) => ({ ...one, early: earlyItems(one.claim, found, records) }));
}

/** The listings that a claim is, or that it states the ground of. */
export function listingsWith(
  { id, predicate, qualifiers }: Pick<ClaimRecord, 'id' | 'predicate' | 'qualifiers'>,
  listings: readonly PackListing[],
): PackListing[] {
  if (predicate === 'LISTED_UNDER') return listings.filter(({ claim }) => claim === id);
  if (predicate === 'LISTED_ON_GROUND') return listings.filter(({ act }) => act === qualifiers.act);
  return [];
}

function daysOf({ qualifiers }: ClaimRecord) {
  return listingDays(qualifiers.listedOn, qualifiers.liftedOn);
}

/** Whether both are supported, of one authority, and the first was lifted before the second began. */
function isBefore(first: ClaimRecord, second: ClaimRecord, records: PackRecords): boolean {
  if (!isSupported(first.id, records) || !isSupported(second.id, records)) return false;
  const { lifted } = daysOf(first);
  const { listed } = daysOf(second);
  if (!lifted || !listed || lifted.to >= listed.from) return false;
  const of = (claim: ClaimRecord) => records.authorities.get(claim.object ?? '') ?? [];
  return of(first).some((authority) => of(second).includes(authority));
}
