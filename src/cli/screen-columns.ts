/** Which columns of a spreadsheet hold names, birth dates and countries, and what a row of it asks. */
import { foldText } from '../store/folding.js';
import { UsageProblem } from './command.js';

/** Places of columns. A name may stand in several: given and family name. */
export interface ScreenColumns {
  /** As the first row has them; null where the file has no headings. */
  readonly headings: readonly string[] | null;
  readonly names: readonly number[];
  readonly birthDate: number | null;
  readonly country: number | null;
}

/** Columns that were named on the command line, by heading or by number from 1 on. */
export interface NamedColumns {
  readonly name?: string;
  readonly birthDate?: string;
  readonly country?: string;
}

/** Headings as people write them, folded, without what is no letter. */
const HEADINGS = {
  name: [
    'name',
    'fullname',
    'names',
    'entityname',
    'customer',
    'customername',
    'party',
    'nazwa',
    'imieinazwisko',
    'nazwisko',
    'имя',
    'фио',
    'наименование',
    'імя',
    'назва',
    'піб',
    'nom',
    'اسم',
    'الاسم',
  ],
  given: ['givenname', 'firstname', 'forename', 'имя', 'imie', 'prenom', 'vorname'],
  family: [
    'familyname',
    'lastname',
    'surname',
    'фамилия',
    'nazwisko',
    'прозвішча',
    'nomdefamille',
    'nachname',
  ],
  birthDate: [
    'birthdate',
    'dateofbirth',
    'dob',
    'born',
    'birth',
    'датарождения',
    'dataurodzenia',
    'geburtsdatum',
    'datedenaissance',
  ],
  country: [
    'country',
    'countrycode',
    'nationality',
    'citizenship',
    'jurisdiction',
    'страна',
    'гражданство',
    'kraj',
    'obywatelstwo',
    'pays',
    'land',
  ],
} as const;

/**
 * Looks for the columns in the first row. A file of one column without a known heading is a list of names.
 *
 * @throws UsageProblem when no column of names can be told from the others
 */
export function columnsIn(first: readonly string[], named: NamedColumns): ScreenColumns {
  const folded = first.map(headingText);
  const known = (headings: readonly string[]) => placeOf(folded, headings);
  const names = named.name === undefined ? nameColumns(folded) : [placed(named.name, first, 'name-column')];
  const hasHeadings = named.name === undefined ? names.length > 0 : Number.isNaN(Number(named.name));
  if (names.length === 0 && first.length > 1) {
    const headings = first.map((cell) => JSON.stringify(cell)).join(', ');
    throw new UsageProblem(`which column holds the names? The first row has ${headings}; say --name-column`);
  }
  return {
    headings: hasHeadings ? first : null,
    names: names.length > 0 ? names : [0],
    birthDate:
      named.birthDate === undefined
        ? known(HEADINGS.birthDate)
        : placed(named.birthDate, first, 'birth-date-column'),
    country:
      named.country === undefined ? known(HEADINGS.country) : placed(named.country, first, 'country-column'),
  };
}

/** Given and family name side by side, or one column of names. */
function nameColumns(folded: readonly string[]): number[] {
  const given = placeOf(folded, HEADINGS.given);
  const family = placeOf(folded, HEADINGS.family);
  if (given !== null && family !== null && given !== family) return [given, family];
  const name = placeOf(folded, HEADINGS.name) ?? family;
  return name === null ? [] : [name];
}

function placeOf(folded: readonly string[], headings: readonly string[]): number | null {
  for (const heading of headings) {
    const place = folded.indexOf(heading);
    if (place !== -1) return place;
  }
  return null;
}

function headingText(cell: string): string {
  return foldText(cell).replace(/[^\p{L}]/gu, '');
}

/** @throws UsageProblem */
function placed(column: string, first: readonly string[], option: string): number {
  if (/^\d+$/.test(column)) {
    const place = Number(column) - 1;
    if (place >= 0 && place < first.length) return place;
    throw new UsageProblem(`--${option} ${column}: the first row has ${first.length} columns`);
  }
  const place = first.map(headingText).indexOf(headingText(column));
  if (place !== -1) return place;
  const headings = first.map((cell) => JSON.stringify(cell)).join(', ');
  throw new UsageProblem(`--${option} ${JSON.stringify(column)}: the first row has ${headings}`);
}
