/**
 * Control by ownership: shares added up along chains of firms.
 *
 * An owner controls a firm when its own shares in it and those of firms that it controls add up to the threshold. A
 * controlled firm's shares count in full, whatever share of that firm the owner has; those of a firm that is not
 * controlled count nothing. The set of controlled firms is the least one that the rule allows, so that firms that own
 * one another in a circle are not controlled by anybody who owns nothing of them. Several owners are asked about
 * together by adding up what all of them hold.
 *
 * [Reference] US Treasury, OFAC, Revised Guidance on Entities Owned by Persons Whose Property and Interests in Property
 * Are Blocked, 13 August 2014, and FAQ 401 (50 per cent or more, directly or indirectly, in the aggregate). Council of
 * the EU, Best Practices for the effective implementation of restrictive measures, doc. 8519/18, paragraphs 62 and 63
 * (more than 50 per cent; control by other means is a question of its own, which no share answers).
 */
import type { Holding, OwnershipGraph } from './ownership-graph.js';
import { ANY_SHARE, type Share } from './shares.js';

export type Verdict = 'CONTROLS' | 'MAY_CONTROL' | 'DOES_NOT';

/** What owners have of a firm, with what they control, and whether that is control. */
export interface Stake extends Share {
  readonly verdict: Verdict;
}

/** How a holding counts for the owners: surely, at most, or not. */
export type Counted = 'YES' | 'MAYBE' | 'NO';

/** A holding on a way from owners to a firm. */
export interface CountedHolding extends Holding {
  /** The share as far as the record bounds it: what others are known to hold is not left for this holder. */
  readonly bounds: Share;
  readonly counts: Counted;
}

/** The rule over one graph, for one threshold in per cent, above 0 and at most 100. */
export class OwnershipRule {
  /** By firm, what its known direct shares come to at least: all of them, and those that nothing speaks against. */
  readonly #known = new Map<string, number>();
  readonly #uncontested = new Map<string, number>();

  constructor(
    readonly graph: OwnershipGraph,
    readonly threshold: number,
  ) {
    for (const { held, share, contested } of graph.holdings) {
      add(this.#known, held, share?.atLeast ?? 0);
      if (!contested) add(this.#uncontested, held, share?.atLeast ?? 0);
    }
  }

  /** What these owners, taken together, have of firms. */
  reachOf(owners: readonly string[]): Reach {
    return new Reach(this, owners);
  }

  /** Firms whose known direct shares come to more than 100, by id. */
  overstated(): string[] {
    return [...this.#known.keys()].filter((firm) => this.#isOverstated(firm)).sort();
  }

  /** Holdings whose share is not told or cannot be read. */
  missing(): Holding[] {
    return this.graph.holdings.filter(({ share }) => share === null);
  }

  /**
   * The share that some of a firm's holdings come to. At most, it is what the others leave of 100, unless the record
   * contradicts itself: then nothing limits it. What is contested limits nobody else.
   */
  shareOf(firm: string, { atLeast, atMost, uncontested }: Tally): Share {
    const least = rounded(Math.min(100, atLeast));
    if (this.#isOverstated(firm)) return { atLeast: least, atMost: rounded(Math.min(100, atMost)) };
    const left = 100 - ((this.#uncontested.get(firm) ?? 0) - uncontested);
    return { atLeast: least, atMost: Math.max(least, rounded(Math.min(100, atMost, left))) };
  }

  /** Whether shares that come to this are control. */
  reaches(share: number): boolean {
    return share >= this.threshold;
  }

  #isOverstated(firm: string): boolean {
    return rounded(this.#known.get(firm) ?? 0) > 100;
  }
}

/** What some owners, taken together, have of every firm downstream of them. */
export class Reach {
  readonly #rule: OwnershipRule;
  readonly #owners: ReadonlySet<string>;
  readonly #surely: ReadonlyMap<string, number>;
  readonly #atMost: ReadonlyMap<string, number>;

  constructor(rule: OwnershipRule, owners: readonly string[]) {
    this.#rule = rule;
    this.#owners = new Set(owners);
    this.#surely = this.#leastFixpoint('atLeast');
    this.#atMost = this.#leastFixpoint('atMost');
  }

  stakeIn(firm: string): Stake {
    const atLeast = this.#surely.get(firm) ?? 0;
    const atMost = this.#atMost.get(firm) ?? 0;
    if (this.#rule.reaches(atLeast)) return { atLeast, atMost, verdict: 'CONTROLS' };
    return { atLeast, atMost, verdict: this.#rule.reaches(atMost) ? 'MAY_CONTROL' : 'DOES_NOT' };
  }

  /** Every holding on a way from the owners to a firm, the nearest to the owners first. */
  holdingsTo(firm: string): CountedHolding[] {
    const { graph } = this.#rule;
    const leading = allAbove(graph, firm);
    const holders = new Set([...this.#owners].filter((owner) => owner !== firm));
    const found: CountedHolding[] = [];
    for (const holder of holders) {
      for (const holding of graph.heldBy(holder)) {
        if (!leading.has(holding.held)) continue;
        const bounds = this.#rule.shareOf(holding.held, tallied(NOTHING, holding));
        found.push({ ...holding, bounds, counts: this.#counts(holder) });
        if (holding.held !== firm) holders.add(holding.held);
      }
    }
    return found;
  }

  #counts(holder: string): Counted {
    if (this.#owners.has(holder)) return 'YES';
    return COUNTED[this.stakeIn(holder).verdict];
  }

  /**
   * The shares in every firm met on the way, by one bound of each: a firm that comes under control adds what it holds,
   * and nothing else does, so that the set is the least one. Each holding is looked at once.
   */
  #leastFixpoint(bound: keyof Share): ReadonlyMap<string, number> {
    const tallies = new Map<string, Tally>();
    const shares = new Map<string, number>();
    const controlling = new Set(this.#owners);
    for (const holder of controlling) {
      for (const holding of this.#rule.graph.heldBy(holder)) {
        const { held } = holding;
        const tally = tallied(tallies.get(held) ?? NOTHING, holding);
        const share = this.#rule.shareOf(held, tally)[bound];
        tallies.set(held, tally);
        shares.set(held, share);
        if (this.#rule.reaches(share)) controlling.add(held);
      }
    }
    return shares;
  }
}

const COUNTED: Readonly<Record<Verdict, Counted>> = { CONTROLS: 'YES', MAY_CONTROL: 'MAYBE', DOES_NOT: 'NO' };

/** What some holdings in one firm come to, and how much of it is known and uncontested. */
interface Tally extends Share {
  readonly uncontested: number;
}

const NOTHING: Tally = { atLeast: 0, atMost: 0, uncontested: 0 };

function tallied(tally: Tally, { share, contested }: Holding): Tally {
  const { atLeast, atMost } = share ?? ANY_SHARE;
  return {
    atLeast: tally.atLeast + atLeast,
    atMost: tally.atMost + atMost,
    uncontested: tally.uncontested + (contested ? 0 : atLeast),
  };
}

/** The firm, and everybody from whom holdings lead to it. */
function allAbove(graph: OwnershipGraph, firm: string): ReadonlySet<string> {
  const above = new Set([firm]);
  for (const held of above) for (const { holder } of graph.into(held)) above.add(holder);
  return above;
}

function add(sums: Map<string, number>, key: string, share: number): void {
  sums.set(key, (sums.get(key) ?? 0) + share);
}

/** Shares are known to a few digits; sums of them carry the noise of their last ones. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
