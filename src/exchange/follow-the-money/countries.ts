/** Countries of FollowTheMoney: two letters in small print, beside unions of states and codes of its own. */
import { COUNTRY_CODES } from '../../model/country.js';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** Unions of states that data on offices and sanctions name in place of a country. */
const UNIONS: Readonly<Record<string, string>> = {
  EU: 'the European Union',
  UN: 'the United Nations',
};

/** The ISO 3166-1 code; null for unions and for codes that no state has, or has any more. */
export function countryIn(value: string): string | null {
  const code = value.toUpperCase();
  return COUNTRY_CODES.has(code) ? code : null;
}

/** The one country that values name; null where they name none, or more than one. */
export function onlyCountry(values: readonly string[]): string | null {
  const codes = new Set(values.flatMap((value) => countryIn(value) ?? []));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

/** A union of states, by the only code that is named. */
export function onlyUnion(values: readonly string[]): string | null {
  const [code] = values.map((value) => value.toUpperCase());
  return values.length === 1 && code !== undefined && Object.hasOwn(UNIONS, code) ? code : null;
}

/** In English, as it stands in a sentence. */
export function nameOfCountry(code: string): string {
  return UNIONS[code] ?? NAMES.of(code) ?? code;
}
