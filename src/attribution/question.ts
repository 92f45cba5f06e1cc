/** The question: how far does this state actor connect to that network? */
import type { Grading } from '../model/grade.js';
import type { PartialDate } from '../model/partial-date.js';
import { TIES } from '../model/predicate.js';

/** Whose act a chain ends in: its weakest tie before the conduct, or DIRECT when there is none. Closest first. */
export const LINKS = ['DIRECT', ...TIES] as const;
export type Link = (typeof LINKS)[number];

/** What was done at a chain's end. */
export const CONDUCTS = [
  'ORGANISES',
  'DIRECTS',
  'ASSISTS',
  'FINANCES',
  'ISSUES',
  'ARRANGES',
  'TRANSPORTS_ON',
  'WORKS_ON',
  'ENCOURAGES',
  'ACKNOWLEDGES',
  'TOLERATES',
] as const;
export type Conduct = (typeof CONDUCTS)[number];

export type DisputeMode = 'COUNT' | 'IGNORE';

export interface Question {
  /** One or more actors, taken as given and never expanded. */
  readonly from: readonly string[];
  /** One or more networks, operations, routes, visa practices or actors: a set is an ad-hoc network. */
  readonly to: readonly string[];
  /** Most steps of a chain, 1 to 8. */
  readonly maxHops: number;
  /** Only what may have held on some day of this date counts. */
  readonly asOf: PartialDate | null;
  /** What was known at this revision; the head's number is filled in before the engine is asked. */
  readonly revision: number;
  /** Keeps only chains of these links; null keeps all. */
  readonly links: readonly Link[] | null;
  /** Keeps only chains of these conducts; null keeps all, ties-only chains too. */
  readonly conducts: readonly Conduct[] | null;
  /** Weakest chain worth finding, 0 to 1. */
  readonly minChainStrength: number;
  /** How many chains are shown, 1 to 64. */
  readonly limit: number;
  /** Over how many chains the degree is taken, 1 to 64. */
  readonly maxChains: number;
  readonly disputes: DisputeMode;
  readonly grading: Grading;
}

/** What every question about actors and ends says, whatever it asks of the chains between them. */
export type EndsAndBounds = Omit<Question, 'limit' | 'maxChains'>;

/** What a question leaves open. `minChainStrength` 0.001 leaves out chains that nobody would call evidence. */
export const QUESTION_DEFAULTS = {
  maxHops: 6,
  minChainStrength: 0.001,
  limit: 10,
  maxChains: 64,
  disputes: 'COUNT',
} as const;
