/** Which columns of a spreadsheet hold names, birth dates and countries. */
import { UsageProblem } from './command.js';
import { HEADINGS, headingKey, isKnownHeading, placeOf } from './screen-headings.js';

/** Places of columns. A name may stand in several: given name, patronymic and family name. */
export interface ScreenColumns {
  /** As the first row has them; null where the file has no headings. */
  readonly headings: readonly string[] | null;
  readonly names: readonly number[];
  readonly birthDate: number | null;
  readonly country: number | null;
}

/** What the command line says of columns: headings or numbers from 1 on, for names several with commas between. */
export interface NamedColumns {
  readonly name?: string;
  readonly birthDate?: string;
  readonly country?: string;
  /** The first row is one to be screened, whatever it looks like. */
  readonly isWithoutHeadings?: boolean;
}

/**
 * Looks for the columns in the first row. A file of one column without a known heading is a list of names.
 *
 * @throws UsageProblem when no column of names can be told from the others
 */
export function columnsIn(first: readonly string[], named: NamedColumns): ScreenColumns {
  const hasHeadings = isHeadingRow(first, named);
  const known = (headings: readonly string[]) => (hasHeadings ? placeOf(first, headings) : null);
  const chosen = (column: string | undefined, option: string, headings: readonly string[]) =>
    column === undefined ? known(headings) : placed(column, first, option, named);
  return {
    headings: hasHeadings ? first : null,
    names: named.name === undefined ? nameColumns(first, hasHeadings) : placesOf(named.name, first, named),
    birthDate: chosen(named.birthDate, 'birth-date-column', HEADINGS.birthDate),
    country: chosen(named.country, 'country-column', HEADINGS.country),
  };
}

/** `names from 'Customer Name', birth dates from 'DOB'`: what is read, for whoever waits at the terminal. */
export function columnsText({ headings, names, birthDate, country }: ScreenColumns): string {
  const called = (place: number) => columnName(place, headings);
  const read = [
    `names from ${names.map(called).join(' + ')}`,
    ...(birthDate === null ? [] : [`birth dates from ${called(birthDate)}`]),
    ...(country === null ? [] : [`countries from ${called(country)}`]),
  ].join(', ');
  return headings === null ? `${read}; the first row is screened, not taken for headings` : read;
}

function columnName(place: number, headings: readonly string[] | null): string {
  const number = `column ${place + 1}`;
  const heading = headings?.[place];
  if (!heading) return number;
  const isAlone = headings.filter((one) => headingKey(one) === headingKey(heading)).length === 1;
  return isAlone ? `'${heading}'` : `'${heading}' (${number})`;
}

/** Headings were named on the command line, or one of them is known. */
function isHeadingRow(first: readonly string[], named: NamedColumns): boolean {
  if (named.isWithoutHeadings) return false;
  const { name, birthDate, country } = named;
  const isNamed = [...(name?.split(',') ?? []), birthDate, country].some(
    (column) => column !== undefined && !isNumber(column),
  );
  return isNamed || first.some(isKnownHeading);
}

/** @throws UsageProblem */
function nameColumns(first: readonly string[], hasHeadings: boolean): readonly number[] {
  const names = hasHeadings ? namesByHeading(first) : [];
  if (names.length > 0) return names;
  if (!hasHeadings && first.length === 1) return [0];
  throw new UsageProblem(
    `which column holds the names? The first row has ${shown(first)}; say --name-column`,
  );
}

/** Parts of a name side by side, or one column of names. */
function namesByHeading(first: readonly string[]): readonly number[] {
  const [fullName, name, given, middle, family] = (
    ['fullName', 'name', 'given', 'middle', 'family'] as const
  ).map((part) => placeOf(first, HEADINGS[part]) ?? undefined);
  const parts = (...places: (number | undefined)[]) => places.filter((place) => place !== undefined);
  if (given !== undefined && family !== undefined) return [given, ...parts(middle), family];
  if (fullName !== undefined) return [fullName];
  return given === undefined ? parts(name, middle, family) : parts(given, middle, name);
}

/** A heading may have commas of its own. @throws UsageProblem */
function placesOf(columns: string, first: readonly string[], named: NamedColumns): readonly number[] {
  const option = 'name-column';
  const isOne = first.some((cell) => cell !== '' && headingKey(cell) === headingKey(columns));
  if (isOne || !columns.includes(',')) return [placed(columns, first, option, named)];
  return columns.split(',').map((column) => placed(column.trim(), first, option, named));
}

/** @throws UsageProblem */
function placed(
  column: string,
  first: readonly string[],
  option: string,
  { isWithoutHeadings }: NamedColumns,
): number {
  const place = isNumber(column) ? Number(column) - 1 : placeByHeading(column, first, isWithoutHeadings);
  if (place >= 0 && place < first.length) return place;
  const has = isNumber(column) ? `${first.length} columns` : shown(first);
  throw new UsageProblem(`--${option} ${JSON.stringify(column)}: the first row has ${has}`);
}

/** @throws UsageProblem */
function placeByHeading(column: string, first: readonly string[], isWithoutHeadings = false): number {
  if (isWithoutHeadings)
    throw new UsageProblem(`without headings columns go by number, got ${JSON.stringify(column)}`);
  const key = headingKey(column);
  return key === '' ? -1 : first.map(headingKey).indexOf(key);
}

function isNumber(column: string): boolean {
  return /^\s*\d+\s*$/.test(column);
}

function shown(first: readonly string[]): string {
  return first.map((cell) => JSON.stringify(cell)).join(', ');
}
