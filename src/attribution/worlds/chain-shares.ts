/** What can be asked of the worlds of chains, whether they are worked out exactly or sampled. */
import type { Share } from '../answer.js';
import type { Kept } from './chain-sets.js';
import type { Gone } from './chance.js';
import type { FoldedClaim, Folds } from './fold.js';

/** What a step has to be for a path to count. */
export type Aspect = 'ESTABLISHED' | 'SUPPORTED' | 'NOT_DISPUTED';

/** How the worlds are taken otherwise than they are. */
export interface Change {
  /** Claims taken as unknown, by number: chains that need one of them do not count. */
  readonly unknown: readonly number[];
  /** Draws of works taken as never sound. */
  readonly gone: Gone;
  /** A claim taken as established in all worlds, by number. */
  readonly given: number | null;
}

/** Some claims with other evidence, by number, and the folds that these went through. */
export interface OtherEvidence {
  readonly claims: ReadonlyMap<number, FoldedClaim>;
  readonly folds: Folds;
}

export interface ChainShares {
  /** Share of worlds in which some chain of the set has all its steps of this aspect. */
  share(aspect: Aspect, kept: Kept): Share;
  /** The value of such a share with the worlds changed. @throws DiagramTooLarge where it is worked out exactly */
  changed(aspect: Aspect, kept: Kept, change: Change): number;
  /** The value of such a share where some claims have other evidence. @throws DiagramTooLarge likewise */
  withOther(aspect: Aspect, kept: Kept, other: OtherEvidence): number;
}
