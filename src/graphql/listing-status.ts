/**
 * Whether a listing stands on a date: where some source supports it at all, by the dates on record. Dates of partial
 * precision stand for all of their days, so an answer is given only where it is the same for each of them.
 */
import type { Assessment } from '../attribution/engine.js';
import { isPartialDate, type PartialDate, parsePartialDate } from '../model/partial-date.js';

export type ListingStatus = 'LISTED' | 'LIFTED' | 'NOT_YET' | 'UNCLEAR' | 'NOT_ESTABLISHED';

interface ListingOnRecord {
  /** Which sides of the listing's claim have evidence, of whatever date. */
  readonly standing: Assessment['standing'];
  readonly listedOn: PartialDate | null;
  readonly liftedOn: PartialDate | null;
}

/** The status on all days of the date; without one, as last recorded. */
export function listingStatus(
  { standing, listedOn, liftedOn }: ListingOnRecord,
  asOf: PartialDate | null,
): ListingStatus {
  if (standing !== 'SUPPORTED' && standing !== 'CONTESTED') return 'NOT_ESTABLISHED';
  if (asOf === null) return liftedOn === null ? 'LISTED' : 'LIFTED';
  const date = parsePartialDate(asOf, 'asOf');
  const listed = daysOf(listedOn);
  const lifted = daysOf(liftedOn);
  if (lifted && date.from > lifted.to) return 'LIFTED';
  if (listed && date.to < listed.from) return 'NOT_YET';
  const hasBegun = listed !== null && date.from >= listed.to;
  const hasNotEnded = liftedOn === null || (lifted !== null && date.to < lifted.from);
  return hasBegun && hasNotEnded ? 'LISTED' : 'UNCLEAR';
}

/** Qualifiers are plain text: one that is no date tells no day. */
function daysOf(date: PartialDate | null): { from: number; to: number } | null {
  return date !== null && isPartialDate(date) ? parsePartialDate(date, 'date') : null;
}
