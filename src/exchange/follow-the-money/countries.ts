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

/** The one country that all values name; null where any of them names another, or what is none. */
export function onlyCountry(values: readonly string[]): string | null {
  const [code = null, ...others] = new Set(values.map(countryIn));
  return others.length === 0 ? code : null;
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
