/** Which records of a pack the criterion asked for takes in, and which claims have support. */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { ReasonsRecords } from './reasons-pack.js';

/** Statements of a ground that the question takes in, supported or not. */
export function groundsInScope(records: ReasonsRecords): ClaimRecord[] {
  const { criterion, entities } = records;
  const instrumentOf = (id: string | undefined) => {
    const entity = entities.get(id ?? '');
    return entity?.kind === 'Element' ? entity.instrument : undefined;
  };
  return records.ofActor.GROUND.flatMap((id) => {
    const claim = records.claims.get(id);
    if (!claim) return [];
    const of = [claim.object, claim.qualifiers.act, instrumentOf(claim.object)];
    return criterion === null || of.includes(criterion) ? [claim] : [];
  });
}

/** Bearings on elements that the question takes in, of claims that have at the date what is said to bear. */
export function bearingsInScope(records: ReasonsRecords): BearingRecord[] {
  const { criterion, entities, bearings, itemsOfClaim } = records;
  return [...bearings.values()].flat().filter(({ claim, element, stance: bearing = 'SUPPORTS' }) => {
    if (!itemsOfClaim.get(claim)?.some(({ stance }) => stance === bearing)) return false;
    const entity = entities.get(element);
    const instrument = entity?.kind === 'Element' ? entity.instrument : undefined;
    return criterion === null || element === criterion || instrument === criterion;
  });
}

export function isSupported(claim: string, { assessments }: Pick<ReasonsRecords, 'assessments'>): boolean {
  const standing = assessments.get(claim)?.standing;
  return standing === 'SUPPORTED' || standing === 'CONTESTED';
}
