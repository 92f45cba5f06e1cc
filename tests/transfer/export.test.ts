import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsFormat } from '../../src/exchange/records.js';
import { listingId } from '../../src/model/claim.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { Store } from '../../src/store/store.js';
import { filterFrom } from '../../src/transfer/export-filter.js';
import { seedRecords } from '../seeds/real-facts.js';
import { placed } from '../world.js';
import { exportText } from './exporting.js';
import { importTexts, memoryStore } from './importing.js';

describe('transfer: exports', () => {
  let store: Store;
  let records: GraphRecord[];

  beforeAll(async () => {
    store = await memoryStore();
    records = (await seedRecords()).map(({ record }) => record);
    await store.write(placed(records), 'a test', 'the real facts');
    const renamed = records.find(({ id }) => id === 'oskartour');
    await store.write(placed([{ ...renamed, name: 'Oskartour Ltd' } as GraphRecord]), 'a test', 'renamed');
  });
  afterAll(() => store.close());

  const exported = (filter: readonly string[] = [], revision = 2) =>
    exportText(store, recordsFormat, { revision, filter: filterFrom(filter) });

  const parsed = (text: string): GraphRecord[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GraphRecord);
  const byId = (found: readonly GraphRecord[]) => new Map(found.map((record) => [record.id, record]));

  it('give every record as it was at the revision', async () => {
    expect(byId(parsed(await exported([], 1)))).toEqual(byId(records));
    expect(byId(parsed(await exported())).get('oskartour')).toMatchObject({ name: 'Oskartour Ltd' });
  });

  it('give sources, entities and claims by id, and what is said about a claim together', async () => {
    const ids = parsed(await exported()).filter(({ type }) => type === 'source' || type === 'entity');
    expect(ids.map(({ id }) => id)).toEqual([
      ...ids
        .filter(({ type }) => type === 'source')
        .map(({ id }) => id)
        .sort(),
      ...ids
        .filter(({ type }) => type === 'entity')
        .map(({ id }) => id)
        .sort(),
    ]);
  });

  it('give what a filter takes, and all that it stands on, so that it can be imported as it is', async () => {
    const words = fc.subarray([
      'kind=Company,Official',
      'country=BY',
      'predicate=OWNS,LISTED_UNDER,HEADS',
      'stance=disputes',
      'source=src-isans-osce-2025',
      'provenance=DOCUMENT',
    ]);
    await fc.assert(
      fc.asyncProperty(words, async (filter) => {
        const text = await exported(filter);
        const copy = await memoryStore();
        const report = await importTexts(copy, [text]);
        expect(report.refusals.filter(([code]) => code !== 'RECORD_INVALID')).toEqual([]);
        await copy.close();
      }),
      { numRuns: 20 },
    );
  });

  it('have the claims of the entities asked for, whole, and who stands at the other ends', async () => {
    const found = byId(parsed(await exported(['id=cham-wings'])));
    const about = records.filter(
      (record) =>
        record.type === 'claim' && (record.subject === 'cham-wings' || record.object === 'cham-wings'),
    );
    expect(about.length).toBeGreaterThan(3);
    for (const claim of about) {
      if (claim.type !== 'claim') continue;
      expect(found.has(claim.id) && found.has(claim.object ?? claim.subject)).toBe(true);
      for (const record of records)
        if (record.type === 'evidence' && record.claim === claim.id) expect(found.has(record.id)).toBe(true);
    }
    expect(found.has('belshina')).toBe(false);
  });

  it('have an official with what gives the public role, however it came in', async () => {
    const found = parsed(await exported(['predicate=DENIES,DECLARES_NO_INQUIRY_INTO,STATES']));
    const officials = found.filter((record) => record.type === 'entity' && record.kind === 'Official');
    expect(officials.length).toBeGreaterThan(0);
    for (const { id } of officials) {
      expect(
        found.some(
          (record) =>
            record.type === 'claim' &&
            record.subject === id &&
            ['HEADS', 'HOLDS_OFFICE_IN', 'LISTED_UNDER'].includes(record.predicate),
        ),
      ).toBe(true);
    }
  });

  it('refuse a filter that is none, and name what is near', () => {
    expect(() => filterFrom(['kimd=Company'])).toThrow('wanted a condition named id, kind, country');
    expect(() => filterFrom(['kind=Compny'])).toThrow('wanted one of Company');
    expect(() => filterFrom(['kind'])).toThrow('wanted NAME=VALUE');
    expect(() => filterFrom(['kind=State', 'kind=Media'])).toThrow('once');
    expect(() => filterFrom(['__proto__=x'])).toThrow('wanted a condition named');
    expect(filterFrom(['kind=company', 'country=by']).countries).toEqual(new Set(['BY']));
    expect(filterFrom(['country=Belarus,lva, uk']).countries).toEqual(new Set(['BY', 'LV', 'GB']));
    expect(() => filterFrom(['country=Ruritania'])).toThrow('wanted a country');
  });

  it('are nothing where a filter takes nothing', async () => {
    expect(await exported(['kind=Media', 'country=AQ'])).toBe('');
  });

  it('refuse ids that nothing has, and sources that are none', async () => {
    await expect(exported(['id=cham-wings,cham-wing'])).rejects.toMatchObject({
      code: 'ENTITY_NOT_FOUND',
      message: expect.stringMatching(/"cham-wing" in filter id .*nearest: cham-wings/),
    });
    await expect(exported(['source=no-such'])).rejects.toMatchObject({ code: 'ENTITY_NOT_FOUND' });
    await expect(exported(['source=cham-wings'])).rejects.toMatchObject({ code: 'KIND_MISMATCH' });
  });

  it('have the claim of each listing that is asked for, and whom it lists', async () => {
    const listings = records.flatMap((record) =>
      record.type === 'claim' && record.predicate === 'LISTED_UNDER' ? [record] : [],
    );
    const [one, other] = listings;
    if (!one || !other) throw new Error('there are no listings');
    const all = byId(parsed(await exported(['kind=Listing'])));
    for (const { id, subject } of listings) expect(all.has(id) && all.has(subject)).toBe(true);
    const own = byId(parsed(await exported([`id=${listingId(one.id)}`])));
    expect([own.has(one.id), own.has(one.subject), own.has(other.id)]).toEqual([true, true, false]);
  });
});
