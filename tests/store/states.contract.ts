/** All states of a range of revisions are given, each once, whatever is written meanwhile, on every engine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listingId } from '../../src/model/claim.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import type { Engine, Parameters, Statement } from '../../src/store/engine.js';
import type { HistorySizes } from '../../src/store/history.js';
import { openStore } from '../../src/store/open-store.js';
import type { StateBegun } from '../../src/store/statement-types.js';
import type { RecordState, StateRange } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';
import { entity, item, source } from '../attribution/small-world.js';
import {
  BEARING,
  CONTRACTS,
  HEADS,
  LISTED,
  OPPOSITION,
  placed,
  TRANSPORTS,
  WORLD_RECORDS,
} from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { statesIn } from './records-at.js';

/** What each revision writes: changes, one record three times, retractions, names in a listing, ids like others. */
const WRITES: readonly (readonly GraphRecord[])[] = [
  WORLD_RECORDS,
  [
    entity('north-air', 'Company', { name: 'Zebra Air' }),
    { ...CONTRACTS, note: 'noted' },
    source('press', 'A', { title: 'Daily Press' }),
  ],
  [entity('north-air', 'Company', { name: 'Air North' }), entity('north-air-2', 'Company')],
  [
    item('i-flies-too', TRANSPORTS, 'press', 'SUPPORTS', 3, { retracted: { reason: 'misread' } }),
    parseRecord({ ...OPPOSITION, retracted: { reason: 'wrong' } }, 'opposition'),
    parseRecord({ ...BEARING, retracted: { reason: 'wrong' } }, 'bearing'),
  ],
  [entity('north-air', 'Company', { name: 'Nord Air' }), entity('north-air.old', 'Company')],
];
const HEAD = WRITES.length;
const RANGES = [...Array(HEAD).keys()].flatMap((after) =>
  [...Array(HEAD - after).keys()].map((more): StateRange => ({ after, upTo: after + 1 + more })),
);
const PLACES = ['source', 'entity', 'claim', 'evidence', 'opposition', 'bearing'];
/** Found by their revisions, and in the order of their keys, a few at a time. */
const WAYS: readonly Partial<HistorySizes>[] = [{ batch: 4 }, { batch: 2, page: 3, held: 0 }];

export function statesContract(name: string, open: OpenEngine): void {
  describe(`states: ${name}`, () => {
    let engine: Engine;
    let store: Store;

    beforeAll(async () => {
      engine = await open();
      store = await openStore(engine);
      for (const records of WRITES) await store.write(placed(records), 'a test', 'states');
    });
    afterAll(() => engine.close());

    describe.each(WAYS)('read as %o', (sizes) => {
      beforeEach(async () => {
        store = await openStore(engine, { historySizes: sizes });
      });

      it.each(RANGES)('are those that began after $after and up to $upTo, in order', async (range) => {
        const states = await statesIn(store, range);
        const due = statesWritten().filter(({ since }) => since > range.after && since <= range.upTo);
        const isParted = sizes.held === 0 && range.after > 0;
        const inOrder = isParted ? bySincePlaceAndKey : byPlaceAndKey;
        expect(states.filter(isNoListing)).toEqual(due.sort(inOrder));
        expect(states).toEqual([...states].sort(inOrder));
      });

      it('are a listing of each name that is in it', async () => {
        const states = (await statesIn(store, { after: 0, upTo: HEAD })).filter((one) => !isNoListing(one));
        expect(states.map(({ record, since, until }) => [record.id, since, until])).toEqual([
          [listingId(LISTED.id), 5, null],
          [listingId(LISTED.id), 1, 2],
          [listingId(LISTED.id), 2, 3],
          [listingId(LISTED.id), 3, 5],
        ]);
      });

      it('hold, where only names and listings are wanted, at least those, in the same order', async () => {
        const range = { after: 0, upTo: HEAD };
        const isWanted = ({ record }: RecordState) =>
          record.type === 'source' ||
          record.type === 'entity' ||
          (record.type === 'claim' && record.predicate === 'LISTED_UNDER');
        const some = await statesIn(store, { ...range, only: 'NAMES_AND_LISTINGS' });
        const all = await statesIn(store, range);
        expect(some.filter(isWanted)).toEqual(all.filter(isWanted));
        if (sizes.held === 0) expect(some.every(isWanted)).toBe(true);
      });

      it('come in batches of the size wanted at most', async () => {
        const batches = await batchesIn(store, { after: 0, upTo: HEAD });
        expect(batches.length).toBeGreaterThan(10);
        expect(batches.filter(({ length }) => length < 1 || length > (sizes.batch ?? 0))).toEqual([]);
      });

      it('are none in a range of no revisions', async () => {
        expect(await batchesIn(store, { after: HEAD, upTo: HEAD })).toEqual([]);
        expect(await batchesIn(store, { after: 3, upTo: 2 })).toEqual([]);
      });

      it('are not given up to a revision that is not there', async () => {
        await expect(statesIn(store, { after: 0, upTo: HEAD + 1 })).rejects.toMatchObject({
          code: 'READ_DISTURBED',
        });
      });

      it('end when they are given up', async () => {
        const controller = new AbortController();
        const options = { signal: controller.signal };
        const reading = store.states({ after: 0, upTo: HEAD }, options)[Symbol.asyncIterator]();
        await reading.next();
        controller.abort();
        await expect(reading.next()).rejects.toMatchObject({ code: 'CANCELLED' });
        await expect(statesIn(store, { after: 0, upTo: HEAD }, options)).rejects.toMatchObject({
          code: 'CANCELLED',
        });
      });

      it('are not taken for whole when one is missing', async () => {
        const hiding = await openStore(
          altering(engine, Number.POSITIVE_INFINITY, (rows) => rows.slice(1)),
          {
            historySizes: sizes,
          },
        );
        const error = { code: 'READ_DISTURBED', status: 503 };
        await expect(statesIn(hiding, { after: 1, upTo: 4 })).rejects.toMatchObject(error);
      });

      it('are taken without a seal, as early versions wrote them', async () => {
        const unsealed = altering(engine, Number.POSITIVE_INFINITY, (rows) =>
          rows.map((row) => ({ ...row, seal: null })),
        );
        const early = await openStore(unsealed, { historySizes: sizes });
        expect(await statesIn(early, { after: 0, upTo: HEAD })).toHaveLength(statesWritten().length + 4);
      });
    });

    it('are never looked for among all there are, where many follow others', async () => {
      const asked: string[] = [];
      const parted = await openStore(listening(engine, asked), { historySizes: { held: 8 } });
      await statesIn(parted, { after: 1, upTo: HEAD });
      expect(asked.filter((name) => /\bhistory\b.*begun/.test(name)).length).toBeGreaterThan(5);
      expect(asked.filter((name) => /\bhistory\b/.test(name) && !name.endsWith('begun'))).toEqual([]);
    });

    it('are read again, in a small range, until none is missing', async () => {
      const once = await openStore(altering(engine, 1, (rows) => rows.slice(1)));
      expect((await statesIn(once, { after: 1, upTo: 4 })).filter(isNoListing)).toHaveLength(8);
    });

    it('are read again when one has the record of another state', async () => {
      const mixed = altering(engine, 1, ([row, ...rows]) => [
        ...(row ? [{ ...row, record: row.record.replace('"', ' "') }] : []),
        ...rows,
      ]);
      const range = { after: 0, upTo: HEAD };
      const states = await statesIn(await openStore(engine), range);
      expect(await statesIn(await openStore(mixed), range)).toEqual(states);
      const byKey = await openStore(
        altering(engine, 1, ([row, ...rows]) => [
          ...(row ? [{ ...row, since: row.since + 1 }] : []),
          ...rows,
        ]),
        { historySizes: { held: 0 } },
      );
      await expect(statesIn(byKey, range)).rejects.toMatchObject({ code: 'READ_DISTURBED' });
    });

    it('are counted right in a store that did not count its listings', async () => {
      await engine.define('MATCH (revision:Revision) REMOVE revision.listings');
      const uncounted = await openStore(engine);
      await expect(statesIn(uncounted, { after: 0, upTo: HEAD })).rejects.toMatchObject({
        code: 'READ_DISTURBED',
      });
      await engine.define("MATCH (migration:Migration {key: '003-beginnings'}) DETACH DELETE migration");
      const migrated = await openStore(engine);
      expect(await statesIn(migrated, { after: 0, upTo: HEAD })).toHaveLength(statesWritten().length + 4);
    });

    it('stay the same while what was read is written over, and tell when they ended', async () => {
      const range = { after: 0, upTo: HEAD };
      const reading = await openStore(engine, { historySizes: { batch: 1, page: 2, held: 0 } });
      const before = await statesIn(reading, range);
      const states: RecordState[] = [];
      for await (const batch of reading.states(range)) {
        states.push(...batch);
        if (batch[0]?.record.id !== 'north-air-2') continue;
        const names = { name: 'New Air' };
        const records = [entity('north-air-2', 'Company', names), { ...HEADS, note: 'while it was read' }];
        await store.write(placed(records), 'a test', 'meanwhile');
      }
      const asBefore = ({ until, ...state }: RecordState) => ({
        ...state,
        until: until !== null && until > HEAD ? null : until,
      });
      expect(states.map(asBefore).sort(byPlaceAndKey)).toEqual([...before].sort(byPlaceAndKey));
      expect(states.find(({ record }) => record.id === HEADS.id)?.until).toBe(HEAD + 1);
      expect((await statesIn(store, { after: HEAD, upTo: HEAD + 1 })).map(({ record }) => record.id)).toEqual(
        ['north-air-2', HEADS.id],
      );
    });

    it('are names and listings as a whole only if nothing is written meanwhile', async () => {
      const reading = await openStore(engine, { historySizes: { page: 2, batch: 1, held: 0 } });
      const read = async () => {
        for await (const _ of reading.states({ after: 0, upTo: HEAD, only: 'NAMES_AND_LISTINGS' })) {
          const note = `read ${Math.random()}`;
          await store.write(placed([{ ...HEADS, note }]), 'a test', 'meanwhile');
        }
      };
      await expect(read()).rejects.toMatchObject({ code: 'READ_DISTURBED' });
    });
  });
}

async function batchesIn(store: Store, range: StateRange) {
  const batches: (readonly RecordState[])[] = [];
  for await (const batch of store.states(range)) batches.push(batch);
  return batches;
}

/** What the writes make, listings apart. */
function statesWritten(): RecordState[] {
  const states = WRITES.flatMap((records, index) => records.map((record) => ({ record, since: index + 1 })));
  return states.map(({ record, since }) => {
    const later = states.find((other) => other.record.id === record.id && other.since > since);
    return { record, since, until: later?.since ?? null } as RecordState;
  });
}

function byPlaceAndKey(one: RecordState, other: RecordState): number {
  const place = ({ record }: RecordState) => PLACES.indexOf(record.type);
  const key = ({ record: { id }, since, until }: RecordState) => (until === null ? id : `${id}@${since}`);
  return place(one) - place(other) || (key(one) < key(other) ? -1 : 1);
}

function bySincePlaceAndKey(one: RecordState, other: RecordState): number {
  return one.since - other.since || byPlaceAndKey(one, other);
}

function isNoListing({ record }: RecordState): boolean {
  return record.type !== 'entity' || record.kind !== 'Listing';
}

/** The engine, and the names of the statements that it is asked. */
function listening(engine: Engine, asked: string[]): Engine {
  return Object.assign(Object.create(engine) as Engine, {
    read(statement: Statement<Parameters, unknown>, ...others: [Parameters]) {
      asked.push(statement.name);
      return engine.read(statement, ...others);
    },
  });
}

/** The engine, whose first so many answers with states in them are other ones. */
function altering(engine: Engine, times: number, alter: (rows: StateBegun[]) => StateBegun[]): Engine {
  let left = times;
  return Object.assign(Object.create(engine) as Engine, {
    write: engine.write.bind(engine),
    async read(statement: Statement<Parameters, unknown>, ...others: [Parameters]) {
      const rows = await engine.read(statement, ...others);
      if (!statement.name.startsWith('history/') || rows.length === 0 || left <= 0) return rows;
      left -= 1;
      return alter(rows as StateBegun[]);
    },
  });
}
