/** Dates of partial precision as STIX timestamps (STIX 2.1, section 3.16) and back. */
import { isoDay, type PartialDate, parsePartialDate } from '../../model/partial-date.js';

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
/** What platforms write where they know no time: the beginning of 1970, and a day beyond all others. */
const UNKNOWN_START = '1970-01-01';
const FIRST_UNKNOWN_END = '5138';

/** The first instant of a date. */
export function startOf(date: PartialDate): string {
  return `${isoDay(parsePartialDate(date, 'date').from)}T00:00:00.000Z`;
}

/** The last instant of a date. */
export function endOf(date: PartialDate): string {
  return `${isoDay(parsePartialDate(date, 'date').to)}T23:59:59.999Z`;
}

/** The day of a timestamp; null where it is none, or one that stands for an unknown time. */
export function dayOf(timestamp: unknown): PartialDate | null {
  const day = typeof timestamp === 'string' ? TIMESTAMP.exec(timestamp)?.[1] : undefined;
  return day === undefined || day === UNKNOWN_START || day >= FIRST_UNKNOWN_END ? null : day;
}
