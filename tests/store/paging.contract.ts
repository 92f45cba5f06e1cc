/** Pages lead through a list without a gap or a repetition, in both directions, on every engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { Page, Slice, Store } from '../../src/store/store.js';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { placed } from '../world.js';
import type { OpenEngine } from './engine.contract.js';

const COMPANIES = 23;
const ids = Array.from({ length: COMPANIES }, (_, index) => `company-${index}`);
/** Names that tie three at a time, so that ids decide. */
const companies = ids.map((id, index) =>
  entity(id, 'Company', { name: `Häfen ${'abcdefghij'[Math.floor(index / 3)]}` }),
);
/** Of several predicates, one of them with most. */
const predicates = ['OWNS', 'CONTRACTS_WITH', 'HEADS', 'DIRECTS', 'OWNS', 'MET_WITH', 'OWNS', 'FINANCES'];
const claims = ids.map((id, index) => claim('hub', predicates[index % predicates.length] ?? '', id));
const sources = ['wide', ...ids].map((id) => source(`src-${id}`, 'B'));
const items = claims.map((of, index) => item(`i-${index}`, of, `src-company-${index}`, 'SUPPORTS', 2));
const more = ids.map((id, index) =>
  item(`more-${index}`, claims[0] as (typeof claims)[0], `src-${id}`, 'SUPPORTS', 2),
);
const wide = claims.map((of, index) => item(`wide-${index}`, of, 'src-wide', 'SUPPORTS', 2));

type Reader = (
  store: Store,
  page: Page,
) => Promise<
  | Slice<{ readonly id: string } | { readonly number: number } | { readonly claim: { readonly id: string } }>
  | undefined
>;

const LISTS: readonly (readonly [string, number, Reader])[] = [
  ['entities', COMPANIES, (store, page) => store.entities.page({ kinds: ['Company'] }, page, 1)],
  ['entities by their ids', COMPANIES, (store, page) => store.entities.page({ ids }, page, 1)],
  ['claims', COMPANIES, (store, page) => store.claims.page({}, page, 1)],
  [
    'claims by their ids',
    COMPANIES,
    (store, page) => store.claims.page({ ids: claims.map(({ id }) => id) }, page, 1),
  ],
  ['claims about an entity', COMPANIES, (store, page) => store.claims.page({ about: ['hub'] }, page, 1)],
  [
    'claims about an entity by their evidence',
    COMPANIES,
    (store, page) => store.claims.page({ about: ['hub'], stances: ['SUPPORTS'] }, page, 1),
  ],
  ['claims of a source', COMPANIES, (store, page) => store.claims.page({ sources: ['src-wide'] }, page, 1)],
  [
    'claims by their evidence',
    COMPANIES,
    (store, page) => store.claims.page({ stances: ['SUPPORTS'] }, page, 1),
  ],
  [
    'claims of an entity',
    COMPANIES,
    async (store, page) => (await store.claims.ofEntities(['hub'], {}, page, 1))[0],
  ],
  [
    'claims of an entity by their evidence',
    COMPANIES,
    async (store, page) => (await store.claims.ofEntities(['hub'], { stances: ['SUPPORTS'] }, page, 1))[0],
  ],
  [
    'related entities',
    COMPANIES,
    async (store, page) => (await store.entities.related(['hub'], {}, page, 1))[0],
  ],
  [
    'related entities by their evidence',
    COMPANIES,
    async (store, page) => (await store.entities.related(['hub'], { stances: ['SUPPORTS'] }, page, 1))[0],
  ],
  [
    'sources of an entity',
    COMPANIES + 1,
    async (store, page) => (await store.sources.ofEntities(['hub'], page, 1))[0],
  ],
  [
    'items of a claim',
    COMPANIES + 2,
    async (store, page) => (await store.evidence.ofClaims([claims[0]?.id ?? ''], {}, page, 1))[0],
  ],
  [
    'items of a source',
    2,
    async (store, page) => (await store.evidence.ofSources(['src-company-3'], {}, page, 1))[0],
  ],
  ['revisions', 4, (store, page) => store.revisions.page(page, 4)],
];

export function pagingContract(name: string, open: OpenEngine): void {
  describe(`paging: ${name}`, () => {
    let store: Store;

    beforeAll(async () => {
      store = await openStore(await open());
      const hub = entity('hub', 'StateBody');
      await store.write(
        placed([hub, ...companies, ...claims, ...sources, ...items, ...more, ...wide]),
        'a test',
        'paging',
      );
      for (const count of [1, 2, 3]) {
        await store.write(placed([entity('counter', 'Concept', { name: `${count}` })]), 'a test', 'again');
      }
    });
    afterAll(() => store.close());

    describe.each(LISTS)('%s', (_, total, read) => {
      it.each([1, 4, 5])('come in full by pages of %i, forward and backward alike', async (size) => {
        const whole = await read(store, { size: 100, backward: false, from: null });
        expect(whole?.more).toBe(false);
        const due = whole?.rows.map(({ position }) => position.join(' ')) ?? [];
        expect(due).toHaveLength(total);
        expect(await walk(read, size, false)).toEqual(due);
        expect(await walk(read, size, true)).toEqual(due);
      });
    });

    it('orders by folded name, and by id where names are the same', async () => {
      const { rows } = await store.entities.page(
        { kinds: ['Company'] },
        { size: 4, backward: false, from: null },
        1,
      );
      expect(rows.map(({ position }) => position)).toEqual([
        ['hafen a', 'company-0'],
        ['hafen a', 'company-1'],
        ['hafen a', 'company-2'],
        ['hafen b', 'company-3'],
      ]);
    });

    it('says that there is more only when there is', async () => {
      const exact = { size: COMPANIES, backward: false, from: null };
      expect((await store.entities.page({ kinds: ['Company'] }, exact, 1)).more).toBe(false);
      expect(
        (await store.entities.page({ kinds: ['Company'] }, { ...exact, size: COMPANIES - 1 }, 1)).more,
      ).toBe(true);
    });

    it('goes on from a position whose row is gone', async () => {
      const page = { size: 2, backward: false, from: ['hafen a', 'company-1-gone'] };
      const { rows } = await store.entities.page({ kinds: ['Company'] }, page, 1);
      expect(rows.map(({ item }) => item.id)).toEqual(['company-2', 'company-3']);
    });

    it('pages many parents at once, each on its own', async () => {
      const slices = await store.claims.ofEntities(
        ['company-1', 'hub', 'company-2'],
        {},
        { size: 3, backward: true, from: null },
        1,
      );
      expect(slices.map(({ rows, more }) => [rows.length, more])).toEqual([
        [1, false],
        [3, true],
        [1, false],
      ]);
    });

    /** Positions met by walking through the whole list. */
    async function walk(read: Reader, size: number, backward: boolean): Promise<string[]> {
      const met: string[] = [];
      for (let from: Page['from'] = null, more = true; more; ) {
        const slice: Slice<unknown> | undefined = await read(store, { size, backward, from });
        const positions = slice?.rows.map(({ position }) => position) ?? [];
        const texts = positions.map((position) => position.join(' '));
        if (backward) met.unshift(...texts);
        else met.push(...texts);
        more = slice?.more ?? false;
        from = (backward ? positions[0] : positions.at(-1)) ?? null;
      }
      return met;
    }
  });
}
