/** What the direct shares in each firm come to, and what that leaves to whoever holds some of them. */
import { COUNTS_FROM } from './bearing-weight.js';
import type { Holding } from './ownership-graph.js';
import { ANY_SHARE, type Share } from './shares.js';

/** What some holdings in one firm come to. */
export interface Tally extends Share {
  /** What of it limits others: neither contested nor improbable. */
  readonly limiting: number;
  /** How many of those are more than their figure. */
  readonly limitingMore: number;
}

export const NOTHING: Tally = { atLeast: 0, atMost: 0, limiting: 0, limitingMore: 0 };

/** Whether a holding is too improbable to be known: it counts as one that may be there. */
export function isImprobable({ probability }: Pick<Holding, 'probability'>): boolean {
  return probability < COUNTS_FROM;
}

/** With another holding. An improbable one adds to the most alone. */
export function tallied(tally: Tally, holding: Holding): Tally {
  const { atLeast, atMost, isMore, isLess } = holding.share ?? ANY_SHARE;
  const isKnown = !isImprobable(holding);
  const isLimiting = isKnown && !holding.contested;
  return {
    atLeast: tally.atLeast + (isKnown ? atLeast : 0),
    atMost: tally.atMost + atMost,
    ...((tally.isMore || (isKnown && isMore)) && { isMore: true }),
    ...((tally.isLess || isLess) && { isLess: true }),
    limiting: tally.limiting + (isLimiting ? atLeast : 0),
    limitingMore: tally.limitingMore + (isLimiting && isMore ? 1 : 0),
  };
}

/** The shares of one holding by itself, were it so: an improbable one too has what its claim tells. */
export function talliedAlone(holding: Holding): Tally {
  const { atLeast, atMost } = holding.share ?? ANY_SHARE;
  return { ...tallied(NOTHING, holding), atLeast, atMost };
}

/** The direct shares in every firm of a graph. */
export class FirmShares {
  readonly #all = new Map<string, Tally>();

  constructor(holdings: readonly Holding[]) {
    for (const holding of holdings) {
      this.#all.set(holding.held, tallied(this.#all.get(holding.held) ?? NOTHING, holding));
    }
  }

  /** Firms whose known shares come to more than 100, by id. */
  overstated(): string[] {
    return [...this.#all.keys()].filter((firm) => this.#isOverstated(firm)).sort();
  }

  /**
   * The share that some of a firm's holdings come to. At most, it is what the others leave of 100, unless the record
   * contradicts itself: then nothing limits it. What is contested or improbable limits nobody else.
   */
  shareOf(firm: string, tally: Tally): Share {
    const atLeast = rounded(Math.min(100, tally.atLeast));
    const most = rounded(tally.atMost);
    const { left, isLess } = this.#left(firm, tally);
    const atMost = Math.max(atLeast, Math.min(100, most, left));
    const isStrict = (atMost === most && tally.isLess) || (atMost === left && isLess);
    return { atLeast, atMost, ...(isStrict && atMost > atLeast && { isLess: true }) };
  }

  /** What the other holdings leave of 100; less than that where one of them is more than its figure. */
  #left(firm: string, tally: Tally): { readonly left: number; readonly isLess: boolean } {
    if (this.#isOverstated(firm)) return { left: 100, isLess: false };
    const all = this.#all.get(firm) ?? NOTHING;
    const left = rounded(100 - (all.limiting - tally.limiting));
    return { left, isLess: all.limitingMore > tally.limitingMore };
  }

  #isOverstated(firm: string): boolean {
    const { atLeast, isMore } = this.#all.get(firm) ?? NOTHING;
    return rounded(atLeast) > 100 || (rounded(atLeast) === 100 && isMore === true);
  }
}

/** Shares are known to a few digits; sums of them carry the noise of their last ones. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
