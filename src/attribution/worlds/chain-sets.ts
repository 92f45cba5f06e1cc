/** Chains as lists of claims by number, and sets of chains as what a tree over them has to be asked for. */
import type { ClaimRecord } from '../../model/claim.js';

/** What is needed of a path: the claims that it takes. */
export interface ClaimPath {
  readonly steps: readonly { readonly lead: { readonly claim: ClaimRecord } }[];
}

/** Which chains count: 1 at the number of each. */
export type Kept = Uint8Array;

/** Node of the tree over all chains: 1 is the root, 2n and 2n + 1 are the halves of n. */
export type Branch = number;

export class ChainSets {
  /** In the order in which the paths take them, which keeps diagrams small. */
  readonly claims: readonly ClaimRecord[];
  /** Claims of each chain, by number, each once. */
  readonly chains: readonly (readonly number[])[];
  /** Chains that take each claim. */
  readonly chainsWith: readonly (readonly number[])[];
  readonly all: Kept;
  readonly #paths: readonly ClaimPath[];
  readonly #numbers = new Map<string, number>();
  readonly #chainOf = new Map<ClaimPath, number>();

  constructor(paths: readonly ClaimPath[]) {
    this.#paths = paths;
    const claims: ClaimRecord[] = [];
    const chainsWith: number[][] = [];
    this.chains = paths.map((path, chain) => {
      this.#chainOf.set(path, chain);
      const numbers = new Set<number>();
      for (const { lead } of path.steps) {
        let number = this.#numbers.get(lead.claim.id);
        if (number === undefined) {
          number = claims.push(lead.claim) - 1;
          this.#numbers.set(lead.claim.id, number);
          chainsWith.push([]);
        }
        numbers.add(number);
      }
      for (const number of numbers) chainsWith[number]?.push(chain);
      return [...numbers];
    });
    this.claims = claims;
    this.chainsWith = chainsWith;
    this.all = new Uint8Array(paths.length).fill(1);
  }

  /** Number of a claim, undefined when no chain takes it. */
  claimNumber(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The set of some of the chains. */
  keep(paths: readonly ClaimPath[]): Kept {
    // Kept as one object, by which what was worked out for it is found again.
    if (paths === this.#paths) return this.all;
    const kept = new Uint8Array(this.chains.length);
    for (const path of paths) {
      const chain = this.#chainOf.get(path);
      if (chain === undefined) throw new RangeError('a path that is not among those in question');
      kept[chain] = 1;
    }
    return kept;
  }

  /** The chains of a set that take none of some claims. */
  without(kept: Kept, claims: Iterable<number>): Kept {
    const left = kept.slice();
    for (const claim of claims) for (const chain of this.chainsWith[claim] ?? []) left[chain] = 0;
    return left;
  }

  /** Calls `see` with the fewest branches that hold just the chains of a set. */
  cover(kept: Kept, see: (branch: Branch) => void): void {
    const before = new Int32Array(kept.length + 1);
    for (let chain = 0; chain < kept.length; chain++) {
      before[chain + 1] = (before[chain] as number) + (kept[chain] as number);
    }
    const visit = (branch: Branch, from: number, to: number): void => {
      const count = (before[to] as number) - (before[from] as number);
      if (count === 0) return;
      if (count === to - from) {
        see(branch);
        return;
      }
      const middle = (from + to) >>> 1;
      visit(2 * branch, from, middle);
      visit(2 * branch + 1, middle, to);
    };
    visit(1, 0, kept.length);
  }

  /** The one chain of a branch, or null when it has two halves. */
  chainAt(branch: Branch): number | null {
    let [from, to] = [0, this.chains.length];
    for (let level = 30 - Math.clz32(branch); level >= 0; level--) {
      const middle = (from + to) >>> 1;
      if ((branch >>> level) & 1) from = middle;
      else to = middle;
    }
    return to - from === 1 ? from : null;
  }
}
