/**
 * Conditions on worlds: Boolean expressions whose atoms are "this draw is below that threshold".
 *
 * A world gives every draw one uniform number from 0 to 1. Equal conditions are one object (hash consing), so that a
 * condition that many chains share is worked out once.
 */

/** Index of a draw in its `Conditions`. */
export type Draw = number;

export type Condition =
  | { readonly id: number; readonly kind: 'ALWAYS' }
  | { readonly id: number; readonly kind: 'NEVER' }
  | { readonly id: number; readonly kind: 'BELOW'; readonly draw: Draw; readonly threshold: number }
  | { readonly id: number; readonly kind: 'ALL' | 'ANY'; readonly parts: readonly Condition[] }
  | { readonly id: number; readonly kind: 'NOT'; readonly part: Condition };

/** Makes conditions over one set of draws. */
export class Conditions {
  readonly always: Condition = { id: 0, kind: 'ALWAYS' };
  readonly never: Condition = { id: 1, kind: 'NEVER' };
  readonly #draws = new Map<string, Draw>();
  readonly #known = new Map<string, Condition>();
  #nextId = 2;

  /** Names of the draws, in the order in which they were first spoken of. */
  get drawNames(): readonly string[] {
    return [...this.#draws.keys()];
  }

  /**
   * The named draw is below the threshold: a share `threshold` of worlds. A threshold of 1 stays a condition, so that
   * the draw can still be taken as lying above it.
   */
  below(drawName: string, threshold: number): Condition {
    if (threshold <= 0) return this.never;
    let draw = this.#draws.get(drawName);
    if (draw === undefined) {
      draw = this.#draws.size;
      this.#draws.set(drawName, draw);
    }
    const known = draw;
    return this.#once(`<${known},${threshold}`, (id) => ({ id, kind: 'BELOW', draw: known, threshold }));
  }

  all(parts: Iterable<Condition>): Condition {
    return this.#join('ALL', parts, this.always, this.never);
  }

  any(parts: Iterable<Condition>): Condition {
    return this.#join('ANY', parts, this.never, this.always);
  }

  not(part: Condition): Condition {
    if (part.kind === 'ALWAYS') return this.never;
    if (part.kind === 'NEVER') return this.always;
    if (part.kind === 'NOT') return part.part;
    return this.#once(`!${part.id}`, (id) => ({ id, kind: 'NOT', part }));
  }

  /** The condition in worlds where the named draws lie above every threshold: their works are never sound. */
  without(condition: Condition, drawNames: ReadonlySet<string>): Condition {
    const gone = new Set([...drawNames].flatMap((name) => this.#draws.get(name) ?? []));
    const known = new Map<number, Condition>();
    const visit = (part: Condition): Condition => {
      const before = known.get(part.id);
      if (before) return before;
      const result = rebuild(part);
      known.set(part.id, result);
      return result;
    };
    const rebuild = (part: Condition): Condition => {
      switch (part.kind) {
        case 'ALWAYS':
        case 'NEVER':
          return part;
        case 'BELOW':
          return gone.has(part.draw) ? this.never : part;
        case 'NOT':
          return this.not(visit(part.part));
        case 'ALL':
          return this.all(part.parts.map(visit));
        case 'ANY':
          return this.any(part.parts.map(visit));
      }
    };
    return visit(condition);
  }

  /** `neutral` parts change nothing, one `absorbing` part decides. */
  #join(
    kind: 'ALL' | 'ANY',
    given: Iterable<Condition>,
    neutral: Condition,
    absorbing: Condition,
  ): Condition {
    const parts = new Map<number, Condition>();
    for (const part of given) {
      if (part === absorbing) return absorbing;
      if (part !== neutral) parts.set(part.id, part);
    }
    const list = [...parts.values()].sort((a, b) => a.id - b.id);
    const [only] = list;
    if (only === undefined) return neutral;
    if (list.length === 1) return only;
    return this.#once(`${kind}${list.map((part) => part.id).join(',')}`, (id) => ({ id, kind, parts: list }));
  }

  #once(key: string, make: (id: number) => Condition): Condition {
    const known = this.#known.get(key);
    if (known) return known;
    const made = make(this.#nextId++);
    this.#known.set(key, made);
    return made;
  }
}

/** Whether a condition holds in one world. */
export function holds(condition: Condition, drawn: (draw: Draw) => number): boolean {
  const known = new Map<number, boolean>();
  const visit = (part: Condition): boolean => {
    const before = known.get(part.id);
    if (before !== undefined) return before;
    const result = decide(part);
    known.set(part.id, result);
    return result;
  };
  const decide = (part: Condition): boolean => {
    switch (part.kind) {
      case 'ALWAYS':
        return true;
      case 'NEVER':
        return false;
      case 'BELOW':
        return drawn(part.draw) < part.threshold;
      case 'ALL':
        return part.parts.every(visit);
      case 'ANY':
        return part.parts.some(visit);
      case 'NOT':
        return !visit(part.part);
    }
  };
  return visit(condition);
}
