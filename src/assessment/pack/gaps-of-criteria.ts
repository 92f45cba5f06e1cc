/** Gaps between criteria, grounds and conduct: what nobody links, states or tells; and what the actor itself denies. */

import { unique } from '../../unique.js';
import type { Gap } from './gap.js';
import type { Look } from './look.js';
import type { PackRecords } from './records.js';
import { bearingsAsked, bearingsInScope, groundsInScope } from './scope.js';
import { isSupported, standingIn } from './standing.js';

/** Criteria asked for that no claim of the pack is linked to in their favour. */
export function unlinked({ pack, records }: Look): Gap[] {
  if (records.criterion === null) return [];
  const linked = new Set(pack.claimsFor.flatMap(({ criteria }) => criteria));
  return pack.criteria
    .filter(({ id }) => !linked.has(id))
    .map(({ id, uses }) => {
      const against = bearingsInScope(records).filter(({ element }) => element === id).length;
      return {
        kind: 'UNLINKED',
        criterion: id,
        isUsed: uses.length > 0,
        against,
        later: linksOnRecord(id, records) - against,
      };
    });
}

/** How many bearings and grounds link claims about the actor to a criterion, whatever the date. */
function linksOnRecord(criterion: string, records: PackRecords): number {
  const grounds = groundsInScope(records).filter(
    ({ id, object }) => object === criterion && isSupported(id, records),
  );
  return bearingsAsked(records).filter(({ element }) => element === criterion).length + grounds.length;
}

export function groundsMissing(look: Look): Gap[] {
  const { pack, records } = look;
  const bare = pack.listings.filter(
    ({ claim, grounds }) => isSupported(claim, records) && grounds.length === 0,
  );
  const acts = bare.map(({ act }) => act);
  return [...conductMissing(look), ...(acts.length === 0 ? [] : [{ kind: 'NO_GROUND' as const, acts }])];
}

/** Conduct that stands on record for a later date is on record: a pack of a date must not say that there is none. */
function conductMissing({ pack, records }: Look): Gap[] {
  const grounds = pack.claimsFor.filter(({ role }) => role === 'STATES_THE_GROUND').length;
  if (grounds === 0) return [];
  const told = new Set([...pack.claimsFor, ...pack.claimsAgainst].map(({ claim }) => claim));
  const onRecord = standingIn(records.ofActor.CONDUCT, records).filter((id) => isSupported(id, records));
  if (onRecord.some((id) => told.has(id))) return [{ kind: 'GROUND_NOT_JOINED' }];
  return [{ kind: 'NO_CONDUCT', grounds, later: onRecord.length }];
}

export function deniedByTheActor({ pack, records }: Look): Gap[] {
  const denied = pack.claimsAgainst.filter(
    ({ kind, saidBy }) => kind === 'DISPUTE' && saidBy === records.actor,
  );
  return unique(denied.map(({ claim }) => claim)).map((claim) => ({
    kind: 'DENIED',
    claim,
    isSupported: isSupported(claim, records),
  }));
}
