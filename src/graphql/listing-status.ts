/**
 * Whether a listing stands on a date, by the dates on record. Dates of partial precision stand for all of their days,
 * so an answer is given only where it is the same for each of them.
 */
import { isPartialDate, type PartialDate, parsePartialDate } from '../model/partial-date.js';

export type ListingStatus = 'LISTED' | 'LIFTED' | 'NOT_YET' | 'UNCLEAR';

interface ListingDates {
  readonly listedOn: PartialDate | null;
  readonly liftedOn: PartialDate | null;
}

/** The status on all days of the date; without one, as last recorded. */
export function listingStatus({ listedOn, liftedOn }: ListingDates, asOf: PartialDate | null): ListingStatus {
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
