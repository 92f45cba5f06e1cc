/** The order of states, kept as more of them come: only the new ones are sorted, and merged into the others. */

export type Compare = (a: number, b: number) => number;

/** All numbers below a size in order. @param ordered those that have been put in order before, from 0 on */
export function stateOrder(ordered: Uint32Array, size: number, compare: Compare): Uint32Array {
  const added = Uint32Array.from({ length: size - ordered.length }, (_, index) => ordered.length + index);
  added.sort(compare);
  if (ordered.length === 0) return added;
  return merged(ordered, added, compare);
}

function merged(a: Uint32Array, b: Uint32Array, compare: Compare): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let [first, second] = [0, 0];
  for (let place = 0; place < all.length; place++) {
    const takesFirst =
      second === b.length || (first < a.length && compare(a[first] as number, b[second] as number) < 0);
    all[place] = takesFirst ? (a[first++] as number) : (b[second++] as number);
  }
  return all;
}
