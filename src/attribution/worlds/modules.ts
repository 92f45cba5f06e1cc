/**
 * Modules: conditions all of whose draws are met within them alone.
 *
 * On a walk that enters each condition once, a condition is a module when everything below it is first met after it
 * was entered and last met before it was left [Dutuit and Rauzy 1996, "A linear-time algorithm to find modules of fault
 * trees"].
 */
import { type Condition, type Draw, partsOf } from './condition.js';

/** When something was first and last met on the walk. */
interface Span {
  first: number;
  last: number;
}

/** A condition on the walk: when it was met and left, and when what lies below it was met. */
interface Visit {
  readonly condition: Condition;
  readonly parts: readonly Visit[];
  readonly draw: Span | null;
  readonly own: Span;
  left: number;
  readonly below: Span;
}

export class Modules {
  readonly #modules = new Set<number>();
  /** Conditions that more than one other names. */
  readonly #repeated = new Set<number>();

  /** @param isShared draws that are met elsewhere too */
  constructor(roots: readonly Condition[], isShared: (draw: Draw) => boolean) {
    const visits = new Map<number, Visit>();
    const draws = new Map<Draw, Span>();
    let clock = 0;
    const visit = (condition: Condition): Visit => {
      clock++;
      const known = visits.get(condition.id);
      if (known) {
        known.own.last = clock;
        this.#repeated.add(condition.id);
        return known;
      }
      const own = { first: clock, last: clock };
      const draw = condition.kind === 'BELOW' ? meet(condition.draw) : null;
      const parts = partsOf(condition).map(visit);
      const made = { condition, parts, draw, own, left: ++clock, below: { first: clock, last: 0 } };
      visits.set(condition.id, made);
      return made;
    };
    const meet = (draw: Draw): Span => {
      clock++;
      const known = draws.get(draw);
      if (known) {
        known.last = Math.max(known.last, clock);
        return known;
      }
      const span = isShared(draw)
        ? { first: 0, last: Number.POSITIVE_INFINITY }
        : { first: clock, last: clock };
      draws.set(draw, span);
      return span;
    };
    for (const root of roots) visit(root);
    // Parts were left, and so kept, before what they are part of.
    for (const one of visits.values()) this.#judge(one);
  }

  has(condition: Condition): boolean {
    return this.#modules.has(condition.id);
  }

  isNamedOnce(condition: Condition): boolean {
    return !this.#repeated.has(condition.id);
  }

  #judge({ condition, parts, draw, own, left, below }: Visit): void {
    if (draw) widen(below, draw);
    for (const part of parts) {
      widen(below, part.own);
      widen(below, part.below);
    }
    if (below.first > own.first && below.last < left) this.#modules.add(condition.id);
  }
}

function widen(span: Span, by: Span): void {
  span.first = Math.min(span.first, by.first);
  span.last = Math.max(span.last, by.last);
}
