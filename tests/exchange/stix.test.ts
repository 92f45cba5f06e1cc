import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stixFormat } from '../../src/exchange/stix/format.js';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, entity, item, opposition, source } from '../attribution/small-world.js';
import { seedRecords } from '../seeds/real-facts.js';
import { CONTRACTS, MET, OPPOSITION, WORLD_RECORDS } from '../world.js';
import { exportedGraph, readings, recordsIn, written } from './exported.js';
import { FULL_RECORDS } from './full-records.js';

interface Written {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

const byId = (a: GraphRecord, b: GraphRecord) => (a.id < b.id ? -1 : 1);

async function objectsOf(records: readonly GraphRecord[]): Promise<Written[]> {
  const { text } = await written(stixFormat, records);
  return (JSON.parse(text) as { objects: Written[] }).objects;
}

/** The object that tells or carries a record. */
async function objectOf(id: string, records: readonly GraphRecord[] = WORLD_RECORDS): Promise<Written> {
  const found = (await objectsOf(records)).find((object) => {
    const record = object.record ?? Object.values(object.extensions ?? {})[0]?.record;
    return record?.id === id;
  });
  if (!found) throw new Error(`nothing tells ${id}`);
  return found;
}

describe('exchange: STIX written', () => {
  it('comes back whole: every record with its id and all of its fields', async () => {
    const { text, lost } = await written(stixFormat, WORLD_RECORDS);
    const found = await readings(stixFormat, text);
    expect(recordsIn(found)).toEqual([...WORLD_RECORDS].sort(byId));
    expect(found.flatMap(({ refused, leftOut }) => [...refused, ...leftOut])).toEqual([]);
    expect(lost).toEqual({});
  });

  it('comes back whole for the real facts', async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    const { text } = await written(stixFormat, records);
    expect(recordsIn(await readings(stixFormat, text))).toEqual([...records].sort(byId));
  });

  it('comes back whole where every field of every record is filled', async () => {
    const { text } = await written(stixFormat, FULL_RECORDS);
    const found = await readings(stixFormat, text);
    expect(recordsIn(found)).toEqual([...FULL_RECORDS].sort(byId));
    expect(found.flatMap(({ refused, leftOut }) => [...refused, ...leftOut])).toEqual([]);
  });

  it('comes back whole when a program has printed it anew, with its members in another order', async () => {
    const bundle = JSON.parse((await written(stixFormat, WORLD_RECORDS)).text) as { objects: object[] };
    const { objects, ...around } = bundle;
    const text = JSON.stringify({ ...around, objects: objects.toReversed() }, null, 4);
    expect(recordsIn(await readings(stixFormat, text))).toEqual([...WORLD_RECORDS].sort(byId));
  });

  it('gives the same bytes for the same graph, and a later time for a later revision', async () => {
    expect(await written(stixFormat, WORLD_RECORDS)).toEqual(await written(stixFormat, WORLD_RECORDS));
    let text = '';
    for await (const piece of stixFormat.write({ ...exportedGraph(WORLD_RECORDS), revision: 90 }, () => {}))
      text += piece;
    const [object] = (JSON.parse(text) as { objects: Written[] }).objects;
    expect(object).toMatchObject({
      created: '1970-01-01T00:00:00.000Z',
      modified: '1970-01-01T00:01:30.000Z',
    });
  });

  it('gives everything a UUID of its own', async () => {
    const uuids = (await objectsOf([...WORLD_RECORDS, ...FULL_RECORDS])).map(({ id }) => id.split('--')[1]);
    expect(new Set(uuids).size).toBe(uuids.length);
    expect(
      uuids.every((uuid) =>
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid ?? ''),
      ),
    ).toBe(true);
  });

  it('tells actors as identities that claim no malice, and never people on the move', async () => {
    const records = [
      ...WORLD_RECORDS,
      entity('crowd', 'Population'),
      entity('label', 'StateBody', { collective: true, organStatus: 'UNPROVEN' }),
    ];
    const told = (id: string) => objectOf(id, records);
    expect(await told('norland')).toMatchObject({
      type: 'identity',
      identity_class: 'organization',
      sectors: ['government-national'],
    });
    expect(await told('ministry')).toMatchObject({
      type: 'identity',
      sectors: ['government'],
      labels: ['state-body'],
    });
    expect(await told('minister')).toMatchObject({ type: 'identity', identity_class: 'individual' });
    expect(await told('ferrymen')).toMatchObject({ type: 'identity', identity_class: 'group' });
    expect(await told('label')).toMatchObject({ type: 'identity', identity_class: 'class' });
    expect(await told('label')).not.toHaveProperty('sectors');
    expect(await told('crowd')).toMatchObject({ type: 'linchpin-record' });
    expect(await told('crossing')).toMatchObject({
      type: 'campaign',
      first_seen: '2021-06-01T00:00:00.000Z',
      last_seen: '2021-11-30T23:59:59.999Z',
    });
  });

  it('tells a place with country or coordinates as a location, and any other as a record', async () => {
    const records = [
      entity('coded', 'Place', { country: 'PL' }),
      entity('point', 'Place', { latitude: 0, longitude: 0 }),
      entity('half', 'Place', { latitude: 1 }),
      entity('firm', 'Company'),
      ...['coded', 'point', 'half'].map((place) => claim('firm', 'BASED_IN', place)),
    ];
    expect(await objectOf('coded', records)).toMatchObject({ type: 'location', country: 'PL' });
    expect(await objectOf('point', records)).toMatchObject({ type: 'location', latitude: 0, longitude: 0 });
    expect(await objectOf('half', records)).toMatchObject({ type: 'linchpin-record' });
    expect((await objectsOf(records)).flatMap((object) => object.relationship_type ?? [])).toEqual([
      'located-at',
      'located-at',
    ]);
  });

  it('tells how far a claim is established, when it held, and how narrow it is', async () => {
    const office = claim('minister', 'HOLDS_OFFICE_IN', 'ministry', { role: 'deputy' });
    const records = [
      ...WORLD_RECORDS,
      office,
      item('o-1', office, 'report', 'SUPPORTS', 2, { from: '2021-05', to: '2022' }),
      item('o-2', office, 'press', 'SUPPORTS', 2, { from: '2020', to: '2021-01-31' }),
      item('o-3', office, 'press', 'DISPUTES', 2, { from: '2019' }),
      item('o-4', office, 'press', 'SUPPORTS', 2, { retracted: { reason: 'a slip' } }),
    ];
    expect(await objectOf(office.id, records)).toMatchObject({
      type: 'relationship',
      relationship_type: 'holds-office-in',
      description: 'role: deputy',
      start_time: '2020-01-01T00:00:00.000Z',
      stop_time: '2022-12-31T23:59:59.999Z',
      confidence: 67,
      labels: ['supported'],
    });
    expect(await objectOf('o-4', records)).toMatchObject({ type: 'opinion', revoked: true });
  });

  it('leaves a bound open that one supporting item does not know', async () => {
    const tie = claim('ministry', 'OWNS', 'sun-travel');
    const records = [
      ...WORLD_RECORDS,
      tie,
      item('t-1', tie, 'report', 'SUPPORTS', 2, { from: '2020', to: '2021' }),
      item('t-2', tie, 'press', 'SUPPORTS', 2, { from: '2021' }),
    ];
    expect(await objectOf(tie.id, records)).toMatchObject({ start_time: '2020-01-01T00:00:00.000Z' });
    expect(await objectOf(tie.id, records)).not.toHaveProperty('stop_time');
  });

  it('sets support, dispute and doubt side by side as opinions with their authors and sources', async () => {
    expect(await objectOf('i-contracts')).toMatchObject({ opinion: 'agree', authors: ['Åsa Author'] });
    expect(await objectOf('i-contracts-denied')).toMatchObject({
      opinion: 'disagree',
      authors: ['Ministry of Transport'],
      external_references: [{ source_name: 'A rebuttal', external_id: 'rebuttal' }],
    });
    const tie = claim('ministry', 'OWNS', 'sun-travel');
    const records = [
      ...WORLD_RECORDS,
      tie,
      item('t-1', tie, 'report', 'QUESTIONS', 3, { locator: 'p. 9', restsOn: ['press'] }),
    ];
    expect(await objectOf('t-1', records)).toMatchObject({
      opinion: 'neutral',
      external_references: [
        { source_name: 'A report on Norland', description: 'p. 9' },
        { source_name: 'Daily Press' },
      ],
    });
  });

  it('tells a claim against a claim as a note on both, where both are relationships', async () => {
    const against = opposition(MET, CONTRACTS, 'REBUTS', 'rebuttal');
    const records = [...WORLD_RECORDS, against];
    expect(await objectOf(against.id, records)).toMatchObject({
      type: 'note',
      abstract: 'Rebuts',
      content: 'The first statement speaks against the second: both cannot hold.',
      object_refs: [(await objectOf(MET.id)).id, (await objectOf(CONTRACTS.id)).id],
    });
    expect(await objectOf(OPPOSITION.id)).toMatchObject({ type: 'linchpin-record' });
  });

  it('reports on a dated source, in parts where it speaks of much', async () => {
    const firms = Array.from({ length: 1001 }, (_, n) => entity(`firm-${n}`, 'Company'));
    const ties = firms.map(({ id }) => claim('state', 'OWNS', id));
    const items = ties.flatMap((tie, n) => [
      item(`d-${n}`, tie, 'dated', 'SUPPORTS', 2),
      item(`u-${n}`, tie, 'undated', 'SUPPORTS', 2),
    ]);
    const records = [
      source('dated', 'B', { title: 'T', published: '2021' }),
      source('undated', 'B'),
      entity('state', 'State'),
      ...firms,
      ...ties,
      ...items,
    ];
    const reports = (await objectsOf(records)).filter(({ type }) => type === 'report');
    expect(reports.map(({ name, object_refs: refs }) => [name, (refs as string[]).length])).toEqual([
      ['T', 1000],
      ['T (part 2)', 1],
    ]);
    expect(reports[0]).toMatchObject({ published: '2021-01-01T00:00:00.000Z' });
  });

  it('lets no standard object refer to what other programs do not know', async () => {
    const objects = await objectsOf([...(await seedRecords()).map(({ record }) => record)]);
    const known = new Set(objects.filter(({ type }) => type !== 'linchpin-record').map(({ id }) => id));
    const refs = objects.flatMap((object) =>
      Object.entries(object).flatMap(([name, value]) =>
        /_refs?$/.test(name) ? (value as string | string[]) : [],
      ),
    );
    expect(refs.filter((ref) => !known.has(ref))).toEqual([]);
  });

  it('writes addresses and names that the standard would not take otherwise', async () => {
    const records = [
      source('CVE-2021-1', 'B', { title: 'cve', url: 'https://example.org/ä?q=a|b%zz%20[1]' }),
      entity('firm', 'Company', {
        statedBy: [{ source: 'CVE-2021-1' }],
        externalIds: [
          { scheme: 'cve', value: 'x' },
          { scheme: 'wikidata', value: 'Q1' },
        ],
      }),
    ];
    expect(await objectOf('firm', records)).toMatchObject({
      external_references: [
        {
          source_name: '"cve"',
          url: 'https://example.org/%C3%A4?q=a%7Cb%25zz%20%5B1%5D',
          description: 'cve',
        },
        { source_name: 'wikidata', external_id: 'Q1' },
      ],
    });
  });
});

describe('exchange: STIX of our own, read', () => {
  it('takes a file that ends anywhere: what is whole of it, and one refusal', async () => {
    const { text } = await written(stixFormat, WORLD_RECORDS);
    const bytes = Buffer.from(text.trimEnd());
    const whole = recordsIn(await readings(stixFormat, bytes)).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (end) => {
        const found = await readings(stixFormat, bytes.subarray(0, end));
        expect(found.flatMap(({ refused }) => refused)).toHaveLength(1);
        expect(whole).toEqual(expect.arrayContaining(recordsIn(found).map(({ id }) => id)));
      }),
    );
  });

  it('names what others have added to an object of ours', async () => {
    const bundle = JSON.parse((await written(stixFormat, WORLD_RECORDS)).text) as { objects: Written[] };
    const objects = bundle.objects.map((object, n) => (n === 30 ? { ...object, x_score: 1 } : object));
    const found = await readings(stixFormat, JSON.stringify({ ...bundle, objects }));
    expect(found.flatMap(({ leftOut }) => leftOut)).toEqual([expect.stringMatching(/^[a-z-]+\.x_score$/)]);
  });

  it('says of an object of ours that somebody has changed or revoked it, and reads the record as it was', async () => {
    const bundle = JSON.parse((await written(stixFormat, WORLD_RECORDS)).text) as { objects: Written[] };
    const changes: Record<string, object> = {
      relationship: { modified: '2026-11-30T10:00:00.000Z', description: 'Another', confidence: 0 },
      campaign: { modified: '2026-11-30T10:00:00.000Z', revoked: true },
      report: { modified: '2026-11-30T10:00:00.000Z', name: 'Another' },
    };
    const objects = bundle.objects.map((object) => ({ ...object, ...changes[object.type] }));
    const found = await readings(stixFormat, JSON.stringify({ ...bundle, objects }));
    const told = new Set(found.flatMap(({ leftOut }) => leftOut));
    expect([...told].sort()).toEqual([
      'campaign (revoked elsewhere)',
      'relationship (changed elsewhere)',
      'report (changed elsewhere)',
    ]);
    expect(recordsIn(found)).toEqual([...WORLD_RECORDS].sort(byId));
  });

  it('refuses a record that is not as records are, and reads on', async () => {
    const { text } = await written(stixFormat, WORLD_RECORDS);
    const found = await readings(stixFormat, text.replace('"kind":"Company"', '"kind":"Firm"'));
    expect(found.flatMap(({ refused }) => refused)).toHaveLength(1);
    expect(recordsIn(found)).toHaveLength(WORLD_RECORDS.length - 1);
  });
});
