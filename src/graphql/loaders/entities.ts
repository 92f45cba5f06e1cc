/** Loaders of entities, and of what hangs on them. */
import type { Entity } from '../../model/entity.js';
import type { EdgeFilter, Page, ReadOptions, Store } from '../../store/store.js';
import { type Batched, keyOf } from '../batching.js';
import { isOfKind } from '../entity-kind.js';
import type { View } from '../view.js';
import { allRows } from './all-rows.js';

export function createEntityLoaders(store: Store, batched: Batched, options: ReadOptions) {
  const { entities } = store;
  return {
    /** null where no entity has the id. */
    entity: ({ revision }: View) =>
      batched<Entity | null>('entity', keyOf(revision), (ids) => entities.byIds(ids, revision, options)),
    /** Entities that a claim joins to each. */
    related: ({ revision }: View, filter: EdgeFilter, page: Page) =>
      batched('related', keyOf(revision, filter, page), (ids) =>
        entities.related(ids, filter, page, revision, options),
      ),
    relatedCount: ({ revision }: View, filter: EdgeFilter) =>
      batched('relatedCount', keyOf(revision, filter), (ids) =>
        entities.countRelated(ids, filter, revision, options),
      ),
    /** Elements of each instrument, in their order. */
    elements: ({ revision }: View) =>
      batched('elements', keyOf(revision), async (ids) => {
        const rows = await allRows((page) =>
          entities.page({ kinds: ['Element'], ofEntities: ids }, page, revision, options),
        );
        const elements = rows.filter((row) => isOfKind(row, ['Element']));
        elements.sort((a, b) => a.order - b.order);
        return ids.map((id) => elements.filter((element) => element.instrument === id));
      }),
  };
}
