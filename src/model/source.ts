/**
 * Sources: the documents that say things, and what they repeat.
 *
 * Publications of one `work` are one source in every computation. `relays` is what a source repeats as a whole; what it
 * says is then the relayed work's voice. `cites` alone carries nothing: what rests on a cited work is said per item.
 */
import { z } from 'zod';
import { id, language, note, partialDate, provenance, text, webAddress } from './fields.js';
import { RELIABILITIES } from './grade.js';

export const sourceRecord = z.strictObject({
  type: z.literal('source'),
  kind: z.literal('Source').default('Source'),
  id,
  title: text(1000),
  publisher: text(500).optional(),
  authors: z.array(text(300)).max(200).default([]),
  published: partialDate.optional(),
  sourceKind: text(100).optional(),
  url: webAddress.optional(),
  archiveUrl: webAddress.optional(),
  /** SHA-256 of the preserved copy, 64 hexadecimal digits; absent when no copy is preserved. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { message: 'must be 64 lower-case hexadecimal digits' })
    .optional(),
  capturedAt: z.iso.datetime().optional(),
  language: language.optional(),
  reliability: z.enum(RELIABILITIES),
  /** By default a source is its own work. */
  work: id.optional(),
  relays: z.array(id).max(200).default([]),
  cites: z.array(id).max(2000).default([]),
  /** Where the first documents refer to it: a footnote or a paragraph. */
  seedReference: text(300).optional(),
  provenance: provenance.optional(),
  note: note.optional(),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

/** The work a source belongs to: its own unless said otherwise. */
export function workOf(source: Pick<SourceRecord, 'id' | 'work'>): string {
  return source.work ?? source.id;
}
