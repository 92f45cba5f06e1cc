/** Filters take what their words say, on every engine: checked against a plain reading of them, record by record. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LinchpinError } from '../../src/errors.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { Entity } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import type { EngineName } from '../../src/store/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { Page, Store } from '../../src/store/store.js';
import { ARRANGES, CONTRACTS, MET, WORLD } from '../world.js';
import type { OpenEngine } from './engine.contract.js';
import { claimMeets, entityMeets } from './naive.js';
import { claimFilters, entityFilters } from './random-filters.js';
import { recordsAt } from './records-at.js';

const ALL: Page = { size: 100, backward: false, from: null };
/** A server takes longer for each: fewer are tried there. */
const RUNS = { embedded: { numRuns: 200, seed: 20 }, neo4j: { numRuns: 40, seed: 20 } };

export function filterContract(name: EngineName, open: OpenEngine): void {
  describe(`filters: ${name}`, () => {
    let store: Store;
    const entities: Entity[] = [];
    const claims: ClaimRecord[] = [];
    const items: EvidenceRecord[] = [];

    beforeAll(async () => {
      store = await openStore(await open());
      await store.write(WORLD, 'a test', 'filters');
      for (const record of await recordsAt(store, 1)) {
        if (record.type === 'entity' || record.type === 'source') entities.push(record);
        if (record.type === 'claim') claims.push(record);
        if (record.type === 'evidence') items.push(record);
      }
    });
    afterAll(() => store.close());

    it('take the entities that meet them, and count as many', async () => {
      await fc.assert(
        fc.asyncProperty(entityFilters, async (filter) => {
          const due = entities.filter((entity) => entityMeets(entity, filter)).map(({ id }) => id);
          const found = await within(store.entities.page(filter, ALL, 1));
          expect(found.rows.map(({ item }) => item.id).sort()).toEqual(due.sort());
          expect(await store.entities.count(filter, 1)).toBe(due.length);
        }),
        RUNS[name],
      );
    });

    it('take the claims that meet them, and count as many', async () => {
      await fc.assert(
        fc.asyncProperty(claimFilters, async (filter) => {
          const due = claims.filter((claim) => claimMeets(claim, items, filter)).map(({ id }) => id);
          const found = await within(store.claims.page(filter, ALL, 1));
          expect(found.rows.map(({ item }) => item.id).sort()).toEqual(due.sort());
          expect(await store.claims.count(filter, 1)).toBe(due.length);
        }),
        RUNS[name],
      );
    });

    it('take the claims of an entity that meet them, and the entities that these join to it', async () => {
      const parents = ['ministry', 'north-air', 'north-route', 'ferrymen'];
      await fc.assert(
        fc.asyncProperty(
          claimFilters,
          fc.constantFrom('OUTGOING' as const, 'INCOMING' as const, 'EITHER' as const),
          async (filter, direction) => {
            const met = claims.filter((claim) => claimMeets(claim, items, filter));
            const edge = { ...filter, direction };
            const found = await within(store.claims.ofEntities(parents, edge, ALL, 1));
            const related = await store.entities.related(parents, edge, ALL, 1);
            const counts = await store.claims.countOfEntities(parents, edge, 1);
            const relatedCounts = await store.entities.countRelated(parents, edge, 1);
            parents.forEach((parent, at) => {
              const own = met.filter(
                ({ subject, object }) =>
                  (subject === parent && direction !== 'INCOMING') ||
                  (object === parent && direction !== 'OUTGOING'),
              );
              const others = own.map(({ subject, object }) => (subject === parent ? object : subject));
              expect(found[at]?.rows.map(({ item }) => item.claim.id).sort()).toEqual(
                own.map(({ id }) => id).sort(),
              );
              expect(related[at]?.rows.map(({ item }) => item.id).sort()).toEqual(
                [...new Set(others)].sort(),
              );
              expect([counts[at], relatedCounts[at]]).toEqual([own.length, new Set(others).size]);
            });
          },
        ),
        RUNS[name],
      );
    });

    it('ask stance, source and speaker of one and the same item', async () => {
      const both = { stances: ['DISPUTES' as const], sources: ['report'] };
      expect(await store.claims.count(both, 1)).toBe(0);
      const apart = {
        anyOf: [{ stances: ['DISPUTES' as const] }, { sources: ['report'] }],
        about: ['ferrymen'],
      };
      expect(await idsOf(store.claims.page(apart, ALL, 1))).toEqual([MET.id]);
    });

    it('find by a refusal what has no evidence of the kind at all', async () => {
      const undisputed = { about: ['ministry', 'north-route'], not: { stances: ['DISPUTES' as const] } };
      const found = await idsOf(store.claims.page(undisputed, ALL, 1));
      expect(found).toContain(ARRANGES.id);
      expect(found).not.toContain(CONTRACTS.id);
      expect(found).not.toContain(MET.id);
    });

    it('find nothing for an id, a kind or a text that is not there', async () => {
      expect(await store.entities.count({ ids: ['nobody'] }, 1)).toBe(0);
      expect(await store.entities.count({ kinds: ['Event'] }, 1)).toBe(0);
      expect(await store.entities.count({ text: 'no such words' }, 1)).toBe(0);
      expect(await store.entities.count({ ids: ['act'], kinds: ['State'] }, 1)).toBe(0);
    });

    it('look for text without regard to case and accents, never across two names', async () => {
      expect(await store.entities.count({ text: 'north AIR' }, 1)).toBe(2);
      expect(await store.entities.count({ text: 'åsa' }, 1)).toBe(1);
      expect(await store.entities.count({ text: 'нордланд' }, 1)).toBe(1);
      expect(await store.entities.count({ text: 'norland нордланд' }, 1)).toBe(0);
    });

    it('refuse an empty list, wherever it stands', async () => {
      const empty = { code: 'EMPTY_SET' };
      await expect(store.entities.page({ kinds: [] }, ALL, 1)).rejects.toMatchObject(empty);
      await expect(store.entities.count({ anyOf: [] }, 1)).rejects.toMatchObject(empty);
      await expect(store.claims.page({ not: { stances: [] } }, ALL, 1)).rejects.toMatchObject(empty);
      await expect(store.claims.count({ anyOf: [{ ids: [] }] }, 1)).rejects.toMatchObject(empty);
    });

    it('refuse more alternatives than an engine should be asked', async () => {
      const either = { anyOf: [{ kinds: ['State' as const] }, { countries: ['NO'] }, { text: 'a' }] };
      const filter = {
        ...either,
        not: { not: { ...either, not: { not: { ...either, not: { not: either } } } } },
      };
      const refused = store.entities.page(filter, ALL, 1);
      await expect(refused).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    });
  });
}

/** The slice, or a filter passed over because it has too many alternatives. */
async function within<Found>(found: Promise<Found>): Promise<Found> {
  try {
    return await found;
  } catch (error) {
    fc.pre(!(error instanceof LinchpinError && error.code === 'LIMIT_EXCEEDED'));
    throw error;
  }
}

async function idsOf(
  page: Promise<{ readonly rows: readonly { readonly item: { readonly id: string } }[] }>,
) {
  return (await page).rows.map(({ item }) => item.id);
}
