/** A record of every form with every field that it may have, and ids with every character that ids may have. */
import { bearingId } from '../../src/model/bearing.js';
import { claimId } from '../../src/model/claim.js';
import { oppositionId } from '../../src/model/opposition.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';

const ON_RECORD = { provenance: 'PUBLIC_RECORD', note: 'A note' };
const OF_THING = {
  type: 'entity',
  name: 'A name',
  aliases: [{ name: 'Имя', language: 'sr-Cyrl', script: 'Cyrl' }, { name: 'Name' }],
  description: 'What it is',
  country: 'BY',
  externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  statedBy: [{ source: 's:1#x', locator: 'p. 1' }, { source: 's2' }],
  ...ON_RECORD,
};
const DATED = { from: '2021', to: '2021-12-31', mentions: ['a.b_c'] };
const WORDED = { provision: 'Art. 1', attributionMapping: 'Art. 8', contestedPoint: 'Whether' };
const OFFICE = {
  subject: 'a.b_c',
  predicate: 'HOLDS_OFFICE_IN',
  object: 'body:1#x',
  qualifiers: { role: 'head' },
};
const STATEMENT = { subject: 'o', predicate: 'STATES', value: 'That it is so' };
const OPPOSES = {
  claim: claimId(STATEMENT),
  opposes: claimId(OFFICE),
  kind: 'REBUTS',
  source: 's:1#x',
} as const;
const BEARS = { claim: claimId(OFFICE), element: 'e', side: 'AGAINST', source: 's2' } as const;
const RETRACTED = { retracted: { reason: 'A slip' } };

/** A record of every form, with every field that it may have. */
export const FULL_RECORDS: readonly GraphRecord[] = [
  {
    type: 'source',
    id: 's:1#x',
    title: 'T',
    publisher: 'P',
    authors: ['B', 'A'],
    published: '2021-02',
    sourceKind: 'report',
    url: 'https://example.org/ä?b={c}',
    archiveUrl: 'https://example.org/archive',
    sha256: 'a'.repeat(64),
    capturedAt: '2024-05-06T07:08:09Z',
    language: 'en-GB',
    reliability: 'A',
    work: 's2',
    relays: ['s2'],
    cites: ['s2'],
    seedReference: '¶1',
    ...ON_RECORD,
  },
  { ...OF_THING, kind: 'Official', id: 'a.b_c', birthDate: '1960-01-02' },
  { ...OF_THING, kind: 'StateBody', id: 'body:1#x', collective: true, organStatus: 'UNPROVEN' },
  { ...OF_THING, kind: 'Organisation', id: 'o', organisationKind: 'court' },
  { ...OF_THING, kind: 'Group', id: 'g', count: 20 },
  { ...OF_THING, ...DATED, kind: 'Operation', id: 'op', where: 'There' },
  { ...OF_THING, ...DATED, kind: 'Visa', id: 'v', issuer: 'I', purpose: 'P', channel: 'C', holders: 'H' },
  { ...OF_THING, kind: 'Narrative', id: 'n', from: '2021-01', languages: ['ru', 'be'] },
  {
    ...OF_THING,
    ...WORDED,
    kind: 'Instrument',
    id: 'i',
    instrumentKind: 'treaty',
    adopted: '1951',
    inForce: '1954-04-22',
  },
  { ...OF_THING, ...WORDED, kind: 'Element', id: 'e', instrument: 'i', order: 0 },
  { ...OF_THING, kind: 'Place', id: 'p', placeKind: 'crossing', latitude: 53.5, longitude: -23.65 },
  { ...OF_THING, kind: 'Concept', id: 'c', conceptKind: 'goal' },
  {
    ...OF_THING,
    kind: 'Figure',
    id: 'f',
    value: 1.5,
    minimum: 1,
    maximum: 1e21,
    qualifier: 'about',
    unit: 'people',
    countries: ['BY', 'PL'],
    subject: 'op',
    reportedBy: 'o',
    conflictsWith: ['f2'],
  },
  {
    ...OF_THING,
    kind: 'Route',
    id: 'r',
    legs: [
      {
        id: 'r:1',
        order: 1,
        fromPlace: 'A',
        fromCountry: 'IQ',
        toPlace: 'B',
        toCountry: 'BY',
        mode: 'air',
        price: '600-700',
        currency: 'EUR',
        priceCovers: 'a seat',
        from: '2021',
        to: '2021-11',
        mentions: ['o'],
        statedBy: [{ source: 's2', locator: 'p. 2' }],
        ...ON_RECORD,
      },
    ],
  },
  { type: 'claim', id: claimId(OFFICE), ...OFFICE, supersededBy: claimId(STATEMENT), ...ON_RECORD },
  { type: 'claim', id: claimId(STATEMENT), ...STATEMENT },
  {
    type: 'evidence',
    id: 'ev:1#x',
    claim: claimId(OFFICE),
    source: 's:1#x',
    assertedBy: 'o',
    stance: 'DISPUTES',
    credibility: 6,
    reliabilityInUse: 'C',
    restsOn: ['s2', 's3'],
    locator: 'p. 3',
    from: '2020',
    to: '2021-05',
    ...ON_RECORD,
    ...RETRACTED,
  },
  {
    type: 'opposition',
    id: oppositionId(OPPOSES),
    ...OPPOSES,
    stance: 'DISPUTES',
    locator: 'p. 4',
    ...ON_RECORD,
    ...RETRACTED,
  },
  {
    type: 'bearing',
    id: bearingId(BEARS),
    ...BEARS,
    stance: 'QUESTIONS',
    locator: 'p. 5',
    ...ON_RECORD,
    ...RETRACTED,
  },
].map((value) => parseRecord(value, 'full'));
