/** Dates of FollowTheMoney: those of ours, which may have a time of day behind them (ISO 8601). */
import { isPartialDate, type PartialDate, parsePartialDate } from '../../model/partial-date.js';

const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d.*)?$/;

/** Dates that FollowTheMoney can read begin with the year 1000, and end with 2999. */
const READABLE = /^[12]/;

/** What was read of late: the same dates come again and again. */
const READ = new Map<string, PartialDate | null>();
const MOST_READ = 10_000;

/** Longer than any date with its time of day: no such text is kept among those read. */
const LONGEST_DATE = 40;

/** The day of a date, without its time; null for what is no date. */
export function dateIn(value: string): PartialDate | null {
  if (value.length > LONGEST_DATE) return null;
  const read = READ.get(value);
  if (read !== undefined) return read;
  const text = DATE.exec(value)?.[1];
  const date = text !== undefined && isPartialDate(text) ? text : null;
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(value, date);
  return date;
}

/** Whether FollowTheMoney can read a date. */
export function isReadableDate(date: string): boolean {
  return isPartialDate(date) && READABLE.test(date);
}

/** Whether a period would end before it begins. */
export function isReversed(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined || !isPartialDate(from) || !isPartialDate(to)) return false;
  return daysOf(from).from > daysOf(to).to;
}

/** The date that begins first; undefined where there is none. */
export function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return chosen(dates, (a, b) => daysOf(a).from < daysOf(b).from);
}

/** The date that ends last; undefined where there is none. */
export function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return chosen(dates, (a, b) => daysOf(a).to > daysOf(b).to);
}

/** The first in order of text among equals, so that the order of values makes no difference. */
function chosen(
  dates: readonly PartialDate[],
  isBetter: (a: PartialDate, b: PartialDate) => boolean,
): PartialDate | undefined {
  if (dates.length < 2) return dates[0];
  return [...dates].sort().reduce((best, date) => (isBetter(date, best) ? date : best));
}

function daysOf(date: PartialDate) {
  return parsePartialDate(date, 'date');
}
