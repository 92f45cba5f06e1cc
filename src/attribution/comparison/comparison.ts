/** Two answers to one question, at two revisions, side by side: plain values only. */
import type { Answer, Chain } from '../answer.js';
import type { Question } from '../question.js';

/** What can happen to a claim between two revisions that bears on how it stands. In the order in which it is told. */
export const CLAIM_EVENT_KINDS = [
  'CLAIM_ADDED',
  'CLAIM_SUPERSEDED',
  'CLAIM_RESTORED',
  'ITEM_ADDED',
  'ITEM_RETRACTED',
  'ITEM_REGRADED',
  'ITEM_REDATED',
  'ITEM_RESTATED',
  'ITEM_REATTRIBUTED',
  'SOURCE_REGRADED',
  'SOURCE_REATTRIBUTED',
  'ENTITY_REDATED',
] as const;
export type ClaimEventKind = (typeof CLAIM_EVENT_KINDS)[number];

/** One thing that happened to a claim, and to which record; of the three ids, the one that the kind speaks of. */
export interface ClaimEvent {
  readonly kind: ClaimEventKind;
  readonly item: string | null;
  readonly source: string | null;
  /** The operation, route or visa practice that the claim leads into. */
  readonly entity: string | null;
}

/** A claim that stands on a chain of either answer and was changed between the two. */
export interface ClaimChange {
  readonly claim: string;
  /** null where the claim was not on the record. */
  readonly probabilityBefore: number | null;
  readonly probabilityAfter: number | null;
  readonly events: readonly ClaimEvent[];
  /** The later degree, less what it would be with this one claim as it stood before. */
  readonly effect: number;
  /** What the earlier degree would be with this one claim as it stands now, less the earlier degree. */
  readonly effectAlone: number;
}

/** A chain that both answers found, and that is stronger or weaker now. */
export interface ChangedChain {
  readonly before: Chain;
  readonly after: Chain;
}

/** What is compared of an answer. */
export type ComparedAnswer = Pick<
  Answer,
  | 'revision'
  | 'questionId'
  | 'degree'
  | 'degreeIgnoringDisputes'
  | 'notExcluded'
  | 'likelihood'
  | 'analyticConfidence'
  | 'chainsFound'
  | 'search'
  | 'reproducible'
>;

export interface Comparison {
  /** As it was put to the later revision. */
  readonly question: Question;
  readonly before: ComparedAnswer;
  readonly after: ComparedAnswer;
  /** The later degree less the earlier one. */
  readonly degreeChange: number;
  readonly chainsGained: readonly Chain[];
  readonly chainsLost: readonly Chain[];
  readonly chainsChanged: readonly ChangedChain[];
  /** How many chains both answers found at the same strength. */
  readonly chainsUnchanged: number;
  /** Greatest effect first. */
  readonly claims: readonly ClaimChange[];
}
