/** The short answer: likelihood in one sentence, confidence in another, form, dissent; or an honest negative. */
import type { Answer, Chain } from '../attribution/answer.js';
import { type Block, heading, type Inline, joined, type Line, list, paragraph, strong } from './document.js';
import type { Memo } from './memo.js';
import { CONDUCT_WORDS, counted, isOfDegree, LINK_WORDS, percent, shareText, wordsOf } from './words.js';

export function answerSection(memo: Memo): Block[] {
  const { answer } = memo;
  const [best] = answer.chains;
  const isNegative = answer.likelihood === 'NO_CHAIN';
  return [
    heading(2, 'Short answer'),
    ...reached(memo),
    isNegative ? negative(memo) : likelihood(memo),
    confidence(answer),
    ...(best && !isNegative ? [form(answer, best)] : []),
    ...(isNegative ? [] : [...dissent(answer), ...dated(answer), ...byLink(answer)]),
    heading(2, 'What the number means'),
    paragraph(
      'A possible world settles, by the grades given to them, which works are sound and which statements convince; the number is the share of such worlds in which every step of at least one of the chains found is established. ',
      'It measures how far the record establishes the connection by a stated convention, and neither how far the record is complete nor what a court would find.',
    ),
  ];
}

/** "k of n reached" comes before any degree of a set. */
function reached({ answer, naming }: Memo): Block[] {
  if (answer.question.to.length < 2) return [];
  const found = answer.reached.filter(({ degree }) => degree.value > 0);
  const names = found.map(({ id, degree }): Line => [naming.name(id), ` (${percent(degree.value)})`]);
  return [
    paragraph(
      `${found.length} of ${answer.question.to.length} ends asked about are reached`,
      ...(names.length > 0 ? [': ', ...joined(names, ', ', ' and ')] : []),
      '.',
    ),
  ];
}

function likelihood({ answer, naming }: Memo): Block {
  const { degree, question, search, likelihood: word } = answer;
  const least = search.exhaustive ? '' : 'at least ';
  const mode = question.disputes === 'IGNORE' ? ', disputes ignored as the question asks' : '';
  return paragraph(
    'In ',
    strong(`${least}${shareText(degree)}`),
    ` of possible worlds${mode}, the record establishes some connection from `,
    ...naming.end(question.from),
    ' to ',
    ...naming.end(question.to),
    ...wordFor(answer),
    word === 'INSUFFICIENT_EVIDENCE'
      ? '. The record is too thin for a word of likelihood, which is not an improbability.'
      : '.',
  );
}

function wordFor({ likelihood: word, degree, notExcluded }: Answer): Inline[] {
  if (word === 'INSUFFICIENT_EVIDENCE') return [];
  if (isOfDegree(word, degree.value)) return [': ', strong(wordsOf(word))];
  return [`; it leaves a connection open in ${percent(notExcluded.value)} of them: `, strong(wordsOf(word))];
}

/** What was looked for and how far; what stands between the two sides instead. */
function negative({ answer, naming }: Memo): Block {
  const { question, search, meetings, contacts, counterEvidence } = answer;
  const filtered = question.links !== null || question.conducts !== null ? ' of the kind asked for' : '';
  const instead = [
    ...(meetings.found > 0 ? [counted(meetings.found, 'meeting')] : []),
    ...(contacts.length > 0 ? [counted(contacts.length, 'contact')] : []),
    ...counterOff(counterEvidence.filter(({ onChain }) => !onChain).length),
  ];
  return paragraph(
    strong(`No chain${filtered} is on record`),
    ' from ',
    ...naming.end(question.from),
    ' to ',
    ...naming.end(question.to),
    ` within ${counted(search.maxHops, 'step')} and above a strength of ${search.minChainStrength}. `,
    search.exhaustive
      ? 'Every chain within these bounds was considered. '
      : 'The search was stopped before every chain within these bounds was considered. ',
    ...(instead.length > 0
      ? [`Between the two sides stand ${instead.join(', ')}, told of below and no part of any figure. `]
      : []),
    'That no chain is on record is no proof that there is no connection.',
  );
}

function counterOff(count: number): string[] {
  if (count === 0) return [];
  return [
    `${count === 1 ? '1 denial or doubt' : `${count} denials or doubts`} of steps that would join them`,
  ];
}

function confidence({ analyticConfidence: { level, reasons } }: Answer): Block {
  return paragraph(
    'Analytic confidence in this answer is ',
    strong(wordsOf(level)),
    `. ${reasons.join(' ')}`,
  );
}

/** Which connection it is: an answer on toleration must not read as one on direction. */
function form({ likelihood: word }: Answer, best: Chain): Block {
  const lead =
    word === 'INSUFFICIENT_EVIDENCE'
      ? 'In its best-evidenced form, if that held, '
      : 'In its best-evidenced form, ';
  return paragraph(
    `${lead}${formText(best)}. ${best.reading}`,
    ...(best.caution === null ? [] : [' ', strong('Caution:'), ` ${best.caution}`]),
  );
}

/** `the weakest tie is ownership, and the conduct is carrying people`. */
export function formText({ link, conduct }: Chain): string {
  return conduct === null
    ? `${LINK_WORDS[link]}, and no conduct is on record`
    : `${LINK_WORDS[link]}, and the conduct is ${CONDUCT_WORDS[conduct]}`;
}

function dissent({ degree, degreeIgnoringDisputes, notExcluded, question }: Answer): Block[] {
  if (question.disputes === 'IGNORE' || degreeIgnoringDisputes.value === degree.value) return [];
  return [
    paragraph(
      `With disputes ignored the share would be ${shareText(degreeIgnoringDisputes)}; in ${shareText(notExcluded)} of worlds some chain has no disputed step.`,
    ),
  ];
}

function dated({ degreeDatedOnly, question }: Answer): Block[] {
  if (degreeDatedOnly === null) return [];
  return [
    paragraph(
      `Over chains whose every step has a known beginning and end, so that it is shown to have held in ${question.asOf}, the share is ${shareText(degreeDatedOnly)}.`,
    ),
  ];
}

/** By closeness of link; a link that adds nothing to the closer ones needs no line. */
function byLink({ byLink: links }: Answer): Block[] {
  const lines = links.flatMap(({ link, degree }, index): Line[] => {
    const before = links[index - 1]?.degree.value ?? 0;
    return degree.value === before
      ? []
      : [[`${wordsOf(link)}${index === 0 ? '' : ' or closer'}: ${shareText(degree)}`]];
  });
  return lines.length === 0
    ? []
    : [paragraph('By closeness of the link, each over chains at least that close:'), list(lines)];
}
