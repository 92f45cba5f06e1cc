/** What speaks against a claim, in words: the format has no room for it but a description, where everybody sees it. */
import type { EvidenceRecord, Stance } from '../../model/evidence.js';
import type { PropertyValues } from './property-values.js';
import type { SpokenOf } from './spoken-of.js';

const VERBS = { DISPUTES: 'Disputed', QUESTIONS: 'Questioned' } as const;

/** An item that does not support its claim, as a line tells it. */
export interface Dissent {
  readonly stance: Exclude<Stance, 'SUPPORTS'>;
  /** Who dissents, where, and in what words. */
  readonly note: string;
}

/** The beginning of a line of ours; what follows it names whoever dissents, and in quotes the title of a work. */
const BEGINNING = /^(Disputed|Questioned) (?=by )/;
const TITLE = / (?:by|in) ".*"/s;

/** Takes the description of an edge that we wrote: who disputes or questions, and the other lines. */
export function takeDissent(values: PropertyValues): { dissent: Dissent[]; others: string[] } {
  const dissent: Dissent[] = [];
  const others: string[] = [];
  for (const line of values.take('description')) {
    const [beginning, verb] = BEGINNING.exec(line) ?? [];
    if (beginning === undefined || !TITLE.test(line) || !line.endsWith('.')) others.push(line);
    else {
      const stance = verb === VERBS.DISPUTES ? 'DISPUTES' : 'QUESTIONS';
      dissent.push({ stance, note: line.slice(beginning.length, -1) });
    }
  }
  return { dissent, others };
}

/** A line for each item that disputes or questions. */
export function dissentIn(items: readonly EvidenceRecord[], spokenOf: SpokenOf): string[] {
  return items.flatMap((item) =>
    item.stance === 'SUPPORTS' ? [] : [`${VERBS[item.stance]} ${by(item, spokenOf)}${detail(item)}.`],
  );
}

function by({ source, assertedBy }: EvidenceRecord, spokenOf: SpokenOf): string {
  const cited = spokenOf.source(source);
  const publisher = cited?.publisher === undefined ? '' : ` (${cited.publisher})`;
  const title = `"${cited?.title ?? source}"${publisher}`;
  return assertedBy === undefined
    ? `by ${title}`
    : `by ${spokenOf.named(assertedBy)?.name ?? assertedBy} in ${title}`;
}

/** The days that it speaks of, and its note. */
function detail({ from, to, note }: EvidenceRecord): string {
  const days =
    from === undefined && to === undefined
      ? ''
      : `, for ${from ?? 'an unknown start'} to ${to ?? 'an unknown end'}`;
  return note === undefined ? days : `${days}: ${note.replace(/\.$/, '')}`;
}
