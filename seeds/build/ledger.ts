/** The ledger: for every row of the facts what came of it, or why nothing did. */
import { FACTS_FILES, type Facts, problem, type Row } from './facts.js';

/** One line of `ledger.jsonl`. */
export interface LedgerLine {
  readonly file: string;
  readonly row: number;
  /** The row's own id, where its table gives one. */
  readonly id?: string;
  readonly sha256: string;
  /** Ids of what the row became, in whole or in part; for a raw predicate the names of the typed ones. */
  readonly became?: readonly string[];
  /** Why nothing came of the row. */
  readonly leftOut?: string;
  /** What of the row was not taken over, and why. */
  readonly note?: string;
}

/** Columns in which the tables give a row its id; a table without one identifies its rows by number. */
const ID_COLUMNS: Readonly<Record<string, string>> = {
  'claims.csv': 'id',
  'typed.csv': 'claim_id',
  'elements.csv': 'claim_id',
  'predicates.csv': 'predicate',
};

export class Ledger {
  private readonly lines = new Map<Row, LedgerLine>();

  /** The row lives on in these ids. */
  became(row: Row, ids: readonly string[], note?: string): void {
    this.enter(row, { became: [...new Set(ids)], ...(note === undefined ? {} : { note }) });
  }

  /** Nothing came of the row. */
  leftOut(row: Row, reason: string): void {
    this.enter(row, { leftOut: reason });
  }

  /** One line for each row, in the order of the tables. @throws when a row has none */
  all(facts: Facts): LedgerLine[] {
    return FACTS_FILES.flatMap((file) =>
      facts[file].map((row) => {
        const line = this.lines.get(row);
        if (!line) throw problem(row.where, 'nothing came of the row, and no reason was given');
        return line;
      }),
    );
  }

  private enter(row: Row, outcome: Pick<LedgerLine, 'became' | 'leftOut' | 'note'>): void {
    if (this.lines.has(row)) throw problem(row.where, 'the row was dealt with twice');
    const id = row.file === 'paragraphs.csv' ? undefined : row.cell(ID_COLUMNS[row.file] ?? 'id');
    this.lines.set(row, {
      file: row.file,
      row: row.number,
      ...(id === undefined ? {} : { id }),
      sha256: row.sha256,
      ...outcome,
    });
  }
}
