/** How claims of a pack stand on the whole record, whatever the date. */
import type { PackRecords } from './records.js';

export function isSupported(claim: string, { assessments }: Pick<PackRecords, 'assessments'>): boolean {
  const standing = assessments.get(claim)?.standing;
  return standing === 'SUPPORTED' || standing === 'CONTESTED';
}

/** Whether a better statement has taken the place of the claim. */
export function isSuperseded(claim: string, { claims }: Pick<PackRecords, 'claims'>): boolean {
  return claims.get(claim)?.supersededBy !== undefined;
}

/** Listings, proposals and court records: what is told whole, whatever the date. */
export function isHistory(
  claim: string,
  { ofActor: { LISTING, PROPOSAL, COURT } }: Pick<PackRecords, 'ofActor'>,
): boolean {
  return [LISTING, PROPOSAL, COURT].some((ids) => ids.includes(claim));
}

/** Without the claims that another has taken the place of. */
export function standingIn(ids: readonly string[], records: Pick<PackRecords, 'claims'>): string[] {
  return ids.filter((id) => !isSuperseded(id, records));
}
