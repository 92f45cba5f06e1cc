/** The questions that are measured: one pair, four views of the record, ten chains or everything. */
import { QUESTION_DEFAULTS, type Question } from '../../src/attribution/question.js';
import { DEFAULT_GRADING, type Grading, gradingWith } from '../../src/model/grade.js';
import type { PartialDate } from '../../src/model/partial-date.js';
import { HEAD } from './graph.js';

/** How the record is looked at: at which revision, at which date, by which grades. */
export interface View {
  readonly name: string;
  readonly revision: number;
  readonly asOf: PartialDate | null;
  readonly grading: Grading;
}

export const DEFAULT_VIEW: View = {
  name: 'default grading, head',
  revision: HEAD,
  asOf: null,
  grading: DEFAULT_GRADING,
};

export const OTHER_VIEWS: readonly View[] = [
  {
    ...DEFAULT_VIEW,
    name: 'another grading',
    grading: gradingWith({ A: 0.95, B: 0.85, C: 0.7, D: 0.5 }, { 1: 0.95, 2: 0.8, 3: 0.5 }),
  },
  { ...DEFAULT_VIEW, name: 'as of 2021-07', asOf: '2021-07' },
  { ...DEFAULT_VIEW, name: 'an older revision', revision: 1 },
];

const TEN = 10;

/** Only the ten best chains. */
export function tenBest(from: readonly string[], to: readonly string[], view: View): Question {
  return { ...everything(from, to, view), limit: TEN, maxChains: TEN };
}

/** The full answer, by the defaults of the API. */
export function everything(
  from: readonly string[],
  to: readonly string[],
  { revision, asOf, grading }: View,
): Question {
  return { ...QUESTION_DEFAULTS, from, to, links: null, conducts: null, revision, asOf, grading };
}
