/** Puts the records of a pack in order: what stands for a listing, what against it, and its history. */

import { unique } from '../../unique.js';
import { claimsForIn } from './claims-for.js';
import { hasBegun, isLater } from './dates.js';
import { listingsIn } from './listings.js';
import { objectionsIn } from './objections.js';
import type { PackClaim, PackCriterion, ReasonsPack } from './pack.js';
import type { PackRecords } from './records.js';
import { bearingsInScope } from './scope.js';
import { standingIn } from './standing.js';

export function assembleReasons(records: PackRecords): ReasonsPack {
  const { ofActor } = records;
  const listings = listingsIn(records);
  const claimsFor = claimsForIn(listings, records);
  return {
    criteria: criteriaIn(claimsFor, records),
    claimsFor,
    claimsAgainst: objectionsIn(claimsFor, records),
    listings,
    proposals: standingIn(ofActor.PROPOSAL, records),
    courtOutcomes: standingIn(ofActor.COURT, records),
  };
}

/** The criterion asked for, unless it is an instrument, which stands for those under it; and all that claims are linked to. */
function criteriaIn(claimsFor: readonly PackClaim[], records: PackRecords): PackCriterion[] {
  const { criterion, entities, usage } = records;
  const asked = criterion === null || entities.get(criterion)?.kind === 'Instrument' ? [] : [criterion];
  const bearing = bearingsInScope(records).map(({ element }) => element);
  const ids = unique([...asked, ...claimsFor.flatMap(({ criteria }) => criteria), ...bearing]);
  return ids
    .map((id) => usage.get(id) ?? { id, uses: [], moreActs: false, widenings: [] })
    .map((one) => ({
      ...one,
      uses: one.uses.filter(({ claim }) => !isLater(claim, records)),
      widenings: one.widenings.filter((claim) => isWidenedBy(claim, records)),
    }));
}

/** Widenings are history: those that certainly came after the date are no part of a pack of that date. */
function isWidenedBy(claim: string, records: PackRecords): boolean {
  const occasion = records.claims.get(claim)?.qualifiers.occasion;
  return standingIn([claim], records).length > 0 && hasBegun(occasion, records) && !isLater(claim, records);
}
