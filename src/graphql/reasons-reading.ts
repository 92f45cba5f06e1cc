/** How the records of a reasons pack are read: by batches of the request's loaders, and never more than a page of each. */
import type { ClaimRecord } from '../model/claim.js';
import type { Page } from '../store/store.js';
import type { Context } from './context.js';
import { LARGEST_PAGE } from './limits/page-size.js';
import type { View } from './view.js';

/** One page of each list: what lies beyond it is told as left out. */
export const ONE_PAGE: Page = { size: LARGEST_PAGE, backward: false, from: null };

export interface ReasonsQuestion {
  readonly actor: string;
  readonly criterion: string | null;
}

export async function claimsById(
  ids: readonly string[],
  view: View,
  { loaders }: Context,
): Promise<ReadonlyMap<string, ClaimRecord>> {
  const found = await Promise.all(ids.map((id) => loaders.claim(view).load(id)));
  return new Map(found.flatMap((claim) => (claim === null ? [] : [[claim.id, claim] as const])));
}

/** What is read for each id, by id. */
export async function mapOf<Value>(
  ids: readonly string[],
  read: (id: string) => Promise<Value>,
): Promise<Map<string, Value>> {
  const values = await Promise.all(ids.map(read));
  return new Map(ids.map((id, index) => [id, values[index] as Value]));
}
