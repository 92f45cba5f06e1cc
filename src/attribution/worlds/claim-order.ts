/**
 * The order in which a diagram asks about claims.
 *
 * A diagram has to remember, at each draw, what the draws above it have settled and those below still need. The next
 * claim is therefore the one that is nearest to those already placed: it shares draws with them and opens few new ones,
 * and it goes on with chains that they began or ends them [a greedy frontier order, as in Hardy, Lucet and Limnios
 * 2007, "K-terminal network reliability measures with binary decision diagrams"].
 */
import type { EvidenceModel } from './evidence-model.js';

const OPENS_DRAW = -0.5;
const SHARES_DRAW = 1;
const GOES_ON = 0.5;
const ENDS_CHAIN = 1;

/** Claims by number, each once; of equals the one that the chains take first. */
export function claimOrder(model: EvidenceModel): number[] {
  const { chains, chainsWith } = model.sets;
  const placed = new Set<number>();
  const left = new Set(chainsWith.keys());
  const unplaced = chains.map((claims) => claims.length);
  while (left.size > 0) {
    let next = -1;
    let nearest = Number.NEGATIVE_INFINITY;
    for (const claim of left) {
      const nearness = nearnessOf(claim);
      if (nearness > nearest) [next, nearest] = [claim, nearness];
    }
    left.delete(next);
    placed.add(next);
    for (const chain of chainsWith[next] as readonly number[])
      unplaced[chain] = (unplaced[chain] as number) - 1;
  }
  return [...placed];

  function nearnessOf(claim: number): number {
    let nearness = 0;
    for (const draw of model.sharedDrawsOf(claim)) {
      const isOpen = model.claimsWith(draw).some((other) => placed.has(other));
      nearness += isOpen ? SHARES_DRAW : OPENS_DRAW;
    }
    for (const chain of chainsWith[claim] as readonly number[]) {
      const still = unplaced[chain] as number;
      if (still < (chains[chain] as readonly number[]).length) nearness += GOES_ON;
      if (still === 1) nearness += ENDS_CHAIN;
    }
    return nearness;
  }
}
