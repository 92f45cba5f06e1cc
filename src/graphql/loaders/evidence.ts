/** Loaders of evidence items, and of what claims say against claims and for elements. */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { EvidenceFilter, EvidenceReads, Page, ReadOptions, Store } from '../../store/store.js';
import { type Batched, keyOf } from '../batching.js';
import type { View } from '../view.js';
import { allRowsOfEach } from './all-rows.js';

/** A condition on the items of a source: its own, or those that rest on it. */
export type SourceItems = Parameters<EvidenceReads['ofSources']>[1];

export function createEvidenceLoaders({ evidence }: Store, batched: Batched, options: ReadOptions) {
  return {
    /** null where no item has the id. */
    item: ({ revision }: View) =>
      batched<EvidenceRecord | null>('item', keyOf(revision), (ids) =>
        evidence.byIds(ids, revision, options),
      ),
    itemsOfClaim: ({ revision }: View, filter: EvidenceFilter, page: Page) =>
      batched('itemsOfClaim', keyOf(revision, filter, page), (ids) =>
        evidence.ofClaims(ids, filter, page, revision, options),
      ),
    itemsOfClaimCount: ({ revision }: View, filter: EvidenceFilter) =>
      batched('itemsOfClaimCount', keyOf(revision, filter), (ids) =>
        evidence.countOfClaims(ids, filter, revision, options),
      ),
    /** Every item of each claim that the filter takes. */
    allItemsOfClaim: ({ revision }: View, filter: EvidenceFilter) =>
      batched('allItemsOfClaim', keyOf(revision, filter), (ids) =>
        allRowsOfEach(ids, (parents, page) => evidence.ofClaims(parents, filter, page, revision, options)),
      ),
    itemsOfSource: ({ revision }: View, filter: SourceItems, page: Page) =>
      batched('itemsOfSource', keyOf(revision, filter, page), (ids) =>
        evidence.ofSources(ids, filter, page, revision, options),
      ),
    itemsOfSourceCount: ({ revision }: View, filter: SourceItems) =>
      batched('itemsOfSourceCount', keyOf(revision, filter), (ids) =>
        evidence.countOfSources(ids, filter, revision, options),
      ),
    /** Oppositions that speak against each claim. */
    oppositionsTo: ({ revision }: View) =>
      batched('oppositionsTo', keyOf(revision), (ids) => evidence.opposing(ids, revision, options)),
    /** Oppositions by which each claim speaks against others. */
    oppositionsBy: ({ revision }: View) =>
      batched('oppositionsBy', keyOf(revision), (ids) => evidence.opposedBy(ids, revision, options)),
    bearingsOnElement: ({ revision }: View) =>
      batched('bearingsOnElement', keyOf(revision), (ids) => evidence.bearingOn(ids, revision, options)),
    bearingsOfClaim: ({ revision }: View) =>
      batched('bearingsOfClaim', keyOf(revision), (ids) => evidence.bearingsOf(ids, revision, options)),
  };
}
