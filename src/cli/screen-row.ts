/** What a row of a spreadsheet asks: a name, and a birth date and country where they can be read. */
import { LONGEST_NAME } from '../names/name-words.js';
import type { Subject } from '../register/screening.js';
import { readBirthDate } from './screen-birth-date.js';
import { readCountry } from './screen-country.js';
import type { Sheet } from './screen-sheet.js';

export interface AskedRow {
  readonly subject: Subject;
  /** What could not be read, for the reviewer. */
  readonly notes: readonly string[];
}

export function subjectIn(
  cells: readonly string[],
  { columns, width }: Pick<Sheet, 'columns' | 'width'>,
): AskedRow {
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
    notes: [...lengthNotes(name), ...born.notes, ...country.notes, ...widthNotes(cells, width)],
  };
}

function cellAt(cells: readonly string[], place: number | null): string {
  return place === null ? '' : (cells[place] ?? '');
}

function lengthNotes(name: string): string[] {
  if (name.length <= LONGEST_NAME) return [];
  return [`name of ${name.length} characters: only the first ${LONGEST_NAME} are compared`];
}

/** A separator too many moves cells: the reviewer is to look at the row itself. */
function widthNotes(cells: readonly string[], width: number): string[] {
  const beyond = cells.slice(width).filter((cell) => cell !== '').length;
  return beyond === 0
    ? []
    : [`row of ${cells.length} cells, the first has ${width}: the others are left out`];
}
