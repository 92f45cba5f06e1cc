/** A cell that says a country: a code of two or three letters, or a name in one of the languages of our readers. */
import { alpha2Of, COUNTRY_CODES } from '../model/country.js';
import { foldText } from '../store/folding.js';
import { type Cell, EMPTY, notCompared } from './screen-cell.js';

/** ISO 3166-1 alpha-2, or a note that the cell was not understood. */
export function readCountry(text: string): Cell<string> {
  if (text === '') return EMPTY;
  const code = codeIn(text.toUpperCase()) ?? NAMES.get(nameKey(text)) ?? republicNamed(nameKey(text));
  return code === undefined ? notCompared('country', text) : { value: code, notes: [] };
}

/** Codes that the British and the EU write instead of those of ISO. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

function codeIn(text: string): string | undefined {
  const code = alpha2Of(text) ?? OTHER_CODES[text] ?? text;
  return COUNTRY_CODES.has(code) ? code : undefined;
}

const LANGUAGES = ['en', 'ru', 'be', 'pl', 'de', 'fr', 'ar', 'uk', 'lt'];

/** Names that people write, and CLDR does not. */
const OTHER_NAMES = {
  BY: ['Byelorussia', 'Belorussia', 'Белоруссия', 'Weißrussland'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ', 'Расійская Федэрацыя', 'Federacja Rosyjska'],
  US: ['United States of America', 'Соединённые Штаты Америки', 'Stany Zjednoczone Ameryki'],
  GB: ['Great Britain', 'United Kingdom of Great Britain and Northern Ireland', 'Соединённое Королевство'],
  AE: ['UAE', 'Объединённые Арабские Эмираты'],
  SY: ['Syrian Arab Republic', 'Сирийская Арабская Республика'],
  IR: ['Islamic Republic of Iran', 'Iran (Islamic Republic of)', 'Исламская Республика Иран'],
  CN: ["People's Republic of China", 'КНР', 'Китайская Народная Республика'],
  KR: ['Republic of Korea'],
  LT: ['Lietuvos Respublika'],
  CZ: ['Czech Republic', 'Чешская Республика'],
  TR: ['Turkey', 'Türkiye'],
  MM: ['Burma', 'Мьянма'],
  VN: ['Viet Nam'],
};

/** Either Congo may be meant. */
const UNCLEAR = ['kongo'];

const NAMES = countryNames();

/** Names as they are looked up. No two countries share one: a test holds that. */
function countryNames(): Map<string, string> {
  const written = Object.entries(OTHER_NAMES).flatMap(([code, names]) =>
    names.map((name) => [nameKey(name), code] as const),
  );
  const names = new Map([...namesOfCldr(), ...written]);
  for (const name of UNCLEAR) names.delete(name);
  return names;
}

/** Full and short names of every country in every language: `United States`, `US`. */
export function namesOfCldr(): (readonly [name: string, code: string])[] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      return [...COUNTRY_CODES].flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[nameKey(name), code] as const];
      });
    }),
  );
}

/** `Republic of Belarus`, folded. */
const REPUBLIC =
  /^(?:(?:the )?republic of(?: the)?|республика|рэспубліка|республіка|republik|republika|rzeczpospolita|republique d[eu](?: la)?|جمهورية) /u;

/** The Republic of China is not the country that is called China: it stays unread. */
function republicNamed(key: string): string | undefined {
  const code = NAMES.get(key.replace(REPUBLIC, ''));
  return code === 'CN' ? undefined : code;
}

/** Letters alone, folded, with single blanks between words. */
function nameKey(name: string): string {
  return foldText(name)
    .replace(/(?:\p{Lm}|\P{L})+/gu, ' ')
    .trim();
}
