/** More of one kind, or of one predicate, than the embedded engine filters at once: 65,535 rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import { STATEMENTS } from '../../src/store/statements.js';
import { FOREVER, type StoredRecord, stateRow } from '../../src/store/states.js';
import type { Page, Store } from '../../src/store/store.js';
import { claim, entity, item, source } from '../attribution/small-world.js';

const COUNT = 66_000;
const BATCH = 3000;
const FIRST: Page = { size: 2, backward: false, from: null };
const LAST: Page = { ...FIRST, backward: true };
const IDS = Array.from({ length: COUNT }, (_, place) => claim(`f${place}`, 'OWNS', 'other').id).sort();
const SPAN = { since: 1, until: FOREVER, born: 1 };

describe('store: many of a kind', { timeout: 300_000 }, () => {
  let store: Store;

  beforeAll(async () => {
    const engine = openEmbedded({ folder: null });
    store = await openStore(engine);
    const rowOf = (record: StoredRecord) => stateRow(record, SPAN, () => 'Company');
    const put = (statement: typeof STATEMENTS.putClaims, records: readonly StoredRecord[]) =>
      engine.write(({ run }) => run(statement, { rows: records.map(rowOf) }));
    await put(STATEMENTS.putEntities, [source('s', 'B'), entity('other', 'Company')]);
    for (let start = 0; start < COUNT; start += BATCH) {
      const ids = Array.from({ length: BATCH }, (_, place) => `f${start + place}`);
      const claims = ids.map((id) => claim(id, 'OWNS', 'other'));
      await put(
        STATEMENTS.putEntities,
        ids.map((id) => entity(id, 'Company')),
      );
      await put(STATEMENTS.addClaims, claims);
      await put(
        STATEMENTS.addItems,
        claims.map((one) => item(`i-${one.id}`, one, 's', 'SUPPORTS', 1)),
      );
    }
  }, 300_000);
  afterAll(() => store.close());

  it('pages and counts entities of one kind', async () => {
    expect((await store.entities.page({ kinds: ['Company'] }, FIRST, 1)).rows).toHaveLength(2);
    expect((await store.entities.page({ kinds: ['Company'] }, LAST, 1)).rows).toHaveLength(2);
    expect(await store.entities.count({ kinds: ['Company'] }, 1)).toBe(COUNT + 1);
  });

  it('pages and counts claims of one predicate', async () => {
    expect((await store.claims.page({ predicates: ['OWNS'] }, FIRST, 1)).rows).toHaveLength(2);
    expect((await store.claims.page({ predicates: ['OWNS'] }, LAST, 1)).rows).toHaveLength(2);
    expect(await store.claims.count({ predicates: ['OWNS'] }, 1)).toBe(COUNT);
  });

  it('pages and counts claims of one predicate by their items', async () => {
    const filter = { predicates: ['OWNS'], stances: ['SUPPORTS'] } as const;
    expect((await store.claims.page(filter, FIRST, 1)).rows).toHaveLength(2);
    expect((await store.claims.page(filter, LAST, 1)).rows).toHaveLength(2);
    expect(await store.claims.count(filter, 1)).toBe(COUNT);
  });

  it.each([
    ['at one end', { objects: ['other'] }],
    ['at one end, by their items', { about: ['other'], stances: ['SUPPORTS'] }],
    ['of one source', { sources: ['s'] }],
    ['of all predicates', {}],
  ] as const)('pages and counts claims %s', async (_, filter) => {
    const [first] = (await store.claims.page(filter, FIRST, 1)).rows;
    const [last] = (await store.claims.page(filter, LAST, 1)).rows.toReversed();
    expect(first?.item.id).toBe(IDS.at(0));
    expect(last?.item.id).toBe(IDS.at(-1));
    expect(await store.claims.count(filter, 1)).toBe(COUNT);
  });

  it('pages and counts the items of one source', async () => {
    const [items] = await store.evidence.ofSources(['s'], {}, FIRST, 1);
    expect(items?.rows).toHaveLength(2);
    expect(await store.evidence.countOfSources(['s'], {}, 1)).toEqual([COUNT]);
  });
});
