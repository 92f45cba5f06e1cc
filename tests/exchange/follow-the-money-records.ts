/** Lines of FollowTheMoney to be read, and records that are hard on its writer. */
import { followTheMoneyFormat } from '../../src/exchange/follow-the-money/format.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import { canonicalJson } from '../../src/model/ids.js';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { readings, recordsIn } from './exported.js';

const LONG = 'A name that goes on and on '.repeat(37).trim();

/** Every edge that is written, and qualifiers that no property of theirs stands for. */
export const HARD_CLAIMS = [
  claim('body_1', 'PART_OF', 'state:1'),
  claim('person#1', 'HOLDS_OFFICE_IN', 'body_1', { role: 'Minister of "everything": all of it' }),
  claim('person#1', 'HOLDS_OFFICE_IN', 'body_1'),
  claim('person#1', 'HOLDS_OFFICE_IN', 'firm.', { role: 'chair' }),
  claim('person#1', 'HOLDS_OFFICE_IN', 'union-'),
  claim('person#1', 'HOLDS_OFFICE_IN', 'paper', { role: 'editor' }),
  claim('person#1', 'HEADS', 'net'),
  claim('body_1', 'HEADS', 'firm.'),
  claim('body_1', 'OWNS', 'firm.', { share: '51 %' }),
  claim('firm.', 'OWNS', 'paper', { share: 'half' }),
  claim('firm.', 'MEMBER_OF', 'net'),
  claim('net', 'MEMBER_OF', 'crowd'),
  claim('firm.', 'ACTS_FOR', 'body_1', { operation: 'the crossing of 2021' }),
  claim('body_1', 'DIRECTS', 'net', { operation: 'x', manner: 'by orders: written', phase: 'first' }),
  claim('firm.', 'ASSISTS', 'conduct', { manner: 'by bus', population: 'people on the way' }),
  claim('state:1', 'TARGETS', 'linchpin.2e'),
  claim('meeting', 'PRECEDES', 'conduct'),
  claim('person#1', 'LISTED_UNDER', 'act-1', { listedOn: '2021-12-02', occasion: 'relisting: the second' }),
  claim('firm.', 'LISTED_UNDER', 'act-1', {
    listedOn: '2021-12-02',
    amendedOn: '2022-03',
    liftedOn: '2023-01-01',
    programme: 'ABC',
    reference: 'annex, entry 12 '.repeat(8).trim(),
    ground: 'It carried people: "to the border".',
    occasion: '2021-12-02',
  }),
  claim('union-', 'LISTED_UNDER', 'act-1', { listedOn: 'in winter', liftedOn: 'never' }),
  claim('body_1', 'ADMINISTERS', 'act-1'),
] as const;

const ITEMS = HARD_CLAIMS.map((one, index) =>
  item(`support-${index}`, one, 'report', 'SUPPORTS', 2, {
    from: '0801',
    note: 'As a "note" has it:\n\tin two lines',
    restsOn: ['other'],
  }),
);

/** Ids, names and texts at the limits of the format, and a claim for every edge. */
export const HARD_RECORDS: readonly GraphRecord[] = [
  source('report', 'B', {
    title: 'A "report"',
    publisher: 'Institute  of Examples',
    url: 'https://example.org/a?b=c%20d#e',
  }),
  source('other', 'C', { title: 'Another', url: 'https://example.org/Straße/ä' }),
  entity('state:1', 'State', { name: 'A  state', country: 'XK', description: 'One\n\nof several' }),
  entity('body_1', 'StateBody', { name: LONG, country: 'AQ', organStatus: 'UNPROVEN', collective: true }),
  entity('person#1', 'Official', {
    name: '„Quoted“ person',
    birthDate: '1960-02',
    country: 'GB',
    externalIds: [
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'ofac-sdn', value: '33173' },
      { scheme: 'tax', value: '123456789012' },
    ],
  }),
  entity('firm.', 'Company', {
    name: 'Firm & Söhne <i>',
    aliases: [{ name: 'Фирма', script: 'Cyrl' }, { name: LONG.slice(0, 500) }, { name: 'Firm' }],
    externalIds: [
      { scheme: 'registration', value: 'HRB 1234' },
      { scheme: 'lei', value: '529900T8BM49AURSDO55' },
      { scheme: 'lei', value: 'no lei' },
      { scheme: 'referent', value: 'NK-abc' },
      { scheme: 'unheard-of', value: '1' },
    ],
    statedBy: [{ source: 'report', locator: 'p. 1' }, { source: 'other' }],
  }),
  entity('union-', 'Organisation', { name: 'Union', organisationKind: 'trade union' }),
  entity('paper', 'Media', { name: 'Paper', collective: true }),
  entity('net', 'Network', { name: 'Net' }),
  entity('crowd', 'Group', { name: 'Crowd', count: 20 }),
  entity('linchpin.2e', 'State', { name: 'An id as if it were told' }),
  entity('conduct', 'Operation', { name: 'Conduct', from: '0999', to: '2021', where: 'x'.repeat(251) }),
  entity('meeting', 'Event', { name: 'Meeting', from: '2020', where: 'Somewhere, far away' }),
  entity('act-1', 'Instrument', { name: 'An act' }),
  ...HARD_CLAIMS,
  ...ITEMS,
  item('dispute', HARD_CLAIMS[0], 'other', 'DISPUTES', 3, {
    assertedBy: 'body_1',
    from: '2021',
    note: 'It never was.',
  }),
  item('question', HARD_CLAIMS[1], 'other', 'QUESTIONS', 3),
];

/** An entity as a line of a file has it. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

export function line(
  id: string,
  schema: string,
  properties: FtmLine['properties'],
  more: object = {},
): FtmLine {
  return { id, schema, properties, ...more };
}

/** Lines as a file has them. */
export function fileOfLines(lines: readonly FtmLine[]): string {
  return lines.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** What a file gives, taken together. */
export interface Read {
  readonly records: readonly GraphRecord[];
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly items: readonly EvidenceRecord[];
  /** Claims in words: `a OWNS b {"share":"51"}`. */
  readonly statements: readonly string[];
  readonly refused: readonly string[];
  readonly codes: readonly string[];
  readonly leftOut: readonly string[];
}

/** Reads lines as one file, whose source is `ftm`. */
export async function readLines(...lines: readonly FtmLine[]): Promise<Read> {
  return readFile(fileOfLines(lines));
}

export async function readFile(content: string | Buffer, source: string | null = 'ftm'): Promise<Read> {
  const found = await readings(followTheMoneyFormat, content, { source }, 'file.ftm.json');
  const records = recordsIn(found);
  const claims = records.filter((record): record is ClaimRecord => record.type === 'claim');
  const refused = found.flatMap((reading) => reading.refused);
  return {
    records,
    claims,
    entities: records.filter((record): record is EntityRecord => record.type === 'entity'),
    items: records.filter((record): record is EvidenceRecord => record.type === 'evidence'),
    statements: claims.map(inWords).sort(),
    refused: refused.map(({ message }) => message),
    codes: refused.map(({ code }) => code),
    leftOut: found.flatMap((reading) => reading.leftOut),
  };
}

function inWords({ subject, predicate, object, qualifiers }: ClaimRecord): string {
  const told = Object.keys(qualifiers).length > 0 ? ` ${canonicalJson(qualifiers)}` : '';
  return `${subject} ${predicate} ${object}${told}`;
}
