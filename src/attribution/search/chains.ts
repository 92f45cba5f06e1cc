/**
 * The search for chains: best first over simple paths, in exact order of strength.
 *
 * A path is extended in the order of the strongest chain that it can still become [best-first search with an
 * admissible bound, Hart, Nilsson and Raphael 1968], so that chains come out strongest first, as k shortest simple
 * paths do [Yen 1971].
 */
import { overlap, type Period, span } from '../../model/partial-date.js';
import { IS_AGREEMENT, tieIn } from '../projection/leads.js';
import { Bounds } from './bounds.js';
import { comparePaths, type FoundPath, twelveDecimals } from './found-path.js';
import type { Node } from './lead.js';
import { isBefore, isLoop, type PartialPath, pathOf } from './partial-path.js';
import { PriorityQueue } from './priority-queue.js';
import { LAYERS, type Scratch } from './scratch.js';
import { floorsDownTo, OutOfPatience, type Patience, type Search } from './search.js';
import { type How, type Successor, Successors } from './successors.js';

export interface SearchLimits {
  readonly maxChains: number;
  /** Whether it is of interest that there are more chains than that. */
  readonly asksForMore: boolean;
  /** Most partial chains looked at. */
  readonly maxVisited: number;
  readonly patience: Patience;
  /** Whether a complete chain is one that the question asks for. */
  readonly wanted: (path: FoundPath) => boolean;
}

export interface Found {
  /** Best first, at most `maxChains`. */
  readonly paths: readonly FoundPath[];
  readonly stoppedBy: 'NONE' | 'TIME' | 'CHAINS' | 'EXPANSIONS';
  readonly visited: number;
  /** Whether the same search finds the same again: time, and what was read, hang on more than the question. */
  readonly reproducible: boolean;
}

const LAST = { CHAIN: 'COMPLETE', MEETING: 'ENTERED' } as const;

/** How often the clock is looked at, in partial chains. */
const CLOCK_INTERVAL = 256;
/** A bound and the chain that it foresees multiply the same numbers in another order: they may differ by so much. */
const ROUNDING = 1 + 1e-13;
/** The floor is compared to twelve decimals, so that what rounds up to it is still let in. */
const UNDER_THE_FLOOR = 1e-12;

/** Finds the best chains (or meetings) of a question. Never throws for want of time: it gives what it has. */
export function findPaths(search: Search, limits: SearchLimits, scratch: Scratch): Found {
  let found: Found = { paths: [], stoppedBy: 'NONE', visited: 0, reproducible: true };
  for (const floor of floorsDownTo(search.floor)) {
    const next = findAbove({ ...search, floor }, limits, scratch);
    // Both are the beginning of one order: the longer one has all of the other.
    const { paths } = next.paths.length < found.paths.length ? found : next;
    found = { ...next, paths, visited: found.visited + next.visited };
    if (found.stoppedBy !== 'NONE') break;
  }
  return found;
}

function findAbove(search: Search, limits: SearchLimits, scratch: Scratch): Found {
  scratch.fit(search.view.projection.nodes.size);
  try {
    const bounds = new Bounds({ ...search, floor: search.floor - UNDER_THE_FLOOR }, scratch, limits.patience);
    return findWithin(bounds, search, limits);
  } catch (error) {
    if (error instanceof OutOfPatience)
      return { paths: [], stoppedBy: error.stoppedBy, visited: 0, reproducible: false };
    throw error;
  } finally {
    scratch.clean();
  }
}

/** The best chains from the starts of a search whose bounds are known. */
export function findWithin(bounds: Bounds, search: Search, limits: SearchLimits): Found {
  return new Finder(search, bounds, limits).find();
}

class Finder {
  readonly #search: Search;
  readonly #bounds: Bounds;
  readonly #limits: SearchLimits;
  readonly #queue = new PriorityQueue<PartialPath>((a, b) => isBefore(a, b, this.#compareClaims));
  readonly #paths: FoundPath[] = [];
  readonly #families = new Map<number, Successors>();
  #visited = 0;
  /** The days on which a chain may hold at all: those asked for on which some end was there. */
  readonly #window: Period;

  constructor(search: Search, bounds: Bounds, limits: SearchLimits) {
    this.#search = search;
    this.#bounds = bounds;
    this.#limits = limits;
    this.#window = windowOf(search, bounds);
  }

  find(): Found {
    for (const from of this.#search.rules.from) this.#begin(from);
    try {
      const stoppedBy = this.#work();
      return this.#result(stoppedBy, stoppedBy !== 'TIME');
    } catch (error) {
      if (error instanceof OutOfPatience) return this.#result(error.stoppedBy, false);
      throw error;
    }
  }

  /** What it was stopped by. @throws OutOfPatience */
  #work(): Found['stoppedBy'] {
    const { maxChains, maxVisited, patience, wanted } = this.#limits;
    for (let partial = this.#queue.take(); partial; partial = this.#queue.take()) {
      if (this.#isDecided(partial.bound)) return 'CHAINS';
      if (this.#visited === maxVisited) return 'EXPANSIONS';
      this.#visited++;
      if (this.#visited % CLOCK_INTERVAL === 0 && patience.isOver()) return 'TIME';
      const { previous, family, place } = partial;
      if (previous && family) this.#add(previous, family, place + 1);
      if (isLoop(partial) || !this.#date(partial)) continue;
      if (partial.how === 'COMPLETE') {
        const path = pathOf(partial);
        if (wanted(path)) this.#paths.push(path);
      } else {
        this.#add(partial, this.#familyOf(partial), 0);
      }
    }
    return this.#paths.length > maxChains ? 'CHAINS' : 'NONE';
  }

  #begin(at: Node): void {
    const bound = this.#bounds.bound(at, this.#search.hops, false);
    if (bound <= 0 || isBelow(bound, this.#search.floor)) return;
    this.#queue.add({
      ...{ at, previous: null, claim: -1, strength: 1, bound, period: this.#window, hops: 0 },
      ...{ weakestTie: -1, afterAgreement: false, how: 'ONWARD', family: null, place: 0 },
    });
  }

  /** What a path can become by one step more; for the last step of a meeting, by going on to a member of `to`. */
  #familyOf({ at, hops, afterAgreement, how }: PartialPath): Successors {
    const left = this.#search.hops - hops;
    const key = ((at * LAYERS + left) * 2 + (afterAgreement ? 1 : 0)) * 2 + (how === 'ENTERED' ? 1 : 0);
    const known = this.#families.get(key);
    if (known) return known;
    const found = how === 'ENTERED' ? this.#met(at) : this.#next(at, left, afterAgreement);
    const family = new Successors(found, this.#compareClaims);
    this.#families.set(key, family);
    return family;
  }

  #next(at: Node, left: number, afterAgreement: boolean): Successor[] {
    const { rules, ending, floor, weight, hops } = this.#search;
    const bounds = this.#bounds;
    const strongest = bounds.strongestTo(at, hops - left);
    const found: Successor[] = [];
    const add = (to: Node, claim: number, onward: number, tie: number, isAgreement: boolean, how: How) => {
      const worth = weight(claim);
      const promise = worth * onward;
      if (promise > 0 && !isBelow(promise * strongest, floor))
        found.push({ to, claim, worth, promise, tie, isAgreement, how });
    };
    const lead = bounds.reader.open(at, 'OUT');
    while (lead.next()) {
      const { other: to, claim, mark } = lead;
      if (lead.most * strongest < floor - UNDER_THE_FLOOR) break;
      const isAgreement = (mark & IS_AGREEMENT) !== 0;
      if (!bounds.leadsAnywhere(to) || (isAgreement && afterAgreement)) continue;
      if (left >= bounds.shortest && bounds.isEnd(to, claim, mark)) {
        add(to, claim, bounds.ends.get(to) as number, rules.tieAtEnd(claim, mark), false, LAST[ending]);
      } else if (left > 1) {
        const onward = bounds.bound(to, left - 1, isAgreement);
        if (onward > 0 && rules.leadsOn(to, mark)) add(to, claim, onward, tieIn(mark), isAgreement, 'ONWARD');
      }
    }
    return found;
  }

  /** From a thing to each member of `to` that has a part in it. */
  #met(thing: Node): Successor[] {
    const { view, rules, weight } = this.#search;
    const found: Successor[] = [];
    this.#bounds.reader.spend(view.projection.rows.intoCount(thing));
    view.projection.rows.into(thing, (to, claim, mark) => {
      const worth = rules.leavesMeeting(to, mark) ? weight(claim) : 0;
      if (worth > 0)
        found.push({ to, claim, worth, promise: worth, tie: -1, isAgreement: false, how: 'COMPLETE' });
    });
    return found;
  }

  /** The path with one of its successors more; the next one waits until this one has had its turn. */
  #add(previous: PartialPath, family: Successors, place: number): void {
    const next = family.at(place);
    if (next === undefined) return;
    const bound = previous.strength * next.promise;
    if (isBelow(bound, this.#search.floor)) return;
    this.#queue.add({
      at: next.to,
      previous,
      claim: next.claim,
      strength: previous.strength * next.worth,
      bound,
      period: previous.period,
      hops: previous.hops + 1,
      weakestTie: Math.max(previous.weakestTie, next.tie),
      afterAgreement: next.isAgreement,
      how: next.how,
      family,
      place,
    });
  }

  /** Whether the last step shares a day with the others. */
  #date(partial: PartialPath): boolean {
    if (partial.previous === null) return true;
    const held = overlap(partial.previous.period, this.#search.view.period(partial.claim));
    const period = held && overlap(held, this.#search.view.ranIn(partial.at));
    if (period === null) return false;
    partial.period = period;
    return true;
  }

  readonly #compareClaims = (a: number, b: number): number =>
    this.#search.view.projection.claims.texts.compare(a, b);

  /** Enough chains are found, and nothing that is left can tie with the last of them. */
  #isDecided(bound: number): boolean {
    const { maxChains, asksForMore } = this.#limits;
    const last = this.#paths[maxChains - 1];
    if (last === undefined || (asksForMore && this.#paths.length === maxChains)) return false;
    return twelveDecimals(bound * ROUNDING) < twelveDecimals(last.strength);
  }

  #result(stoppedBy: Found['stoppedBy'], reproducible: boolean): Found {
    const paths = this.#paths.sort((a, b) => comparePaths(a, b, this.#compareClaims));
    const { maxChains } = this.#limits;
    return { paths: paths.slice(0, maxChains), stoppedBy, visited: this.#visited, reproducible };
  }
}

/** A meeting may be at any of its things; a chain has to hold while its end was there. */
function windowOf({ view, ending }: Search, { ends }: Bounds): Period {
  if (ending === 'MEETING') return view.asOf;
  const [first, ...others] = [...ends.keys()].map((node) => view.ranIn(node));
  return (first && overlap(others.reduce(span, first), view.asOf)) ?? view.asOf;
}

function isBelow(bound: number, floor: number): boolean {
  return twelveDecimals(bound * ROUNDING) < twelveDecimals(floor);
}
