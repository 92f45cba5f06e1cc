/** A cell that says a birth date, in one of the forms in which people and spreadsheets write dates. */
import { isPartialDate, type PartialDate } from '../model/partial-date.js';
import { type Cell, EMPTY, notCompared } from './screen-cell.js';

/**
 * `1970-05-01`, `1970-05`, `1970`, `1970/05/01`, `1.5.1970`, `13/05/1970`, `1 May 1970`, `May 1, 1970`, with or without
 * midnight behind it; where day and month cannot be told apart, the year alone.
 */
export function readBirthDate(text: string): Cell<PartialDate> {
  if (text === '') return EMPTY;
  const day = text.replace(MIDNIGHT, '');
  const date = yearFirst(day) ?? inWords(day) ?? (isPartialDate(day) ? day : null);
  if (date !== null) return { value: date, notes: [] };
  return yearLast(day, text) ?? notCompared('birth date', text);
}

/** Spreadsheets keep a day as the instant at which it begins. Another hour may stand for another day elsewhere. */
const MIDNIGHT = /(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?| 12:00(?::00)? AM)$/i;

function yearFirst(text: string): PartialDate | null {
  const [, year = '', , month = '', day = ''] = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  return dateOf(year, month, day);
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})$/i;
const MONTH_FIRST = /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;

/** English months, whole or shortened to three letters and more. */
function inWords(text: string): PartialDate | null {
  const { day = '', month = '', year = '' } = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups ?? {};
  const place = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase()));
  return dateOf(year, String(place + 1), day);
}

/** Points stand behind the day; strokes may stand behind either, unless one of both numbers is no month. */
function yearLast(text: string, written: string): Cell<PartialDate> | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', year = ''] = match;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  const isClear = mark === '.' || Number(first) > 12 || Number(second) > 12 || first === second;
  const date = isClear ? dateOf(year, month, day) : dateOf(year);
  if (date === null) return null;
  const note = `birth date ${written}: day and month cannot be told apart, compared by year`;
  return { value: date, notes: isClear ? [] : [note] };
}

/** A year, or year, month and day; null when there is no such date. */
function dateOf(year: string, ...further: readonly string[]): PartialDate | null {
  const date = [year, ...further.map((part) => part.padStart(2, '0'))].join('-');
  return isPartialDate(date) ? date : null;
}
