/**
 * The nodes of a decision diagram as rows of numbers, each node once: a node is its level and its children, and two
 * with the same of both are one [Bryant 1986]. Children are made before their parents, so that a node's number is
 * above those of its children.
 */

/** The diagram would outgrow its budget: the share has to be sampled. */
export class DiagramTooLarge extends Error {}

/** A node's index; 0 is "does not hold", 1 is "holds". */
export type Node = number;
export const NEVER: Node = 0;
export const ALWAYS: Node = 1;
/** Level of the two ends, below every draw. */
export const END = 0x7fffffff;

const FIRST_NODES = 64;
/** Slots of the hash table for each node that fits: half of them stay free. */
const SLOTS = 2;

export class NodeTable {
  readonly #largest: number;
  #levels = new Int32Array(FIRST_NODES);
  #hashes = new Int32Array(FIRST_NODES);
  /** Where the children of a node begin. */
  #starts = new Int32Array(FIRST_NODES);
  #children = new Int32Array(FIRST_NODES * 3);
  #childrenUsed = 0;
  /** Nodes by hash; 0 is a free slot, since an end is never looked up. */
  #slots = new Int32Array(FIRST_NODES * SLOTS);
  #size = 2;

  /** @param largest most nodes, the two ends among them */
  constructor(largest: number) {
    this.#largest = largest;
    this.#levels[NEVER] = END;
    this.#levels[ALWAYS] = END;
  }

  get size(): number {
    return this.#size;
  }

  levelOf(node: Node): number {
    return this.#levels[node] as number;
  }

  child(node: Node, interval: number): Node {
    return this.#children[(this.#starts[node] as number) + interval] as Node;
  }

  /** The node of this level with these children, `count` numbers of `list` from `from` on. @throws DiagramTooLarge */
  node(level: number, list: Int32Array, from: number, count: number): Node {
    const first = list[from] as Node;
    let same = true;
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (let index = from; index < from + count; index++) {
      const child = list[index] as Node;
      if (child !== first) same = false;
      hash = Math.imul(hash ^ child, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    if (same) return first;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let known = this.#slots[slot] as Node; known !== 0; known = this.#slots[slot] as Node) {
      if (this.#is(known, level, list, from, count)) return known;
      slot = (slot + 1) & mask;
    }
    return this.#add(level, list, from, count, hash);
  }

  #is(node: Node, level: number, list: Int32Array, from: number, count: number): boolean {
    if (this.#levels[node] !== level) return false;
    const start = this.#starts[node] as number;
    for (let index = 0; index < count; index++) {
      if (this.#children[start + index] !== list[from + index]) return false;
    }
    return true;
  }

  #add(level: number, list: Int32Array, from: number, count: number, hash: number): Node {
    if (this.#size >= this.#largest) throw new DiagramTooLarge();
    if (this.#size >= this.#levels.length) this.#grow();
    if (this.#childrenUsed + count > this.#children.length) this.#children = doubled(this.#children);
    const node = this.#size++;
    this.#levels[node] = level;
    this.#hashes[node] = hash;
    this.#starts[node] = this.#childrenUsed;
    for (let index = from; index < from + count; index++) {
      this.#children[this.#childrenUsed++] = list[index] as Node;
    }
    this.#place(node);
    return node;
  }

  #grow(): void {
    this.#levels = doubled(this.#levels);
    this.#starts = doubled(this.#starts);
    this.#hashes = doubled(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 2; node < this.#size; node++) this.#place(node);
  }

  /** Into the first free slot from its hash on. */
  #place(node: Node): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[node] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = node;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
