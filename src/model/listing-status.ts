/**
 * Whether a listing stands on a date: where some source supports it at all, by the dates on record. Dates of partial
 * precision stand for all of their days, so an answer is given only where it is the same for each of them.
 */
import { type Day, isPartialDate, type PartialDate, parsePartialDate } from './partial-date.js';

export const LISTING_STATUSES = ['LISTED', 'LIFTED', 'NOT_YET', 'UNCLEAR', 'NOT_ESTABLISHED'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** First and last day of a date of partial precision. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** What is on record of a listing's dates. */
export interface ListingDays {
  /** null where no date, or none that can be read, is on record. */
  readonly listed: Days | null;
  readonly lifted: Days | null;
  /** Whether anything at all is on record of its end, a readable date or not. */
  readonly hasEnd: boolean;
}

/** The days that the texts of a listing's claim tell. Qualifiers are plain text: one that is no date tells no day. */
export function listingDays(
  listedOn: PartialDate | undefined,
  liftedOn: PartialDate | undefined,
): ListingDays {
  return { listed: daysIn(listedOn), lifted: daysIn(liftedOn), hasEnd: liftedOn !== undefined };
}

/** The days that a text tells, if it is a date. */
export function daysIn(text: string | undefined): Days | null {
  return text !== undefined && isPartialDate(text) ? parsePartialDate(text, 'date') : null;
}

/**
 * The status on all days of the date; without one, as last recorded.
 *
 * @param isSupported whether some source says that the actor is or was listed, whatever others say
 */
export function listingStatus(
  isSupported: boolean,
  { listed, lifted, hasEnd }: ListingDays,
  date: Days | null,
): ListingStatus {
  if (!isSupported) return 'NOT_ESTABLISHED';
  if (date === null) return hasEnd ? 'LIFTED' : 'LISTED';
  if (lifted && date.from > lifted.to) return 'LIFTED';
  if (listed && date.to < listed.from) return 'NOT_YET';
  const hasBegun = listed !== null && date.from >= listed.to;
  const hasNotEnded = !hasEnd || (lifted !== null && date.to < lifted.from);
  return hasBegun && hasNotEnded ? 'LISTED' : 'UNCLEAR';
}
