/**
 * Ids that others gave: properties of FollowTheMoney, and our schemes. People keep only those that say who they are in
 * public: Wikidata's, and their numbers on lists. Tax numbers, passports and the like are never carried for a person.
 */
import type { ExternalId } from '../../model/entity.js';
import type { FtmEntity } from './ftm-entity.js';
import { fits } from './texts.js';

export interface IdProperty {
  readonly property: string;
  readonly scheme: string;
  /** What a value must look like to be written; any that is short enough where left out. */
  readonly form?: RegExp;
}

/** Of everything that may be on record. */
const WIKIDATA: IdProperty = { property: 'wikidataId', scheme: 'wikidata', form: /^Q\d+$/ };

export const IDS_OF_PEOPLE: readonly IdProperty[] = [WIKIDATA];

/** Of firms and bodies. */
export const ID_PROPERTIES: readonly IdProperty[] = [
  WIKIDATA,
  { property: 'registrationNumber', scheme: 'registration' },
  { property: 'taxNumber', scheme: 'tax' },
  { property: 'vatCode', scheme: 'vat' },
  { property: 'idNumber', scheme: 'id-number' },
  { property: 'innCode', scheme: 'inn', form: /^\d{10}$/ },
  { property: 'ogrnCode', scheme: 'ogrn', form: /^\d{13}$/ },
  { property: 'okpoCode', scheme: 'okpo' },
  { property: 'leiCode', scheme: 'lei', form: /^[A-Z0-9]{18}\d{2}$/ },
  { property: 'dunsCode', scheme: 'duns', form: /^\d{9}$/ },
  { property: 'swiftBic', scheme: 'bic', form: /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/ },
  { property: 'imoNumber', scheme: 'imo', form: /^IMO\d{7}$/ },
  { property: 'icijId', scheme: 'icij' },
  { property: 'bvdId', scheme: 'bvd' },
  { property: 'permId', scheme: 'permid' },
  { property: 'uniqueEntityId', scheme: 'uei', form: /^[A-Z0-9]{12}$/ },
  { property: 'uscCode', scheme: 'uscc', form: /^[A-Z0-9]{18}$/ },
];

/** Where an id of another list is told as one of the same thing elsewhere. */
export const REFERENT = 'referent';
const OFAC = { scheme: 'ofac-sdn', before: 'ofac-' };

/** Ids of lists of sanctions, and of OpenSanctions and Wikidata: none of them holds a number that is a person's own. */
const OF_LISTS =
  /^(?:ofac|eu-fsf|eu-oj|gb-hmt|gb-fcdo|ch-seco|ca-sema|au-dfat|nz-ru|ja-mof|jp-mof|fr-ga|be-fod|mc-freezes|ua-nsdc|unsc)-|^NK-|^Q\d+$/;

/** Whether an id tells nothing of a person but that it is known in public. */
export function isPublicId(id: string): boolean {
  return OF_LISTS.test(id);
}

const MOST_IDS = 100;
const LONGEST_VALUE = 256;

/** The external ids of an entity; what there is no room for is left. */
export function takeExternalIds({ values, referents }: FtmEntity, isPersonal: boolean): ExternalId[] {
  const found: ExternalId[] = [];
  const take = (scheme: string, value: string, property: string) => {
    if (found.length < MOST_IDS && fits(value, LONGEST_VALUE)) found.push({ scheme, value });
    else values.leave(property);
  };
  for (const { property, scheme } of isPersonal ? IDS_OF_PEOPLE : ID_PROPERTIES) {
    for (const value of values.take(property)) take(scheme, value, property);
  }
  for (const referent of new Set(referents)) {
    if (referent === '') continue;
    if (isPersonal && !isPublicId(referent)) values.leave('referents');
    else take(...schemeOf(referent), 'referents');
  }
  return found;
}

/** The scheme and value that an id elsewhere stands for. */
function schemeOf(referent: string): [scheme: string, value: string] {
  const isOfac = /^ofac-\d+$/.test(referent);
  return isOfac ? [OFAC.scheme, referent.slice(OFAC.before.length)] : [REFERENT, referent];
}

/** The id elsewhere that an external id is told as; null for one of another scheme. */
export function referentOf({ scheme, value }: ExternalId): string | null {
  if (scheme === OFAC.scheme && /^\d+$/.test(value)) return OFAC.before + value;
  return scheme === REFERENT ? value : null;
}
