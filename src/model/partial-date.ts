/**
 * Dates of partial precision and the periods between them.
 *
 * `2021`, `2021-07` and `2021-07-15` are intervals of days, never instants: as a start, `2021` is 1 January, as an
 * end it is 31 December. A missing bound is unknown and excludes nothing.
 */
import { LinchpinError, shown } from '../errors.js';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999 (a subset of ISO 8601 and EDTF level 0). */
export type PartialDate = string;

/** Days since 1 January 1970 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

/** Days from `from` to `to`, both included; `null` is an unknown bound. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The period of which nothing is known: it shares a day with every period. */
export const ANY_TIME: Period = { from: null, to: null };

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function isPartialDate(value: string): boolean {
  return daysOf(value) !== null;
}

/** First and last day of a partial date. @throws LinchpinError DATE_INVALID */
export function parsePartialDate(value: string, where: string): { from: Day; to: Day } {
  const days = daysOf(value);
  if (days === null) throw new LinchpinError('DATE_INVALID', { where, got: shown(value) });
  return days;
}

/** The period between two partial dates. @throws LinchpinError DATE_INVALID, RANGE_REVERSED */
export function periodBetween(
  from: PartialDate | null | undefined,
  to: PartialDate | null | undefined,
  where: string,
): Period {
  const first = from == null ? null : parsePartialDate(from, `${where}.from`).from;
  const last = to == null ? null : parsePartialDate(to, `${where}.to`).to;
  if (first !== null && last !== null && first > last) {
    throw new LinchpinError('RANGE_REVERSED', { where, from: String(from), to: String(to) });
  }
  return { from: first, to: last };
}

/** The days that two periods may share, or `null` when known bounds keep them apart. */
export function overlap(a: Period, b: Period): Period | null {
  const from = latest(a.from, b.from);
  const to = earliest(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The smallest period around both: an unknown bound of either stays unknown. */
export function span(a: Period, b: Period): Period {
  return {
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function daysOf(value: string): { from: Day; to: Day } | null {
  const match = FORM.exec(value);
  if (!match) return null;
  const [, yearText, monthText, dayText] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (year === 0 || month === 0 || (month ?? 1) > 12) return null;
  if (day !== null && (day === 0 || day > daysInMonth(year, month ?? 1))) return null;
  return {
    from: dayNumber(year, month ?? 1, day ?? 1),
    to: dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12)),
  };
}

function daysInMonth(year: number, month: number): number {
  return (
    dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)
  );
}

/** Years below 100 keep their number: `setUTCFullYear` does not add 1900 as `Date.UTC` does. */
function dayNumber(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}
