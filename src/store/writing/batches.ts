/** Lists cut to what one statement takes. */

/** Rows of one statement: more gain nothing, and a transaction's memory grows with them. */
const LARGEST = 1000;

export function* inBatches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let start = 0; start < items.length; start += LARGEST) yield items.slice(start, start + LARGEST);
}
