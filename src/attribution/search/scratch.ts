/** Room that searches work in: arrays over all nodes, made once, and cleaned by what a search has touched. */
import { MOST_HOPS } from '../check-question.js';

/** Layers of a node: one for each number of steps left, 0 to the most. */
export const LAYERS: number = MOST_HOPS + 1;
/** Further from the start than any search looks. */
export const FAR = 255;

export class Scratch {
  /** Strongest end from a node in at most so many steps, at `node * LAYERS + steps`; 0 where there is none. */
  best: Float64Array = new Float64Array(0);
  /** The same, where the first step may be no agreement. */
  free: Float64Array = new Float64Array(0);
  /** Steps from the start; `FAR` beyond. */
  distance: Uint8Array = new Uint8Array(0);
  /** The strongest way found from the start to a node, 0 to 1. */
  reach: Float64Array = new Float64Array(0);
  /** The step for which a node was last noted down on the way from the start. */
  stepped: Uint8Array = new Uint8Array(0);
  /** The layer for which a node was last noted down, plus one. */
  noted: Uint8Array = new Uint8Array(0);
  readonly #near: number[] = [];
  readonly #bounded: number[] = [];

  /** Makes room for so many nodes. */
  fit(nodes: number): void {
    if (nodes <= this.distance.length) return;
    this.clean();
    const room = Math.ceil(nodes * 1.05);
    this.best = new Float64Array(room * LAYERS);
    this.free = new Float64Array(room * LAYERS);
    this.distance = new Uint8Array(room).fill(FAR);
    this.reach = new Float64Array(room);
    this.stepped = new Uint8Array(room);
    this.noted = new Uint8Array(room);
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
    if (this.noted[node] === 0) this.#bounded.push(node);
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
      this.best.fill(0, node * LAYERS, (node + 1) * LAYERS);
      this.free.fill(0, node * LAYERS, (node + 1) * LAYERS);
      this.noted[node] = 0;
    }
    this.#near.length = 0;
    this.#bounded.length = 0;
  }
}
