/** The boundary of the attribution room: plain values in, plain values out, so that it can move to another thread. */
import type { Answer } from './answer.js';
import type { Comparison } from './comparison/comparison.js';
import type { Connections, ConnectionsQuestion } from './connections.js';
import type { BareChain, Sight } from './desk.js';
import type { Matrix, MatrixQuestion } from './matrix.js';
import type { Question } from './question.js';
import type { StateActors, StateActorsQuestion } from './state-actors.js';

/** How one claim stands on the record. */
export interface Assessment {
  /** Share of worlds in which the claim is established. */
  readonly probability: number;
  /** The same with disputes ignored. */
  readonly probabilityUndisputed: number;
  /** Share of worlds in which the claim is not disputed. */
  readonly notExcluded: number;
  /** Which sides have an item that counts. */
  readonly standing: 'SUPPORTED' | 'DISPUTED' | 'CONTESTED' | 'QUESTIONED' | 'NO_EVIDENCE';
  /** Independent voices in support and in dispute, after shared origins are counted once. */
  readonly supportingVoices: number;
  readonly disputingVoices: number;
}

/** What a projection takes, per claim. */
export interface Footprint {
  readonly claims: number;
  /** Numbers: claims, items, periods, leads both ways, weights. */
  readonly bytesPerClaim: number;
  /** Ids and their index, names, and what is said beyond numbers. */
  readonly textBytesPerClaim: number;
}

export interface AttributionEngine {
  /**
   * @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH, FROM_IN_TO; LIMIT_EXCEEDED for a bound out of range
   */
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** The answers at two revisions, and what changed. The question's own revision is not looked at. @throws as `answer` does */
  compare(
    question: Question,
    fromRevision: number,
    toRevision: number,
    signal?: AbortSignal,
  ): Promise<Comparison>;
  /** The chains of the answer alone, best first, without what they mean. @throws as `answer` does */
  bestChains(question: Question, signal?: AbortSignal): Promise<readonly BareChain[]>;
  /** The best chain of every pair. @throws as `answer` does; LIMIT_EXCEEDED for a degree in too many cells */
  matrix(question: MatrixQuestion, signal?: AbortSignal): Promise<Matrix>;
  /** Which state actors connect to something, the strongest first. @throws as `answer` does */
  stateActors(question: StateActorsQuestion, signal?: AbortSignal): Promise<StateActors>;
  /** The shortest ways between two entities: no attribution. @throws LinchpinError ENTITY_NOT_FOUND, LIMIT_EXCEEDED */
  connections(question: ConnectionsQuestion, signal?: AbortSignal): Promise<Connections>;
  /** Assesses claims on their own; null for an id that is no claim at that revision. */
  assess(claims: readonly string[], sight: Sight, signal?: AbortSignal): Promise<(Assessment | null)[]>;
  /** Takes up the graph as it is at a revision, so that no question has to wait for it. */
  prepare(revision: number, signal?: AbortSignal): Promise<void>;
  footprint(revision: number): Promise<Footprint>;
  /** Ends what is under way and lets go of everything. */
  close(): Promise<void>;
}
