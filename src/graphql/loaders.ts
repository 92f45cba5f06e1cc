/**
 * The loaders of one request, named as answers. Each takes the view and its further arguments and gives a loader over
 * ids; ids of one level of a query become one call to the store.
 */

import { createBatched } from './batching.js';
import type { Services } from './context.js';
import { createClaimLoaders } from './loaders/claims.js';
import { createEntityLoaders } from './loaders/entities.js';
import { createEvidenceLoaders } from './loaders/evidence.js';
import { createSourceLoaders } from './loaders/sources.js';

/** Makes the loaders of one request; the signal stops their reads. */
export function createLoaders({ store, attribution }: Services, signal?: AbortSignal) {
  const batched = createBatched();
  const options = signal ? { signal } : {};
  return {
    ...createEntityLoaders(store, batched, options),
    ...createClaimLoaders(store, attribution, batched, options),
    ...createEvidenceLoaders(store, batched, options),
    ...createSourceLoaders(store, batched, options),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
