/** Loaders of sources: those behind an entity, and those that refer to one another. */
import { workOf } from '../../model/source.js';
import type { Page, ReadOptions, Reference, Store } from '../../store/store.js';
import { type Batched, keyOf } from '../batching.js';
import { isOfKind } from '../entity-kind.js';
import type { View } from '../view.js';
import { allRows } from './all-rows.js';

export function createSourceLoaders({ entities, sources }: Store, batched: Batched, options: ReadOptions) {
  return {
    /** Sources of the items on the claims about each entity. */
    sourcesOfEntity: ({ revision }: View, page: Page) =>
      batched('sourcesOfEntity', keyOf(revision, page), (ids) =>
        sources.ofEntities(ids, page, revision, options),
      ),
    sourcesOfEntityCount: ({ revision }: View) =>
      batched('sourcesOfEntityCount', keyOf(revision), (ids) =>
        sources.countOfEntities(ids, revision, options),
      ),
    /** Publications of each work, by title. */
    sourcesOfWork: ({ revision }: View) =>
      batched('sourcesOfWork', keyOf(revision), async (works) => {
        const rows = await allRows((page) =>
          entities.page({ kinds: ['Source'], works }, page, revision, options),
        );
        const found = rows.filter((row) => isOfKind(row, ['Source']));
        return works.map((work) => found.filter((source) => workOf(source) === work));
      }),
    sourcesReferringTo: ({ revision }: View, reference: Reference) =>
      batched('sourcesReferringTo', keyOf(revision, reference), (ids) =>
        sources.referringTo(ids, reference, revision, options),
      ),
  };
}
