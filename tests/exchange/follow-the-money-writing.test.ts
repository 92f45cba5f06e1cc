import { describe, expect, it } from 'vitest';
import { followTheMoneyFormat } from '../../src/exchange/follow-the-money/format.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, entity, item, opposition, source } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';
import { CONTRACTS, HEADS, LISTED, ORGANISES, PART_OF, WORLD_RECORDS } from '../world.js';
import { written } from './exported.js';
import { type FtmLine, HARD_CLAIMS, HARD_RECORDS, readFile } from './follow-the-money-records.js';

async function linesOf(records: readonly GraphRecord[]): Promise<FtmLine[]> {
  const { text } = await written(followTheMoneyFormat, records);
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one) as FtmLine);
}

async function edgeOf(claimed: ClaimRecord, records = WORLD_RECORDS): Promise<FtmLine | undefined> {
  return (await linesOf(records)).find(({ id }) => id === claimed.id);
}

const REPORT = source('report', 'B', {
  title: 'A report',
  publisher: 'Institute',
  url: 'https://example.org/r',
});
const A = entity('a', 'Company');
const B = entity('b', 'Company');
const OWNS = claim('a', 'OWNS', 'b', { share: '51' });

describe('exchange: FollowTheMoney, writing', () => {
  it('writes entities by their schema, with a keyword where the schema does not say the kind', async () => {
    const kinds = [
      'State',
      'StateBody',
      'Official',
      'Company',
      'Organisation',
      'Media',
      'Network',
      'Group',
      'Operation',
      'Event',
    ] as const;
    const lines = await linesOf(kinds.map((kind) => entity(kind, kind)));
    expect(lines.map(({ id, schema, properties }) => [id, schema, properties.keywords ?? []]).sort()).toEqual(
      [
        ['Company', 'Company', []],
        ['Event', 'Event', ['linchpin:Event']],
        ['Group', 'Organization', ['linchpin:Group']],
        ['Media', 'Organization', ['linchpin:Media']],
        ['Network', 'Organization', ['linchpin:Network']],
        ['Official', 'Person', ['linchpin:Official']],
        ['Operation', 'Event', ['linchpin:Operation']],
        ['Organisation', 'Organization', []],
        ['State', 'PublicBody', ['linchpin:State']],
        ['StateBody', 'PublicBody', []],
      ],
    );
  });

  it('counts entities of kinds that no schema stands for', async () => {
    const { text, lost } = await written(followTheMoneyFormat, [
      entity('i', 'Instrument'),
      entity('r', 'Route'),
      entity('p', 'Population'),
      entity('q', 'Population'),
    ]);
    expect(text).toBe('');
    expect(lost).toEqual({ 'entity: Instrument': 1, 'entity: Route': 1, 'entity: Population': 2 });
  });

  it('writes a claim as an edge by its id, with the period and the sources of what supports it', async () => {
    const lines = await linesOf([
      REPORT,
      source('other', 'C'),
      A,
      B,
      OWNS,
      item('i1', OWNS, 'report', 'SUPPORTS', 2, { from: '2021-05', to: '2022', note: 'By a register.' }),
      item('i2', OWNS, 'other', 'SUPPORTS', 2, { from: '2021' }),
    ]);
    expect(lines.at(-1)).toEqual({
      id: OWNS.id,
      schema: 'Ownership',
      properties: {
        owner: ['a'],
        asset: ['b'],
        percentage: ['51'],
        startDate: ['2021'],
        description: ['By a register.'],
        publisher: ['Institute'],
        sourceUrl: ['https://example.org/r'],
      },
    });
  });

  it.each([
    ['HEADS', HEADS, 'Directorship', 'heads'],
    ['PART_OF', PART_OF, 'UnknownLink', 'is part of'],
    ['ORGANISES', ORGANISES, 'UnknownLink', 'plans, organises or coordinates'],
  ])('writes %s as a link whose role says it', async (_, claimed, schema, role) => {
    expect(await edgeOf(claimed)).toMatchObject({ schema, properties: { role: [role] } });
  });

  it('says on the edge itself who disputes or questions a claim', async () => {
    expect((await edgeOf(CONTRACTS))?.properties.description).toEqual([
      'Disputed by Ministry of Transport in "A rebuttal".',
    ]);
    const records = [
      REPORT,
      A,
      B,
      OWNS,
      item('i1', OWNS, 'report', 'SUPPORTS', 2),
      item('i2', OWNS, 'report', 'DISPUTES', 2, { from: '2021', note: 'It was sold.' }),
      item('i3', OWNS, 'report', 'QUESTIONS', 2, { to: '2023' }),
      item('i4', OWNS, 'report', 'DISPUTES', 2, { retracted: { reason: 'A slip' } }),
    ];
    expect((await edgeOf(OWNS, records))?.properties.description).toEqual([
      'Disputed by "A report" (Institute), for 2021 to an unknown end: It was sold.',
      'Questioned by "A report" (Institute), for an unknown start to 2023.',
    ]);
  });

  it('writes a listing as a sanction by its authority and act', async () => {
    const records = [
      ...WORLD_RECORDS,
      claim('ministry', 'ADMINISTERS', 'act'),
      item('i-administers', claim('ministry', 'ADMINISTERS', 'act'), 'report', 'SUPPORTS', 1),
    ];
    expect(await edgeOf(LISTED, records)).toEqual({
      id: LISTED.id,
      schema: 'Sanction',
      properties: {
        entity: ['north-air'],
        authority: ['Ministry of Transport'],
        country: ['no'],
        program: ['An act'],
        programId: ['act'],
        listingDate: ['2021-12-02'],
        endDate: ['2023'],
        publisher: ['Institute of Examples'],
      },
    });
  });

  it('names no authority that only a disputed or retracted claim has', async () => {
    const administers = claim('ministry', 'ADMINISTERS', 'act');
    const records = [...WORLD_RECORDS, administers, item('i', administers, 'report', 'DISPUTES', 1)];
    expect((await edgeOf(LISTED, records))?.properties).not.toHaveProperty('authority');
  });

  it.each<[string, GraphRecord[]]>([
    ['claim that is only disputed', [OWNS, item('i', OWNS, 'report', 'DISPUTES', 2)]],
    ['claim that is only questioned', [OWNS, item('i', OWNS, 'report', 'QUESTIONS', 2)]],
    ['claim without evidence', [OWNS]],
    [
      'claim without evidence',
      [OWNS, item('i', OWNS, 'report', 'SUPPORTS', 2, { retracted: { reason: 'x' } })],
    ],
    [
      'claim that another supersedes',
      [{ ...OWNS, supersededBy: 'x' }, item('i', OWNS, 'report', 'SUPPORTS', 2)],
    ],
    [
      'claim: an end that is Route',
      [
        entity('r', 'Route'),
        claim('a', 'TRANSPORTS_ON', 'r'),
        item('i', claim('a', 'TRANSPORTS_ON', 'r'), 'report', 'SUPPORTS', 2),
      ],
    ],
  ])('does not write, and counts, a %s', async (reason, records) => {
    const { text, lost } = await written(followTheMoneyFormat, [REPORT, A, B, ...records]);
    expect(text.split('\n')).toHaveLength(3);
    expect(lost[reason]).toBe(1);
  });

  it('counts everything of a claim that an edge has no room for', async () => {
    const denies = claim('b', 'OWNS', 'a');
    const against = opposition(OWNS, denies, 'REBUTS', 'report');
    const records = [
      REPORT,
      A,
      B,
      OWNS,
      denies,
      against,
      item('i1', OWNS, 'report', 'SUPPORTS', 2, {
        reliabilityInUse: 'C',
        restsOn: ['x', 'y'],
        locator: 'p. 1',
        assertedBy: 'a',
        from: '2021',
      }),
      item('i2', OWNS, 'report', 'SUPPORTS', 3),
      item('i3', OWNS, 'report', 'SUPPORTS', 3, { retracted: { reason: 'x' } }),
      item('i4', denies, 'report', 'SUPPORTS', 3, { from: '0999' }),
    ];
    expect((await written(followTheMoneyFormat, records)).lost).toEqual({
      'source, beyond publisher and address': 1,
      'evidence: credibility': 3,
      'evidence: reliabilityInUse': 1,
      'evidence: restsOn': 2,
      'evidence: locator': 1,
      'evidence: assertedBy': 1,
      'evidence: an item of its own': 1,
      'evidence: a retracted item': 1,
      'evidence: from': 2,
      opposition: 1,
    });
  });

  it('cuts a name at what the format keeps, and tells it whole in the summary', async () => {
    const nameOf = async (name: string) => (await linesOf([entity('a', 'Company', { name })]))[0]?.properties;
    const [fit, long] = ['x'.repeat(384), 'x'.repeat(385)];
    expect(await nameOf(fit)).toEqual({ name: [fit] });
    expect(await nameOf(long)).toEqual({ name: [`${'x'.repeat(383)}…`], summary: [long] });
  });

  it('tells no number of a person beyond Wikidata and lists', async () => {
    const externalIds = [
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'tax', value: '1' },
      { scheme: 'ofac-sdn', value: '33173' },
    ];
    const { text, lost } = await written(followTheMoneyFormat, [entity('p', 'Official', { externalIds })]);
    expect(JSON.parse(text)).toMatchObject({ properties: { wikidataId: ['Q1'] }, referents: ['ofac-33173'] });
    expect(text).not.toContain('taxNumber');
    expect(lost).toEqual({ 'entity: external id (tax)': 1 });
  });
});

describe('exchange: FollowTheMoney, round trip', () => {
  async function roundTrip(records: readonly GraphRecord[]) {
    const { text } = await written(followTheMoneyFormat, records);
    const back = await readFile(text);
    expect(back.refused).toEqual([]);
    return { back, lines: text.split('\n').length - 1 };
  }

  /** Everything that came back, held against what it was. */
  async function expectSame(records: readonly GraphRecord[]): Promise<void> {
    const { back, lines } = await roundTrip(records);
    const before = new Map(records.map((record) => [record.id, record]));
    const told = [...back.entities.filter(({ kind }) => kind !== 'Instrument'), ...back.claims];
    expect(told).toHaveLength(lines);
    for (const record of [...back.entities, ...back.claims]) {
      const was = before.get(record.id);
      expect(record.id).toBe(was?.id);
      if (record.type === 'entity') expect(was).toMatchObject({ kind: record.kind });
      else expect(was).toMatchObject({ qualifiers: record.qualifiers, subject: record.subject });
    }
    const dissenting = records.filter(
      (record) => record.type === 'evidence' && record.stance !== 'SUPPORTS' && !record.retracted,
    );
    const dissent = dissenting.filter(
      (item) => 'claim' in item && back.claims.some(({ id }) => id === item.claim),
    );
    expect(back.items).toHaveLength(back.claims.length + dissent.length);
  }

  it('keeps ids, kinds and qualifiers of the world of the tests', () => expectSame(WORLD_RECORDS));

  it('keeps ids, kinds and qualifiers of the seeds', async () => {
    await expectSame((await seedRecords()).map(({ record }) => record));
  });

  it('keeps ids, kinds and qualifiers of what is hard on it: a claim for every edge', async () => {
    await expectSame(HARD_RECORDS);
    const { back } = await roundTrip(HARD_RECORDS);
    const administers = HARD_CLAIMS.filter(({ predicate }) => predicate === 'ADMINISTERS').length;
    expect(back.claims).toHaveLength(HARD_CLAIMS.length - administers);
  });

  it('brings a contested claim back as contested, and says by whom', async () => {
    const listed = claim('a', 'LISTED_UNDER', 'act', { listedOn: '2021' });
    const of = (one: ClaimRecord, index: number) => [
      item(`s${index}`, one, 'report', 'SUPPORTS', 2, { note: 'Disputed by nobody who counts' }),
      item(`d${index}`, one, 'report', 'DISPUTES', 2, {
        assertedBy: 'b',
        from: '2021',
        note: 'It "was"\nsold.',
      }),
      item(`q${index}`, one, 'report', 'QUESTIONS', 2),
    ];
    const { back } = await roundTrip([
      REPORT,
      A,
      entity('b', 'Company', { name: 'Firm "B"' }),
      entity('act', 'Instrument'),
      OWNS,
      listed,
      ...[OWNS, listed].flatMap(of),
    ]);
    for (const { id } of [OWNS, listed]) {
      const items = back.items.filter((one) => one.claim === id);
      expect(new Set(items.map((one) => one.id)).size).toBe(3);
      expect(
        items.map(({ stance, note, source, assertedBy }) => [stance, note, source, assertedBy]).sort(),
      ).toEqual([
        [
          'DISPUTES',
          'by Firm "B" in "A report" (Institute), for 2021 to an unknown end: It "was"\nsold',
          'ftm',
          undefined,
        ],
        ['QUESTIONS', 'by "A report" (Institute)', 'ftm', undefined],
        [
          'SUPPORTS',
          expect.stringMatching(/^Disputed by nobody who counts\nSource named there/),
          'ftm',
          undefined,
        ],
      ]);
    }
  });

  it('keeps that somebody dissents where no note has room for the words', async () => {
    const { back } = await roundTrip([
      REPORT,
      A,
      B,
      OWNS,
      item('s', OWNS, 'report', 'SUPPORTS', 2),
      item('d', OWNS, 'report', 'DISPUTES', 2, { note: 'x'.repeat(4000) }),
    ]);
    expect(back.items.map(({ stance }) => stance).sort()).toEqual(['DISPUTES', 'SUPPORTS']);
    expect(back.leftOut).toContain('Ownership.description');
  });

  it('leaves what is said of a person in words, whoever wrote it', async () => {
    const { back } = await roundTrip([REPORT, entity('p', 'Official', { description: 'Who' })]);
    expect(back.entities[0]).not.toHaveProperty('description');
    expect(back.leftOut).toContain('Person.description');
  });

  it('keeps ids of officials that are ours', async () => {
    const { back } = await roundTrip([REPORT, entity('person:1', 'Official'), entity('p', 'Official')]);
    expect(back.entities.map(({ id }) => id)).toEqual(['p', 'person:1']);
  });

  it('keeps the act of a listing that came from a file with a long name of its programme', async () => {
    const program = ['Ordinance on many measures against a great many countries and people'];
    const first = await readFile(
      `${JSON.stringify({ id: 'a', schema: 'Company', properties: { name: ['A'] } })}\n` +
        `${JSON.stringify({ id: 's', schema: 'Sanction', properties: { entity: ['a'], program, authority: ['Council'] } })}\n`,
    );
    const { back } = await roundTrip([source('ftm', 'B'), ...first.records]);
    expect(back.statements).toEqual(first.statements);
    expect(back.entities.map(({ id }) => id)).toEqual(first.entities.map(({ id }) => id));
  });

  it('keeps what is known of an entity', async () => {
    const was = [
      entity('p', 'Official', { name: 'A person', birthDate: '1960-02', country: 'BY' }),
      entity('b', 'StateBody', { name: 'A body', collective: true, organStatus: 'UNPROVEN', country: 'BY' }),
      entity('m', 'StateBody', { name: 'A ministry' }),
      entity('o', 'Organisation', { name: 'A union', organisationKind: 'union', aliases: [{ name: 'U' }] }),
      entity('c', 'Company', {
        name: 'A firm',
        collective: true,
        externalIds: [{ scheme: 'inn', value: '7704484400' }],
      }),
      entity('e', 'Event', { name: 'A day', from: '2021-02', to: '2021-03', where: 'There' }),
    ];
    const listed = claim('p', 'LISTED_UNDER', 'act');
    const { back } = await roundTrip([
      REPORT,
      ...was,
      entity('act', 'Instrument'),
      listed,
      item('i', listed, 'report', 'SUPPORTS', 1),
    ]);
    for (const one of was) {
      const { statedBy, provenance, ...known } = back.entities.find(({ id }) => id === one.id) ?? one;
      const { statedBy: _, ...before } = one;
      expect(known).toEqual(before);
      expect([statedBy, provenance]).toEqual([[{ source: 'ftm', locator: one.id }], 'IMPORT']);
    }
  });
});
