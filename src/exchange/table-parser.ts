/** Rows as they are found in pieces of a text (RFC 4180, read generously), each with its line. */
import { CsvError, Parser } from 'csv-parse';
import { LinchpinError, recordInvalid } from '../errors.js';

export interface TableRow {
  readonly cells: readonly string[];
  /** Of the file, from 1 on; the last one where a row takes several. */
  readonly line: number;
}

/** The largest row in characters. */
const LARGEST_ROW = 1_000_000;

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `a row must be at most ${LARGEST_ROW} characters long`,
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is never closed',
};

export interface TableMarks {
  readonly delimiter: string;
  readonly lineEnds: string[];
  readonly keepsBlanks: boolean;
}

/** Rows are kept as they are found: a stream that fails forgets those that it has not handed on. */
export class TableParser extends Parser {
  readonly #name: string;
  readonly #keepsBlanks: boolean;
  #rows: TableRow[] = [];
  /** Lines up to the end of the row before, as the parser counts them, and those that it counts twice. */
  #counted = 0;
  #twice = 0;

  constructor(name: string, { delimiter, lineEnds, keepsBlanks }: TableMarks) {
    super({
      delimiter,
      max_record_size: LARGEST_ROW,
      record_delimiter: lineEnds,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    this.#name = name;
    this.#keepsBlanks = keepsBlanks;
    // `rows` is told of it too; an error that nobody hears would end the process.
    this.on('error', () => undefined);
  }

  /** The rows that end in this piece, those without any text left out, and why it cannot be read on; null: no more. */
  rows(piece: string | null): Promise<{ rows: readonly TableRow[]; problem: Error | null }> {
    return new Promise((resolve) => {
      const done = (cause?: Error | null) => {
        resolve({ rows: this.#rows, problem: cause ? this.#problem(cause) : null });
        this.#rows = [];
      };
      if (piece === null) this.end(done);
      else this.write(piece, done);
    });
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    const line = this.#lineOf(record);
    const cells = this.#keepsBlanks ? record : record.map((cell) => cell.trim());
    if (cells.some((cell) => cell.trim() !== '')) this.#rows.push({ cells, line });
    return true;
  }

  /** A line that ends as on Windows is counted twice where it ends within a cell. */
  #lineOf(record: readonly string[]): number {
    const { lines } = this.info;
    if (lines > this.#counted + 1) {
      for (const cell of record) this.#twice += cell.split('\r\n').length - 1;
    }
    this.#counted = lines;
    return lines - this.#twice;
  }

  /** An error of the file, named after the line in which the row begins that was not read to its end. */
  placed(cause: unknown): unknown {
    if (!(cause instanceof LinchpinError) || cause.details.where !== this.#name) return cause;
    return recordInvalid(this.#place, String(cause.details.problem), cause);
  }

  #problem(cause: Error): Error {
    if (!(cause instanceof CsvError)) return cause;
    return recordInvalid(this.#place, PROBLEMS[cause.code] ?? 'this is no table', cause);
  }

  get #place(): string {
    return `${this.#name} line ${this.#counted - this.#twice + 1}`;
  }
}
