/** The chains of a pack: what was looked for among networks and operations, and what was found. */
import type { Answer } from '../../attribution/answer.js';

/** Chains to one network, in full. */
export interface PackChains {
  readonly to: string;
  readonly answer: Answer;
}

export interface PackConnections {
  /** All ends that were asked about, strongest first, then by name. */
  readonly asked: readonly string[];
  /** The strongest, each answered in full. */
  readonly answered: readonly PackChains[];
  /** Ends to which a chain leads that is not told in full. */
  readonly further: readonly { readonly to: string; readonly strength: number }[];
  /** Ends to which no chain is on record within the bounds. */
  readonly none: readonly string[];
  /** Ends for which the search was stopped before it found one. */
  readonly stopped: readonly string[];
  /** The ends were named in the question; otherwise they are the networks and operations on record. */
  readonly isGiven: boolean;
  /** More networks and operations are on record than were asked about. */
  readonly moreEnds: boolean;
}
