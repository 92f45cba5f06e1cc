/** Paths under way: each a step more than the one it comes from. */
import type { Period } from '../../model/partial-date.js';
import type { FoundPath, TakenStep } from './found-path.js';
import type { Node } from './lead.js';
import type { How, Successors } from './successors.js';

/** A path under way. It has entered the thing at which a meeting is looked for, or is whole, as `how` says. */
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
  readonly how: How;
  /** What the path before it could become, and which of that this one is; null at the start. */
  readonly family: Successors | null;
  readonly place: number;
}

/** Order of two claims, by their ids. */
export type CompareClaims = (a: number, b: number) => number;

/**
 * The strongest that it can still become comes first; of equals the one that is further, then by claim ids from the
 * last step back: so that a search that is stopped has looked at the same, whatever order the claims came in.
 */
export function isBefore(a: PartialPath, b: PartialPath, compare: CompareClaims): boolean {
  if (a.bound !== b.bound) return a.bound > b.bound;
  if (a.hops !== b.hops) return a.hops > b.hops;
  for (
    let [one, other]: [PartialPath | null, PartialPath | null] = [a, b];
    one?.previous && other?.previous;
  ) {
    if (one.claim !== other.claim) return compare(one.claim, other.claim) < 0;
    [one, other] = [one.previous, other.previous];
  }
  return a.at < b.at;
}

/** Whether a path comes back to a node where it has been. */
export function isLoop(path: PartialPath): boolean {
  for (let step = path.previous; step; step = step.previous) if (step.at === path.at) return true;
  return false;
}

/** A whole path, from its start. */
export function pathOf(partial: PartialPath): FoundPath {
  const steps: TakenStep[] = [];
  for (let at = partial; at.previous; at = at.previous) {
    steps.unshift({ claim: at.claim, from: at.previous.at, to: at.at });
  }
  const { weakestTie, strength, period } = partial;
  return { steps, meets: partial.previous?.how === 'ENTERED', weakestTie, strength, period };
}
