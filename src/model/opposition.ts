/** Claims against claims: on a source's word, shown wherever the other is a step, without weight in its probability. */
import { z } from 'zod';
import { STANCES } from './evidence.js';
import { id, note, provenance, retraction, text } from './fields.js';
import { contentId } from './ids.js';

/** REBUTS: both cannot hold. UNDERCUTS: it weakens the inference (Pollock 1987). */
export const OPPOSITION_KINDS = ['REBUTS', 'UNDERCUTS'] as const;
export type OppositionKind = (typeof OPPOSITION_KINDS)[number];

export const oppositionRecord = z.strictObject({
  type: z.literal('opposition'),
  id,
  /** The claim that opposes. */
  claim: id,
  /** The claim that is opposed. */
  opposes: id,
  kind: z.enum(OPPOSITION_KINDS),
  /** What of the claim opposes: that it is supported (when left out), or that it is disputed: a narrower denial. */
  stance: z.enum(STANCES).optional(),
  source: id,
  locator: text(500).optional(),
  provenance: provenance.optional(),
  note: note.optional(),
  retracted: retraction.optional(),
});
export type OppositionRecord = z.infer<typeof oppositionRecord>;

export function oppositionId(
  opposition: Pick<OppositionRecord, 'claim' | 'opposes' | 'kind' | 'source'>,
): string {
  const { claim, opposes, kind, source } = opposition;
  return contentId('op-', { claim, opposes, kind, source });
}
