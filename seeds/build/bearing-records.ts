/** Bearings: which claim bears on which element of an instrument, for or against, by which source. */
import { type BearingSide, bearingId } from '../../src/model/bearing.js';
import { DOCUMENTS } from './cells.js';
import type { ClaimOfRow } from './claim-records.js';
import { type Facts, problem } from './facts.js';
import type { Ledger } from './ledger.js';

/** Records of all bearings. Where the row disputes its claim, it is the dispute that bears. */
export function bearingRecords(
  facts: Facts,
  ofRow: ReadonlyMap<string, ClaimOfRow>,
  ledger: Ledger,
): unknown[] {
  return facts['elements.csv'].map((row) => {
    const made = ofRow.get(row.filled('claim_id'));
    if (!made) throw problem(row.where, `no claim came of the row ${row.filled('claim_id')}`);
    const bearing = {
      claim: made.claim,
      element: row.filled('element_id'),
      side: row.filled('bearing') as BearingSide,
      source: row.filled('source_id'),
    };
    const id = bearingId(bearing);
    ledger.became(row, [id]);
    return {
      type: 'bearing',
      id,
      ...bearing,
      stance: made.stance === 'SUPPORTS' ? undefined : made.stance,
      locator: row.cell('locator'),
      provenance: DOCUMENTS.has(bearing.source) ? 'DOCUMENT' : 'PUBLIC_RECORD',
      note: NOTES[made.stance],
    };
  });
}

const NOTES = {
  SUPPORTS: undefined,
  DISPUTES: 'What bears is that the source disputes the claim.',
  QUESTIONS: 'What bears is that the source leaves the claim open.',
} as const;
