/** The boundary of the attribution room: plain values in, plain values out, so that it can move to another thread. */
import type { Grading } from '../model/grade.js';
import type { PartialDate } from '../model/partial-date.js';
import type { Answer } from './answer.js';
import type { Question } from './question.js';

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

export interface AttributionEngine {
  /**
   * @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH, FROM_IN_TO; LIMIT_EXCEEDED for a bound out of range
   */
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** Assesses claims on their own; null for an id that is no claim at that revision. */
  assess(
    claims: readonly string[],
    view: { readonly revision: number; readonly asOf: PartialDate | null; readonly grading: Grading },
    signal?: AbortSignal,
  ): Promise<(Assessment | null)[]>;
}
