/**
 * Successors: what may follow where a path stands, strongest first. They are the same for all paths that stand there
 * with as many steps left, and are put in order only as far as they are asked for [heap selection, Frederickson 1993].
 */
import type { Node } from './lead.js';
import type { CompareClaims } from './partial-path.js';

/** A path goes on, enters the thing of a meeting, or is whole. */
export type How = 'ONWARD' | 'ENTERED' | 'COMPLETE';

export interface Successor {
  readonly to: Node;
  readonly claim: number;
  /** What the step is worth, and what it is worth with the strongest way on from there. */
  readonly worth: number;
  readonly promise: number;
  /** As a tie its place in `TIES`, otherwise -1. */
  readonly tie: number;
  readonly isAgreement: boolean;
  readonly how: How;
}

export class Successors {
  /** A binary heap of those not yet asked for, and those that were, in order. */
  readonly #heap: Successor[];
  readonly #inOrder: Successor[] = [];
  readonly #compare: CompareClaims;

  /** @param successors taken over: not to be used by others afterwards */
  constructor(successors: Successor[], compare: CompareClaims) {
    this.#heap = successors;
    this.#compare = compare;
    for (let place = (successors.length >> 1) - 1; place >= 0; place--) this.#sink(place);
  }

  /** The strongest, the next after it ...; undefined after the last. */
  at(place: number): Successor | undefined {
    while (this.#inOrder.length <= place && this.#heap.length > 0) this.#inOrder.push(this.#take());
    return this.#inOrder[place];
  }

  #take(): Successor {
    const first = this.#heap[0] as Successor;
    const last = this.#heap.pop() as Successor;
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #sink(start: number): void {
    const heap = this.#heap;
    const one = heap[start] as Successor;
    let place = start;
    for (;;) {
      let next = 2 * place + 1;
      if (next >= heap.length) break;
      if (next + 1 < heap.length && this.#isFirst(heap[next + 1] as Successor, heap[next] as Successor))
        next++;
      if (!this.#isFirst(heap[next] as Successor, one)) break;
      heap[place] = heap[next] as Successor;
      place = next;
    }
    heap[place] = one;
  }

  /** Of those that promise as much, by the ids of their claims. */
  #isFirst(a: Successor, b: Successor): boolean {
    return a.promise !== b.promise ? a.promise > b.promise : this.#compare(a.claim, b.claim) < 0;
  }
}
