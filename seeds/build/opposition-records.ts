/** Oppositions: claims that a source sets against one another, from the written table `seeds/oppositions.csv`. */
import { type OppositionKind, oppositionId } from '../../src/model/opposition.js';
import { DOCUMENTS } from './cells.js';
import type { ClaimOfRow } from './claim-records.js';
import { problem, type Row, readTable } from './facts.js';

/** Records of all oppositions. The table names claims by the rows of claims.csv that make them. */
export async function oppositionRecords(
  path: string,
  ofRow: ReadonlyMap<string, ClaimOfRow>,
): Promise<unknown[]> {
  const rows = await readTable(path, 'oppositions.csv');
  return rows.map((row) => {
    const opposing = claimOf(row, 'claim_row', ofRow);
    const opposition = {
      claim: opposing.claim,
      opposes: claimOf(row, 'opposes_row', ofRow).claim,
      kind: row.filled('kind') as OppositionKind,
      source: row.filled('source_id'),
    };
    if (opposition.claim === opposition.opposes) throw problem(row.where, 'a claim cannot oppose itself');
    return {
      type: 'opposition',
      id: oppositionId(opposition),
      ...opposition,
      stance: opposing.stance === 'SUPPORTS' ? undefined : opposing.stance,
      locator: row.cell('locator'),
      provenance: DOCUMENTS.has(opposition.source) ? 'DOCUMENT' : 'PUBLIC_RECORD',
      note: row.filled('reason'),
    };
  });
}

function claimOf(row: Row, column: string, ofRow: ReadonlyMap<string, ClaimOfRow>): ClaimOfRow {
  const made = ofRow.get(row.filled(column));
  if (!made) throw problem(row.where, `no claim came of the row ${row.filled(column)}`);
  return made;
}
