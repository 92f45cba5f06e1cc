/** Countries in cells: ISO 3166-1 codes of two or three letters, and the English names of CLDR. */
import { alpha2Of, COUNTRY_CODES } from '../../model/country.js';
import { lettersOf } from '../words.js';
import { type CellForm, CellProblem } from './cell-form.js';

/** Codes that the British and the EU write instead of those of ISO. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const BY_NAME: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_CODES].map((code) => [lettersOf(NAMES.of(code) ?? code), code]),
);

/** What is wanted of a cell that says a country. */
export const A_COUNTRY = 'a country as two letters of ISO 3166-1 (BY), or its English name';

/** The code of a country as people write it. Two letters are taken as they stand: EU and XK too. */
export function countryCodeIn(text: string): string | undefined {
  const code = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return OTHER_CODES[code] ?? code;
  return alpha2Of(code) ?? BY_NAME.get(lettersOf(text));
}

export const COUNTRY: CellForm<string> = {
  read(text) {
    const code = countryCodeIn(text);
    if (code === undefined) throw new CellProblem(A_COUNTRY);
    return code;
  },
  write: (country) => country,
};
