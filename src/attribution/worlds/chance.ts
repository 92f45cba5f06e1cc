/** The chance of a condition on its own: how much of all worlds it holds in, with some draws taken as above it all. */
import type { Condition, Draw } from './condition.js';
import { Diagram } from './diagram.js';
import { sharesIn, type Widths, widthsOf } from './diagram-shares.js';
import type { Node } from './node-table.js';

/** Draws that lie above every threshold: their works are never sound. */
export type Gone = ReadonlySet<Draw>;

export const NONE_GONE: Gone = new Set();

/** Most nodes of the diagram of a condition that names a draw twice. */
const LARGEST = 1_024;

export class Chance {
  readonly #condition: Condition;
  /** null while every draw is named once, so that the parts of a gate are independent and multiply. */
  #diagram: { readonly diagram: Diagram; readonly root: Node } | null = null;
  readonly #whole: number;

  /** @throws DiagramTooLarge */
  constructor(condition: Condition) {
    this.#condition = condition;
    const product = readOnce(condition, NONE_GONE, new Set());
    if (product === null) {
      const diagram = new Diagram([condition], LARGEST);
      this.#diagram = { diagram, root: diagram.node(condition) };
    }
    this.#whole = product ?? this.#read(NONE_GONE);
  }

  /** The chance with some draws gone. */
  of(gone: Gone): number {
    if (gone.size === 0) return this.#whole;
    if (this.#diagram === null) return readOnce(this.#condition, gone, new Set()) ?? 0;
    return this.#read(gone);
  }

  #read(gone: Gone): number {
    if (this.#diagram === null) return 0;
    const { diagram, root } = this.#diagram;
    const changed = new Map<number, Widths>();
    for (const draw of gone) {
      const level = diagram.levelOf(draw);
      if (level !== undefined) changed.set(level, goneWidths(diagram.cuts[level] ?? []));
    }
    return sharesIn(diagram, root, changed)[root] as number;
  }
}

/** All of a draw's worlds in its last interval. */
export function goneWidths(cuts: readonly number[]): Widths {
  return widthsOf(cuts).map((_, interval) => (interval === cuts.length ? 1 : 0));
}

/** The chance as a product over the condition's parts, or null when a draw is named twice. */
function readOnce(condition: Condition, gone: Gone, seen: Set<Draw>): number | null {
  switch (condition.kind) {
    case 'ALWAYS':
      return 1;
    case 'NEVER':
      return 0;
    case 'BELOW':
      if (seen.has(condition.draw)) return null;
      seen.add(condition.draw);
      return gone.has(condition.draw) ? 0 : Math.min(1, condition.threshold);
    case 'NOT': {
      const part = readOnce(condition.part, gone, seen);
      return part === null ? null : 1 - part;
    }
    default: {
      let product = 1;
      for (const part of condition.parts) {
        const chance = readOnce(part, gone, seen);
        if (chance === null) return null;
        product *= condition.kind === 'ALL' ? chance : 1 - chance;
      }
      return condition.kind === 'ALL' ? product : 1 - product;
    }
  }
}
