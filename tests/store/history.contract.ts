/** Every revision answers as it did when it was the newest, on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingId } from '../../src/model/claim.js';
import { parseRecord } from '../../src/model/record.js';
import { openStore } from '../../src/store/open-store.js';
import type { StoredRecord } from '../../src/store/states.js';
import type { Page, Store } from '../../src/store/store.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import {
  ARRANGES,
  BEARING,
  CONTRACTS,
  HEADS,
  LISTED,
  MET,
  OPPOSITION,
  ORGANISES,
  placed,
  TRANSPORTS,
  WORLD,
} from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { recordsAt } from './records-at.js';

const ALL: Page = { size: 100, backward: false, from: null };

/** What each revision after the first writes. */
const WRITES = [
  [
    entity('north-air', 'Company', { name: 'Zebra Air', country: 'DK' }),
    item('i-flies', TRANSPORTS, 'report', 'SUPPORTS', 3, { from: '2030' }),
    source('press', 'A', { title: 'Daily Press', relays: ['rebuttal'] }),
    { ...CONTRACTS, note: 'noted', provenance: 'IMPORT' as const },
  ],
  [
    item('i-flies-too', TRANSPORTS, 'press', 'SUPPORTS', 3, { retracted: { reason: 'misread' } }),
    item('i-contracts-denied', CONTRACTS, 'rebuttal', 'DISPUTES', 3, {
      assertedBy: 'ministry',
      retracted: { reason: 'withdrawn' },
    }),
    item('i-met', MET, 'press', 'SUPPORTS', 2),
    parseRecord({ ...OPPOSITION, retracted: { reason: 'wrong' } }, 'opposition'),
    parseRecord({ ...BEARING, retracted: { reason: 'wrong' } }, 'bearing'),
  ],
  [
    entity('north-air', 'Company', { name: 'Air North', country: 'NO' }),
    { ...CONTRACTS, note: 'noted again' },
    claim('sun-travel', 'CONTRACTS_WITH', 'north-air'),
    parseRecord({ ...LISTED, qualifiers: { ...LISTED.qualifiers, liftedOn: '2024' } }, 'listed'),
    item('i-flies-too', TRANSPORTS, 'press', 'SUPPORTS', 3, { restsOn: ['rebuttal'] }),
  ],
];

/** Reads that touch every kind of state and edge. */
const READS: readonly ((store: Store, revision: number) => Promise<unknown>)[] = [
  (store, at) => store.entities.byIds(['north-air', 'press', listingId(LISTED.id)], at),
  (store, at) => store.entities.page({}, ALL, at),
  (store, at) => store.entities.page({ countries: ['NO'] }, { ...ALL, backward: true }, at),
  (store, at) => store.entities.count({ text: 'air' }, at),
  (store, at) => store.entities.related(['north-route', 'ministry', 'sun-travel'], {}, ALL, at),
  (store, at) => store.entities.countRelated(['north-air', 'sun-travel'], {}, at),
  (store, at) => store.entities.related(['ministry'], { stances: ['DISPUTES'] }, ALL, at),
  (store, at) => store.claims.byIds([CONTRACTS.id, LISTED.id], at),
  (store, at) => store.claims.page({}, ALL, at),
  (store, at) => store.claims.page({ provenances: ['IMPORT'] }, ALL, at),
  (store, at) => store.claims.page({ stances: ['DISPUTES'] }, ALL, at),
  (store, at) => store.claims.count({ not: { stances: ['SUPPORTS'] } }, at),
  (store, at) => store.claims.ofEntities(['north-air'], { stances: ['DISPUTES'] }, ALL, at),
  (store, at) => store.claims.ofEntities(['north-air'], { period: { from: 18_000, to: 19_000 } }, ALL, at),
  (store, at) => store.evidence.byIds(['i-flies', 'i-flies-too', 'i-met'], at),
  (store, at) => store.evidence.ofClaims([TRANSPORTS.id, CONTRACTS.id, MET.id], {}, ALL, at),
  (store, at) => store.evidence.ofClaims([TRANSPORTS.id], { retracted: true }, ALL, at),
  (store, at) => store.evidence.ofSources(['report', 'rebuttal'], { restingOn: true }, ALL, at),
  (store, at) => store.evidence.countOfSources(['press'], {}, at),
  (store, at) => store.evidence.opposing([ORGANISES.id], at),
  (store, at) => store.evidence.opposedBy([ARRANGES.id], at),
  (store, at) => store.evidence.bearingOn(['act-1'], at),
  (store, at) => store.evidence.bearingsOf([TRANSPORTS.id], at),
  (store, at) => store.sources.referringTo(['report', 'rebuttal'], 'RELAYS', at),
  (store, at) => store.sources.ofEntities(['north-air', 'ferrymen'], ALL, at),
  // By id: a state that has ended since has another key, and so another place.
  async (store, at) => (await recordsAt(store, at)).sort((a, b) => (a.id < b.id ? -1 : 1)),
];

export function historyContract(name: string, open: OpenEngine): void {
  describe(`history: ${name}`, () => {
    let store: Store;
    /** What each revision answered while it was the newest. */
    const then: unknown[][] = [];

    beforeAll(async () => {
      store = await openStore(await open());
      for (const write of [WORLD, ...WRITES.map((records) => placed(records))]) {
        await store.write(write, 'a test', 'history');
        then.push(await answers(store, then.length + 1));
      }
    });
    afterAll(() => store.close());

    it.each([1, 2, 3, 4])('answers for revision %i as it did then', async (revision) => {
      expect(await answers(store, revision)).toEqual(then[revision - 1]);
    });

    it('changes what it answers with every revision', () => {
      expect(then[1]).not.toEqual(then[0]);
      expect(then[2]).not.toEqual(then[1]);
      expect(then[3]).not.toEqual(then[2]);
    });

    it('knows an entity by the name, and in the place, that it had', async () => {
      const related = async (revision: number) =>
        (await store.entities.related(['north-route'], {}, ALL, revision))[0]?.rows.map(
          ({ position }) => position[0],
        );
      expect(await related(1)).toEqual(['north air', 'sun travel']);
      expect(await related(2)).toEqual(['sun travel', 'zebra air']);
      expect(await related(4)).toEqual(['air north', 'sun travel']);
    });

    it('asks of evidence what was known of it', async () => {
      const disputed = async (revision: number) =>
        (await store.claims.page({ stances: ['DISPUTES'] }, ALL, revision)).rows.map(({ item }) => item.id);
      expect(await disputed(2)).toEqual([CONTRACTS.id, MET.id]);
      expect(await disputed(3)).toEqual([MET.id]);
    });

    it('leaves out what is retracted, unless asked, and says why', async () => {
      const flies = async (revision: number, retracted: boolean) =>
        store.evidence.countOfClaims([TRANSPORTS.id], { retracted }, revision);
      expect(await flies(2, false)).toEqual([2]);
      expect(await flies(3, false)).toEqual([1]);
      expect(await flies(3, true)).toEqual([2]);
      const listed = async (retracted: boolean) => {
        const [slice] = await store.evidence.ofClaims([TRANSPORTS.id], { retracted }, ALL, 3);
        const [bySource] = await store.evidence.ofSources(
          ['press'],
          { retracted },
          { ...ALL, backward: true },
          3,
        );
        return [slice, bySource].map((found) => found?.rows.some(({ item }) => item.id === 'i-flies-too'));
      };
      expect(await listed(false)).toEqual([false, false]);
      expect(await listed(true)).toEqual([true, true]);
      const [item] = await store.evidence.byIds(['i-flies-too'], 3);
      expect(item?.retracted).toEqual({ reason: 'misread' });
    });

    it('has evidence, oppositions and bearings that stand, until they are retracted', async () => {
      const gone = ['i-flies-too', 'i-contracts-denied', OPPOSITION.id, BEARING.id];
      expect(await idsAt(2, false)).toEqual(expect.arrayContaining([...gone, HEADS.id]));
      expect(await idsAt(2, true)).toEqual([]);
      const standing = await idsAt(3, false);
      for (const id of gone) expect(standing).not.toContain(id);
      expect(standing).toContain(HEADS.id);
      expect((await idsAt(3, true)).sort()).toEqual([...gone].sort());
    });

    it('does not know what was not yet written', async () => {
      const later = claim('sun-travel', 'CONTRACTS_WITH', 'north-air').id;
      expect(await store.claims.byIds([later], 3)).toEqual([null]);
      expect(await store.entities.countRelated(['sun-travel'], {}, 3)).toEqual([1]);
      expect(await store.entities.countRelated(['sun-travel'], {}, 4)).toEqual([2]);
      expect(await store.entities.count({}, 0)).toBe(0);
    });

    /** Ids of what held at a revision: of the retracted, or of the rest. */
    async function idsAt(revision: number, retracted: boolean): Promise<string[]> {
      const records = await recordsAt(store, revision);
      return records.filter((record) => isRetracted(record) === retracted).map(({ id }) => id);
    }
  });
}

function isRetracted(record: StoredRecord): boolean {
  return 'retracted' in record && record.retracted !== undefined;
}

function answers(store: Store, revision: number): Promise<unknown[]> {
  return Promise.all(READS.map((read) => read(store, revision)));
}
