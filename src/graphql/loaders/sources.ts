/** Loaders of sources: those behind an entity, and those that refer to one another. */
import type { Page, ReadOptions, Reference, Store } from '../../store/store.js';
import { type Batched, keyOf } from '../batching.js';
import type { View } from '../view.js';

export function createSourceLoaders({ sources }: Store, batched: Batched, options: ReadOptions) {
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
    sourcesReferringTo: ({ revision }: View, reference: Reference) =>
      batched('sourcesReferringTo', keyOf(revision, reference), (ids) =>
        sources.referringTo(ids, reference, revision, options),
      ),
  };
}
