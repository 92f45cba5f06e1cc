/** What a row of a spreadsheet asks: a name, and a birth date and country where they can be read. */
import { isPartialDate, type PartialDate } from '../model/partial-date.js';
import type { Subject } from '../register/screening.js';
import { foldText } from '../store/folding.js';
import type { ScreenColumns } from './screen-columns.js';

export interface AskedRow {
  readonly subject: Subject;
  /** What could not be read, for the reviewer. */
  readonly notes: readonly string[];
}

export function subjectIn(cells: readonly string[], columns: ScreenColumns): AskedRow {
  const name = columns.names
    .map((place) => cells[place] ?? '')
    .filter((part) => part !== '')
    .join(' ');
  const born = readBirthDate(cellAt(cells, columns.birthDate));
  const country = readCountry(cellAt(cells, columns.country));
  return {
    subject: {
      name,
      ...(born.value !== null && { birthDate: born.value }),
      ...(country.value !== null && { country: country.value }),
    },
    notes: [...born.notes, ...country.notes],
  };
}

function cellAt(cells: readonly string[], place: number | null): string {
  return place === null ? '' : (cells[place] ?? '');
}

interface Read<Value> {
  readonly value: Value | null;
  readonly notes: readonly string[];
}

/** `1970-05-01`, `1970-05`, `1970`, `1.5.1970`, `13/05/1970`; where day and month cannot be told apart, the year alone. */
export function readBirthDate(text: string): Read<PartialDate> {
  if (text === '') return { value: null, notes: [] };
  if (isPartialDate(text)) return { value: text, notes: [] };
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match) {
    const [, first = '', mark, second = '', year = ''] = match;
    const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
    const isClear = mark === '.' || Number(first) > 12 || Number(second) > 12 || first === second;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isClear && isPartialDate(date)) return { value: date, notes: [] };
    if (!isClear && isPartialDate(year))
      return {
        value: year,
        notes: [`birth date ${text}: day and month cannot be told apart, compared by year`],
      };
  }
  return { value: null, notes: [`birth date ${text}: not understood, not compared`] };
}

/** A code of two letters, or a country's English name. */
export function readCountry(text: string): Read<string> {
  if (text === '') return { value: null, notes: [] };
  const code = /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : COUNTRIES.get(foldText(text));
  if (code !== undefined && COUNTRY_CODES.has(code)) return { value: code, notes: [] };
  return { value: null, notes: [`country ${text}: not understood, not compared`] };
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NAMED = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
  const name = REGIONS.of(code);
  return name === undefined ? [] : [{ code, name: foldText(name) }];
});
const COUNTRY_CODES = new Set(NAMED.map(({ code }) => code));
/** Of two codes with one name the first by letter is kept. */
const COUNTRIES = new Map([...NAMED].reverse().map(({ code, name }) => [name, code]));
