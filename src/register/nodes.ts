/** Ids as numbers, at a view's revision. What is not there yet has none. */
import type { Facts } from './facts.js';

export function nodesOf(ids: readonly string[], { sources, view }: Facts): number[] {
  return ids.flatMap((id) => sources.projection.nodeAt(id, view.revision) ?? []);
}

export function setOf(ids: readonly string[], facts: Facts): ReadonlySet<number> {
  return new Set(nodesOf(ids, facts));
}
