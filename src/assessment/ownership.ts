/**
 * Control by ownership: shares added up along chains of firms.
 *
 * An owner controls a firm when its own shares in it and those of firms that it controls add up to the threshold. A
 * controlled firm's shares count in full, whatever share of that firm the owner has; those of a firm that is not
 * controlled count nothing. The set of controlled firms is the least one that the rule allows, so that firms that own
 * one another in a circle are not controlled by anybody who owns nothing of them. Nor does a circle raise a figure: what
 * a firm holds of itself, through firms that are controlled only by way of it, is nobody's share. Several owners are
 * asked about together by adding up what all of them hold.
 *
 * [Reference] US Treasury, OFAC, Revised Guidance on Entities Owned by Persons Whose Property and Interests in Property
 * Are Blocked, 13 August 2014, and FAQ 401 (50 per cent or more, directly or indirectly, in the aggregate). Council of
 * the EU, Best Practices for the effective implementation of restrictive measures, as updated on 3 July 2024 (50 per
 * cent or more, and listed persons in the aggregate; before that update more than 50 per cent; control by other means is
 * a question of its own, which no share answers). See also recital 28 of Regulation (EU) 2024/1745, as law firms report
 * it: DLA Piper, Changes to the EU Sanctions Best Practices, 6 August 2024.
 */
import { FirmShares, isImprobable, type Tally, talliedAlone } from './firm-shares.js';
import type { Holding, OwnershipGraph } from './ownership-graph.js';
import type { Share } from './shares.js';
import { type Stake, Stakes, type Verdict } from './stakes.js';

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
  readonly #shares: FirmShares;
  readonly #below = new Map<string, ReadonlySet<string>>();

  constructor(
    readonly graph: OwnershipGraph,
    readonly threshold: number,
  ) {
    this.#shares = new FirmShares(graph.holdings);
  }

  /** What these owners, taken together, have of firms. */
  reachOf(owners: readonly string[]): Reach {
    return new Reach(this, owners);
  }

  /** Firms whose known direct shares come to more than 100, by id. */
  overstated(): string[] {
    return this.#shares.overstated();
  }

  /** Holdings whose share is not told or cannot be read. */
  missing(): Holding[] {
    return this.graph.holdings.filter(({ share }) => share === null);
  }

  /** The share that some of a firm's holdings come to. */
  shareOf(firm: string, tally: Tally): Share {
    return this.#shares.shareOf(firm, tally);
  }

  /** Whether shares are control by one of their bounds. What is less than the threshold does not come to it. */
  reaches(share: Share, bound: Bound): boolean {
    if (bound === 'atMost' && share.isLess) return share.atMost > this.threshold;
    return share[bound] >= this.threshold;
  }

  /** Everything that holdings lead to from a firm; the firm itself where it stands in a circle. */
  below(firm: string): ReadonlySet<string> {
    const known = this.#below.get(firm) ?? allBelow(this.graph, firm);
    this.#below.set(firm, known);
    return known;
  }
}

/** Which end of a share is looked at. */
export type Bound = 'atLeast' | 'atMost';

/** What some owners, taken together, have of every firm downstream of them. */
export class Reach {
  readonly #rule: OwnershipRule;
  readonly #owners: ReadonlySet<string>;
  readonly #all: Stakes;
  readonly #toCircles = new Map<string, Stakes>();

  constructor(rule: OwnershipRule, owners: readonly string[]) {
    this.#rule = rule;
    this.#owners = new Set(owners);
    this.#all = Stakes.of(this.#owners, rule);
  }

  stakeIn(firm: string): Stake {
    return this.#toward(firm).stakeIn(firm);
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
        const bounds = this.#rule.shareOf(holding.held, talliedAlone(holding));
        found.push({ ...holding, bounds, counts: this.#counts(holding, firm) });
        if (holding.held !== firm) holders.add(holding.held);
      }
    }
    return found;
  }

  #counts(holding: Holding, firm: string): Counted {
    const { holder } = holding;
    const counted = this.#owners.has(holder) ? 'YES' : COUNTED[this.#toward(firm).stakeIn(holder).verdict];
    return counted === 'YES' && isImprobable(holding) ? 'MAYBE' : counted;
  }

  /** What is had of firms; where the one asked about stands in a circle, while it is no way to itself. */
  #toward(firm: string): Stakes {
    if (!this.#rule.below(firm).has(firm) || this.#owners.has(firm)) return this.#all;
    const stakes = this.#toCircles.get(firm) ?? this.#all.without(firm);
    this.#toCircles.set(firm, stakes);
    return stakes;
  }
}

const COUNTED: Readonly<Record<Verdict, Counted>> = { CONTROLS: 'YES', MAY_CONTROL: 'MAYBE', DOES_NOT: 'NO' };

/** The firm, and everybody from whom holdings lead to it. */
function allAbove(graph: OwnershipGraph, firm: string): ReadonlySet<string> {
  const above = new Set([firm]);
  for (const held of above) for (const { holder } of graph.into(held)) above.add(holder);
  return above;
}

/** Everything that holdings lead to from a firm; itself when they lead back to it. */
function allBelow(graph: OwnershipGraph, firm: string): ReadonlySet<string> {
  const below = new Set(graph.heldBy(firm).map(({ held }) => held));
  for (const holder of below) for (const { held } of graph.heldBy(holder)) below.add(held);
  return below;
}
