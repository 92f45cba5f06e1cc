/** What the sections of a brief are made from. */
import type { Answer } from '../attribution/answer.js';
import type { Footnotes } from './footnotes.js';
import type { Naming } from './naming.js';
import type { BriefRecords } from './records.js';

export interface Memo {
  readonly answer: Answer;
  readonly records: BriefRecords;
  readonly naming: Naming;
  readonly notes: Footnotes;
}
