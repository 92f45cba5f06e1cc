/**
 * Decision diagrams: the exact share of worlds in which a condition holds.
 *
 * A reduced ordered diagram with one node for each different remainder of a condition [Bryant 1986, "Graph-Based
 * Algorithms for Boolean Function Manipulation"], many-valued: a node asks in which interval between two thresholds
 * its draw falls. The share is then a sum over the nodes. Draws are asked in the order in which they were named,
 * which keeps works before the voices that draw on them.
 */
import type { Condition, Draw } from './condition.js';

/** The diagram would outgrow its budget: the share has to be sampled. */
export class DiagramTooLarge extends Error {}

/** A node's index; 0 is "does not hold", 1 is "holds". */
type Node = number;
const NEVER: Node = 0;
const ALWAYS: Node = 1;

interface Branch {
  readonly draw: Draw;
  readonly children: readonly Node[];
}

/** 2^26: above every node index, so that two indices make one safe-integer key. */
const KEY_BASE = 67_108_864;

export class Diagram {
  readonly #branches: (Branch | null)[] = [null, null];
  readonly #unique = new Map<string, Node>();
  readonly #built = new Map<number, Node>();
  readonly #both = new Map<number, Node>();
  readonly #either = new Map<number, Node>();
  readonly #negated = new Map<Node, Node>();
  readonly #shares = new Map<Node, number>([
    [NEVER, 0],
    [ALWAYS, 1],
  ]);
  readonly #thresholds: readonly (readonly number[])[];
  readonly #largest: number;

  /**
   * @param conditions every condition that will be asked for: their thresholds cut the draws into intervals
   * @param largest most nodes the diagram may have
   */
  constructor(conditions: readonly Condition[], largest: number) {
    this.#thresholds = thresholdsOf(conditions);
    this.#largest = Math.min(largest, KEY_BASE - 1);
  }

  /** Share of worlds, 0 to 1, in which the condition holds. @throws DiagramTooLarge */
  share(condition: Condition): number {
    return this.#shareOf(this.#build(condition));
  }

  get size(): number {
    return this.#branches.length;
  }

  #build(condition: Condition): Node {
    const known = this.#built.get(condition.id);
    if (known !== undefined) return known;
    const node = this.#make(condition);
    this.#built.set(condition.id, node);
    return node;
  }

  #make(condition: Condition): Node {
    switch (condition.kind) {
      case 'ALWAYS':
        return ALWAYS;
      case 'NEVER':
        return NEVER;
      case 'BELOW':
        return this.#below(condition.draw, condition.threshold);
      case 'NOT':
        return this.#negate(this.#build(condition.part));
      case 'ALL':
        return condition.parts.reduce<Node>((node, part) => this.#and(node, this.#build(part)), ALWAYS);
      case 'ANY':
        return condition.parts.reduce<Node>((node, part) => this.#or(node, this.#build(part)), NEVER);
    }
  }

  #below(draw: Draw, threshold: number): Node {
    const thresholds = this.#thresholds[draw] ?? [];
    const children = [...thresholds.map((upper) => (upper <= threshold ? ALWAYS : NEVER)), NEVER];
    return this.#node(draw, children);
  }

  #and(a: Node, b: Node): Node {
    if (a === NEVER || b === NEVER) return NEVER;
    if (a === ALWAYS || a === b) return b;
    if (b === ALWAYS) return a;
    return this.#combine(a, b, this.#both, (x, y) => this.#and(x, y));
  }

  #or(a: Node, b: Node): Node {
    if (a === ALWAYS || b === ALWAYS) return ALWAYS;
    if (a === NEVER || a === b) return b;
    if (b === NEVER) return a;
    return this.#combine(a, b, this.#either, (x, y) => this.#or(x, y));
  }

  #combine(a: Node, b: Node, known: Map<number, Node>, operation: (a: Node, b: Node) => Node): Node {
    const key = Math.min(a, b) * KEY_BASE + Math.max(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const draw = Math.min(this.#drawOf(a), this.#drawOf(b));
    const count = (this.#thresholds[draw]?.length ?? 0) + 1;
    const children: Node[] = [];
    for (let interval = 0; interval < count; interval++) {
      children.push(operation(this.#child(a, draw, interval), this.#child(b, draw, interval)));
    }
    const node = this.#node(draw, children);
    known.set(key, node);
    return node;
  }

  #negate(node: Node): Node {
    if (node === NEVER) return ALWAYS;
    if (node === ALWAYS) return NEVER;
    const known = this.#negated.get(node);
    if (known !== undefined) return known;
    const branch = this.#branch(node);
    const negated = this.#node(
      branch.draw,
      branch.children.map((child) => this.#negate(child)),
    );
    this.#negated.set(node, negated);
    this.#negated.set(negated, node);
    return negated;
  }

  #node(draw: Draw, children: readonly Node[]): Node {
    const [first = NEVER] = children;
    if (children.every((child) => child === first)) return first;
    const key = `${draw}:${children.join(',')}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    if (this.#branches.length >= this.#largest) throw new DiagramTooLarge();
    const node = this.#branches.push({ draw, children }) - 1;
    this.#unique.set(key, node);
    return node;
  }

  #shareOf(node: Node): number {
    const known = this.#shares.get(node);
    if (known !== undefined) return known;
    const branch = this.#branch(node);
    const thresholds = this.#thresholds[branch.draw] ?? [];
    let share = 0;
    let lower = 0;
    branch.children.forEach((child, interval) => {
      const upper = thresholds[interval] ?? 1;
      share += (upper - lower) * this.#shareOf(child);
      lower = upper;
    });
    this.#shares.set(node, share);
    return share;
  }

  #branch(node: Node): Branch {
    const branch = this.#branches[node];
    if (!branch) throw new RangeError(`no branch at node ${node}`);
    return branch;
  }

  #drawOf(node: Node): Draw {
    return this.#branches[node]?.draw ?? Number.POSITIVE_INFINITY;
  }

  #child(node: Node, draw: Draw, interval: number): Node {
    const branch = this.#branches[node];
    return branch?.draw === draw ? (branch.children[interval] ?? NEVER) : node;
  }
}

/** Thresholds of each draw over all conditions, rising: they cut the draw into one interval more. */
function thresholdsOf(conditions: readonly Condition[]): number[][] {
  const sets: Set<number>[] = [];
  const seen = new Set<number>();
  const open = [...conditions];
  for (let condition = open.pop(); condition; condition = open.pop()) {
    if (seen.has(condition.id)) continue;
    seen.add(condition.id);
    if (condition.kind === 'BELOW') {
      const set = sets[condition.draw] ?? new Set();
      sets[condition.draw] = set;
      set.add(condition.threshold);
    } else if (condition.kind === 'NOT') {
      open.push(condition.part);
    } else if (condition.kind === 'ALL' || condition.kind === 'ANY') {
      open.push(...condition.parts);
    }
  }
  return Array.from(sets, (set) => [...(set ?? [])].sort((a, b) => a - b));
}
