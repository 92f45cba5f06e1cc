/** Gaps in dates: listings whose end, and claims whose period, is not on record. */
import { supportOnRecord } from './dates.js';
import type { Gap } from './gap.js';
import type { Look } from './look.js';
import { isSupported } from './standing.js';

/** An old list does not tell whether somebody is on it today. */
export function endNotOnRecord({ pack, records }: Look): Gap[] {
  const acts = pack.listings
    .filter(
      ({ claim }) =>
        isSupported(claim, records) && records.claims.get(claim)?.qualifiers.liftedOn === undefined,
    )
    .map(({ act }) => act);
  return acts.length === 0 ? [] : [{ kind: 'NO_END', acts }];
}

export function undated({ pack, records }: Look): Gap[] {
  const claims = pack.claimsFor
    .map(({ claim }) => claim)
    .filter((claim) => {
      const support = supportOnRecord(claim, records);
      return support.length > 0 && support.every(({ from, to }) => from === undefined && to === undefined);
    });
  return claims.length === 0 ? [] : [{ kind: 'UNDATED', claims }];
}
