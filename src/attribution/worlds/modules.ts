/**
 * Modules: conditions all of whose draws are met within them alone.
 *
 * On a walk that enters each condition once, a condition is a module when everything below it is first met after it
 * was entered and last met before it was left [Dutuit and Rauzy 1996, "A linear-time algorithm to find modules of fault
 * trees"].
 */
import { type Condition, type Draw, inOrder, partsOf } from './condition.js';

/** When something was first and last met on the walk. */
interface Span {
  first: number;
  last: number;
}

export class Modules {
  readonly #modules = new Set<number>();
  /** Conditions that more than one other names. */
  readonly #repeated = new Set<number>();

  /** @param isShared draws that are met elsewhere too */
  constructor(roots: readonly Condition[], isShared: (draw: Draw) => boolean) {
    const conditions = new Map<number, Span & { left: number }>();
    const draws = new Map<Draw, Span>();
    let clock = 0;
    const visit = (condition: Condition): void => {
      clock++;
      const known = conditions.get(condition.id);
      if (known) {
        known.last = clock;
        this.#repeated.add(condition.id);
        return;
      }
      const span = { first: clock, last: clock, left: 0 };
      conditions.set(condition.id, span);
      if (condition.kind === 'BELOW') meet(condition.draw);
      for (const part of partsOf(condition)) visit(part);
      span.left = ++clock;
    };
    const meet = (draw: Draw): void => {
      clock++;
      const known = draws.get(draw);
      if (known) known.last = clock;
      else if (isShared(draw)) draws.set(draw, { first: 0, last: Number.POSITIVE_INFINITY });
      else draws.set(draw, { first: clock, last: clock });
    };
    for (const root of roots) visit(root);
    this.#find(roots, conditions, draws);
  }

  has(condition: Condition): boolean {
    return this.#modules.has(condition.id);
  }

  isNamedOnce(condition: Condition): boolean {
    return !this.#repeated.has(condition.id);
  }

  #find(
    roots: readonly Condition[],
    conditions: ReadonlyMap<number, Span & { left: number }>,
    draws: ReadonlyMap<Draw, Span>,
  ): void {
    const below = new Map<number, Span>();
    for (const condition of inOrder(roots)) {
      const span: Span = { first: Number.POSITIVE_INFINITY, last: 0 };
      if (condition.kind === 'BELOW') widen(span, draws.get(condition.draw));
      for (const part of partsOf(condition)) {
        widen(span, conditions.get(part.id));
        widen(span, below.get(part.id));
      }
      below.set(condition.id, span);
      const own = conditions.get(condition.id);
      if (own && span.first > own.first && span.last < own.left) this.#modules.add(condition.id);
    }
  }
}

function widen(span: Span, by: Span | undefined): void {
  if (by === undefined) return;
  span.first = Math.min(span.first, by.first);
  span.last = Math.max(span.last, by.last);
}
