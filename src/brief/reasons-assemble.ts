/** Puts the records of a pack in order: what stands for a listing, what against it, and its history. */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import { daysIn, listingDays, listingStatus } from '../model/listing-status.js';
import { objectionsIn } from './reasons-objections.js';
import type {
  PackClaim,
  PackCriterion,
  PackListing,
  PackRole,
  ReasonsPack,
  ReasonsRecords,
} from './reasons-pack.js';
import { bearingsInScope, groundsInScope, isSupported } from './reasons-scope.js';

export function assembleReasons(records: ReasonsRecords): ReasonsPack {
  const { ofActor } = records;
  const claimsFor = claimsForIn(records);
  return {
    criteria: criteriaIn(claimsFor, records),
    claimsFor,
    claimsAgainst: objectionsIn(claimsFor, records),
    listings: listingsIn(records),
    proposals: ofActor.PROPOSAL,
    courtOutcomes: ofActor.COURT,
  };
}

/** Each claim once, in its first role. */
function claimsForIn(records: ReasonsRecords): PackClaim[] {
  const { ofActor } = records;
  const taken = new Set<string>();
  const take = (role: PackRole, claims: readonly PackClaim[]) =>
    claims.filter(({ claim }) => {
      if (taken.has(claim) || (role !== 'BEARS_ON_IT' && !isSupported(claim, records))) return false;
      taken.add(claim);
      return true;
    });
  const plain = (role: PackRole, ids: readonly string[]) =>
    take(
      role,
      ids.map((claim) => ({ claim, role, criteria: [], bearings: [] })),
    );
  const grounds = groundsInScope(records).map(
    (claim): PackClaim => ({
      claim: claim.id,
      role: 'STATES_THE_GROUND',
      criteria: claim.object === undefined ? [] : [claim.object],
      bearings: [],
    }),
  );
  return [
    ...take('STATES_THE_GROUND', grounds),
    ...take('BEARS_ON_IT', bearingClaims(records)),
    ...plain('CONDUCT', ofActor.CONDUCT),
    ...plain('TIE', ofActor.TIE),
  ];
}

function bearingClaims(records: ReasonsRecords): PackClaim[] {
  const byClaim = new Map<string, BearingRecord[]>();
  for (const bearing of bearingsInScope(records)) {
    if (bearing.side !== 'FOR') continue;
    byClaim.set(bearing.claim, [...(byClaim.get(bearing.claim) ?? []), bearing]);
  }
  return [...byClaim].map(([claim, bearings]) => ({
    claim,
    role: 'BEARS_ON_IT',
    criteria: [...new Set(bearings.map(({ element }) => element))],
    bearings,
  }));
}

/** The criterion asked for, unless it is an instrument, which stands for those under it; and all that claims are linked to. */
function criteriaIn(claimsFor: readonly PackClaim[], records: ReasonsRecords): PackCriterion[] {
  const { criterion, entities, usage } = records;
  const asked = criterion === null || entities.get(criterion)?.kind === 'Instrument' ? [] : [criterion];
  const against = bearingsInScope(records).map(({ element }) => element);
  const ids = new Set([...asked, ...claimsFor.flatMap(({ criteria }) => criteria), ...against]);
  return [...ids].map((id) => usage.get(id) ?? { id, acts: [], moreActs: false, widenings: [] });
}

/** In the order in which they began; without a date, last. */
function listingsIn(records: ReasonsRecords): PackListing[] {
  const { ofActor, claims, authorities, asOf, everStated } = records;
  const listed = ofActor.LISTING.flatMap((id) => claims.get(id) ?? []).sort((a, b) =>
    (a.qualifiers.listedOn ?? '~') < (b.qualifiers.listedOn ?? '~') ? -1 : 1,
  );
  return listed.map((claim) => {
    const act = claim.object ?? '';
    return {
      claim: claim.id,
      act,
      authorities: authorities.get(act) ?? [],
      status: listingStatus(isSupported(claim.id, records), daysOf(claim), daysIn(asOf ?? undefined)),
      grounds: ofActor.GROUND.filter((id) => everStated.has(id) && claims.get(id)?.qualifiers.act === act),
      after: listed.filter((earlier) => isBefore(earlier, claim, records)).map(({ id }) => id),
    };
  });
}

function daysOf({ qualifiers }: ClaimRecord) {
  return listingDays(qualifiers.listedOn, qualifiers.liftedOn);
}

/** Whether both are supported, of one authority, and the first was lifted before the second began. */
function isBefore(first: ClaimRecord, second: ClaimRecord, records: ReasonsRecords): boolean {
  if (!isSupported(first.id, records) || !isSupported(second.id, records)) return false;
  const { lifted } = daysOf(first);
  const { listed } = daysOf(second);
  if (!lifted || !listed || lifted.to >= listed.from) return false;
  const of = (claim: ClaimRecord) => records.authorities.get(claim.object ?? '') ?? [];
  return of(first).some((authority) => of(second).includes(authority));
}
