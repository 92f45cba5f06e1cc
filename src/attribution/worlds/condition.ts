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

type Gate = Extract<Condition, { kind: 'ALL' | 'ANY' }>;
type Below = Extract<Condition, { kind: 'BELOW' }>;

/** Makes conditions over one set of draws. */
export class Conditions {
  readonly always: Condition = { id: 0, kind: 'ALWAYS' };
  readonly never: Condition = { id: 1, kind: 'NEVER' };
  readonly #draws = new Map<string, Draw>();
  readonly #names: string[] = [];
  /** For each draw, its conditions: it has a threshold or two. */
  readonly #below: Below[][] = [];
  readonly #negations: (Condition | undefined)[] = [];
  /** Gates by the hash of their parts: lists, since different gates may have the same one. */
  readonly #gates = new Map<number, Gate[]>();
  #nextId = 2;

  /** Names of the draws, in the order in which they were first spoken of. */
  get drawNames(): readonly string[] {
    return this.#names;
  }

  /** How many conditions there are; their ids lie below this. */
  get size(): number {
    return this.#nextId;
  }

  /** The draw of this name, made when it is new. */
  draw(name: string): Draw {
    const known = this.#draws.get(name);
    if (known !== undefined) return known;
    const draw = this.#names.push(name) - 1;
    this.#draws.set(name, draw);
    this.#below.push([]);
    return draw;
  }

  /** The draw of this name, if any condition has spoken of it. */
  drawNamed(name: string): Draw | undefined {
    return this.#draws.get(name);
  }

  /**
   * The named draw is below the threshold: a share `threshold` of worlds. A threshold of 1 stays a condition, so that
   * the draw can still be taken as lying above it.
   */
  below(drawName: string, threshold: number): Condition {
    if (threshold <= 0) return this.never;
    const draw = this.draw(drawName);
    const list = this.#below[draw] as Below[];
    for (const known of list) if (known.threshold === threshold) return known;
    const made: Below = { id: this.#nextId++, kind: 'BELOW', draw, threshold };
    list.push(made);
    return made;
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
    const known = this.#negations[part.id];
    if (known) return known;
    const made: Condition = { id: this.#nextId++, kind: 'NOT', part };
    this.#negations[part.id] = made;
    return made;
  }

  /** `neutral` parts change nothing, one `absorbing` part decides. */
  #join(kind: Gate['kind'], given: Iterable<Condition>, neutral: Condition, absorbing: Condition): Condition {
    const parts: Condition[] = [];
    for (const part of given) {
      if (part === absorbing) return absorbing;
      if (part !== neutral) insert(parts, part);
    }
    const [only] = parts;
    if (only === undefined) return neutral;
    return parts.length === 1 ? only : this.#gate(kind, parts);
  }

  #gate(kind: Gate['kind'], parts: readonly Condition[]): Condition {
    let hash = kind === 'ALL' ? 1 : 2;
    for (const part of parts) hash = Math.imul(hash ^ part.id, 0x9e3779b1) ^ (hash >>> 15);
    const list = this.#gates.get(hash);
    const known = list?.find((gate) => gate.kind === kind && sameParts(gate.parts, parts));
    if (known) return known;
    const made: Gate = { id: this.#nextId++, kind, parts };
    if (list) list.push(made);
    else this.#gates.set(hash, [made]);
    return made;
  }
}

/** Puts a part in its place by id, once: gates have few parts. */
function insert(parts: Condition[], part: Condition): void {
  let place = parts.length;
  while (place > 0 && (parts[place - 1] as Condition).id > part.id) place--;
  if (place > 0 && parts[place - 1] === part) return;
  parts.push(part);
  for (let index = parts.length - 1; index > place; index--) parts[index] = parts[index - 1] as Condition;
  parts[place] = part;
}

function sameParts(a: readonly Condition[], b: readonly Condition[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** By condition id: the number of the last walk that met it. Ids of different sets of draws may be the same. */
const met: number[] = [];
let walks = 0;

/**
 * The conditions that some conditions are made of, parts before what they are part of, each once. Ways through circles
 * of relaying share their parts many times over, so that a walk without this memory need not end.
 */
export function inOrder(conditions: readonly Condition[]): Condition[] {
  const walk = ++walks;
  const ordered: Condition[] = [];
  const visit = (condition: Condition): void => {
    if (met[condition.id] === walk) return;
    met[condition.id] = walk;
    if (condition.kind === 'NOT') visit(condition.part);
    else if (condition.kind === 'ALL' || condition.kind === 'ANY')
      for (const part of condition.parts) visit(part);
    ordered.push(condition);
  };
  for (const condition of conditions) visit(condition);
  return ordered;
}

/** What a condition is made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'NOT') return [condition.part];
  return condition.kind === 'ALL' || condition.kind === 'ANY' ? condition.parts : [];
}

/** Draws that some conditions speak of, in the order in which they do. */
export function drawsIn(conditions: readonly Condition[]): Set<Draw> {
  const draws = new Set<Draw>();
  for (const condition of inOrder(conditions)) if (condition.kind === 'BELOW') draws.add(condition.draw);
  return draws;
}

/**
 * Whether a condition without negations can hold while some draws lie above every threshold.
 * @param ordered what it is made of, parts first
 */
export function canHold(
  condition: Condition,
  ordered: readonly Condition[],
  gone: ReadonlySet<Draw>,
): boolean {
  const walk = ++walks;
  // What is met holds; parts come before what they are part of.
  const holdsNow = (part: Condition): boolean => met[part.id] === walk;
  for (const one of ordered) {
    if (
      one.kind === 'ALWAYS' ||
      (one.kind === 'BELOW' && !gone.has(one.draw)) ||
      (one.kind === 'ALL' && one.parts.every(holdsNow)) ||
      (one.kind === 'ANY' && one.parts.some(holdsNow))
    )
      met[one.id] = walk;
  }
  return holdsNow(condition);
}
