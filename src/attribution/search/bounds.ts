/**
 * Bounds for the search: the strongest way that is left from a node to an end in at most so many steps. Rules that
 * forbid more only make a real chain weaker, so a bound is never too low and the search stays exact.
 *
 * Two balls meet. Around the ends, layers of 1, 2 ... steps grow along what leads into them, touching only nodes that
 * gain. Around the start, distances grow the other way; a node `d` steps from the start needs bounds for at most
 * `hops - d` steps, and those beyond the grown layers are read off its own leads. Each turn the cheaper ball grows, so
 * that a hub on one side is met from the other. Neither ball goes where what is left of the way is weaker than the
 * floor. An agreement may not follow another, so a node has two bounds: any first step, and any but an agreement.
 */
import { overlap } from '../../model/partial-date.js';
import { IS_AGREEMENT } from '../projection/leads.js';
import type { View } from '../projection/view.js';
import type { Node } from './lead.js';
import type { Rules } from './rules.js';
import { LAYERS, type Scratch } from './scratch.js';

/** Which ends a search looks for. */
export type Ending = 'CHAIN' | 'MEETING';

/** What a claim is worth in this search, 0 to 1. */
export type Weight = (claim: number) => number;

/** Looked at before the work is given up on. */
export interface Patience {
  /** Leads that may still be looked at. */
  leads: number;
  /** Whether time is up, or nobody waits any more. */
  readonly isOver: () => boolean;
}

export interface Search {
  readonly view: View;
  readonly rules: Rules;
  /** Where chains may begin; none stands for anywhere. */
  readonly starts: Iterable<Node>;
  readonly weight: Weight;
  readonly hops: number;
  readonly ending: Ending;
  /** Bounds below this are of no use, 0 to 1. */
  readonly floor: number;
}

/** The search stops before its bounds are known. */
export class OutOfPatience extends Error {
  readonly stoppedBy: 'TIME' | 'EXPANSIONS';

  constructor(stoppedBy: 'TIME' | 'EXPANSIONS') {
    super(stoppedBy);
    this.stoppedBy = stoppedBy;
  }
}

/** Reading a ball off its leads costs more often than growing layers by them. */
const READ_AGAIN = 2;
/** Leads between two looks at the clock. */
const CLOCK_INTERVAL = 16_384;

export class Bounds {
  readonly #search: Search;
  readonly #scratch: Scratch;
  readonly #patience: Patience;
  /** What a step into each of these is worth when it ends a chain, or enters a meeting. */
  readonly ends: ReadonlyMap<Node, number>;
  /** Steps that an end takes: one, or two by way of a meeting. */
  readonly shortest: number;
  /** Whether something was left out because it was weaker than the floor. */
  cut = false;
  #sinceClock = 0;

  constructor(search: Search, scratch: Scratch, patience: Patience) {
    this.#search = search;
    this.#scratch = scratch;
    this.#patience = patience;
    this.shortest = search.ending === 'CHAIN' ? 1 : 2;
    this.#least = search.floor;
    this.ends = search.ending === 'CHAIN' ? endsOfChains(search) : this.#meetings();
    if (this.ends.size > 0) this.#meet();
  }

  /** The strongest end from a node in at most so many steps, 0 when there is none. */
  bound(node: Node, steps: number, afterAgreement: boolean): number {
    const { best, free } = this.#scratch;
    return (afterAgreement ? free : best)[node * LAYERS + steps] as number;
  }

  /** Whether the lead ends a chain, or enters a meeting. */
  isEnd(to: Node, claim: number, mark: number): boolean {
    const { rules, ending } = this.#search;
    if (!this.ends.has(to)) return false;
    return ending === 'CHAIN' ? rules.ends(to, claim, mark) : rules.entersMeeting(to, claim, mark);
  }

  /** Things in which a member of `to` has a part, with the strongest such part. */
  #meetings(): Map<Node, number> {
    const { view, rules, weight } = this.#search;
    const { rows } = view.projection;
    const things = new Map<Node, number>();
    for (const member of rules.to) {
      this.#spend(rows.outCount(member));
      rows.out(member, (thing, claim, mark) => {
        if (!rules.leavesMeeting(member, mark) || overlap(view.ranIn(thing), view.asOf) === null) return;
        const worth = weight(claim);
        if (worth > (things.get(thing) ?? 0)) things.set(thing, worth);
      });
    }
    return things;
  }

  #meet(): void {
    const { hops, starts, view } = this.#search;
    const { rows } = view.projection;
    let edge: readonly Node[] = [...starts];
    for (const node of edge) this.#scratch.setReach(node, 1, 0);
    let gained: readonly Node[] = [];
    let radius = 0;
    let layer = 0;
    /** Where chains may begin anywhere, the layers have to reach all the way. */
    const isOpen = edge.length === 0;
    while (radius + layer < (isOpen ? hops : hops - 1)) {
      const onward = sum(edge, (node) => rows.outCount(node)) * READ_AGAIN;
      const backward =
        sum(gained, (node) => rows.intoCount(node)) +
        (layer + 1 === this.shortest ? sum(this.ends.keys(), (node) => rows.intoCount(node)) : 0);
      if (!isOpen && onward < backward) edge = this.#growStart(edge, ++radius);
      else gained = this.#growEnds(gained, ++layer);
    }
    for (let steps = layer + 1; steps <= hops; steps++) this.#readOff(steps);
  }

  /** Nodes that are reached, or reached more strongly, by one step more from the start. */
  #growStart(edge: readonly Node[], steps: number): Node[] {
    const { view, rules, weight, floor } = this.#search;
    const { rows } = view.projection;
    const { reach, stepped } = this.#scratch;
    const next: Node[] = [];
    for (const node of edge) {
      const strength = reach[node] as number;
      this.#spend(rows.outCount(node));
      rows.out(node, (to, claim, mark) => {
        if (!rules.isTie(mark) || strength <= (reach[to] as number)) return;
        if (!rules.passes(to)) return;
        const onward = strength * weight(claim);
        if (onward <= (reach[to] as number)) return;
        if (onward < floor) {
          this.cut = true;
          return;
        }
        this.#scratch.setReach(to, onward, steps);
        if (stepped[to] === steps) return;
        stepped[to] = steps;
        next.push(to);
      });
    }
    return next;
  }

  /** The layer of so many steps left, from the one before it: nodes that gain by the step more. */
  #growEnds(gained: readonly Node[], steps: number): Node[] {
    const { view, rules, weight } = this.#search;
    const { rows } = view.projection;
    const { best, free } = this.#scratch;
    for (const node of this.#scratch.bounded) carry(node, steps, best, free);
    const next: Node[] = [];
    for (const node of gained) {
      if (!rules.passes(node)) continue;
      const any = best[node * LAYERS + steps - 1] as number;
      const afterAgreement = free[node * LAYERS + steps - 1] as number;
      this.#spend(rows.intoCount(node));
      rows.into(node, (from, claim, mark) => {
        if (!rules.isTie(mark)) return;
        const isAgreement = (mark & IS_AGREEMENT) !== 0;
        const onward = isAgreement ? afterAgreement : any;
        if (this.#mayGain(from, steps, onward, isAgreement))
          this.#raise(from, steps, weight(claim) * onward, isAgreement, next);
      });
    }
    if (steps === this.shortest) {
      for (const [end, worth] of this.ends) {
        this.#spend(rows.intoCount(end));
        rows.into(end, (from, claim, mark) => {
          if (!this.isEnd(end, claim, mark)) return;
          this.#raise(from, steps, weight(claim) * worth, (mark & IS_AGREEMENT) !== 0, next);
        });
      }
    }
    return next;
  }

  /** The layer of so many steps left, for the nodes that are near enough to the start to need it. */
  #readOff(steps: number): void {
    const { hops, view, rules, weight } = this.#search;
    const { rows } = view.projection;
    const { best, free, distance, near, reach } = this.#scratch;
    for (const node of near) {
      if ((distance[node] as number) > hops - steps) break;
      this.#least = this.#search.floor / (reach[node] as number);
      this.#spend(rows.outCount(node));
      rows.out(node, (to, claim, mark) => {
        const isAgreement = (mark & IS_AGREEMENT) !== 0;
        if (steps >= this.shortest && this.isEnd(to, claim, mark))
          this.#raise(node, steps, weight(claim) * (this.ends.get(to) as number), isAgreement, null);
        const onward = (isAgreement ? free : best)[to * LAYERS + steps - 1] as number;
        if (this.#mayGain(node, steps, onward, isAgreement) && rules.leadsOn(to, mark))
          this.#raise(node, steps, weight(claim) * onward, isAgreement, null);
      });
    }
  }

  /** Below this a bound is of no use: the floor, or what the way to the node leaves of it. */
  #least = 0;

  /** Takes a bound up to a value, and notes down a node that gained by it in this layer. */
  #raise(node: Node, steps: number, value: number, isAgreement: boolean, gained: Node[] | null): void {
    if (value <= 0) return;
    if (value < this.#least) {
      this.cut = true;
      return;
    }
    const { best, free, noted } = this.#scratch;
    const at = node * LAYERS + steps;
    const gains = value > (best[at] as number) || (!isAgreement && value > (free[at] as number));
    if (!gains) return;
    this.#scratch.touch(node);
    if (value > (best[at] as number)) best[at] = value;
    if (!isAgreement && value > (free[at] as number)) free[at] = value;
    if (noted[node] === steps + 1) return;
    noted[node] = steps + 1;
    gained?.push(node);
  }

  /** Whether a way on of this strength could raise a bound at all, before its claim is weighed. */
  #mayGain(node: Node, steps: number, onward: number, isAgreement: boolean): boolean {
    const at = node * LAYERS + steps;
    const { best, free } = this.#scratch;
    return onward > (best[at] as number) || (!isAgreement && onward > (free[at] as number));
  }

  /** So many leads are about to be looked at. @throws OutOfPatience */
  #spend(leads: number): void {
    this.#patience.leads -= leads;
    if (this.#patience.leads < 0) throw new OutOfPatience('EXPANSIONS');
    this.#sinceClock += leads;
    if (this.#sinceClock < CLOCK_INTERVAL) return;
    this.#sinceClock = 0;
    if (this.#patience.isOver()) throw new OutOfPatience('TIME');
  }
}

/** Members of `to` that were there on some day of the date asked for. */
function endsOfChains({ rules, view }: Search): Map<Node, number> {
  const there = [...rules.to].filter((node) => overlap(view.ranIn(node), view.asOf) !== null);
  return new Map(there.map((node) => [node, 1]));
}

/** What can be reached in fewer steps can be reached in so many. */
function carry(node: Node, steps: number, best: Float64Array, free: Float64Array): void {
  const at = node * LAYERS + steps;
  best[at] = best[at - 1] as number;
  free[at] = free[at - 1] as number;
}

function sum(nodes: Iterable<Node>, count: (node: Node) => number): number {
  let total = 0;
  for (const node of nodes) total += count(node);
  return total;
}
