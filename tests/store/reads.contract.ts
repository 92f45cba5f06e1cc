/** What the store answers about the small world, on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingId } from '../../src/model/claim.js';
import { openStore } from '../../src/store/open-store.js';
import type { Page, Store } from '../../src/store/store.js';
import {
  ARRANGES,
  BEARING,
  CONTRACTS,
  HEADS,
  LISTED,
  MET,
  OPPOSITION,
  ORGANISES,
  PART_OF,
  TRANSPORTS,
  WORLD,
  WORLD_RECORDS,
} from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { recordsAt } from './records-at.js';

const ALL: Page = { size: 100, backward: false, from: null };
const NOW = new Date('2026-02-03T04:05:06.789Z');

export function readContract(name: string, open: OpenEngine): void {
  describe(`reads: ${name}`, () => {
    let store: Store;

    beforeAll(async () => {
      store = await openStore(await open(), { clock: () => NOW });
      await store.write(WORLD, 'a test', 'reads');
    });
    afterAll(() => store.close());

    describe('by id', () => {
      it('give what was written, field by field, and null for the rest', async () => {
        const entity = recordOf('norland');
        expect(await store.entities.byIds(['norland', 'nobody', 'report', 'norland'], 1)).toEqual([
          entity,
          null,
          recordOf('report'),
          entity,
        ]);
        expect(await store.claims.byIds(['nobody', LISTED.id], 1)).toEqual([null, LISTED]);
        expect(await store.evidence.byIds(['i-flies', 'nobody'], 1)).toEqual([recordOf('i-flies'), null]);
        expect(await store.entities.byIds([], 1)).toEqual([]);
      });

      it('give no claim as an entity, nor an entity as a claim', async () => {
        expect(await store.entities.byIds([LISTED.id, 'i-flies'], 1)).toEqual([null, null]);
        expect(await store.claims.byIds(['norland'], 1)).toEqual([null]);
      });

      it('give the listing that follows from a claim', async () => {
        expect(await store.entities.byIds([listingId(LISTED.id)], 1)).toMatchObject([
          {
            kind: 'Listing',
            name: 'Nórth Air: listed under An act',
            claim: LISTED.id,
            actor: 'north-air',
            instrument: 'act',
            from: '2021-12-02',
            to: '2023',
          },
        ]);
      });
    });

    describe('claims of entities', () => {
      it('tell from which end each is seen, in the order of predicate and id', async () => {
        const [ministry, route, nobody] = await store.claims.ofEntities(
          ['ministry', 'north-route', 'nobody'],
          {},
          ALL,
          1,
        );
        expect(ministry?.rows.map(({ item }) => [item.claim.predicate, item.direction, item.other])).toEqual([
          ['CONTRACTS_WITH', 'OUTGOING', 'north-air'],
          ['HEADS', 'INCOMING', 'minister'],
          ['MET_WITH', 'OUTGOING', 'ferrymen'],
          ['PART_OF', 'OUTGOING', 'norland'],
        ]);
        expect(route?.rows.map(({ item }) => [item.claim.id, item.direction])).toEqual([
          [ARRANGES.id, 'INCOMING'],
          [TRANSPORTS.id, 'INCOMING'],
        ]);
        expect(nobody).toEqual({ rows: [], more: false });
      });

      it('keep to a direction and to the kinds at the other end', async () => {
        const ids = ['ministry', 'north-air'];
        const outgoing = await store.claims.ofEntities(
          ids,
          { direction: 'OUTGOING', otherKinds: ['State', 'Route'] },
          ALL,
          1,
        );
        expect(outgoing.map(({ rows }) => rows.map(({ item }) => item.claim.id))).toEqual([
          [PART_OF.id],
          [TRANSPORTS.id],
        ]);
        const incoming = { direction: 'INCOMING', otherKinds: ['Official', 'StateBody'] } as const;
        expect(await store.claims.countOfEntities([...ids, 'nobody'], incoming, 1)).toEqual([1, 1, 0]);
      });
    });

    describe('related entities', () => {
      it('come once each, by name and id', async () => {
        const related = await store.entities.related(['ministry', 'north-air'], {}, ALL, 1);
        expect(related.map(({ rows }) => rows.map(({ item }) => item.id))).toEqual([
          ['norland', 'north-air', 'ferrymen', 'minister'],
          ['act', 'ministry', 'north-route'],
        ]);
        expect(await store.entities.countRelated(['ministry', 'nobody', 'north-air'], {}, 1)).toEqual([
          4, 0, 3,
        ]);
      });

      it('keep to kinds, predicates, direction and evidence', async () => {
        const ids = ['ministry'];
        const networks = await store.entities.related(ids, { otherKinds: ['Network'] }, ALL, 1);
        expect(networks[0]?.rows.map(({ item }) => item.id)).toEqual(['ferrymen']);
        expect(
          await store.entities.countRelated(ids, { predicates: ['HEADS'], direction: 'OUTGOING' }, 1),
        ).toEqual([0]);
        expect(
          await store.entities.countRelated(ids, { predicates: ['HEADS'], direction: 'INCOMING' }, 1),
        ).toEqual([1]);
        const denied = { stances: ['DISPUTES'], otherKinds: ['Company'] } as const;
        expect(await store.entities.countRelated(ids, denied, 1)).toEqual([1]);
      });
    });

    describe('evidence', () => {
      it('stands with its claim, by id', async () => {
        const [flies, none] = await store.evidence.ofClaims([TRANSPORTS.id, 'nobody'], {}, ALL, 1);
        expect(flies?.rows.map(({ item }) => item)).toEqual([recordOf('i-flies'), recordOf('i-flies-too')]);
        expect(none?.rows).toEqual([]);
        expect(await store.evidence.countOfClaims([TRANSPORTS.id, 'nobody', MET.id], {}, 1)).toEqual([
          2, 0, 1,
        ]);
      });

      it('keeps to stances and to a period', async () => {
        const ids = [CONTRACTS.id, ARRANGES.id];
        expect(await store.evidence.countOfClaims(ids, { stances: ['DISPUTES', 'QUESTIONS'] }, 1)).toEqual([
          1, 1,
        ]);
        const early = { period: { from: null, to: 18_000 } };
        expect(await store.evidence.countOfClaims(ids, early, 1)).toEqual([1, 2]);
        const refused = store.evidence.countOfClaims(ids, { stances: [] }, 1);
        await expect(refused).rejects.toMatchObject({ code: 'EMPTY_SET' });
      });

      it('stands with the source it comes from, and with the one it rests on', async () => {
        const [press] = await store.evidence.ofSources(['press'], {}, ALL, 1);
        expect(press?.rows.map(({ item }) => item.id)).toEqual(['i-arranges', 'i-flies-too', 'i-rumour']);
        const [resting] = await store.evidence.ofSources(['report'], { restingOn: true }, ALL, 1);
        expect(resting?.rows.map(({ item }) => item.id)).toEqual(['i-flies-too']);
        expect(await store.evidence.countOfSources(['press', 'report'], { restingOn: true }, 1)).toEqual([
          0, 1,
        ]);
        expect(await store.evidence.countOfSources(['press', 'nobody'], {}, 1)).toEqual([3, 0]);
      });

      it('is opposed, and bears on elements', async () => {
        expect(await store.evidence.opposing([ORGANISES.id, ARRANGES.id], 1)).toEqual([[OPPOSITION], []]);
        expect(await store.evidence.opposedBy([ORGANISES.id, ARRANGES.id], 1)).toEqual([[], [OPPOSITION]]);
        expect(await store.evidence.bearingOn(['act-1', 'act'], 1)).toEqual([[BEARING], []]);
        expect(await store.evidence.bearingsOf([HEADS.id, TRANSPORTS.id], 1)).toEqual([[], [BEARING]]);
      });
    });

    describe('sources', () => {
      it('relay and cite one another, and share a work', async () => {
        const ids = ['report', 'press', 'reprint'];
        const referring = async (reference: 'RELAYS' | 'CITES' | 'SAME_WORK') =>
          (await store.sources.referringTo(ids, reference, 1)).map((own) => own.map(({ id }) => id));
        expect(await referring('RELAYS')).toEqual([['press'], [], []]);
        expect(await referring('CITES')).toEqual([['rebuttal'], [], []]);
        expect(await referring('SAME_WORK')).toEqual([['reprint'], [], ['report']]);
      });

      it('stand behind what is said of an entity, each once', async () => {
        const slices = await store.sources.ofEntities(['north-air', 'ferrymen', 'zenith'], ALL, 1);
        expect(slices.map(({ rows }) => rows.map(({ item }) => item.id))).toEqual([
          ['rebuttal', 'report', 'press'],
          ['rebuttal', 'press'],
          [],
        ]);
        expect(await store.sources.countOfEntities(['north-air', 'zenith'], 1)).toEqual([3, 0]);
      });
    });

    describe('nearest ids', () => {
      it.each([
        ['norlnd', 'norland'],
        ['NORLAND', 'norland'],
        ['mnistry', 'ministry'],
        ['ministri', 'ministry'],
        ['suntravel', 'sun-travel'],
      ])('find for %s what was meant', async (written, meant) => {
        expect((await store.entities.nearest(written))[0]).toBe(meant);
      });

      it.each([
        ['sun', ['sun-travel']],
        ['North', ['north-air', 'north-route']],
        ['travel', ['sun-travel']],
        ['minist', ['minister', 'ministry']],
      ])('find for %s what it is the beginning or a word of', async (written, meant) => {
        expect(await store.entities.nearest(written)).toEqual(meant);
      });

      it('give three at most, and none for what is like nothing', async () => {
        expect((await store.entities.nearest('north')).length).toBeLessThanOrEqual(3);
        expect(await store.entities.nearest('qqqqqqqqqqqqqqqq')).toEqual([]);
      });
    });

    describe('revisions', () => {
      it('tell what was written, when, by whom and why', async () => {
        const revision = {
          number: 1,
          at: NOW.toISOString(),
          by: 'a test',
          why: 'reads',
          added: WORLD.length,
          changed: 0,
        };
        expect(await store.head()).toBe(1);
        expect(await store.revisions.byNumbers([2, 1, 1])).toEqual([null, revision, revision]);
        expect(await store.revisions.byNumbers([])).toEqual([]);
      });
    });

    describe('what held at a revision', () => {
      it('is every record once, what is referred to before what refers, each by id', async () => {
        const records = await recordsAt(store, 1);
        const order = ['source', 'entity', 'claim', 'evidence', 'opposition', 'bearing'];
        const keys = records.map(({ type, id }) => `${order.indexOf(type)} ${id}`);
        expect(keys).toEqual([...keys].sort());
        const listings = records.filter((record) => record.type === 'entity' && record.kind === 'Listing');
        expect(listings).toHaveLength(1);
        const written = records.filter(({ id }) => id !== listings[0]?.id);
        expect(byId(written)).toEqual(byId(WORLD_RECORDS));
      });

      it('is nothing before the first', async () => {
        expect(await recordsAt(store, 0)).toEqual([]);
      });
    });
  });
}

function recordOf(id: string) {
  return WORLD_RECORDS.find((record) => record.id === id);
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
