/** Which records of a pack the criterion asked for takes in. */
import type { BearingRecord } from '../../model/bearing.js';
import type { ClaimRecord } from '../../model/claim.js';
import { itemsTold } from './dates.js';
import type { PackRecords } from './records.js';
import { isSuperseded } from './standing.js';

/** Statements of a ground that the question takes in, supported or not. */
export function groundsInScope(records: PackRecords): ClaimRecord[] {
  const { criterion } = records;
  return records.ofActor.GROUND.flatMap((id) => {
    const claim = records.claims.get(id);
    if (!claim || isSuperseded(id, records)) return [];
    const of = [claim.object, claim.qualifiers.act, instrumentOf(claim.object, records)];
    return criterion === null || of.includes(criterion) ? [claim] : [];
  });
}

/** Bearings on elements that the question takes in, of claims that have by the date what is said to bear. */
export function bearingsInScope(records: PackRecords): BearingRecord[] {
  return bearingsAsked(records).filter(({ claim, stance: bearing = 'SUPPORTS' }) =>
    itemsTold(claim, records).some(({ stance }) => stance === bearing),
  );
}

/** Bearings in scope, of whatever date. */
export function bearingsAsked(records: PackRecords): BearingRecord[] {
  const { criterion, bearings, itemsOfClaim } = records;
  return [...bearings.values()].flat().filter(({ claim, element, stance: bearing = 'SUPPORTS' }) => {
    if (isSuperseded(claim, records)) return false;
    if (!itemsOfClaim.get(claim)?.some(({ stance }) => stance === bearing)) return false;
    return criterion === null || element === criterion || instrumentOf(element, records) === criterion;
  });
}

function instrumentOf(id: string | undefined, { entities }: PackRecords): string | undefined {
  const entity = entities.get(id ?? '');
  return entity?.kind === 'Element' ? entity.instrument : undefined;
}
