/**
 * The brief: an answer as a memorandum with footnotes. It says what the fields of the answer say and no more; every
 * step, dispute and doubt stands with its evidence, and no sentence calls a state to account: that is for courts.
 */
import type { Answer } from '../attribution/answer.js';
import { againstSection } from './against-section.js';
import { answerSection } from './answer-section.js';
import { apartSection, chainsSection } from './chains-section.js';
import type { BriefDocument } from './document.js';
import { Footnotes } from './footnotes.js';
import type { Memo } from './memo.js';
import { methodSection } from './method-section.js';
import { Naming } from './naming.js';
import { questionSection } from './question-section.js';
import type { BriefRecords } from './records.js';
import { weightSection } from './weight-section.js';

export function composeBrief(answer: Answer, records: BriefRecords): BriefDocument {
  const naming = new Naming(records);
  const notes = new Footnotes(records, naming);
  const memo: Memo = { answer, records, naming, notes };
  const blocks = [
    ...questionSection(memo),
    ...answerSection(memo),
    ...chainsSection(memo),
    ...againstSection(memo),
    ...apartSection(memo),
    ...weightSection(memo),
    ...methodSection(memo),
  ];
  return { title: titleOf(memo), blocks, footnotes: notes.lines };
}

function titleOf({ answer: { question }, naming }: Memo): string {
  const end = (ids: readonly string[]) =>
    ids.length === 1 ? naming.name(ids[0] ?? '') : `${naming.name(ids[0] ?? '')} and ${ids.length - 1} more`;
  return `Attribution brief: ${end(question.from)} → ${end(question.to)}`;
}
