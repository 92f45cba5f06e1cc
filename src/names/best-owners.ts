/** The best few of many owners, kept in order while they come. */

interface Standing {
  readonly owner: number;
  readonly score: number;
  readonly entry: number;
}

export class BestOwners {
  readonly #best: Standing[] = [];
  readonly #limit: number;
  readonly #isWanted: (owner: number) => boolean;

  constructor(limit: number, isWanted: (owner: number) => boolean) {
    this.#limit = limit;
    this.#isWanted = isWanted;
  }

  /** Takes an owner in if it is wanted and among the best so far; of equal scores the earlier entry is better. */
  offer(owner: number, score: number, entry: number): void {
    const worst = this.#best[this.#best.length - 1];
    const isFull = this.#best.length >= this.#limit;
    // Most are turned away here, so nothing is made for them.
    if (isFull && (worst === undefined || score < worst.score)) return;
    const one = { owner, score, entry };
    if (isFull && worst !== undefined && order(one, worst) > 0) return;
    if (!this.#isWanted(owner) || this.#hasBetter(one)) return;
    this.#best.splice(this.#placeOf(one), 0, one);
    if (this.#best.length > this.#limit) this.#best.pop();
  }

  owners(): number[] {
    return this.#best.map(({ owner }) => owner);
  }

  /** Whether the owner is there by better names; by worse ones, it leaves. */
  #hasBetter(one: Standing): boolean {
    const at = this.#best.findIndex(({ owner }) => owner === one.owner);
    if (at < 0) return false;
    if (order(this.#best[at] as Standing, one) <= 0) return true;
    this.#best.splice(at, 1);
    return false;
  }

  #placeOf(one: Standing): number {
    let low = 0;
    let high = this.#best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(this.#best[middle] as Standing, one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function order(a: Standing, b: Standing): number {
  return b.score - a.score || a.entry - b.entry;
}
