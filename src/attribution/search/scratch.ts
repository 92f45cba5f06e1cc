/** Room that searches work in: arrays over all nodes, made once, and cleaned by what a search has touched. */
import { MOST_HOPS } from '../check-question.js';

/** Layers of a node: one for each number of steps left, 0 to the most. */
export const LAYERS: number = MOST_HOPS + 1;
/** Further from the start than any search looks. */
export const FAR = 255;

/** Where the bounds of a node for so many steps left stand. */
export function slotOf(node: number, steps: number): number {
  return (node * LAYERS + steps) * 2;
}

export class Scratch {
  /**
   * Strongest end from a node in at most so many steps, at `slotOf(node, steps)`; 0 where there is none. Beside it, one
   * place further, the same where the first step may be no agreement.
   */
  bounds: Float64Array = new Float64Array(0);
  /** Steps from the start; `FAR` beyond. */
  distance: Uint8Array = new Uint8Array(0);
  /** The strongest way found from the start to a node, 0 to 1. */
  reach: Float64Array = new Float64Array(0);
  /** The step for which a node was last noted down on the way from the start. */
  stepped: Uint8Array = new Uint8Array(0);
  /** The layer for which a node was last noted down, plus one. */
  noted: Uint8Array = new Uint8Array(0);
  /**
   * A bit for each node that has bounds or is an end. Most leads go elsewhere: the bits of a million nodes fit into a
   * processor's cache, where the bounds do not.
   */
  #marks: Uint32Array = new Uint32Array(0);
  readonly #near: number[] = [];
  readonly #bounded: number[] = [];
  readonly #marked: number[] = [];

  /** Makes room for so many nodes. */
  fit(nodes: number): void {
    if (nodes <= this.distance.length) return;
    this.clean();
    const room = Math.ceil(nodes * 1.05);
    this.bounds = new Float64Array(room * LAYERS * 2);
    this.distance = new Uint8Array(room).fill(FAR);
    this.reach = new Float64Array(room);
    this.stepped = new Uint8Array(room);
    this.noted = new Uint8Array(room);
    this.#marks = new Uint32Array((room >>> 5) + 1);
  }

  /** A node is reached in so many steps, or more strongly in more: its distance stays that of the first time. */
  setReach(node: number, strength: number, steps: number): void {
    this.reach[node] = strength;
    if (this.distance[node] !== FAR) return;
    this.distance[node] = steps;
    this.#near.push(node);
  }

  /** Nodes that have a distance, nearest first. */
  get near(): readonly number[] {
    return this.#near;
  }

  /** Says that a node has bounds from now on. */
  touch(node: number): void {
    if (this.noted[node] !== 0) return;
    this.#bounded.push(node);
    this.mark(node);
  }

  /** Says that a lead into a node is worth looking at. */
  mark(node: number): void {
    this.#marks[node >>> 5] = (this.#marks[node >>> 5] as number) | (1 << (node & 31));
    this.#marked.push(node);
  }

  /** Whether a node has bounds or is an end. */
  isMarked(node: number): boolean {
    return ((this.#marks[node >>> 5] as number) & (1 << (node & 31))) !== 0;
  }

  get bounded(): readonly number[] {
    return this.#bounded;
  }

  /** As if nothing had been searched. */
  clean(): void {
    for (const node of this.#near) {
      this.distance[node] = FAR;
      this.reach[node] = 0;
      this.stepped[node] = 0;
    }
    for (const node of this.#bounded) {
      const end = slotOf(node + 1, 0);
      for (let slot = slotOf(node, 0); slot < end; slot++) this.bounds[slot] = 0;
      this.noted[node] = 0;
    }
    for (const node of this.#marked) this.#marks[node >>> 5] = 0;
    this.#marked.length = 0;
    this.#near.length = 0;
    this.#bounded.length = 0;
  }
}
