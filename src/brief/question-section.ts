/** The section that says what was asked: of whom, of what, when, of which state of the record, and within which bounds. */
import type { Question } from '../attribution/question.js';
import { CREDIBILITIES, DEFAULT_GRADING, type Grading, RELIABILITIES } from '../model/grade.js';
import { type Block, code, heading, type Inline, joined, type Line, paragraph } from './document.js';
import type { Memo } from './memo.js';
import { counted, momentText, wordsOf } from './words.js';

export function questionSection({ answer, records, naming }: Memo): Block[] {
  const { question, revision, questionId, reproducible } = answer;
  const end = (ids: readonly string[]) =>
    joined(
      ids.map((id): Line => [naming.name(id), ' (', code(id), ')']),
      '; ',
    );
  return [
    heading(2, 'The question'),
    paragraph(
      'How far, and by which chains of evidence, does the record connect ',
      ...naming.end(question.from),
      ' to ',
      ...naming.end(question.to),
      ', and what speaks against it?',
    ),
    {
      kind: 'TERMS',
      rows: [
        { term: 'From', line: end(question.from) },
        { term: 'To', line: end(question.to) },
        { term: 'Date', line: [dateText(question)] },
        { term: 'Record', line: recordLine(revision, records.revision) },
        {
          term: 'Disputes',
          line: [question.disputes === 'COUNT' ? 'counted' : 'ignored, as the question asks'],
        },
        { term: 'Chains asked for', line: [chainsText(question)] },
        { term: 'Bounds', line: [boundsText(question)] },
        { term: 'Grades', line: [gradesText(question.grading)] },
        { term: 'Question id', line: [code(questionId)] },
        {
          term: 'To answer it again',
          line: [
            'put the question id to ',
            code('attributionReplay'),
            ' of a service that holds this record. ',
            reproducible
              ? 'At the same revision and by the same method the answer is the same.'
              : 'The search was stopped by time: asked again, the answer may differ.',
          ],
        },
      ],
    },
  ];
}

function dateText({ asOf }: Question): string {
  return asOf === null
    ? 'no date was set: all steps of a chain must be able to share a day, whichever'
    : `only what may have held on some day of ${asOf}`;
}

function recordLine(number: number, revision: Memo['records']['revision']): Inline[] {
  const names = 'Names, grades and evidence are those of this revision.';
  if (revision === null) return [`as known at revision ${number}. ${names}`];
  return [
    `as known at revision ${number}, written ${momentText(revision.at)} by `,
    revision.by,
    ': ',
    revision.why,
    `. ${names}`,
  ];
}

function chainsText({ links, conducts }: Question): string {
  const parts = [
    ...(links === null ? [] : [`of these links only: ${links.map(wordsOf).join(', ')}`]),
    ...(conducts === null ? [] : [`of these conducts only: ${conducts.map(wordsOf).join(', ')}`]),
  ];
  return parts.length === 0 ? 'of any link and conduct' : parts.join('; ');
}

function boundsText({ maxHops, minChainStrength, maxChains, limit }: Question): string {
  return (
    `at most ${counted(maxHops, 'step')} a chain; none weaker than ${minChainStrength}; ` +
    `shares are taken over the ${maxChains} best chains at most, of which ${limit} at most are shown`
  );
}

function gradesText({ reliability, credibility }: Grading): string {
  const sources = RELIABILITIES.map((grade) => `${grade} ${reliability[grade]}`).join(', ');
  const statements = CREDIBILITIES.map((grade) => `${grade} ${credibility[grade]}`).join(', ');
  const isUsual =
    RELIABILITIES.every((grade) => reliability[grade] === DEFAULT_GRADING.reliability[grade]) &&
    CREDIBILITIES.every((grade) => credibility[grade] === DEFAULT_GRADING.credibility[grade]);
  const whose = isUsual ? 'the usual convention' : 'as the question sets them';
  return `${whose}: sources ${sources}; statements ${statements}`;
}
