/** A search: what it looks for, in which view, by which rules, and for how long. */
import type { View } from '../projection/view.js';
import type { Node } from './lead.js';
import type { Rules } from './rules.js';

/** Which ends a search looks for. */
type Ending = 'CHAIN' | 'MEETING';

/** What a claim is worth in this search, 0 to 1. */
export type Weight = (claim: number) => number;

/** Looked at before the work is given up on. */
export interface Patience {
  /** Leads that may still be looked at. */
  leads: number;
  /** Whether time is up, or nobody waits any more. */
  readonly isOver: () => boolean;
}

export interface Search {
  readonly view: View;
  readonly rules: Rules;
  /** Where chains may begin; none stands for anywhere. */
  readonly starts: Iterable<Node>;
  readonly weight: Weight;
  /** Whether weights are those with disputes counted. */
  readonly isUsual: boolean;
  readonly hops: number;
  readonly ending: Ending;
  /** Bounds below this are of no use, 0 to 1. */
  readonly floor: number;
}

/** The search stops before its bounds are known. */
export class OutOfPatience extends Error {
  readonly stoppedBy: 'TIME' | 'EXPANSIONS';

  constructor(stoppedBy: 'TIME' | 'EXPANSIONS') {
    super(stoppedBy);
    this.stoppedBy = stoppedBy;
  }
}

const HIGH_FLOORS: readonly number[] = [0.85, 0.6, 0.3, 0.1];

/**
 * Floors tried one after another, the question's own last: with a high one a search stays small, and chains enough
 * above it are the best there are.
 */
export function floorsDownTo(lowest: number): number[] {
  return [...HIGH_FLOORS.filter((high) => high > lowest), lowest];
}
