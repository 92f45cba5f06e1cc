import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../src/model/record.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { contentOf, type Imported, importTexts, linesOf, memoryStore } from './importing.js';

const inRow = (row: number) => ({ statedBy: [{ source: 's', locator: `row ${row}` }] });
const heads = claim('minister', 'HEADS', 'ministry');
const owns = claim('nobody', 'OWNS', 'firm');
const contracts = claim('firm', 'CONTRACTS_WITH', 'nobody');
const acts = claim('firm', 'ACTS_FOR', 'ministry');

/** Of these, `nobody` has no public role, `flight` speaks of what is not there, and the ties to both fall with them. */
const ENTITIES = [
  entity('ministry', 'StateBody', inRow(1)),
  entity('minister', 'Official', inRow(2)),
  entity('nobody', 'Official', inRow(3)),
  entity('firm', 'Company', inRow(4)),
  entity('flight', 'Operation', { ...inRow(5), mentions: ['no-such'] }),
];
const OTHERS = [source('s', 'B'), heads, owns, contracts, acts].flatMap((record): object[] =>
  record.type === 'claim' ? [record, item(`of-${record.id}`, record, 's', 'SUPPORTS', 2)] : [record],
);
const KEPT = ['acts', 'firm', 'heads', 'minister', 'ministry', 's'];

describe('transfer: lines that tell of one record again, in other words', () => {
  it('refuses them with the record, each at its place, and every tie to it', async () => {
    const { report, ids } = await imported([...OTHERS, ...ENTITIES, again('nobody', 6), again('nobody', 7)]);
    const ofPerson = report.lines.filter((line) => line.startsWith('PERSON_WITHOUT_PUBLIC_ROLE'));
    expect(ofPerson.map((line) => /line \d+/.exec(line)?.[0])).toEqual(['line 12', 'line 15', 'line 16']);
    expect(report.personsRefused).toBe(1);
    expect(report.places).toMatchObject({ read: 16, taken: 8, refused: 8 });
    expect(report.types).toMatchObject({ entity: 3, claim: 2 });
    expect(ids).toEqual(named(KEPT));
  });

  it('writes what it would write without them, and the graph can be read, whatever the size of a batch', async () => {
    const names = fc.subarray(['ministry', 'minister', 'nobody', 'firm', 'flight']);
    await fc.assert(
      fc.asyncProperty(names, names, fc.integer({ min: 1, max: 20 }), async (some, more, batchSize) => {
        const repeats = [...some, ...more].map((name, place) => again(name, 10 + place));
        const { report, ids } = await imported([...repeats, ...ENTITIES, ...OTHERS], batchSize);
        expect(ids).toEqual(named(KEPT));
        const fallen = [...some, ...more].filter((name) => name === 'nobody' || name === 'flight').length;
        expect(report.places.refused).toBe(6 + fallen);
        expect(report.places.taken).toBe(report.places.read - report.places.refused);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same in a dry run', async () => {
    const lines = [...OTHERS, ...ENTITIES, again('nobody', 6), again('flight', 7), again('firm', 8)];
    const store = await memoryStore();
    try {
      const rehearsed = await importTexts(store, [linesOf(lines)], { isDryRun: true });
      const done = await importTexts(store, [linesOf(lines)]);
      expect(rehearsed.lines).toEqual(done.lines);
      expect(rehearsed.places).toEqual(done.places);
      expect(rehearsed.records).toEqual(done.records);
    } finally {
      await store.close();
    }
  });

  it('falls whole where one of them refers to what was refused, whatever the size of a batch', async () => {
    const trip = entity('trip', 'Operation', { ...inRow(20), mentions: ['nobody'] });
    const route = entity('way', 'Route', {
      ...inRow(22),
      legs: [{ id: 'way-1', order: 1, mentions: ['trip'], statedBy: [{ source: 's' }] }],
    });
    for (const batchSize of [1, 5000]) {
      const lines = [...OTHERS, ...ENTITIES, trip, { ...trip, ...inRow(21), mentions: [] }, route];
      const { report, ids } = await imported(lines, batchSize);
      expect(ids).toEqual(named(KEPT));
      expect(report.places).toMatchObject({ read: 17, taken: 8, refused: 9 });
    }
  });

  it('refuses an item that has the id of an entity, and keeps the entity and its ties', async () => {
    for (const batchSize of [1, 5000]) {
      const { report, ids } = await imported(
        [...OTHERS, ...ENTITIES, item('firm', heads, 's', 'SUPPORTS', 2)],
        batchSize,
      );
      expect(ids).toEqual(named(KEPT));
      expect(report.lines).toContainEqual(
        expect.stringMatching(/^RECORD_CONFLICT .* "firm" is the id of something/),
      );
    }
  });

  it('says of a line that repeats a refused one that it is refused, and of one that repeats a taken one that it is taken', async () => {
    const firm = entity('firm', 'Company', inRow(4));
    const other = { ...firm, name: 'Another' };
    const { report, ids } = await imported([...OTHERS, ...ENTITIES, other, other]);
    expect(ids).toEqual(named(KEPT));
    expect(report.places).toMatchObject({ read: 16, taken: 8, refused: 8 });
    const again = await imported([...OTHERS, ...ENTITIES, firm]);
    expect(again.report.places).toMatchObject({ read: 15, taken: 9, refused: 6 });
  });
});

function again(name: string, row: number): object {
  const record = ENTITIES.find(({ id }) => id === name) as GraphRecord;
  return { ...record, ...inRow(row) };
}

/** Ids of what is kept, of claims with their items. */
function named(names: readonly string[]): string[] {
  const claims = { acts, heads };
  return names
    .flatMap((name) => {
      const own = claims[name as keyof typeof claims];
      return own ? [own.id, `of-${own.id}`] : [name];
    })
    .sort();
}

async function imported(
  records: readonly object[],
  batchSize = 5000,
): Promise<{ report: Imported; ids: string[] }> {
  const store = await memoryStore();
  try {
    const report = await importTexts(store, [linesOf(records)], { batchSize });
    const ids = (await contentOf(store)).map((content) => (JSON.parse(content) as GraphRecord).id);
    return { report, ids: ids.sort() };
  } finally {
    await store.close();
  }
}
