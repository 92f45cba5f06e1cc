/**
 * The ten best chains by trying: depth first over every simple path that could still be among them. Slow where the
 * engine is fast, and sharing none of its parts; where it would take too long, it says so.
 */
import { overlap, type Period } from '../../../src/model/partial-date.js';
import type { Lead } from '../graph/flow.js';
import type { Pair } from '../graph/pairs.js';
import type { BestChain } from '../subject.js';
import type { RecordInView, Row } from './record.js';
import { leadsOn, mayEnd, mayFollow, ranIn, stepsTo } from './steps.js';

export interface Limits {
  readonly hops: number;
  readonly chains: number;
  readonly minStrength: number;
  /** Steps looked at before the pair is given up. */
  readonly most: number;
  /** When it is given up whatever was looked at, by `performance.now()`. */
  readonly until: number;
}

/** A path under way: where it is, what lies before it, how strong it is, and the days that its steps share. */
interface Place {
  readonly at: number;
  readonly row: Row;
  readonly lead: Lead | undefined;
  readonly strength: number;
  readonly period: Period;
  /** The next lead of the row to try. */
  next: number;
}

/** The best chains of a pair, or null when it has too many paths to try. */
export async function bestChainsByTrying(
  pair: Pair,
  record: RecordInView,
  limits: Limits,
): Promise<readonly BestChain[] | null> {
  const search = new Trying(pair, record, limits);
  // Short chains first: what they are worth spares most of the long ones.
  for (let hops = 2; hops <= limits.hops; hops++) if (!(await search.run(hops))) return null;
  return search.best;
}

class Trying {
  best: BestChain[] = [];
  readonly #pair: Pair;
  readonly #record: RecordInView;
  readonly #limits: Limits;
  readonly #steps: Uint8Array;
  readonly #ranIn: Period;
  #floor: number;
  #tried = 0;

  constructor(pair: Pair, record: RecordInView, limits: Limits) {
    this.#pair = pair;
    this.#record = record;
    this.#limits = limits;
    this.#steps = stepsTo(pair.to, limits.hops, record.graph.flow);
    this.#ranIn = ranIn(pair.to, record.graph);
    this.#floor = limits.minStrength;
  }

  /** Tries every path of at most so many steps; false when there are too many. */
  async run(hops: number): Promise<boolean> {
    this.best = [];
    const { from } = this.#pair;
    if ((this.#steps[from] ?? 0) > hops) return true;
    const path: Place[] = [await this.#begin(from)];
    for (let place = path.at(-1); place; place = path.at(-1)) {
      if (++this.#tried > this.#limits.most || this.#isLate()) return false;
      const next = this.#step(place, path, hops);
      if (next === 'NO_MORE') path.pop();
      else if (next !== null) path.push({ ...next, row: await this.#row(next.at) });
    }
    return true;
  }

  /** Looks at the clock now and then. */
  #isLate(): boolean {
    return this.#tried % CLOCK_INTERVAL === 0 && performance.now() > this.#limits.until;
  }

  async #begin(at: number): Promise<Place> {
    const period = this.#record.asOf;
    return { at, row: await this.#row(at), lead: undefined, strength: 1, period, next: 0 };
  }

  async #row(entity: number): Promise<Row> {
    return this.#record.known(entity) ?? this.#record.load(entity);
  }

  /** Takes the next lead of a place: a place further on, null where it leads nowhere (or home), or no more leads. */
  #step(place: Place, path: readonly Place[], hops: number): Omit<Place, 'row'> | null | 'NO_MORE' {
    const { flow } = this.#record.graph;
    const turn = place.next++;
    const lead = place.row.leads[turn];
    const strength = place.strength * (place.row.probabilities[turn] ?? 0);
    // Leads come strongest first: what follows this one is no stronger.
    if (lead === undefined || twelveDecimals(strength) < twelveDecimals(this.#floor)) return 'NO_MORE';
    const at = flow.to(lead);
    if (!mayFollow(place.lead, lead, flow) || path.some((earlier) => earlier.at === at)) return null;
    const period = overlap(place.period, place.row.periods[turn] ?? place.period);
    if (period === null) return null;
    if (at === this.#pair.to) {
      if (mayEnd(lead, flow) && overlap(period, this.#ranIn)) this.#offer(path, lead, strength);
      return null;
    }
    if (path.length + (this.#steps[at] ?? 0) > hops || !leadsOn(lead, flow)) return null;
    return { at, lead, strength, period, next: 0 };
  }

  #offer(path: readonly Place[], last: Lead, strength: number): void {
    const leads = [...path.slice(1).map(({ lead }) => lead ?? 0), last];
    const claims = leads.map((lead) => this.#record.graph.claims.id(lead >> 1));
    this.best = [...this.best, { strength, claims }].sort(inOrder).slice(0, this.#limits.chains);
    const weakest = this.best[this.#limits.chains - 1];
    if (weakest) this.#floor = Math.max(this.#floor, weakest.strength);
  }
}

const CLOCK_INTERVAL = 256;

/** Stronger first, to twelve decimals; then fewer steps; then by claim ids. */
function inOrder(a: BestChain, b: BestChain): number {
  const difference = twelveDecimals(b.strength) - twelveDecimals(a.strength);
  if (difference !== 0) return difference;
  if (a.claims.length !== b.claims.length) return a.claims.length - b.claims.length;
  const [left, right] = [a.claims.join(' '), b.claims.join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
}

function twelveDecimals(value: number): number {
  return Math.round(value * 1e12);
}
