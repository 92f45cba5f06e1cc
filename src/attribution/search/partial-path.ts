/** Paths under way: each a step more than the one it comes from. */
import type { Period } from '../../model/partial-date.js';
import type { FoundPath, TakenStep } from './found-path.js';
import type { Node } from './lead.js';

/** A path under way. `entered` is set once it has gone into the thing at which a meeting is looked for. */
export interface PartialPath {
  readonly at: Node;
  readonly previous: PartialPath | null;
  /** The claim of its last step; -1 at the start. */
  readonly claim: number;
  readonly strength: number;
  readonly bound: number;
  /** Days that its steps may share: known once it is looked at, for most never are. */
  period: Period;
  readonly hops: number;
  readonly weakestTie: number;
  readonly afterAgreement: boolean;
  readonly entered: boolean;
  readonly complete: boolean;
}

/** The strongest that it can still become comes first; of equals the one that is further. */
export function isBefore(a: PartialPath, b: PartialPath): boolean {
  return a.bound !== b.bound ? a.bound > b.bound : a.hops > b.hops;
}

/** Whether a path has been at a node. */
export function isBehind(partial: PartialPath, node: Node): boolean {
  for (let step: PartialPath | null = partial; step; step = step.previous) if (step.at === node) return true;
  return false;
}

/** A whole path, from its start. */
export function pathOf(partial: PartialPath): FoundPath {
  const steps: TakenStep[] = [];
  for (let at = partial; at.previous; at = at.previous) {
    steps.unshift({ claim: at.claim, from: at.previous.at, to: at.at });
  }
  const { weakestTie, strength, period } = partial;
  return { steps, meets: partial.previous?.entered ?? false, weakestTie, strength, period };
}
