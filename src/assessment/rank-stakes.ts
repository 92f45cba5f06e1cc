/** Owners of a firm, and firms of an owner, in the order in which they matter. */
import type { OwnershipRule, Reach } from './ownership.js';
import type { Stake, Verdict } from './stakes.js';

/** What one owner has of one firm. */
export interface RankedStake extends Stake {
  readonly owner: string;
  readonly firm: string;
  /** Whether the owner holds a part of the firm itself. */
  readonly direct: boolean;
  /** Levels of holdings between them; 1 for a direct one. */
  readonly levels: number;
  readonly reach: Reach;
}

/** Everybody upstream of the firm: who controls it first, then the nearest, then the greatest. */
export function rankedOwners(rule: OwnershipRule, firm: string): RankedStake[] {
  return [...rule.graph.levels]
    .filter(([owner]) => owner !== firm)
    .map(([owner, levels]) => stakeOf(rule, rule.reachOf([owner]), { owner, firm, levels }))
    .sort((a, b) => byImportance(a, b) || (a.owner < b.owner ? -1 : 1));
}

/** Firms downstream that the actor controls or may control, in the same order. */
export function rankedFirms(rule: OwnershipRule, owner: string): RankedStake[] {
  const reach = rule.reachOf([owner]);
  return [...rule.graph.levels]
    .filter(([firm]) => firm !== owner)
    .map(([firm, levels]) => stakeOf(rule, reach, { owner, firm, levels }))
    .filter(({ verdict }) => verdict !== 'DOES_NOT')
    .sort((a, b) => byImportance(a, b) || (a.firm < b.firm ? -1 : 1));
}

function stakeOf(
  { graph }: OwnershipRule,
  reach: Reach,
  pair: { readonly owner: string; readonly firm: string; readonly levels: number },
): RankedStake {
  const direct = graph.heldBy(pair.owner).some(({ held }) => held === pair.firm);
  return { ...pair, ...reach.stakeIn(pair.firm), direct, reach };
}

const RANK: Readonly<Record<Verdict, number>> = { CONTROLS: 0, MAY_CONTROL: 1, DOES_NOT: 2 };

function byImportance(a: RankedStake, b: RankedStake): number {
  return (
    RANK[a.verdict] - RANK[b.verdict] || a.levels - b.levels || b.atLeast - a.atLeast || b.atMost - a.atMost
  );
}
