/**
 * The graph that the tests of the API ask:
 *
 *   minister --HOLDS_OFFICE_IN--> ministry --PART_OF--> alpha --ORGANISES--> crossings (2021)
 *                                     \--OWNS--> carrier --TRANSPORTS_ON--> north (2021-05 to 2021-11)
 *                                                  |--MEMBER_OF--> ring
 *                                                  |--LISTED_UNDER--> act <--ADMINISTERS-- council
 *                                                  \--LISTED_ON_GROUND--> ground
 *
 * `report` says most of it; `press` relays it, `reprint` is of the same work, `rival` disputes that the carrier flew,
 * and doubts, by a claim of its own, that alpha organised anything.
 */
import { type BearingSide, bearingId } from '../../src/model/bearing.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { claim, entity, item, opposition, source } from '../attribution/small-world.js';

export const PART = claim('ministry', 'PART_OF', 'alpha');
export const OFFICE = claim('minister', 'HOLDS_OFFICE_IN', 'ministry', { role: 'minister of transport' });
export const OWNS = claim('ministry', 'OWNS', 'carrier');
export const CARRIES = claim('carrier', 'TRANSPORTS_ON', 'north');
export const MEMBER = claim('carrier', 'MEMBER_OF', 'ring');
export const LISTED = claim('carrier', 'LISTED_UNDER', 'act', {
  programme: 'BLR',
  listedOn: '2021-12-02',
  liftedOn: '2024',
});
export const GROUND = claim('carrier', 'LISTED_ON_GROUND', 'ground', { act: 'act' });
export const OTHER_GROUND = claim('carrier', 'LISTED_ON_GROUND', 'ground', { act: 'other-act' });
export const ADMINISTERS = claim('council', 'ADMINISTERS', 'act');
export const ORGANISES = claim('alpha', 'ORGANISES', 'crossings');
export const DOUBT = claim('rival-body', 'TOLERATES', 'crossings');

function bearing(element: string, side: BearingSide): GraphRecord {
  const content = { claim: ORGANISES.id, element, side, source: 'report' };
  return parseRecord({ type: 'bearing', id: bearingId(content), ...content }, element);
}

export const SMALL_GRAPH: readonly GraphRecord[] = [
  source('report', 'B', { published: '2022-03', url: 'https://example.org/report', authors: ['A. Author'] }),
  source('press', 'C', { relays: ['report'], cites: ['rival'] }),
  source('reprint', 'B', { work: 'report' }),
  source('rival', 'C', { language: 'ru' }),
  entity('alpha', 'State', {
    name: 'Alpha',
    country: 'BY',
    aliases: [{ name: 'Альфа', language: 'ru', script: 'Cyrl' }],
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
    statedBy: [{ source: 'report', locator: 'p. 1' }],
  }),
  entity('ministry', 'StateBody', { name: 'Ministry', country: 'BY' }),
  entity('rival-body', 'StateBody', { name: 'Rival body', collective: true, organStatus: 'UNPROVEN' }),
  entity('minister', 'Official', { name: 'Minister' }),
  entity('carrier', 'Company', { name: 'Carrier', country: 'BY' }),
  entity('council', 'Organisation', { name: 'Council', organisationKind: 'intergovernmental' }),
  entity('ring', 'Network', { name: 'Ring' }),
  entity('north', 'Route', {
    name: 'Northern route',
    from: '2021-05',
    to: '2021-11',
    legs: [
      { id: 'north-2', order: 2, fromCountry: 'BY', toCountry: 'PL', mode: 'foot' },
      {
        id: 'north-1',
        order: 1,
        fromCountry: 'IQ',
        toCountry: 'BY',
        mode: 'air',
        price: '1500',
        currency: 'EUR',
        mentions: ['carrier'],
        statedBy: [{ source: 'report' }],
        provenance: 'DOCUMENT',
      },
    ],
  }),
  entity('crossings', 'Operation', { name: 'Crossings', from: '2021', to: '2021' }),
  entity('later', 'Operation', { name: 'Later crossings', from: '2024' }),
  entity('act', 'Instrument', { name: 'Act', adopted: '2012' }),
  entity('other-act', 'Instrument', { name: 'Other act' }),
  entity('act-2', 'Element', { name: 'Second element', instrument: 'act', order: 2 }),
  entity('act-1', 'Element', { name: 'First element', instrument: 'act', order: 1 }),
  entity('ground', 'Concept', { name: 'Ground' }),
  entity('count-a', 'Figure', {
    name: 'Count A',
    value: 4000,
    subject: 'crossings',
    reportedBy: 'council',
    conflictsWith: ['count-b'],
  }),
  entity('count-b', 'Figure', { name: 'Count B', minimum: 100, maximum: 200, conflictsWith: ['count-a'] }),
  ...[PART, OFFICE, OWNS, CARRIES, MEMBER, LISTED, GROUND, OTHER_GROUND, ADMINISTERS, ORGANISES, DOUBT],
  item('i-part', PART, 'report', 'SUPPORTS', 1),
  item('i-office', OFFICE, 'report', 'SUPPORTS', 2, { from: '2020', to: '2022' }),
  item('i-owns', OWNS, 'report', 'SUPPORTS', 2),
  item('i-carries', CARRIES, 'report', 'SUPPORTS', 2, { from: '2021-05', to: '2021-10', locator: 'p. 7' }),
  item('i-carries-2', CARRIES, 'press', 'SUPPORTS', 3, { from: '2021', to: '2021-11', restsOn: ['report'] }),
  item('i-denial', CARRIES, 'rival', 'DISPUTES', 3, {
    from: '2021-10',
    to: '2021-11',
    assertedBy: 'carrier',
  }),
  item('i-member', MEMBER, 'press', 'SUPPORTS', 3),
  item('i-listed', LISTED, 'report', 'SUPPORTS', 1, { from: '2021-12-02' }),
  item('i-ground', GROUND, 'report', 'SUPPORTS', 1),
  item('i-other-ground', OTHER_GROUND, 'report', 'SUPPORTS', 1),
  item('i-administers', ADMINISTERS, 'report', 'SUPPORTS', 1),
  item('i-organises', ORGANISES, 'report', 'SUPPORTS', 2),
  item('i-doubt', DOUBT, 'rival', 'SUPPORTS', 3),
  item('i-withdrawn', ORGANISES, 'rival', 'DISPUTES', 3, { retracted: { reason: 'the page was corrected' } }),
  opposition(DOUBT, ORGANISES, 'UNDERCUTS', 'rival'),
  bearing('act-1', 'FOR'),
];
