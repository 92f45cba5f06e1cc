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
import type { Node } from './lead.js';
import { LeadReader } from './lead-reader.js';
import { type Scratch, slotOf } from './scratch.js';
import type { Patience, Search } from './search.js';

/** Reading a ball off its leads costs more often than growing layers by them. */
const READ_AGAIN = 2;

export class Bounds {
  readonly reader: LeadReader;
  readonly #search: Search;
  readonly #scratch: Scratch;
  /** What a step into each of these is worth when it ends a chain, or enters a meeting. */
  readonly ends: ReadonlyMap<Node, number>;
  /** Steps that an end takes: one, or two by way of a meeting. */
  readonly shortest: number;
  /** Steps from the start within which every way was looked at. */
  #radius = 0;

  constructor(search: Search, scratch: Scratch, patience: Patience) {
    this.#search = search;
    this.#scratch = scratch;
    this.reader = new LeadReader(search, patience);
    this.shortest = search.ending === 'CHAIN' ? 1 : 2;
    this.#least = search.floor;
    this.ends = search.ending === 'CHAIN' ? endsOfChains(search) : this.#meetings();
    for (const end of this.ends.keys()) scratch.mark(end);
    if (this.ends.size > 0) this.#meet();
  }

  /** The strongest end from a node in at most so many steps, 0 when there is none. */
  bound(node: Node, steps: number, afterAgreement: boolean): number {
    return this.#scratch.bounds[slotOf(node, steps) + (afterAgreement ? 1 : 0)] as number;
  }

  /** What a way of so many steps from a start to a node is worth at most, 0 to 1. */
  strongestTo(node: Node, steps: number): number {
    const reach = this.#scratch.reach[node] as number;
    return steps <= this.#radius && reach > 0 ? reach : 1;
  }

  /** Whether a way on from a node is known at all, or it is an end. */
  leadsAnywhere(node: Node): boolean {
    return this.#scratch.isMarked(node);
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
      this.reader.spend(rows.outCount(member));
      rows.out(member, (thing, claim, mark) => {
        if (!rules.leavesMeeting(member, mark) || overlap(view.ranIn(thing), view.asOf) === null) return;
        const worth = weight(claim);
        if (worth > (things.get(thing) ?? 0)) things.set(thing, worth);
      });
    }
    return things;
  }

  #meet(): void {
    const { hops, starts } = this.#search;
    const { reach, bounds } = this.#scratch;
    let edge: readonly Node[] = [...starts];
    for (const node of edge) this.#scratch.setReach(node, 1, 0);
    let gained: readonly Node[] = [];
    let layer = 0;
    /** Where chains may begin anywhere, the layers have to reach all the way. */
    const isOpen = edge.length === 0;
    while (this.#radius + layer < (isOpen ? hops : hops - 1)) {
      const onward = sum(edge, (node) => this.reader.count(node, 'OUT', reach[node] as number)) * READ_AGAIN;
      const backward =
        sum(gained, (node) => this.reader.count(node, 'INTO', bounds[slotOf(node, layer)] as number)) +
        (layer + 1 === this.shortest
          ? sum(this.ends.keys(), (node) => this.reader.count(node, 'INTO', 1))
          : 0);
      if (!isOpen && onward < backward) edge = this.#growStart(edge, ++this.#radius);
      else gained = this.#growEnds(gained, ++layer);
    }
    for (let steps = layer + 1; steps <= hops; steps++) this.#readOff(steps);
  }

  /** Nodes that are reached, or reached more strongly, by one step more from the start. */
  #growStart(edge: readonly Node[], steps: number): Node[] {
    const { rules, floor, weight } = this.#search;
    const { reach, stepped } = this.#scratch;
    const next: Node[] = [];
    for (const node of edge) {
      const strength = reach[node] as number;
      const lead = this.reader.open(node, 'OUT');
      while (lead.next()) {
        const most = strength * lead.most;
        if (most < floor) break;
        const to = lead.other;
        if (!rules.isTie(lead.mark) || most <= (reach[to] as number) || !rules.passes(to)) continue;
        const onward = strength * weight(lead.claim);
        if (onward <= (reach[to] as number) || onward < floor) continue;
        this.#scratch.setReach(to, onward, steps);
        if (stepped[to] === steps) continue;
        stepped[to] = steps;
        next.push(to);
      }
    }
    return next;
  }

  /** The layer of so many steps left, from the one before it: nodes that gain by the step more. */
  #growEnds(gained: readonly Node[], steps: number): Node[] {
    const { rules, weight } = this.#search;
    const { bounds } = this.#scratch;
    for (const node of this.#scratch.bounded) carry(slotOf(node, steps), bounds);
    const next: Node[] = [];
    for (const node of gained) {
      if (!rules.passes(node)) continue;
      const any = bounds[slotOf(node, steps - 1)] as number;
      const afterAgreement = bounds[slotOf(node, steps - 1) + 1] as number;
      const lead = this.reader.open(node, 'INTO');
      while (lead.next()) {
        if (any * lead.most < this.#least) break;
        if (!rules.isTie(lead.mark)) continue;
        const isAgreement = (lead.mark & IS_AGREEMENT) !== 0;
        const onward = isAgreement ? afterAgreement : any;
        if (this.#mayGain(lead.other, steps, onward * lead.most, isAgreement))
          this.#raise(lead.other, steps, weight(lead.claim) * onward, isAgreement, next);
      }
    }
    if (steps === this.shortest) for (const [end, worth] of this.ends) this.#growFrom(end, worth, next);
    return next;
  }

  /** The first layer: nodes from which one step ends a chain, or enters a meeting. */
  #growFrom(end: Node, worth: number, next: Node[]): void {
    const { weight } = this.#search;
    const lead = this.reader.open(end, 'INTO');
    while (lead.next()) {
      if (worth * lead.most < this.#least) break;
      if (!this.isEnd(end, lead.claim, lead.mark)) continue;
      const isAgreement = (lead.mark & IS_AGREEMENT) !== 0;
      this.#raise(lead.other, this.shortest, weight(lead.claim) * worth, isAgreement, next);
    }
  }

  /** The layer of so many steps left, for the nodes that are near enough to the start to need it. */
  #readOff(steps: number): void {
    const { hops, floor } = this.#search;
    const { distance, near, reach } = this.#scratch;
    for (const node of near) {
      if ((distance[node] as number) > hops - steps) break;
      this.#least = floor / (reach[node] as number);
      this.#readOffNode(node, steps);
    }
  }

  /** A node's bound from those of what it leads to; leads that are worth no more than it cannot raise it. */
  #readOffNode(node: Node, steps: number): void {
    const { rules, weight } = this.#search;
    const { bounds } = this.#scratch;
    const slot = slotOf(node, steps);
    const lead = this.reader.open(node, 'OUT');
    while (lead.next()) {
      const { other: to, claim, mark, most } = lead;
      if (most < this.#least || most <= (bounds[slot + 1] as number)) break;
      if (!this.#scratch.isMarked(to)) continue;
      const isAgreement = (mark & IS_AGREEMENT) !== 0;
      if (steps >= this.shortest && this.isEnd(to, claim, mark)) {
        const worth = weight(claim) * (this.ends.get(to) as number);
        this.#raise(node, steps, worth, isAgreement, null);
      }
      const onward = bounds[slotOf(to, steps - 1) + (isAgreement ? 1 : 0)] as number;
      if (this.#mayGain(node, steps, onward * most, isAgreement) && rules.leadsOn(to, mark))
        this.#raise(node, steps, weight(claim) * onward, isAgreement, null);
    }
  }

  /** Below this a bound is of no use: the floor, or what the way to the node leaves of it. */
  #least = 0;

  /** Takes a bound up to a value, and notes down a node that gained by it in this layer. */
  #raise(node: Node, steps: number, value: number, isAgreement: boolean, gained: Node[] | null): void {
    if (value <= 0 || value < this.#least) return;
    const { bounds, noted } = this.#scratch;
    const slot = slotOf(node, steps);
    const raisesAny = value > (bounds[slot] as number);
    const raisesFree = !isAgreement && value > (bounds[slot + 1] as number);
    if (!raisesAny && !raisesFree) return;
    this.#scratch.touch(node);
    if (raisesAny) bounds[slot] = value;
    if (raisesFree) bounds[slot + 1] = value;
    if (noted[node] === steps + 1) return;
    noted[node] = steps + 1;
    gained?.push(node);
  }

  /** Whether a way on of this strength could raise a bound at all, before its claim is weighed. */
  #mayGain(node: Node, steps: number, onward: number, isAgreement: boolean): boolean {
    if (!this.#scratch.isMarked(node)) return onward > 0;
    const { bounds } = this.#scratch;
    const slot = slotOf(node, steps);
    return onward > (bounds[slot] as number) || (!isAgreement && onward > (bounds[slot + 1] as number));
  }
}

/** Members of `to` that were there on some day of the date asked for. */
function endsOfChains({ rules, view }: Search): Map<Node, number> {
  const there = [...rules.to].filter((node) => overlap(view.ranIn(node), view.asOf) !== null);
  return new Map(there.map((node) => [node, 1]));
}

/** What can be reached in fewer steps can be reached in so many. */
function carry(slot: number, bounds: Float64Array): void {
  bounds[slot] = bounds[slot - 2] as number;
  bounds[slot + 1] = bounds[slot - 1] as number;
}

function sum(nodes: Iterable<Node>, count: (node: Node) => number): number {
  let total = 0;
  for (const node of nodes) total += count(node);
  return total;
}
