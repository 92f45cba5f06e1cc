/** Both engines answer the real facts alike, byte for byte. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { ClaimFilter, EdgeFilter, EntityFilter, Page, Store } from '../../src/store/store.js';
import { openEmptied } from '../neo4j/database.js';
import { seedRecords } from '../seeds/real-facts.js';
import { recordsAt, statesIn } from './records-at.js';

const address = inject('neo4j');
const CLOCK = { clock: () => new Date('2026-01-02T03:04:05.678Z') };
const FIRST: Page = { size: 40, backward: false, from: null };
const LAST: Page = { size: 40, backward: true, from: null };

const ENTITY_FILTERS: readonly EntityFilter[] = [
  {},
  { kinds: ['StateBody', 'Company'], countries: ['BY'] },
  { text: 'граніц', anyOf: [{ kinds: ['Source'] }, { not: { provenances: ['DOCUMENT'] } }] },
  { text: 'border', not: { kinds: ['Source', 'Figure'] } },
  { kinds: ['Event', 'Figure', 'Listing'], period: { from: 18_780, to: 18_999 } },
  { reliabilities: ['A', 'C'], not: { text: 'council' } },
];

const CLAIM_FILTERS: readonly ClaimFilter[] = [
  {},
  { stances: ['DISPUTES', 'QUESTIONS'] },
  { about: ['by-authorities'], not: { predicates: ['MET_WITH'] } },
  { not: { stances: ['SUPPORTS'] } },
  { period: { from: 18_900, to: 18_920 }, provenances: ['DOCUMENT'] },
];

describe.skipIf(!address)('both engines', () => {
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    const embedded = openEmbedded({ folder: null, shuffleUnordered: true });
    stores = [await openStore(embedded, CLOCK), await openStore(await openEmptied(address), CLOCK)];
    const records = await seedRecords();
    for (const store of stores) await store.write(records, 'a test', 'the real facts');
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  it('hold the same states, in the same order', async () => {
    await alike((store) => statesIn(store, { after: 0, upTo: 1 }));
  });

  it.each([FIRST, LAST])('page entities and claims alike (page %#)', async (page) => {
    for (const filter of ENTITY_FILTERS) {
      await alike((store) => store.entities.page(filter, page, 1));
      await alike((store) => store.entities.count(filter, 1));
    }
    for (const filter of CLAIM_FILTERS) {
      await alike((store) => store.claims.page(filter, page, 1));
      await alike((store) => store.claims.count(filter, 1));
    }
  });

  it.each([FIRST, LAST])('answer alike about every entity (page %#)', async (page) => {
    const ids = (await entityIds()).slice(0, 300);
    const edges: EdgeFilter[] = [
      {},
      { direction: 'INCOMING' },
      { stances: ['SUPPORTS'], otherKinds: ['StateBody'] },
    ];
    for (const filter of edges) {
      await alike((store) => store.claims.ofEntities(ids, filter, page, 1));
      await alike((store) => store.claims.countOfEntities(ids, filter, 1));
      await alike((store) => store.entities.related(ids, filter, page, 1));
      await alike((store) => store.entities.countRelated(ids, filter, 1));
    }
    await alike((store) => store.sources.ofEntities(ids, page, 1));
    await alike((store) => store.sources.countOfEntities(ids, 1));
    await alike((store) => store.evidence.ofSources(ids, { restingOn: true }, page, 1));
    for (const reference of ['RELAYS', 'CITES', 'SAME_WORK'] as const) {
      await alike((store) => store.sources.referringTo(ids, reference, 1));
    }
  });

  it('answer alike about every claim', async () => {
    const ids = (await stores[0].claims.page({}, { ...FIRST, size: 100 }, 1)).rows.map(({ item }) => item.id);
    await alike((store) => store.evidence.ofClaims(ids, {}, FIRST, 1));
    await alike((store) => store.evidence.opposing(ids, 1));
    await alike((store) => store.evidence.opposedBy(ids, 1));
    await alike((store) => store.evidence.bearingsOf(ids, 1));
  });

  it('suggest the same ids, and tell the same history', async () => {
    for (const id of ['by-authoritis', 'latvja', 'centrkurort'])
      await alike((store) => store.entities.nearest(id));
    await alike((store) => store.revisions.page(FIRST, 1));
  });

  async function entityIds(): Promise<string[]> {
    const records = await recordsAt(stores[0], 1);
    return records.flatMap(({ type, id }) => (type === 'entity' || type === 'source' ? [id] : []));
  }

  async function alike(ask: (store: Store) => Promise<unknown>): Promise<void> {
    const [embedded, neo4j] = await Promise.all(
      stores.map(async (store) => JSON.stringify(await ask(store))),
    );
    expect(neo4j).toBe(embedded);
  }
});
