/** Headings by which columns of names, birth dates and countries are known, in the languages of our readers. */
import { foldText } from '../store/folding.js';

/** Folded, letters alone. None stands in two lists. */
export const HEADINGS = {
  fullName: [
    'fullname',
    'entityname',
    'customer',
    'customername',
    'party',
    'partyname',
    'nazwa',
    'imieinazwisko',
    'фио',
    'наименование',
    'назва',
    'піб',
    'nomcomplet',
    'الاسمالكامل',
  ],
  /** A whole name where it stands alone, and beside one half of a name the other half. */
  name: ['name', 'names', 'имя', 'імя', 'nom', 'اسم', 'الاسم'],
  given: ['givenname', 'givennames', 'firstname', 'firstnames', 'forename', 'imie', 'prenom', 'vorname'],
  middle: [
    'middlename',
    'middlenames',
    'patronymic',
    'patronym',
    'отчество',
    'пабацьку',
    'імяпабацьку',
    'побатькові',
    'drugieimie',
    'imieojca',
  ],
  family: [
    'familyname',
    'lastname',
    'surname',
    'фамилия',
    'прозвішча',
    'прізвище',
    'nazwisko',
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
    'датанараджэння',
    'датанародження',
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
    'краіна',
    'грамадзянства',
    'kraj',
    'obywatelstwo',
    'pays',
    'land',
  ],
} as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(HEADINGS).flat());

export function isKnownHeading(cell: string): boolean {
  return KNOWN.has(lettersOf(cell));
}

/** The place of the first heading of a list that a row has, numbered or not; null when it has none. */
export function placeOf(row: readonly string[], headings: readonly string[]): number | null {
  const keys = row.map(lettersOf);
  const heading = headings.find((one) => keys.includes(one));
  return heading === undefined ? null : keys.indexOf(heading);
}

/** A heading as it is compared with another of its file: folded, without what is neither letter nor digit. */
export function headingKey(cell: string): string {
  return foldText(cell).replace(/\p{Lm}|[^\p{L}\p{N}]/gu, '');
}

function lettersOf(cell: string): string {
  return headingKey(cell).replace(/\p{N}/gu, '');
}
