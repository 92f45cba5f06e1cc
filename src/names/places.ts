/**
 * Words that name a country or a city, in several languages: `Iraq`, `Iraqi`, `Irak`, `Ирака` are one country.
 *
 * Countries are those of Unicode CLDR by way of `Intl.DisplayNames` (ECMA-402), brought to Latin; adjectives, cases and
 * cities are tables of the region that this register is about.
 */
import { isLight } from './common-words.js';
import { givenNameGroup } from './given-names.js';
import { toLatin } from './latin.js';
import { CITIES, COUNTRY_ADJECTIVES, COUNTRY_NOUNS, COUNTRY_STEMS } from './place-words.js';

export interface Place {
  /** ISO 3166-1 alpha-2 of a country; the first form of a city. */
  readonly key: string;
  readonly isCountry: boolean;
  /** `Iraqi`, not `Iraq`. */
  readonly isAdjective: boolean;
}

const LANGUAGES = ['en', 'de', 'fr', 'pl', 'ru', 'be', 'uk'];
/** Its short vowels are not written, so its words are known only where they stood in that script. */
const SKELETON_LANGUAGE = 'ar';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Not countries: unions, the unknown, what is made for tests. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const MOST_WORDS = 4;
/** What is left of an adjective of a Slavic language when its case is taken off: belorussk, turetsk, irack. */
const ADJECTIVE =
  /^(.*[sc]k)(?:ii|yi|i|aya|aia|aja|oe|oye|ogo|oi|oj|im|ikh|y|a|e|ie|ego|iego|iej|aga|aha|oho|ai|aj|ou|uyu)$/;

interface Places {
  /** By their words with blanks between; a star before those that leave short vowels out, a hyphen after stems. */
  readonly byText: ReadonlyMap<string, Place>;
  /** Words with which a place of several words begins. */
  readonly beginnings: ReadonlySet<string>;
}

/** Made when the first name is read: it takes some tens of milliseconds. */
let made: Places | undefined;

/** The place that each word names, by its index: of several words, the first that says something. */
export function placesIn(
  words: readonly string[],
  isSkeleton: (index: number) => boolean,
): Map<number, Place> {
  made ??= allPlaces();
  const found = new Map<number, Place>();
  for (let index = 0; index < words.length; index++) {
    const sign = isSkeleton(index) ? '*' : '';
    const count = wordsOfPlace(made, words, index, sign);
    const place = placeOf(made, sign + words.slice(index, index + count).join(' '));
    if (place === undefined) continue;
    found.set(count > 1 && isLight(words[index] as string) ? index + 1 : index, place);
    index += count - 1;
  }
  return found;
}

/** How many words from here on may be a place: several only where they are one. */
function wordsOfPlace(
  { byText, beginnings }: Places,
  words: readonly string[],
  index: number,
  sign: string,
): number {
  if (!beginnings.has(sign + words[index])) return 1;
  for (let count = Math.min(MOST_WORDS, words.length - index); count > 1; count--)
    if (byText.has(sign + words.slice(index, index + count).join(' '))) return count;
  return 1;
}

function placeOf({ byText }: Places, text: string): Place | undefined {
  const known = byText.get(text);
  if (known !== undefined || !/[sc]k/.test(text)) return known;
  const stem = ADJECTIVE.exec(text)?.[1];
  return stem === undefined ? undefined : byText.get(`${stem}-`);
}

/** What is known first stays: the tables of the region before those of the world. */
function allPlaces(): Places {
  const byText = new Map<string, Place>();
  for (const [text, place] of [...tables(), ...countries(), ...cities()])
    if (text !== '' && !byText.has(text) && givenNameGroup(text) === undefined) byText.set(text, place);
  const ofSeveral = [...byText.keys()].filter((text) => text.includes(' '));
  return { byText, beginnings: new Set(ofSeveral.map((text) => text.split(' ')[0] as string)) };
}

type Named = readonly [text: string, place: Place];

function tables(): Named[] {
  return [
    ...formsOf(COUNTRY_NOUNS, '', false),
    ...formsOf(COUNTRY_ADJECTIVES, '', true),
    ...formsOf(COUNTRY_STEMS, '-', true),
  ];
}

/** Each form of a table, of which each line begins with a code. */
function formsOf(table: string, ending: string, isAdjective: boolean): Named[] {
  return table.split('\n').flatMap((line) => {
    const [key = '', ...forms] = line.split(' ');
    return forms.map((form): Named => [form + ending, { key, isCountry: true, isAdjective }]);
  });
}

function countries(): Named[] {
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  const english = namesOfRegions('en');
  const ofCountries = codes.filter((code) => !NO_COUNTRIES.has(code) && english.of(code) !== undefined);
  // Codes that are no longer used have the names of those that followed them.
  const keys = ofCountries.map((code) => [code, new Intl.Locale(`und-${code}`).region ?? code] as const);
  return [...LANGUAGES, SKELETON_LANGUAGE].flatMap((language) => {
    const names = namesOfRegions(language);
    const sign = language === SKELETON_LANGUAGE ? '*' : '';
    return keys.map(([code, key]): Named => {
      return [sign + toLatin(names.of(code) ?? ''), { key, isCountry: true, isAdjective: false }];
    });
  });
}

function namesOfRegions(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}

function cities(): Named[] {
  return CITIES.split('\n').flatMap((line) => {
    const forms = line.split(' ');
    const place = { key: forms[0] as string, isCountry: false, isAdjective: false };
    return forms.map((form): Named => [form, place]);
  });
}
