/** What speaks against a claim, in words: the format has no room for it but a description, where everybody sees it. */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { SpokenOf } from './spoken-of.js';

const VERBS = { DISPUTES: 'Disputed', QUESTIONS: 'Questioned' } as const;

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
