/**
 * A pack of a date. A listing rests on what came before it: conduct, ties, grounds and denials that may have begun by
 * the date stay, with the periods that the record has, and only what certainly began later is left out.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import { daysIn } from '../../model/listing-status.js';
import type { PackRecords } from './records.js';
import { isHistory } from './standing.js';

type Dated = Pick<PackRecords, 'asOf' | 'itemsOfClaim' | 'ofActor'>;

/** The items of a claim that the pack tells: for its history all, for other claims those that may have begun. */
export function itemsTold(claim: string, records: Dated): readonly EvidenceRecord[] {
  const items = records.itemsOfClaim.get(claim) ?? [];
  return isHistory(claim, records) ? items : items.filter(({ from }) => hasBegun(from, records));
}

/** Those of them that support it. */
export function supportTold(claim: string, records: Dated): EvidenceRecord[] {
  return itemsTold(claim, records).filter(({ stance }) => stance === 'SUPPORTS');
}

/** All that supports a claim, of whatever date: what is said of the record is said of these. */
export function supportOnRecord(
  claim: string,
  { itemsOfClaim }: Pick<PackRecords, 'itemsOfClaim'>,
): EvidenceRecord[] {
  return (itemsOfClaim.get(claim) ?? []).filter(({ stance }) => stance === 'SUPPORTS');
}

/** Whether all items of a claim speak of what certainly began after the date. */
export function isLater(claim: string, records: Dated): boolean {
  return (records.itemsOfClaim.get(claim) ?? []).length > 0 && itemsTold(claim, records).length === 0;
}

/** Whether all that supports a claim speaks of what ended before the date. */
export function hasEnded(claim: string, records: Dated): boolean {
  const date = daysIn(records.asOf ?? undefined);
  const support = supportTold(claim, records);
  if (date === null || support.length === 0) return false;
  return support.every(({ to }) => {
    const end = daysIn(to);
    return end !== null && end.to < date.from;
  });
}

/** Whether something with this beginning may have begun by the date; without a date, or a beginning, it may. */
export function hasBegun(from: string | undefined, { asOf }: Pick<PackRecords, 'asOf'>): boolean {
  const date = daysIn(asOf ?? undefined);
  const days = daysIn(from);
  return date === null || days === null || days.from <= date.to;
}
