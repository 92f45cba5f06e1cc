/** Sources: one record for each row of sources.csv. */
import { provenanceOf } from './cells.js';
import type { Facts } from './facts.js';
import type { Ledger } from './ledger.js';
import { reworded } from './wording.js';

/** Records of all sources. */
export function sourceRecords(facts: Facts, ledger: Ledger): unknown[] {
  return facts['sources.csv'].map((row) => {
    const id = row.filled('id');
    ledger.became(row, [id]);
    return {
      type: 'source',
      id,
      title: row.filled('title'),
      publisher: row.cell('publisher'),
      authors: row.list('authors'),
      published: row.cell('date'),
      sourceKind: row.cell('kind'),
      url: row.cell('url'),
      language: row.cell('language'),
      reliability: row.filled('admiralty_reliability'),
      work: row.cell('work'),
      relays: row.list('relays'),
      cites: row.list('cites'),
      seedReference: seedReference(row.cell('seed_ref')),
      provenance: provenanceOf(row),
      note: reworded(row.cell('note')),
    };
  });
}

/** `A fn3 (p. 105)` is footnote 3 of the iSANS paper; the documents themselves refer to nothing. */
function seedReference(reference: string | undefined): string | undefined {
  return reference?.startsWith('seed ') ? undefined : reworded(reference);
}
