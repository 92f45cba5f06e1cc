/**
 * Decision diagrams: the exact share of worlds in which a condition holds.
 *
 * A reduced ordered diagram with one node for each different remainder of a condition [Bryant 1986, "Graph-Based
 * Algorithms for Boolean Function Manipulation"], many-valued: a node asks in which interval between two thresholds
 * its draw falls. The share is then a sum over the nodes. Draws are asked in the order in which the conditions first
 * speak of them, which keeps works before the voices that draw on them.
 */
import { type Condition, type Draw, inOrder } from './condition.js';
import { ALWAYS, DiagramTooLarge, END, NEVER, type Node, NodeTable } from './node-table.js';

const BOTH = 0;
const EITHER = 1;
const FIRST_BUT_NOT_SECOND = 2;
type Operation = typeof BOTH | typeof EITHER | typeof FIRST_BUT_NOT_SECOND;

/** Combinations of two nodes looked at for each node that the diagram may have, before the work is given up. */
const STEPS_PER_NODE = 6;
const FEWEST_STEPS = 1_024;
const FIRST_REMEMBERED = 256;

export class Diagram {
  /** Thresholds of each level's draw, rising: they cut it into one interval more. */
  readonly cuts: readonly (readonly number[])[];
  readonly #levels = new Map<Draw, number>();
  readonly #table: NodeTable;
  readonly #built = new Map<number, Node>();
  #stepsLeft: number;
  /** Combinations worked out: two nodes and an operation, and the result; a later one may take an earlier one's place. */
  #remembered = new Int32Array(FIRST_REMEMBERED * 4);
  /** Children of the nodes under way. */
  #stack = new Int32Array(256);
  #top = 0;

  /**
   * @param conditions every condition that will be asked for: their thresholds cut the draws into intervals
   * @param largest most nodes the diagram may have
   */
  constructor(conditions: readonly Condition[], largest: number) {
    const cuts: number[][] = [];
    for (const condition of inOrder(conditions)) {
      if (condition.kind !== 'BELOW') continue;
      const level = this.#levels.get(condition.draw) ?? this.#levels.size;
      this.#levels.set(condition.draw, level);
      const own = cuts[level] ?? [];
      cuts[level] = own;
      if (!own.includes(condition.threshold)) own.push(condition.threshold);
    }
    for (const own of cuts) own.sort((a, b) => a - b);
    this.cuts = cuts;
    this.#table = new NodeTable(largest);
    this.#stepsLeft = Math.max(FEWEST_STEPS, largest * STEPS_PER_NODE);
  }

  /** Level of a draw, undefined when no condition speaks of it. */
  levelOf(draw: Draw): number | undefined {
    return this.#levels.get(draw);
  }

  levelAt(node: Node): number {
    return this.#table.levelOf(node);
  }

  child(node: Node, interval: number): Node {
    return this.#table.child(node, interval);
  }

  /** The node of a condition. @throws DiagramTooLarge */
  node(condition: Condition): Node {
    const known = this.#built.get(condition.id);
    if (known !== undefined) return known;
    for (const part of inOrder([condition])) {
      if (!this.#built.has(part.id)) this.#built.set(part.id, this.#make(part));
    }
    return this.#built.get(condition.id) ?? NEVER;
  }

  /** @throws DiagramTooLarge */
  both(a: Node, b: Node): Node {
    if (a === NEVER || b === NEVER) return NEVER;
    if (a === ALWAYS || a === b) return b;
    if (b === ALWAYS) return a;
    return a < b ? this.#combine(BOTH, a, b) : this.#combine(BOTH, b, a);
  }

  /** @throws DiagramTooLarge */
  either(a: Node, b: Node): Node {
    if (a === ALWAYS || b === ALWAYS) return ALWAYS;
    if (a === NEVER || a === b) return b;
    if (b === NEVER) return a;
    return a < b ? this.#combine(EITHER, a, b) : this.#combine(EITHER, b, a);
  }

  /** The first where the second does not hold. @throws DiagramTooLarge */
  without(a: Node, b: Node): Node {
    if (a === NEVER || b === ALWAYS || a === b) return NEVER;
    if (b === NEVER) return a;
    return this.#combine(FIRST_BUT_NOT_SECOND, a, b);
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
        return this.without(ALWAYS, this.#known(condition.part));
      case 'ALL':
        return condition.parts.reduce<Node>((node, part) => this.both(node, this.#known(part)), ALWAYS);
      case 'ANY':
        return condition.parts.reduce<Node>((node, part) => this.either(node, this.#known(part)), NEVER);
    }
  }

  #known(part: Condition): Node {
    return this.#built.get(part.id) ?? NEVER;
  }

  #below(draw: Draw, threshold: number): Node {
    const level = this.#levels.get(draw) ?? END;
    const cuts = this.cuts[level] ?? [];
    const base = this.#reserve(cuts.length + 1);
    cuts.forEach((upper, interval) => {
      this.#stack[base + interval] = upper <= threshold ? ALWAYS : NEVER;
    });
    this.#stack[base + cuts.length] = NEVER;
    const node = this.#table.node(level, this.#stack, base, cuts.length + 1);
    this.#top = base;
    return node;
  }

  #combine(operation: Operation, a: Node, b: Node): Node {
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ (b * 4 + operation), 0x85ebca6b);
    const place = ((hash ^ (hash >>> 15)) & (this.#remembered.length / 4 - 1)) * 4;
    const remembered = this.#remembered;
    if (remembered[place] === a && remembered[place + 1] === b && remembered[place + 2] === operation)
      return remembered[place + 3] as Node;
    if (this.#stepsLeft-- <= 0) throw new DiagramTooLarge();
    const node = this.#branch(operation, a, b);
    if (this.#remembered !== remembered) return node;
    remembered[place] = a;
    remembered[place + 1] = b;
    remembered[place + 2] = operation;
    remembered[place + 3] = node;
    if (this.#table.size * 8 > remembered.length) this.#remembered = new Int32Array(remembered.length * 4);
    return node;
  }

  #branch(operation: Operation, a: Node, b: Node): Node {
    const [levelA, levelB] = [this.#table.levelOf(a), this.#table.levelOf(b)];
    const level = Math.min(levelA, levelB);
    const count = (this.cuts[level] as readonly number[]).length + 1;
    const base = this.#reserve(count);
    for (let interval = 0; interval < count; interval++) {
      const left = levelA === level ? this.#table.child(a, interval) : a;
      const right = levelB === level ? this.#table.child(b, interval) : b;
      const child =
        operation === BOTH
          ? this.both(left, right)
          : operation === EITHER
            ? this.either(left, right)
            : this.without(left, right);
      this.#stack[base + interval] = child;
    }
    const node = this.#table.node(level, this.#stack, base, count);
    this.#top = base;
    return node;
  }

  /** Room for the children of one more node. */
  #reserve(count: number): number {
    const base = this.#top;
    this.#top += count;
    if (this.#top > this.#stack.length) {
      const larger = new Int32Array(Math.max(this.#top, this.#stack.length * 2));
      larger.set(this.#stack);
      this.#stack = larger;
    }
    return base;
  }
}
