/**
 * The context of our JSON-LD (JSON-LD 1.1, section 3.1): every name that a file uses, and the IRI it stands for. Names
 * that mean what a term of PROV-O or schema.org means stand for that term; all others are ours, under a URN that nobody
 * has to resolve. The context is written into every file, and none is ever fetched.
 */
import { canonicalJson, type Json } from '../../model/ids.js';
import { LEG_IDS, RECORD_IDS } from './iri.js';

/** A text, a number, true or false; with more than one, in no order. */
const PLAIN: readonly string[] = [
  'aliases',
  'attributionMapping',
  'channel',
  'collective',
  'conceptKind',
  'contestedPoint',
  'count',
  'countries',
  'country',
  'credibility',
  'currency',
  'fromCountry',
  'fromPlace',
  'holders',
  'instrumentKind',
  'issuer',
  'language',
  'languages',
  'legs',
  'locator',
  'maximum',
  'minimum',
  'mode',
  'note',
  'order',
  'organisationKind',
  'placeKind',
  'price',
  'priceCovers',
  'provision',
  'publisher',
  'purpose',
  'qualifier',
  'qualifierName',
  'qualifiers',
  'qualifierValue',
  'reason',
  'reliability',
  'reliabilityInUse',
  'retracted',
  'script',
  'seedReference',
  'sha256',
  'sourceKind',
  'statedBy',
  'toCountry',
  'toPlace',
  'unit',
  'value',
  'where',
];

/** Dates of partial precision: each says its own type (`xsd:gYear`, `xsd:gYearMonth`, `xsd:date`). */
const DATES: readonly string[] = ['adopted', 'from', 'inForce', 'to'];

const REFERENCES: readonly string[] = [
  'claim',
  'conflictsWith',
  'element',
  'instrument',
  'mentions',
  'object',
  'opposes',
  'reportedBy',
  'restsOn',
  'source',
  'subject',
  'supersededBy',
  'work',
];

/** Words of our vocabulary: each stands for an IRI itself. */
const WORDS: readonly string[] = ['opposition', 'organStatus', 'predicate', 'provenance', 'side', 'stance'];

const own = (term: string): string => `term:${term}`;
const reference = (term: string): Json => ({ '@id': term, '@type': '@id' });

export const CONTEXT: { readonly [name: string]: Json } = {
  '@version': 1.1,
  '@vocab': 'urn:linchpin:term:',
  term: 'urn:linchpin:term:',
  linchpin: RECORD_IDS.base,
  leg: LEG_IDS.base,
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries([...PLAIN, ...DATES].map((term) => [term, own(term)])),
  ...Object.fromEntries(REFERENCES.map((term) => [term, reference(own(term))])),
  ...Object.fromEntries(WORDS.map((term) => [term, { '@id': own(term), '@type': '@vocab' }])),
  // The order of authors is part of how a document is cited.
  authors: { '@id': own('authors'), '@container': '@list' },
  archiveUrl: { '@id': own('archiveUrl'), '@type': 'xsd:anyURI' },
  capturedAt: { '@id': own('capturedAt'), '@type': 'xsd:dateTime' },
  alternateName: 'schema:alternateName',
  birthDate: 'schema:birthDate',
  citation: reference('schema:citation'),
  datePublished: 'schema:datePublished',
  description: 'schema:description',
  identifier: 'schema:identifier',
  inLanguage: 'schema:inLanguage',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  name: 'schema:name',
  propertyID: 'schema:propertyID',
  propertyValue: 'schema:value',
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  wasAttributedTo: reference('prov:wasAttributedTo'),
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  wasQuotedFrom: reference('prov:wasQuotedFrom'),
};

/**
 * Names that a context may have besides: none that could be a word or a type of ours, which have a capital and stand
 * in no context, and none that is a part of an IRI of ours.
 */
const FURTHER_NAME = /^(?!urn$)[a-z][\w-]*$/;

/** Whether a context gives our names our meanings; it may have further names. */
export function isOurContext(context: unknown): boolean {
  const given = Array.isArray(context) && context.length === 1 ? context[0] : context;
  if (typeof given !== 'object' || given === null) return false;
  const definitions = new Map(Object.entries(given as Readonly<Record<string, Json>>));
  const isOurs = ([name, definition]: [string, Json]) =>
    definitions.has(name) && canonicalJson(definitions.get(name) ?? null) === canonicalJson(definition);
  const isOther = (name: string) => !Object.hasOwn(CONTEXT, name) && !FURTHER_NAME.test(name);
  return Object.entries(CONTEXT).every(isOurs) && ![...definitions.keys()].some(isOther);
}
