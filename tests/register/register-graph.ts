/**
 * The graph that the tests of officials, listings and search ask. Nobody in it exists.
 *
 *   unit --PART_OF--> guard --PART_OF--> ministry --PART_OF--> alpha       circle-a <--PART_OF--> circle-b
 *   minister (Minister 2020-2022 in the ministry, Commander from 2023 in the guard)   --LISTED_UNDER--> act-eu, act-us
 *   deputy   (Deputy minister in the guard, since and until an unknown day)           --LISTED_UNDER--> act-us, lifted
 *   chief    (heads the unit)                                                         --proposed by--> council
 *   clerk    (heads circle-a; that he spoke for the ministry is only denied; that he advised it was taken back)
 *   ministry --OWNS--> carrier --MEMBER_OF--> ring;   carrier --LISTED_UNDER--> act-eu
 *   chief --DIRECTS--> deputy --DIRECTS--> minister --DIRECTS (2021-2022)--> carrier
 *   council --ADMINISTERS--> act-eu, treasury --ADMINISTERS--> act-us; that treasury administers act-eu is only denied
 *
 * It is written in three revisions: later ones rename, amend, lift, retract.
 */
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { claim, entity, item, source } from '../attribution/small-world.js';

export const LISTED_EU = claim('minister', 'LISTED_UNDER', 'act-eu', {
  programme: 'BLR',
  ground: 'Supports the Régime',
  listedOn: '2021-06-21',
});
export const LISTED_US = claim('minister', 'LISTED_UNDER', 'act-us', {
  listedOn: '2021',
  programme: 'Belarus',
});
export const DEPUTY_US = claim('deputy', 'LISTED_UNDER', 'act-us', {
  listedOn: '2020-12',
  liftedOn: '2023-05',
});
export const CARRIER_EU = claim('carrier', 'LISTED_UNDER', 'act-eu', {
  programme: 'BLR',
  listedOn: '2021-12-02',
  amendedOn: '2022-02-28',
});
export const CHIEF_EU = claim('chief', 'LISTED_UNDER', 'act-eu', { listedOn: '2022-06-03' });
export const DENIED = claim('guard', 'LISTED_UNDER', 'act-eu', { listedOn: '2021' });
const OFFICE = claim('minister', 'HOLDS_OFFICE_IN', 'ministry', { role: 'Minister of Tránsport' });
const COMMAND = claim('minister', 'HOLDS_OFFICE_IN', 'guard', { role: 'Commander' });
const DEPUTY = claim('deputy', 'HOLDS_OFFICE_IN', 'guard', { role: 'Deputy minister' });
const CHIEF = claim('chief', 'HEADS', 'unit');
const CLERK = claim('clerk', 'HEADS', 'circle-a');
const SPOKE = claim('clerk', 'HOLDS_OFFICE_IN', 'ministry', { role: 'Spokesman' });
const ADVISED = claim('clerk', 'HOLDS_OFFICE_IN', 'ministry', { role: 'Adviser' });
const TIES = [
  claim('unit', 'PART_OF', 'guard'),
  claim('guard', 'PART_OF', 'ministry'),
  claim('ministry', 'PART_OF', 'alpha'),
  claim('circle-a', 'PART_OF', 'circle-b'),
  claim('circle-b', 'PART_OF', 'circle-a'),
  claim('ministry', 'OWNS', 'carrier'),
  claim('carrier', 'MEMBER_OF', 'ring'),
  claim('deputy', 'DIRECTS', 'minister'),
  claim('chief', 'DIRECTS', 'deputy'),
  claim('council', 'ADMINISTERS', 'act-eu'),
  claim('treasury', 'ADMINISTERS', 'act-us'),
  claim('chief', 'PROPOSED_FOR_LISTING_BY', 'council'),
  claim('minister', 'LISTED_ON_GROUND', 'repression', { act: 'act-eu' }),
];
const DIRECTS = claim('minister', 'DIRECTS', 'carrier');
const NOT_THEIRS = claim('treasury', 'ADMINISTERS', 'act-eu');
const ADVISED_ITEM = item('i-advised', ADVISED, 'press', 'SUPPORTS', 2);
const CHIEF_ITEM = item('i-chief-eu', CHIEF_EU, 'report', 'SUPPORTS', 1);

const FIRST: readonly GraphRecord[] = [
  source('report', 'B', {
    title: 'A report on the guard',
    authors: ['Ada Author'],
    publisher: 'Example Press',
  }),
  source('press', 'C'),
  source('rival', 'C'),
  entity('alpha', 'State', { name: 'Alpha', country: 'BY' }),
  entity('ministry', 'StateBody', { name: 'Ministry', country: 'BY' }),
  entity('guard', 'StateBody', {
    name: 'Border Guard',
    country: 'BY',
    description: 'Keeps the western frontier.',
  }),
  entity('unit', 'StateBody', { name: 'Unit', country: 'BY', note: 'Reported to wear unmarked uniforms.' }),
  entity('circle-a', 'StateBody', { name: 'Circle A' }),
  entity('circle-b', 'StateBody', { name: 'Circle B' }),
  entity('minister', 'Official', {
    ...{ name: 'Аляксандр Лукашэнка', country: 'BY', birthDate: '1964-08-31' },
    aliases: [{ name: 'Alexander Lukashenko', language: 'en' }],
    externalIds: [{ scheme: 'ofac', value: 'OFAC-12345' }],
  }),
  entity('deputy', 'Official', { name: 'Viktor Novak', country: 'RU', birthDate: '1970-05' }),
  entity('chief', 'Official', { name: 'Ihar Novak', country: 'BY', provenance: 'DOCUMENT' }),
  entity('clerk', 'Official', { name: 'Ópal Clerk' }),
  entity('carrier', 'Company', { name: 'Centr Kurort', country: 'BY' }),
  entity('council', 'Organisation', { name: 'Council' }),
  entity('treasury', 'StateBody', { name: 'Treasury', country: 'US' }),
  entity('ring', 'Network', { name: 'Ring' }),
  entity('act-eu', 'Instrument', { name: 'Act of the Union' }),
  entity('act-us', 'Instrument', { name: 'Executive order' }),
  entity('repression', 'Concept', { name: 'Repression' }),
  ...[
    LISTED_EU,
    LISTED_US,
    DEPUTY_US,
    CARRIER_EU,
    DENIED,
    OFFICE,
    COMMAND,
    DEPUTY,
    CHIEF,
    CLERK,
    SPOKE,
    ADVISED,
  ],
  ...[...TIES, DIRECTS, NOT_THEIRS],
  ...TIES.map((tie, index) => item(`i-tie-${index}`, tie, 'report', 'SUPPORTS', 1)),
  ...[LISTED_EU, LISTED_US, DEPUTY_US, CARRIER_EU].map((one, index) =>
    item(`i-listed-${index}`, one, 'report', 'SUPPORTS', 1),
  ),
  item('i-denied', DENIED, 'rival', 'DISPUTES', 3),
  item('i-office', OFFICE, 'report', 'SUPPORTS', 1, { from: '2020', to: '2022' }),
  item('i-command', COMMAND, 'report', 'SUPPORTS', 1, { from: '2023' }),
  item('i-deputy', DEPUTY, 'report', 'SUPPORTS', 1),
  item('i-chief', CHIEF, 'report', 'SUPPORTS', 1, { from: '2021-03', to: '2021-03' }),
  item('i-clerk', CLERK, 'report', 'SUPPORTS', 1),
  item('i-spoke', SPOKE, 'rival', 'DISPUTES', 2),
  ADVISED_ITEM,
  item('i-directs', DIRECTS, 'report', 'SUPPORTS', 1, { from: '2021', to: '2022' }),
  item('i-not-theirs', NOT_THEIRS, 'rival', 'DISPUTES', 2),
];

/** The chief is renamed and listed, the carrier's entry amended, and what the clerk advised is taken back. */
const SECOND: readonly GraphRecord[] = [
  entity('chief', 'Official', { name: 'Yury Balaba', country: 'BY', provenance: 'DOCUMENT' }),
  ...[CHIEF_EU, CHIEF_ITEM],
  requalified(CARRIER_EU, { amendedOn: '2022-06' }),
  parseRecord({ ...ADVISED_ITEM, retracted: { reason: 'another clerk was meant' } }, 'i-advised'),
];

/** The carrier is taken off; the day on which the minister was listed is corrected; the chief's listing is taken back. */
const THIRD: readonly GraphRecord[] = [
  requalified(CARRIER_EU, { amendedOn: '2022-06', liftedOn: '2024-03-15' }),
  requalified(LISTED_EU, { listedOn: '2021-06-22' }),
  parseRecord({ ...CHIEF_ITEM, retracted: { reason: 'a namesake was meant' } }, 'i-chief-eu'),
];

/** What is written in each revision, from 1 on. */
export const REGISTER_WRITES: readonly (readonly GraphRecord[])[] = [FIRST, SECOND, THIRD];

/** The same claim with other words beside. */
export function requalified(of: ReturnType<typeof claim>, more: Record<string, string>): GraphRecord {
  return parseRecord({ ...of, qualifiers: { ...of.qualifiers, ...more } }, of.id);
}
