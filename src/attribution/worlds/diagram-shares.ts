/**
 * Shares read off a decision diagram: for every node the share of worlds that lead from it to "holds", and what a share
 * becomes when one draw falls into its intervals in other proportions.
 *
 * A way through the diagram asks a draw at most once, so the share is linear in the proportions of each: its derivative
 * [Birnbaum 1969] by all of them comes out of one pass up the diagram and one down.
 */
import type { Condition } from './condition.js';
import type { Diagram } from './diagram.js';
import { ALWAYS, type Node } from './node-table.js';

/** Widths of the intervals of a draw. */
export type Widths = readonly number[];

/** Widths of the intervals between rising thresholds. */
export function widthsOf(cuts: readonly number[]): number[] {
  return [...cuts, 1].map((upper, interval) => upper - (cuts[interval - 1] ?? 0));
}

/** The share of worlds in which a condition holds. @throws DiagramTooLarge */
export function shareIn(diagram: Diagram, condition: Condition): number {
  const node = diagram.node(condition);
  return sharesIn(diagram, node)[node] as number;
}

/** The shares of a diagram that grows: each node's is worked out once. */
export class PlainShares {
  readonly #diagram: Diagram;
  readonly #widths: readonly Widths[];
  #shares = Float64Array.of(0, 1);
  #known = 2;

  constructor(diagram: Diagram) {
    this.#diagram = diagram;
    this.#widths = diagram.cuts.map(widthsOf);
  }

  of(node: Node): number {
    if (node >= this.#shares.length) {
      const larger = new Float64Array(Math.max(node + 1, this.#shares.length * 2));
      larger.set(this.#shares);
      this.#shares = larger;
    }
    for (; this.#known <= node; this.#known++) {
      this.#shares[this.#known] = shareFrom(this.#diagram, this.#known, this.#widths, this.#shares);
    }
    return this.#shares[node] as number;
  }
}

/** For each node up to the root, the share of worlds in which it leads to "holds", with some draws' widths changed. */
export function sharesIn(
  diagram: Diagram,
  root: Node,
  changed: ReadonlyMap<number, Widths> = new Map(),
): Float64Array {
  const widths = diagram.cuts.map((cuts, level) => changed.get(level) ?? widthsOf(cuts));
  const shares = new Float64Array(Math.max(root, ALWAYS) + 1);
  shares[ALWAYS] = 1;
  for (let node = ALWAYS + 1; node <= root; node++) {
    shares[node] = shareFrom(diagram, node, widths, shares);
  }
  return shares;
}

function shareFrom(diagram: Diagram, node: Node, widths: readonly Widths[], shares: Float64Array): number {
  const own = widths[diagram.levelAt(node)] as Widths;
  let share = 0;
  for (let interval = 0; interval < own.length; interval++) {
    share += (own[interval] as number) * (shares[diagram.child(node, interval)] as number);
  }
  return share;
}

/** What the share of a root becomes when the widths of one draw change, for any draw. */
export class Sensitivity {
  readonly share: number;
  readonly #widths: readonly Widths[];
  /** By level and interval: how the share grows with that interval's width. */
  readonly #slopes: readonly Float64Array[];

  constructor(diagram: Diagram, root: Node, shares: PlainShares) {
    this.share = shares.of(root);
    this.#widths = diagram.cuts.map(widthsOf);
    this.#slopes = this.#widths.map((widths) => new Float64Array(widths.length));
    const reached = new Float64Array(root + 1);
    reached[root] = 1;
    for (let node = root; node > ALWAYS; node--) {
      const reach = reached[node] as number;
      if (reach === 0) continue;
      const level = diagram.levelAt(node);
      const widths = this.#widths[level] as Widths;
      const slopes = this.#slopes[level] as Float64Array;
      for (let interval = 0; interval < widths.length; interval++) {
        const child = diagram.child(node, interval);
        slopes[interval] = (slopes[interval] as number) + reach * shares.of(child);
        reached[child] = (reached[child] as number) + reach * (widths[interval] as number);
      }
    }
  }

  /** The share when the draw at this level falls into its intervals by these widths. */
  with(level: number, widths: Widths): number {
    const before = this.#widths[level] ?? [];
    const slopes = this.#slopes[level];
    let share = this.share;
    widths.forEach((width, interval) => {
      share += (width - (before[interval] ?? 0)) * (slopes?.[interval] ?? 0);
    });
    return share;
  }
}
