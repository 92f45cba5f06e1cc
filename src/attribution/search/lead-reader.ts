/**
 * Reads the rows of a search: from the best lead on where their order is that of the view, otherwise all of them. What
 * is read is paid for out of the search's patience.
 */
import { LeadCursor } from '../projection/lead-cursor.js';
import type { Node } from './lead.js';
import { OutOfPatience, type Patience, type Search } from './search.js';

/** Leads between two looks at the clock. */
const CLOCK_INTERVAL = 16_384;

export class LeadReader {
  readonly #search: Search;
  readonly #patience: Patience;
  /** Whether rows are in the order of what leads are worth in this search. */
  readonly #isSettled: boolean;
  readonly #cursor = new LeadCursor();
  #sinceClock = 0;

  constructor(search: Search, patience: Patience) {
    this.#search = search;
    this.#patience = patience;
    this.#isSettled = search.isUsual && search.view.isSettled;
  }

  /**
   * The leads of a node, from the best on as far as that is known. It is the same cursor every time: what one node has
   * is read before the next is asked for, and paid for then. @throws OutOfPatience
   */
  open(node: Node, way: 'OUT' | 'INTO'): LeadCursor {
    this.spend(this.#cursor.seen);
    const { rows } = this.#search.view.projection;
    this.#cursor.open(way === 'OUT' ? rows.readableOut(node) : rows.readableInto(node), this.#isSettled);
    return this.#cursor;
  }

  /** How many leads of a node would be looked at, given what the rest of the way is worth. */
  count(node: Node, way: 'OUT' | 'INTO', rest: number): number {
    const { view, floor } = this.#search;
    const least = this.#isSettled ? floor / rest : 0;
    const { rows } = view.projection;
    return way === 'OUT' ? rows.outCount(node, least) : rows.intoCount(node, least);
  }

  /** So many leads are looked at. @throws OutOfPatience */
  spend(leads: number): void {
    this.#patience.leads -= leads;
    if (this.#patience.leads < 0) throw new OutOfPatience('EXPANSIONS');
    this.#sinceClock += leads;
    if (this.#sinceClock < CLOCK_INTERVAL) return;
    this.#sinceClock = 0;
    if (this.#patience.isOver()) throw new OutOfPatience('TIME');
  }
}
