/** Periods with a missing bound, which excludes nothing: whether a date is met for that alone. */
import type { Period } from '../model/partial-date.js';

/**
 * Whether a period that may share a day with a date is not shown to: it begins before the date and nobody says until
 * when, it ends after the date and nobody says since when, or it has no bound at all. One that begins or ends on the
 * date is of it, whatever the other bound.
 */
export function leansOnUnknownBound({ from, to }: Period, date: Period): boolean {
  if (from === null && to === null) return true;
  if (to === null) return from !== null && date.from !== null && from < date.from;
  return from === null && date.to !== null && to > date.to;
}
