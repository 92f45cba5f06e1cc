/**
 * One chain, drawn from the actor asked about down to the target: who, by which claim, on whose word, and what stands
 * against it at that very step.
 */
import type { Chain, Opposed, Step } from '../attribution/answer.js';
import { type EvidenceRecord, namesPlace } from '../model/evidence.js';
import { predicateNamed } from '../model/predicate.js';
import { periodText, shareText, words } from './figures.js';
import { wrap, wrapWithFigure } from './layout.js';
import type { Paint } from './paint.js';
import type { Records } from './records.js';

const INDENT = '   ';
const STEM = `${INDENT}│  `;

/** What the marks before evidence mean, for the head of the list. */
export const MARKS = '+ supports   − disputes   ? questions   × opposed by another claim';

/** The mark of each stance, and of an opposition. */
export const MARK = { SUPPORTS: '+', DISPUTES: '−', QUESTIONS: '?', OPPOSED: '×' } as const;

/** The lines of a chain, `number` first. */
export function chainText(chain: Chain, number: number, records: Records, paint: Paint): string[] {
  return [
    ...head(chain, number, paint),
    '',
    ...chain.steps.slice(0, 1).flatMap(({ from }) => node(from, chain, records, paint)),
    ...chain.steps.flatMap((step) => [
      ...stepText(step, records),
      `${INDENT}▼`,
      ...node(step.to, chain, records, paint),
    ]),
  ];
}

function head(chain: Chain, number: number, paint: Paint): string[] {
  const act = chain.conduct === null ? words(chain.link) : `${words(chain.link)}, ${words(chain.conduct)}`;
  const dates = chain.periodFrom ?? chain.periodTo;
  return [
    paint.bold(`${String(number).padEnd(INDENT.length)}strength ${shareText(chain.strength)} · ${act}`),
    ...(dates === null
      ? []
      : wrap(`all of it may have held ${periodText(chain.periodFrom, chain.periodTo)}`, INDENT)),
    ...wrap(chain.reading, INDENT),
    ...(chain.caution === null ? [] : wrap(chain.caution, `${INDENT}Caution: `, INDENT)),
  ];
}

function node(id: string, chain: Chain, records: Records, paint: Paint): string[] {
  const place = chain.meetsAt === id ? ' — here they meet' : '';
  return wrap(`${records.name(id)} (${id})${place}`, INDENT).map((line) => paint.bold(line));
}

function stepText(step: Step, records: Records): string[] {
  const predicate = predicateNamed(step.predicate);
  const reading = step.direction === 'FORWARD' ? predicate?.reading : predicate?.inverse;
  const dates = periodText(step.periodFrom, step.periodTo);
  return [
    ...wrapWithFigure(
      `${reading ?? step.predicate}${records.qualifiers(step.claim)}, ${dates}`,
      shareText(step.probability),
      STEM,
      STEM,
    ),
    ...step.evidence.flatMap((id) => evidenceText(records.evidence(id), records)),
    ...step.opposedBy.flatMap((opposed) => marked('OPPOSED', oppositionText(opposed, records))),
  ];
}

/** `undercut by the denial that ...` */
export function oppositionText(opposed: Pick<Opposed, 'claim' | 'kind'>, records: Records): string {
  const verb = opposed.kind === 'REBUTS' ? 'rebutted' : 'undercut';
  return `${verb} by: ${records.opposition(opposed.claim)}`;
}

function marked(mark: keyof typeof MARK, text: string): string[] {
  return wrap(text, `${STEM}  ${MARK[mark]} `, `${STEM}    `);
}

function evidenceText(item: EvidenceRecord | undefined, records: Records): string[] {
  if (item === undefined) return [];
  return marked(item.stance, citation(item, records));
}

/** `B2 Title, p. 4, in the words of X`: the grade is the item's own, before shared origins are weighed. */
export function citation(item: EvidenceRecord, records: Records): string {
  const source = records.source(item.source);
  const grade = `${item.reliabilityInUse ?? source?.reliability ?? ''}${item.credibility}`;
  const locator = namesPlace(item.locator) ? `, ${item.locator}` : '';
  const voice = item.assertedBy === undefined ? '' : `, in the words of ${records.name(item.assertedBy)}`;
  return `${grade} ${records.name(item.source)}${locator}${voice}`;
}
