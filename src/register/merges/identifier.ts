/**
 * Identifiers: ids that somebody else keeps for an entity, in a form in which two spellings of one are the same text.
 *
 * Schemes go by many names (`leiCode`, `LEI`, `ofac-sdn`), so names are compared by their letters and without the words
 * that only say that it is an id. A scheme that is not known identifies nobody; that two have the same value in it is
 * told all the same.
 */
import type { ExternalId } from '../../model/entity.js';

export interface Identifier {
  /** The one name of its scheme. */
  readonly scheme: string;
  /** In capitals, letters and digits alone; ids of records exactly as they are. */
  readonly value: string;
  /** Whether two that have it are one by the word of whoever keeps it. */
  readonly identifies: boolean;
  /** Whether nobody has two of the scheme. */
  readonly isOnly: boolean;
}

interface Scheme {
  readonly name: string;
  readonly spellings: readonly string[];
  /** An entity has one alone: another one is another entity's. */
  readonly isOnly?: boolean;
  /** Each country numbers for itself: without the country it identifies nobody. */
  readonly isOfCountry?: boolean;
  /** The id itself, whatever stands around it. */
  readonly form?: RegExp;
}

/** The scheme of ids of records, here and in the files of OpenSanctions. */
const RECORDS = 'opensanctions';
/** Such ids that are those of another scheme, or begin with its name. */
const OF_OTHER_SCHEMES: readonly (readonly [form: RegExp, scheme: string])[] = [
  [/^(Q[1-9]\d*)$/, 'wikidata'],
  [/^ofac-([1-9]\d*)$/, 'ofac'],
];

const SCHEMES: readonly Scheme[] = [
  { name: 'wikidata', spellings: ['wikidata', 'wd', 'q'], isOnly: true, form: /Q\d+/ },
  { name: 'lei', spellings: ['lei'], isOnly: true },
  {
    ...{ name: 'ofac', spellings: ['ofac', 'ofacsdn', 'sdn', 'usofac', 'usofacsdn', 'ofacnonsdn'] },
    ...{ isOnly: true, form: /\d+/ },
  },
  { name: 'eu', spellings: ['eu', 'eulogical', 'eureference', 'eufsf', 'eufsflogical'], isOnly: true },
  { name: 'un', spellings: ['un', 'unsc', 'unreference', 'unscreference'], isOnly: true },
  { name: 'ofsi', spellings: ['ofsi', 'ofsigroup', 'gbhmt', 'uksanctionslist'], isOnly: true },
  { name: 'seco', spellings: ['seco', 'chseco', 'secossid', 'secoss'], isOnly: true },
  {
    name: 'registration',
    spellings: ['registration', 'reg', 'company', 'companyregistration', 'companyregister'],
    ...{ isOnly: true, isOfCountry: true },
  },
  { name: 'tax', spellings: ['tax', 'tin', 'taxpayer'], isOnly: true, isOfCountry: true },
  { name: 'ogrn', spellings: ['ogrn', 'ruogrn'], isOnly: true },
  { name: 'inn', spellings: ['inn', 'ruinn'], isOnly: true },
  { name: 'unp', spellings: ['unp', 'unn', 'byunp'], isOnly: true },
  { name: 'krs', spellings: ['krs', 'plkrs'], isOnly: true },
  { name: 'nip', spellings: ['nip', 'plnip'], isOnly: true },
  { name: 'edrpou', spellings: ['edrpou', 'uaedrpou'], isOnly: true },
  { name: 'okpo', spellings: ['okpo'], isOnly: true },
  { name: 'uscc', spellings: ['uscc', 'usc'], isOnly: true },
  { name: 'uei', spellings: ['uei', 'uniqueentity', 'samuei'], isOnly: true },
  { name: 'duns', spellings: ['duns'], isOnly: true },
  { name: 'vat', spellings: ['vat', 'vatin'] },
  { name: 'bvd', spellings: ['bvd'] },
  { name: 'icij', spellings: ['icij'] },
  { name: 'permid', spellings: ['perm', 'permid', 'refinitivperm'] },
  {
    ...{ name: 'opencorporates', spellings: ['opencorporates'] },
    // With the country or part of one whose register it is: `by/190000001`.
    form: /(?<=COMPANIES)[A-Z]{2}[A-Z0-9]+$|^(?!HTTP)[A-Z]{2}[A-Z0-9]+$/,
  },
  { name: RECORDS, spellings: ['opensanctions', 'referent'] },
  { name: 'swift', spellings: ['swift', 'bic', 'swiftbic'] },
  { name: 'isin', spellings: ['isin'] },
  { name: 'imo', spellings: ['imo'] },
  { name: 'isni', spellings: ['isni'] },
  { name: 'viaf', spellings: ['viaf'] },
];

const BY_SPELLING: ReadonlyMap<string, Scheme> = new Map(
  SCHEMES.flatMap((scheme) => scheme.spellings.map((spelling) => [spelling, scheme] as const)),
);
/** Words at the end of a scheme's name that only say what all of them are. */
const ONLY_AN_ID = /(?:identifier|number|code|uid|id|no|url)$/;
/** Fewer letters and digits say nothing. */
const SHORTEST = 2;
/** What lists write where there is none. */
const NO_VALUE = /^(?:0+|NA|NIL|NONE|NULL|UNKNOWN|TBD|X+)$/;

/** Each identifier once, in the order in which they stand. @param country of the entity, if it is known */
export function identifiersIn(ids: readonly ExternalId[], country: string | null): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const id of ids) {
    const identifier = identifierOf(id, country);
    if (identifier) found.set(keyOf(identifier), identifier);
  }
  return [...found.values()];
}

/** What the id of a record is as an identifier: records of others may refer to it, by their referents or by its number. */
export function identifierOfRecord(id: string): Identifier | undefined {
  return referenceOf(id);
}

/** Identifiers are the same where their keys are. */
export function keyOf({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}

function identifierOf(
  { scheme: called, value: written }: ExternalId,
  country: string | null,
): Identifier | undefined {
  const scheme = schemeCalled(called);
  if (scheme?.name === RECORDS) return referenceOf(withoutAddress(written).trim());
  const value = scheme?.form ? (scheme.form.exec(plain(written))?.[0] ?? '') : plain(withoutAddress(written));
  if (value.length < SHORTEST || NO_VALUE.test(value)) return undefined;
  if (scheme === undefined) return { scheme: lettersOf(called), value, identifies: false, isOnly: false };
  const { name, isOnly = false, isOfCountry = false } = scheme;
  if (!isOfCountry) return { scheme: name, value, identifies: true, isOnly };
  if (country === null) return { scheme: name, value, identifies: false, isOnly: false };
  return { scheme: `${name} in ${country}`, value, identifies: true, isOnly };
}

/** An id of a record: two that are spelled nearly alike are two. */
function referenceOf(id: string): Identifier | undefined {
  for (const [form, scheme] of OF_OTHER_SCHEMES) {
    const [, value] = form.exec(id) ?? [];
    if (value !== undefined) return identifierOf({ scheme, value }, null);
  }
  if (id.length < SHORTEST || NO_VALUE.test(plain(id))) return undefined;
  return { scheme: RECORDS, value: id, identifies: true, isOnly: false };
}

function schemeCalled(called: string): Scheme | undefined {
  let letters = lettersOf(called);
  for (;;) {
    const scheme = BY_SPELLING.get(letters);
    if (scheme) return scheme;
    const shorter = letters.replace(ONLY_AN_ID, '');
    if (shorter === letters) return undefined;
    letters = shorter;
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Of an address, what stands last in it: many write the page of an id. */
function withoutAddress(written: string): string {
  return /^https?:\/\/.*?([^/#=]+)[/#]*$/i.exec(written.trim())?.[1] ?? written;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
