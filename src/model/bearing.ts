/** That a claim bears on an element of an instrument, for or against, on a source's word: a record, not a claim. */
import { z } from 'zod';
import { STANCES } from './evidence.js';
import { id, note, provenance, retraction, text } from './fields.js';
import { contentId } from './ids.js';

export const BEARING_SIDES = ['FOR', 'AGAINST'] as const;
export type BearingSide = (typeof BEARING_SIDES)[number];

export const bearingRecord = z.strictObject({
  type: z.literal('bearing'),
  id,
  claim: id,
  element: id,
  side: z.enum(BEARING_SIDES),
  /** What of the claim bears: that it is supported (when left out), or that it is disputed or questioned. */
  stance: z.enum(STANCES).optional(),
  source: id,
  locator: text(500).optional(),
  provenance: provenance.optional(),
  note: note.optional(),
  retracted: retraction.optional(),
});
export type BearingRecord = z.infer<typeof bearingRecord>;

export function bearingId(bearing: Pick<BearingRecord, 'claim' | 'element' | 'side' | 'source'>): string {
  const { claim, element, side, source } = bearing;
  return contentId('be-', { claim, element, side, source });
}
