/** The best chain to one end, found without saying what it means: for tables and lists of many pairs. */
import { PREDICATES } from '../model/predicate.js';
import { type Allowance, patienceOf, wantedBy, weightIn } from './inquiry.js';
import type { Projection } from './projection/projection.js';
import type { View } from './projection/view.js';
import { CONDUCTS, type Conduct, LINKS, type Link, type Question } from './question.js';
import { Bounds } from './search/bounds.js';
import { findWithin } from './search/chains.js';
import type { FoundPath } from './search/found-path.js';
import type { Node } from './search/lead.js';
import { Rules } from './search/rules.js';
import type { Scratch } from './search/scratch.js';
import { OutOfPatience, type Patience, type Search } from './search/search.js';
import { roundShare } from './worlds/share.js';

/** The best chain between one actor and one end. */
export interface BestChain {
  readonly strength: number;
  readonly link: Link;
  /** null for a chain of ties alone. */
  readonly conduct: Conduct | null;
  readonly hops: number;
  readonly claims: readonly string[];
}

/** What a search for best chains keeps to. */
export type Terms = Pick<Question, 'maxHops' | 'minChainStrength' | 'disputes' | 'links' | 'conducts'>;

export type Stop = 'NONE' | 'TIME' | 'EXPANSIONS';

/** The search for the best chains into one end, from whichever actors. */
export class BestChains {
  readonly #view: View;
  readonly #end: Node;
  readonly #terms: Terms;
  readonly #effort: Allowance;
  readonly #patience: Patience;
  readonly #search: Search;

  constructor(view: View, end: Node, starts: Iterable<Node>, terms: Terms, effort: Allowance) {
    this.#view = view;
    this.#end = end;
    this.#terms = terms;
    this.#effort = effort;
    this.#patience = patienceOf(effort);
    const rules = new Rules(view.projection, [], [end], terms);
    const { maxHops: hops, minChainStrength: floor } = terms;
    this.#search = {
      view,
      rules,
      starts,
      weight: weightIn(view, terms.disputes),
      isUsual: terms.disputes === 'COUNT',
      hops,
      ending: 'CHAIN',
      floor,
    };
  }

  /** Bounds that serve all starts; `use` works while they stand. A stop gives what `stopped` makes of it. */
  within<Result>(scratch: Scratch, use: (bounds: Bounds) => Result, stopped: (by: Stop) => Result): Result {
    scratch.fit(this.#view.projection.nodes.size);
    try {
      return use(new Bounds(this.#search, scratch, this.#patience));
    } catch (error) {
      if (error instanceof OutOfPatience) return stopped(error.stoppedBy);
      throw error;
    } finally {
      scratch.clean();
    }
  }

  /** The best chain from one of the starts. */
  from(start: Node, bounds: Bounds): { best: BestChain | null; stoppedBy: Stop } {
    const rules = new Rules(this.#view.projection, [start], [this.#end], this.#terms);
    const { paths, stoppedBy } = findWithin(
      bounds,
      { ...this.#search, rules, starts: [start] },
      {
        ...{
          maxChains: 1,
          asksForMore: false,
          maxVisited: this.#effort.maxVisited,
          patience: this.#patience,
        },
        wanted: wantedBy(this.#terms),
      },
    );
    const [path] = paths;
    return {
      best: path ? describe(path, this.#view.projection) : null,
      stoppedBy: stoppedBy === 'CHAINS' ? 'NONE' : stoppedBy,
    };
  }
}

function describe({ steps, weakestTie, strength }: FoundPath, projection: Projection): BestChain {
  const last = steps.at(-1);
  const predicate = last && PREDICATES[projection.claimPredicate.at(last.claim)];
  const conduct = predicate?.role === 'TIE' ? undefined : predicate?.name;
  return {
    strength: roundShare(strength),
    link: LINKS[weakestTie + 1] as Link,
    conduct: CONDUCTS.find((one) => one === conduct) ?? null,
    hops: steps.length,
    claims: steps.map(({ claim }) => projection.claims.text(claim)),
  };
}
