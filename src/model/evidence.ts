/** Evidence items: what one passage of one source says for or against a claim, and how far it is to be trusted. */
import { z } from 'zod';
import { id, note, partialDate, provenance, retraction, text } from './fields.js';
import { type Credibility, RELIABILITIES } from './grade.js';

/** QUESTIONS raises doubt without denying: it has no weight and is always shown. */
export const STANCES = ['SUPPORTS', 'DISPUTES', 'QUESTIONS'] as const;
export type Stance = (typeof STANCES)[number];

export const evidenceRecord = z.strictObject({
  type: z.literal('evidence'),
  id,
  claim: id,
  source: id,
  /** The actor whose words these are, where they are not the source's own. */
  assertedBy: id.optional(),
  stance: z.enum(STANCES),
  credibility: z
    .int()
    .min(1)
    .max(6)
    .transform((grade) => grade as Credibility),
  /** How the source is trusted in this use, in place of the reliability of the work whose voice the item is. */
  reliabilityInUse: z.enum(RELIABILITIES).optional(),
  /** Works that the passage gives for the statement: its footnotes. */
  restsOn: z.array(id).max(200).default([]),
  locator: text(500).optional(),
  /** First and last day of the conduct or state spoken of, never of the statement. */
  from: partialDate.optional(),
  to: partialDate.optional(),
  provenance: provenance.optional(),
  note: note.optional(),
  retracted: retraction.optional(),
});
export type EvidenceRecord = z.infer<typeof evidenceRecord>;

/**
 * Locators that name no place in a source. Two items with the same one do not come from the same passage: "text" is
 * not a page.
 */
const PLACELESS_LOCATORS: ReadonlySet<string> = new Set([
  'text',
  'summary text',
  'quote',
  'background',
  'summary',
  'category list',
  'draft reasons',
  'quoted reasons',
  'act or report of it',
  'names it as a body of this state',
  'block of State Border Committee officials',
]);

/** Whether a locator names a place, so that two items with it come from the same passage. */
export function namesPlace(locator: string | undefined): locator is string {
  return locator !== undefined && !PLACELESS_LOCATORS.has(locator);
}
