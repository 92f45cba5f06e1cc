/** What owners have of firms, with what they control: the least that the rule allows, surely and at most. */
import { NOTHING, type Tally, tallied } from './firm-shares.js';
import type { Bound, OwnershipRule } from './ownership.js';
import type { Holding } from './ownership-graph.js';
import type { Share } from './shares.js';

export type Verdict = 'CONTROLS' | 'MAY_CONTROL' | 'DOES_NOT';

/** What owners have of a firm, with what they control, and whether that is control. */
export interface Stake extends Pick<Share, 'atLeast' | 'atMost'> {
  readonly verdict: Verdict;
}

/** By one bound: what owners have of firms, and who adds what they hold, the owners among them. */
interface Reached {
  readonly shareIn: (firm: string) => Share | undefined;
  readonly adding: ReadonlySet<string>;
}

/** What some owners have of every firm downstream of them. */
export class Stakes {
  private constructor(
    private readonly rule: OwnershipRule,
    private readonly owners: ReadonlySet<string>,
    private readonly surely: Reached,
    private readonly most: Reached,
  ) {}

  static of(owners: ReadonlySet<string>, rule: OwnershipRule): Stakes {
    const held = [...owners].flatMap((owner) => rule.graph.heldBy(owner));
    const reached = (bound: Bound) => leastFixpoint(held, owners, bound, rule);
    return new Stakes(rule, owners, reached('atLeast'), reached('atMost'));
  }

  /** The same while one firm adds nothing: whatever does not hang on it stays as it is. */
  without(firm: string): Stakes {
    const changed = (before: Reached, bound: Bound): Reached => {
      const below = this.rule.below(firm);
      const counts = ({ holder }: Holding) =>
        this.owners.has(holder) || (before.adding.has(holder) && !below.has(holder) && holder !== firm);
      const held = [...below].flatMap((one) => this.rule.graph.into(one).filter(counts));
      const after = leastFixpoint(held, new Set([...this.owners, firm]), bound, this.rule);
      return { ...after, shareIn: (one) => (below.has(one) ? after : before).shareIn(one) };
    };
    const { rule, owners, surely, most } = this;
    return new Stakes(rule, owners, changed(surely, 'atLeast'), changed(most, 'atMost'));
  }

  stakeIn(firm: string): Stake {
    const least = this.surely.shareIn(firm) ?? NOTHING;
    const most = this.most.shareIn(firm) ?? NOTHING;
    const bounds = { atLeast: least.atLeast, atMost: most.atMost };
    if (this.rule.reaches(least, 'atLeast')) return { ...bounds, verdict: 'CONTROLS' };
    return { ...bounds, verdict: this.rule.reaches(most, 'atMost') ? 'MAY_CONTROL' : 'DOES_NOT' };
  }
}

/**
 * The shares in every firm met on the way, by one bound of each: a firm that comes under control adds what it holds,
 * once, and nothing else does, so that the set is the least one.
 *
 * @param first holdings that count whatever comes under control
 * @param before those that add nothing more when they come under control
 */
function leastFixpoint(
  first: readonly Holding[],
  before: ReadonlySet<string>,
  bound: Bound,
  rule: OwnershipRule,
): Reached {
  const counting = [...first];
  const tallies = new Map<string, Tally>();
  const shares = new Map<string, Share>();
  const adding = new Set(before);
  for (const holding of counting) {
    const { held } = holding;
    const tally = tallied(tallies.get(held) ?? NOTHING, holding);
    const share = rule.shareOf(held, tally);
    tallies.set(held, tally);
    shares.set(held, share);
    if (adding.has(held) || !rule.reaches(share, bound)) continue;
    adding.add(held);
    counting.push(...rule.graph.heldBy(held));
  }
  return { shareIn: (firm) => shares.get(firm), adding };
}
