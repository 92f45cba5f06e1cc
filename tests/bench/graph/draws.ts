/** Random numbers that follow from a seed, a stream and an index: any part of a graph can be made again by itself. */

/** What a number is drawn for; streams keep the draws of one part from moving those of another. */
export type Stream = 'claims' | 'entities' | 'items' | 'pairs' | 'sources';

const STREAMS: Readonly<Record<Stream, number>> = {
  claims: 0x9e3779b1,
  entities: 0x85ebca77,
  items: 0xc2b2ae3d,
  pairs: 0x27d4eb2f,
  sources: 0x165667b1,
};

/** A power law's exponent: of n things by rank, the first is drawn n^-0.4 of the time, so that hubs are real. */
const SKEW = 2.5;

/** Mulberry32, set anew for each index. */
export class Draws {
  readonly #seed: number;
  #state = 0;

  constructor(seed: number) {
    this.#seed = mixed(seed | 0);
  }

  /** The draws of one index of a stream, from their beginning. */
  at(stream: Stream, index: number): this {
    this.#state = mixed(mixed(this.#seed ^ STREAMS[stream]) + Math.imul(index, 0x9e3779b1));
    return this;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from 0 to below `count`, small ranks far more often than large ones (as in Zipf's law). */
  rank(count: number): number {
    return Math.floor(count * this.next() ** SKEW);
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** The place in a list of running totals, the last of them the whole. */
  weighted(totals: ArrayLike<number>): number {
    const wanted = this.next() * (totals[totals.length - 1] ?? 0);
    let [low, high] = [0, totals.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Running totals of weights, for `weighted`. */
export function runningTotals(weights: readonly number[]): Float64Array {
  const totals = new Float64Array(weights.length);
  let total = 0;
  for (const [place, weight] of weights.entries()) {
    total += weight;
    totals[place] = total;
  }
  return totals;
}

/** The finalizer of MurmurHash3. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
