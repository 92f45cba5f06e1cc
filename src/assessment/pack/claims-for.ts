/** What stands for a listing, each claim once: what a source links to a criterion, and conduct and ties beside it. */
import type { BearingRecord } from '../../model/bearing.js';
import { unique } from '../../unique.js';
import { hasEnded, itemsTold } from './dates.js';
import { earlyItems } from './drafts.js';
import type { PackClaim, PackListing, PackRole } from './pack.js';
import type { PackRecords } from './records.js';
import { bearingsInScope, groundsInScope } from './scope.js';
import { isSupported, standingIn } from './standing.js';

type Found = Pick<PackClaim, 'claim' | 'role' | 'criteria' | 'bearings' | 'listings'>;

/** In the order of their roles. What bears against a criterion is no claim "linked by no source", and is told there. */
export function claimsForIn(listings: readonly PackListing[], records: PackRecords): PackClaim[] {
  const { ofActor, ties } = records;
  const against = bearingsInScope(records).flatMap(({ side, claim }) => (side === 'AGAINST' ? claim : []));
  const unlinked = (role: PackRole, ids: readonly string[]): Found[] =>
    standingIn(ids, records)
      .filter((claim) => !against.includes(claim))
      .map((claim) => ({ claim, role, criteria: [], bearings: [], listings: [] }));
  const found = [
    ...groundsFound(listings, records),
    ...bearingsFound(records),
    ...unlinked('CONDUCT', ofActor.CONDUCT),
    ...unlinked('TIE', ofActor.TIE),
  ];
  return eachOnce(found.filter((one) => isTold(one, records))).map((one) => ({
    ...one,
    ties: ties.get(one.claim)?.claims ?? [],
    organUnproven: ties.get(one.claim)?.organUnproven ?? false,
    ended: hasEnded(one.claim, records),
    early: earlyItems(one.claim, listings, records),
  }));
}

/** A bearing may be of a denial; anything else is told where a source supports it, and of the date. */
function isTold({ claim, role }: Found, records: PackRecords): boolean {
  if (role === 'BEARS_ON_IT') return true;
  return isSupported(claim, records) && itemsTold(claim, records).some(({ stance }) => stance === 'SUPPORTS');
}

function groundsFound(listings: readonly PackListing[], records: PackRecords): Found[] {
  return groundsInScope(records).map((claim) => ({
    claim: claim.id,
    role: 'STATES_THE_GROUND',
    criteria: claim.object === undefined ? [] : [claim.object],
    bearings: [],
    listings: listings.flatMap((listing) => (listing.grounds.includes(claim.id) ? listing.claim : [])),
  }));
}

function bearingsFound(records: PackRecords): Found[] {
  const byClaim = new Map<string, BearingRecord[]>();
  for (const bearing of bearingsInScope(records)) {
    if (bearing.side !== 'FOR') continue;
    byClaim.set(bearing.claim, [...(byClaim.get(bearing.claim) ?? []), bearing]);
  }
  return [...byClaim].map(([claim, bearings]) => ({
    claim,
    role: 'BEARS_ON_IT',
    criteria: unique(bearings.map(({ element }) => element)),
    bearings,
    listings: [],
  }));
}

/** Each claim in its first role. */
function eachOnce(found: readonly Found[]): Found[] {
  const taken = new Set<string>();
  return found.filter(({ claim }) => {
    if (taken.has(claim)) return false;
    taken.add(claim);
    return true;
  });
}
