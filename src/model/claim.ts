/**
 * Claims: one statement each, `subject -predicate-> object`, with an identity that follows from what it says.
 *
 * The period is no part of the identity: each evidence item carries the period it speaks of. A claim is never
 * overwritten and never deleted; evidence is added or retracted, and a better statement supersedes it.
 */
import { z } from 'zod';
import { id, note, provenance, text } from './fields.js';
import { contentId } from './ids.js';
import { predicateNamed } from './predicate.js';

export const claimRecord = z.strictObject({
  type: z.literal('claim'),
  id,
  subject: id,
  predicate: z.string().max(100),
  /** The entity spoken of, or `value` where no entity stands for it; exactly one of the two. */
  object: id.optional(),
  value: text(500).optional(),
  qualifiers: z.record(z.string().regex(/^[a-z][A-Za-z-]{0,49}$/), text(500)).default({}),
  supersededBy: id.optional(),
  provenance: provenance.optional(),
  note: note.optional(),
});
export type ClaimRecord = z.infer<typeof claimRecord>;

/** What identifies a claim: its ends, its predicate, and the qualifiers that the predicate names as identifying. */
export type Statement = Pick<ClaimRecord, 'subject' | 'predicate' | 'object' | 'value'> & {
  readonly qualifiers?: Readonly<Record<string, string>>;
};

/** `cl-` and 26 base32 characters: the same statement imported twice is one claim, a narrower one is another. */
export function claimId(statement: Statement): string {
  const identifying = predicateNamed(statement.predicate)?.identifying ?? [];
  const qualifiers = Object.fromEntries(
    identifying.flatMap((name) => {
      const value = statement.qualifiers?.[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return contentId('cl-', {
    subject: statement.subject,
    predicate: statement.predicate,
    object: statement.object,
    value: statement.value,
    qualifiers,
  });
}

/** The id of the listing that a LISTED_UNDER claim is the record of. */
export function listingId(claim: string): string {
  return `${claim}:listing`;
}

/** The claim that a listing is the view of; null for the id of anything else. */
export function listedClaimOf(id: string): string | null {
  return id.endsWith(':listing') ? id.slice(0, -':listing'.length) : null;
}
