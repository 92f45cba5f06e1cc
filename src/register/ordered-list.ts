/** An ordered list of states, and pages of it: where a page begins is found by the keys of the row before it. */
import type { Page, Position, Row, Slice } from '../store/store.js';

/** What rows are ordered by: a key, then the id. */
export interface Order {
  /** Distinguishes this order from others of the same list. */
  readonly name: string;
  readonly descending: boolean;
  /** '' where there is none. */
  readonly key: (state: number) => string;
  /** Rows without a key come last, whichever way the list runs; otherwise '' is a key like any other. */
  readonly missingLast: boolean;
}

export interface OrderedList {
  readonly states: Uint32Array;
  readonly order: Order;
  readonly id: (state: number) => string;
}

/** Puts states in order. @param isInOrder when they come in the order of their names and ids already */
export function orderedList(
  states: Uint32Array,
  order: Order,
  id: (state: number) => string,
  isInOrder: boolean,
): OrderedList {
  if (isInOrder && !order.descending) return { states, order, id };
  const keyed = Array.from(states, (state) => ({ state, position: [order.key(state), id(state)] }));
  keyed.sort((a, b) => compare(a.position, b.position, order));
  return { states: Uint32Array.from(keyed, ({ state }) => state), order, id };
}

/** A page of the list, as ids. */
export function pageIn(list: OrderedList, page: Page): Slice<string> {
  const { states } = list;
  const size = Math.max(0, page.size);
  let [start, end] = [0, states.length];
  if (page.backward) {
    if (page.from) end = placeOf(page.from, list, 'BEFORE');
    start = Math.max(0, end - size);
    return { rows: rowsIn(list, start, end), more: start > 0 };
  }
  if (page.from) start = placeOf(page.from, list, 'AFTER');
  end = Math.min(states.length, start + size);
  return { rows: rowsIn(list, start, end), more: end < states.length };
}

function rowsIn(list: OrderedList, start: number, end: number): Row<string>[] {
  return Array.from(list.states.subarray(start, end), (state) => ({
    item: list.id(state),
    position: positionOf(state, list),
  }));
}

function positionOf(state: number, { order, id }: OrderedList): Position {
  return [order.key(state), id(state)];
}

/** How many rows come before a position, or before it and at it. */
function placeOf(position: Position, list: OrderedList, side: 'BEFORE' | 'AFTER'): number {
  let [low, high] = [0, list.states.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = compare(positionOf(list.states[middle] as number, list), position, list.order);
    if (difference < 0 || (difference === 0 && side === 'AFTER')) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Position, b: Position, { descending, missingLast }: Order): number {
  const [aKey = '', aId = ''] = a;
  const [bKey = '', bId = ''] = b;
  if (aKey !== bKey) {
    if (missingLast && (aKey === '' || bKey === '')) return aKey === '' ? 1 : -1;
    return aKey < bKey === descending ? 1 : -1;
  }
  if (aId === bId) return 0;
  return aId < bId ? -1 : 1;
}
