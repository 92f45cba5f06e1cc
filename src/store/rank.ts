/**
 * Ranks: the order keys of a row joined into one string, so that an engine compares one property. The keys are joined
 * by a tab, which comes before every character that a key may hold: ranks sort as the keys do one after the other.
 */
import type { Page, Position, Row, Slice } from './store.js';

const JOINT = '\t';
/** Before and after every rank. */
const FIRST = '';
const LAST = '\uffff';

/** The rank of a row with these order keys, the last of them its id. */
export function rankOf(...keys: Position): string {
  return keys.join(JOINT);
}

/** What a page statement takes: the rank to go on from, and how many rows to read, one more than asked for. */
export function bounds(page: Page): { readonly from: string; readonly limit: number } {
  const edge = page.backward ? LAST : FIRST;
  return { from: page.from === null ? edge : rankOf(...page.from), limit: page.size + 1 };
}

/** Rows as an engine gives them, cut to a slice in list order. */
export function sliceOf<Ranked extends { readonly rank: string }, Item>(
  ranked: readonly Ranked[],
  page: Page,
  itemOf: (row: Ranked) => Item,
): Slice<Item> {
  const inPageOrder = [...ranked].sort((a, b) =>
    page.backward ? compare(b.rank, a.rank) : compare(a.rank, b.rank),
  );
  const kept = inPageOrder.slice(0, page.size);
  if (page.backward) kept.reverse();
  const rows: Row<Item>[] = kept.map((row) => ({ item: itemOf(row), position: row.rank.split(JOINT) }));
  return { rows, more: ranked.length > page.size };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
