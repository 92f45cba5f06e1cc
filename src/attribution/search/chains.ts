/**
 * The search for chains: best first over simple paths, in exact order of strength.
 *
 * A path is extended in the order of the strongest chain that it can still become [best-first search with an
 * admissible bound, Hart, Nilsson and Raphael 1968], so that chains come out strongest first, as k shortest simple
 * paths do [Yen 1971].
 */
import { overlap, type Period, span } from '../../model/partial-date.js';
import { IS_AGREEMENT, tieIn } from '../projection/leads.js';
import { Bounds, OutOfPatience, type Patience, type Search } from './bounds.js';
import { comparePaths, type FoundPath, twelveDecimals } from './found-path.js';
import type { Node } from './lead.js';
import { isBefore, isBehind, type PartialPath, pathOf } from './partial-path.js';
import { PriorityQueue } from './priority-queue.js';
import type { Scratch } from './scratch.js';

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
}

/** A lead that is taken: as a tie its place in `TIES`, otherwise -1. */
interface Taken {
  readonly to: Node;
  readonly claim: number;
  readonly tie: number;
  readonly isAgreement: boolean;
}

/** A path goes on, has entered the thing of a meeting, or is whole. */
type How = 'ONWARD' | 'ENTERED' | 'COMPLETE';
const LAST = { CHAIN: 'COMPLETE', MEETING: 'ENTERED' } as const;

/** How often the clock is looked at, in partial chains. */
const CLOCK_INTERVAL = 256;
/** A bound and the chain that it foresees multiply the same numbers in another order: they may differ by so much. */
const ROUNDING = 1 + 1e-13;
/** The floor is compared to twelve decimals, so that what rounds up to it is still let in. */
const UNDER_THE_FLOOR = 1e-12;

/**
 * Floors tried before the question's own: with a high one the search stays small, and chains enough above it are the
 * best there are.
 */
const HIGH_FLOORS: readonly number[] = [0.6, 0.2];

/** Finds the best chains (or meetings) of a question. Never throws for want of time: it gives what it has. */
export function findPaths(search: Search, limits: SearchLimits, scratch: Scratch): Found {
  let found: Found = { paths: [], stoppedBy: 'NONE', visited: 0 };
  for (const floor of [...HIGH_FLOORS.filter((high) => high > search.floor), search.floor]) {
    const { cut, ...next } = findAbove({ ...search, floor }, limits, scratch, found);
    found = next;
    if (!cut || found.stoppedBy !== 'NONE') break;
  }
  return found;
}

/** @param before what a higher floor gave, in case there is no time for more */
function findAbove(
  search: Search,
  limits: SearchLimits,
  scratch: Scratch,
  before: Found,
): Found & { cut: boolean } {
  scratch.fit(search.view.projection.nodes.size);
  try {
    const bounds = new Bounds({ ...search, floor: search.floor - UNDER_THE_FLOOR }, scratch, limits.patience);
    return new Finder(search, bounds, limits, before.visited).find();
  } catch (error) {
    if (error instanceof OutOfPatience) return { ...before, stoppedBy: error.stoppedBy, cut: true };
    throw error;
  } finally {
    scratch.clean();
  }
}

/** The best chains from the starts of a search whose bounds are known. */
export function findWithin(bounds: Bounds, search: Search, limits: SearchLimits): Found {
  return new Finder(search, bounds, limits, 0).find();
}

class Finder {
  readonly #search: Search;
  readonly #bounds: Bounds;
  readonly #limits: SearchLimits;
  readonly #queue = new PriorityQueue<PartialPath>(isBefore);
  readonly #paths: FoundPath[] = [];
  #visited: number;
  #cut: boolean;

  /** The days on which a chain may hold at all: those asked for on which some end was there. */
  readonly #window: Period;

  /** @param visited partial chains looked at before */
  constructor(search: Search, bounds: Bounds, limits: SearchLimits, visited: number) {
    this.#visited = visited;
    this.#cut = bounds.cut;
    this.#search = search;
    this.#bounds = bounds;
    this.#limits = limits;
    this.#window = windowOf(search, bounds);
  }

  find(): Found & { cut: boolean } {
    for (const from of this.#search.rules.from) this.#begin(from);
    for (let partial = this.#queue.take(); partial; partial = this.#queue.take()) {
      if (this.#isDecided(partial.bound)) return this.#result('CHAINS');
      if (this.#visited === this.#limits.maxVisited) return this.#result('EXPANSIONS');
      this.#visited++;
      if (this.#visited % CLOCK_INTERVAL === 0 && this.#limits.patience.isOver()) return this.#result('TIME');
      if (!this.#date(partial)) continue;
      if (partial.complete) {
        const path = pathOf(partial);
        if (this.#limits.wanted(path)) this.#paths.push(path);
      } else if (partial.entered) {
        this.#meet(partial);
      } else {
        this.#extend(partial);
      }
    }
    return this.#result(this.#paths.length > this.#limits.maxChains ? 'CHAINS' : 'NONE');
  }

  #begin(at: Node): void {
    const bound = this.#bounds.bound(at, this.#search.hops, false);
    if (bound <= 0) return;
    if (isBelow(bound, this.#search.floor)) {
      this.#cut = true;
      return;
    }
    this.#queue.add({
      ...{ at, previous: null, claim: -1, strength: 1, bound, period: this.#window, hops: 0 },
      ...{ weakestTie: -1, afterAgreement: false, entered: false, complete: false },
    });
  }

  #extend(partial: PartialPath): void {
    const { view, rules, hops, ending } = this.#search;
    const bounds = this.#bounds;
    const left = hops - partial.hops;
    view.projection.rows.out(partial.at, (to, claim, mark) => {
      const isAgreement = (mark & IS_AGREEMENT) !== 0;
      if (isAgreement && partial.afterAgreement) return;
      if (left >= bounds.shortest && bounds.isEnd(to, claim, mark)) {
        const onward = bounds.ends.get(to) as number;
        const tie = rules.tieAtEnd(claim, mark);
        this.#take(partial, { to, claim, tie, isAgreement: false }, onward, LAST[ending]);
      } else if (left > 1) {
        const onward = bounds.bound(to, left - 1, isAgreement);
        if (onward > 0 && rules.leadsOn(to, mark))
          this.#take(partial, { to, claim, tie: tieIn(mark), isAgreement }, onward, 'ONWARD');
      }
    });
  }

  /** The last steps of a meeting: from the thing to each member of `to` that has a part in it. */
  #meet(partial: PartialPath): void {
    const { view, rules } = this.#search;
    view.projection.rows.into(partial.at, (member, claim, mark) => {
      if (!rules.leavesMeeting(member, mark)) return;
      this.#take(partial, { to: member, claim, tie: -1, isAgreement: false }, 1, 'COMPLETE');
    });
  }

  /** The path with one step more, unless it leads back or nowhere. */
  #take(partial: PartialPath, { to: at, claim, tie, isAgreement }: Taken, onward: number, how: How): void {
    const { weight, floor } = this.#search;
    const strength = partial.strength * weight(claim);
    const bound = strength * onward;
    if (bound <= 0 || isBehind(partial, at)) return;
    if (isBelow(bound, floor)) {
      this.#cut = true;
      return;
    }
    this.#queue.add({
      at,
      previous: partial,
      claim,
      strength,
      bound,
      period: partial.period,
      hops: partial.hops + 1,
      weakestTie: Math.max(partial.weakestTie, tie),
      afterAgreement: isAgreement,
      entered: how === 'ENTERED',
      complete: how === 'COMPLETE',
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

  /** Enough chains are found, and nothing that is left can tie with the last of them. */
  #isDecided(bound: number): boolean {
    const { maxChains, asksForMore } = this.#limits;
    const last = this.#paths[maxChains - 1];
    if (last === undefined || (asksForMore && this.#paths.length === maxChains)) return false;
    return twelveDecimals(bound * ROUNDING) < twelveDecimals(last.strength);
  }

  #result(stoppedBy: Found['stoppedBy']): Found & { cut: boolean } {
    const { claims } = this.#search.view.projection;
    const paths = this.#paths.sort((a, b) => comparePaths(a, b, (x, y) => claims.texts.compare(x, y)));
    return {
      paths: paths.slice(0, this.#limits.maxChains),
      stoppedBy,
      visited: this.#visited,
      cut: this.#cut,
    };
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
