/** A chain shown step by step, each step with a footnote for every item of its evidence and with whatever stands against it. */
import type { Chain, Opposed, Step } from '../attribution/answer.js';
import { formText } from './answer-section.js';
import { type Block, type Inline, joined, type Line, type ListItem, paragraph, strong } from './document.js';
import { OPPOSES_BY } from './footnotes.js';
import type { Memo } from './memo.js';
import { isOpposedBy } from './opposed.js';
import { percent, periodText, wordsOf } from './words.js';

export function chainBlocks(chain: Chain, memo: Memo): Block[] {
  const form = formText(chain);
  return [
    paragraph(
      `Strength ${percent(chain.strength)} (the product of its steps); all its steps hold together in ${percent(chain.probability)} of worlds. `,
      `${form.charAt(0).toUpperCase()}${form.slice(1)}. All steps may share days: ${periodText(chain.periodFrom, chain.periodTo)}.`,
    ),
    { kind: 'LIST', ordered: true, items: chain.steps.map((step) => stepItem(step, memo)) },
    paragraph(strong('Reading:'), ` ${chain.reading}`),
    ...(chain.caution === null ? [] : [paragraph(strong('Caution:'), ` ${chain.caution}`)]),
    ...(chain.origins.length === 0 ? [] : [origins(chain, memo)]),
  ];
}

function origins({ origins: works }: Chain, { naming }: Memo): Block {
  return paragraph(
    'Its supporting evidence goes back to ',
    ...joined(
      works.map((work) => naming.work(work)),
      ', ',
      ' and ',
    ),
    '.',
  );
}

function stepItem(step: Step, memo: Memo): ListItem {
  const { naming, notes, answer } = memo;
  const kind = step.tie === null ? '' : ` (tie: ${wordsOf(step.tie)})`;
  const shared = answer.question.disputes === 'IGNORE' ? 'supported in' : 'established in';
  const unknown = step.periodUnknown ? '; that it held when the other steps did is not shown' : '';
  return {
    line: [
      ...naming.step(step),
      `${kind}: ${shared} ${percent(step.probability)} of worlds; ${periodText(step.periodFrom, step.periodTo)}${unknown}.`,
      ...notes.items(ofStance(step, 'SUPPORTS', memo)),
    ],
    below: [
      ...spokenAgainst(step, 'DISPUTES', 'Disputed by ', memo),
      ...spokenAgainst(step, 'QUESTIONS', 'Questioned by ', memo),
      ...step.opposedBy.map((opposed) => opposedLine(step.claim, opposed, memo)),
    ],
  };
}

function ofStance(
  { evidence }: Step,
  stance: 'SUPPORTS' | 'DISPUTES' | 'QUESTIONS',
  { records }: Memo,
): string[] {
  return evidence.filter((id) => records.items.get(id)?.stance === stance);
}

function spokenAgainst(step: Step, stance: 'DISPUTES' | 'QUESTIONS', lead: string, memo: Memo): Line[] {
  return ofStance(step, stance, memo).map((id) => [
    strong(lead.trim()),
    ' ',
    ...whoSays(id, memo),
    '.',
    ...memo.notes.items([id]),
  ]);
}

/** Whose words an item gives: the actor's, where they are not the source's own. */
export function whoSays(id: string, { records, naming }: Memo): Inline[] {
  const item = records.items.get(id);
  if (!item) return [id];
  return item.assertedBy === undefined
    ? ['“', naming.name(item.source), '”']
    : [naming.name(item.assertedBy)];
}

/** What opposes a claim, on whose word, with the evidence of the claim that opposes. */
export function opposedLine(
  claim: string,
  opposed: Pick<Opposed, 'claim' | 'kind' | 'stance'>,
  memo: Memo,
): Line {
  const { naming, notes, records } = memo;
  const oppositions = (records.oppositions.get(claim) ?? []).filter((one) => isOpposedBy(one, opposed));
  const items = (records.itemsOfClaim.get(opposed.claim) ?? []).map(({ id }) => id);
  return [
    strong(opposed.kind === 'REBUTS' ? 'Rebutted by' : 'Undercut by'),
    ` ${OPPOSES_BY[opposed.stance]} `,
    ...naming.statement(opposed.claim),
    ', which carries no weight in the figure.',
    ...oppositions.map((one) => notes.opposition(one)),
    ...notes.items(items),
  ];
}
