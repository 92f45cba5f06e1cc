/** A spreadsheet as it is read row by row: its columns, how far it was read, and a digest of what was read. */
import { createHash } from 'node:crypto';
import { type Done, refused } from './results.js';
import { columnsIn, type NamedColumns, type ScreenColumns } from './screen-columns.js';

export class Sheet {
  readonly columns: ScreenColumns;
  readonly width: number;
  #rows = 0;
  readonly #read = createHash('sha256');

  /** @throws UsageProblem when no column of names can be told from the others */
  constructor(first: readonly string[], named: NamedColumns) {
    this.columns = columnsIn(first, named);
    this.width = first.length;
    if (this.columns.headings) this.#digest(first);
  }

  get headings(): readonly string[] {
    return this.columns.headings ?? Array.from({ length: this.width }, (_, place) => `column ${place + 1}`);
  }

  /** Rows taken, without the headings. */
  get rows(): number {
    return this.#rows;
  }

  take(cells: readonly string[]): void {
    this.#rows += 1;
    this.#digest(cells);
  }

  /** How far it was read. */
  get done(): Done {
    return { rows: this.#rows, read: this.#read.copy().digest('hex') };
  }

  /** Whether the row just taken was screened before. @throws LinchpinError CONFIG_INVALID when it was another file */
  isWithin(done: Done | null): boolean {
    if (done === null || this.#rows > done.rows) return false;
    if (this.#rows === done.rows && this.done.read !== done.read)
      throw refused(`the ${done.rows.toLocaleString('en')} rows screened before were of another file`);
    return true;
  }

  #digest(cells: readonly string[]): void {
    this.#read.update(`${JSON.stringify(cells)}\n`);
  }
}
