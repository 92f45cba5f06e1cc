/**
 * The one small world that the tests of the store share. Nobody in it exists.
 *
 *   minister --HEADS--> ministry --PART_OF--> norland
 *                          |--CONTRACTS_WITH--> north-air     says report; denied by rebuttal
 *                          \--MET_WITH--> ferrymen            only denied
 *   north-air  --TRANSPORTS_ON--> north-route                 says report and, relaying it, press
 *   north-air  --LISTED_UNDER--> act (element: act-1)         listing derived from the claim
 *   sun-travel --ARRANGES--> north-route                      says press; questioned by rebuttal
 *   ferrymen   --ORGANISES--> crossing                        a rumour; undercut by the ARRANGES claim
 *
 * `reprint` is of the same work as `report`, `press` relays `report`, `rebuttal` cites it. TRANSPORTS_ON bears on the
 * element. `arrivals` is a figure of `crossing`; `zenith` stands apart.
 */
import { bearingId } from '../src/model/bearing.js';
import type { PlacedRecord } from '../src/model/record.js';
import { type GraphRecord, parseRecord } from '../src/model/record.js';
import { claim, entity, item, opposition, source } from './attribution/small-world.js';

export const PART_OF = claim('ministry', 'PART_OF', 'norland');
export const HEADS = claim('minister', 'HEADS', 'ministry');
export const CONTRACTS = claim('ministry', 'CONTRACTS_WITH', 'north-air', { 'subject-matter': 'flights' });
export const MET = claim('ministry', 'MET_WITH', 'ferrymen');
export const TRANSPORTS = claim('north-air', 'TRANSPORTS_ON', 'north-route');
export const ARRANGES = claim('sun-travel', 'ARRANGES', 'north-route');
export const ORGANISES = claim('ferrymen', 'ORGANISES', 'crossing');
export const LISTED = claim('north-air', 'LISTED_UNDER', 'act', { listedOn: '2021-12-02', liftedOn: '2023' });
export const OPPOSITION = opposition(ARRANGES, ORGANISES, 'UNDERCUTS', 'rebuttal');

const bears = { claim: TRANSPORTS.id, element: 'act-1', side: 'FOR', source: 'report' } as const;
export const BEARING = parseRecord({ type: 'bearing', id: bearingId(bears), ...bears }, 'bearing');

/** Every record of the world, things before what refers to them. */
export const WORLD_RECORDS: readonly GraphRecord[] = [
  source('report', 'B', {
    title: 'A report on Norland',
    publisher: 'Institute of Examples',
    authors: ['Åsa Author'],
    published: '2022-03',
  }),
  source('reprint', 'B', { title: 'A report on Norland, reprinted', work: 'report' }),
  source('press', 'C', { title: 'Daily Press', relays: ['report'] }),
  source('rebuttal', 'D', { title: 'A rebuttal', cites: ['report'], published: '2023' }),
  entity('norland', 'State', {
    name: 'Norland',
    country: 'NO',
    aliases: [{ name: 'Нордланд', language: 'ru', script: 'Cyrl' }],
    statedBy: [{ source: 'report', locator: 'p. 1' }],
    provenance: 'DOCUMENT',
  }),
  entity('ministry', 'StateBody', { name: 'Ministry of Transport', country: 'NO', provenance: 'DOCUMENT' }),
  entity('minister', 'Official', { name: 'The Minister', country: 'NO' }),
  entity('north-air', 'Company', { name: 'Nórth Air', country: 'NO', description: 'Flies to the north' }),
  entity('sun-travel', 'Company', { name: 'Sun Travel', country: 'SE' }),
  entity('ferrymen', 'Network', { name: 'The Ferrymen' }),
  entity('crossing', 'Operation', { name: 'The crossing', from: '2021-06', to: '2021-11' }),
  entity('north-route', 'Route', {
    name: 'The north route',
    from: '2021',
    legs: [{ id: 'north-route-1', order: 1, mentions: ['north-air'], statedBy: [{ source: 'press' }] }],
  }),
  entity('act', 'Instrument', { name: 'An act', adopted: '2006' }),
  entity('act-1', 'Element', { name: 'Facilitation', instrument: 'act', order: 1 }),
  entity('arrivals', 'Figure', {
    name: 'Arrivals',
    subject: 'crossing',
    value: 1200,
    from: '2021',
    to: '2021',
  }),
  entity('zenith', 'Concept', { name: 'Zenith 😀', description: 'A word' }),
  PART_OF,
  HEADS,
  CONTRACTS,
  MET,
  TRANSPORTS,
  ARRANGES,
  ORGANISES,
  LISTED,
  item('i-part', PART_OF, 'report', 'SUPPORTS', 1),
  item('i-heads', HEADS, 'report', 'SUPPORTS', 2),
  item('i-contracts', CONTRACTS, 'report', 'SUPPORTS', 2, { from: '2021-05', to: '2021-11' }),
  item('i-contracts-denied', CONTRACTS, 'rebuttal', 'DISPUTES', 3, { assertedBy: 'ministry' }),
  item('i-met-denied', MET, 'rebuttal', 'DISPUTES', 3),
  item('i-flies', TRANSPORTS, 'report', 'SUPPORTS', 2, { from: '2021-07', locator: 'p. 7' }),
  item('i-flies-too', TRANSPORTS, 'press', 'SUPPORTS', 3, { restsOn: ['report'] }),
  item('i-arranges', ARRANGES, 'press', 'SUPPORTS', 2),
  item('i-arranges-doubted', ARRANGES, 'rebuttal', 'QUESTIONS', 3),
  item('i-rumour', ORGANISES, 'press', 'SUPPORTS', 4),
  item('i-listed', LISTED, 'report', 'SUPPORTS', 1),
  OPPOSITION,
  BEARING,
];

/** Records as a file would bring them. */
export function placed(records: readonly GraphRecord[], where = 'world'): PlacedRecord[] {
  return records.map((record, index) => ({ record, where: `${where} line ${index + 1}` }));
}

export const WORLD: readonly PlacedRecord[] = placed(WORLD_RECORDS);
