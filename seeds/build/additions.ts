/**
 * What a document states and no row of the facts holds: the written table `seeds/additions.csv`. Its rows are typed
 * already, come from one of the two documents, and never carry a chain.
 */
import type { Stance } from '../../src/model/evidence.js';
import { predicateNamed } from '../../src/model/predicate.js';
import { DOCUMENTS } from './cells.js';
import type { EvidenceItem } from './evidence-items.js';
import { problem, type Row, readTable } from './facts.js';
import type { RowStatement } from './statements.js';

/** One row of the table: what it says, and the item that shows it. */
export interface Addition {
  readonly id: string;
  readonly where: string;
  readonly statement: RowStatement;
  readonly item: (claim: string) => EvidenceItem;
}

/** Reads the table. @throws when a row could carry a chain, or comes from anything but the two documents */
export async function readAdditions(path: string): Promise<Addition[]> {
  const rows = await readTable(path, 'additions.csv');
  return rows.map((row) => {
    const statement = statementOf(row);
    return {
      id: row.filled('id'),
      where: row.where,
      statement,
      item: (claim) => itemOf(row, statement, claim),
    };
  });
}

function statementOf(row: Row): RowStatement {
  const predicate = predicateNamed(row.filled('predicate'));
  if (!predicate) throw problem(row.where, `no predicate is named "${row.filled('predicate')}"`);
  if (predicate.flow !== 'NONE') {
    throw problem(row.where, `${predicate.name} can carry a chain; only typed.csv may say so`);
  }
  return {
    subject: row.filled('subject'),
    predicate: predicate.name,
    object: row.filled('object'),
    qualifiers: {},
    stance: row.filled('stance') as Stance,
    remark: undefined,
    typedBy: undefined,
  };
}

function itemOf(row: Row, { stance }: RowStatement, claim: string): EvidenceItem {
  const source = row.filled('source');
  if (!DOCUMENTS.has(source)) throw problem(row.where, `"${source}" is none of the two documents`);
  return {
    type: 'evidence',
    id: row.filled('id'),
    claim,
    source,
    stance,
    credibility: Number(row.filled('credibility')),
    reliabilityInUse: row.filled('reliabilityInUse'),
    locator: row.filled('locator'),
    from: row.cell('from'),
    to: row.cell('to'),
    provenance: 'DOCUMENT',
    note: row.filled('reason'),
  };
}
