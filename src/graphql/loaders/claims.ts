/** Loaders of claims: by id, by the entities they speak of, and how they stand. */
import type { Assessment, AttributionEngine } from '../../attribution/engine.js';
import type { ClaimRecord } from '../../model/claim.js';
import type { Grading } from '../../model/grade.js';
import type { EdgeFilter, Page, ReadOptions, Store } from '../../store/store.js';
import { type Batched, keyOf } from '../batching.js';
import type { View } from '../view.js';
import { allRowsOfEach } from './all-rows.js';

export function createClaimLoaders(
  { claims }: Store,
  attribution: AttributionEngine,
  batched: Batched,
  options: ReadOptions,
) {
  return {
    /** null where no claim has the id. */
    claim: ({ revision }: View) =>
      batched<ClaimRecord | null>('claim', keyOf(revision), (ids) => claims.byIds(ids, revision, options)),
    claimsOfEntity: ({ revision }: View, filter: EdgeFilter, page: Page) =>
      batched('claimsOfEntity', keyOf(revision, filter, page), (ids) =>
        claims.ofEntities(ids, filter, page, revision, options),
      ),
    claimsOfEntityCount: ({ revision }: View, filter: EdgeFilter) =>
      batched('claimsOfEntityCount', keyOf(revision, filter), (ids) =>
        claims.countOfEntities(ids, filter, revision, options),
      ),
    /** Every claim of each entity that the filter takes: for predicates of which an entity has few. */
    allClaimsOfEntity: ({ revision }: View, filter: EdgeFilter) =>
      batched('allClaimsOfEntity', keyOf(revision, filter), (ids) =>
        allRowsOfEach(ids, (parents, page) => claims.ofEntities(parents, filter, page, revision, options)),
      ),
    /** How each claim stands by the view's date, revision and grading. */
    assessment: ({ revision, asOf }: View, grading: Grading) =>
      batched<Assessment>('assessment', keyOf(revision, asOf, grading), async (ids) => {
        const found = await attribution.assess(ids, { revision, asOf, grading }, options.signal);
        return found.map((assessment, index) => assessment ?? missing(ids[index]));
      }),
  };
}

/** A claim that was read a moment ago at the same revision is there to be assessed. */
function missing(id: string | undefined): Error {
  return new Error(`the claim ${id} was read but cannot be assessed at its revision`);
}
