/**
 * Tables as spreadsheets save them: rows of cells separated by a comma, semicolon, tab or bar, whichever the first line
 * has most of. Rows may be longer or shorter than the first; a cell or row that never ends is refused.
 */
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { LinchpinError } from '../errors.js';
import { declaredDelimiter, delimiterIn, firstLine } from './delimiter.js';
import { refuseUnseparated } from './single-column.js';
import { readText } from './text.js';

export interface TableRow {
  readonly cells: readonly string[];
  /** Of the file, from 1 on; the last one where a row takes several. */
  readonly line: number;
}

export interface TableForm {
  /** What stands between cells; left out: what the file says itself (`sep=;`), or its first line has most of. */
  readonly delimiter?: string | undefined;
  /** A table of one column may hold any separators in its cells. */
  readonly mayBeOneColumn?: boolean;
}

/** The largest row in characters. */
const LARGEST_ROW = 1_000_000;
/** Where no line ends before this, the first line is taken to go on behind it. */
const LONGEST_LOOK = 65_536;

/** Rows that hold anything. @throws LinchpinError RECORD_INVALID naming file and line */
export async function* readTable(
  bytes: AsyncIterable<Buffer>,
  name: string,
  form: TableForm = {},
): AsyncIterable<TableRow> {
  const text = await begun(readText(bytes, name));
  const delimiter = form.delimiter ?? text.delimiter;
  const rows = parsedRows(text.all(), name, delimiter);
  yield* form.mayBeOneColumn ? rows : refuseUnseparated(rows, name, delimiter);
}

async function* parsedRows(
  text: AsyncIterable<string>,
  name: string,
  delimiter: string,
): AsyncIterable<TableRow> {
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: LARGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const cells = record.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) yield { cells, line: info.lines };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { lines } = cause as CsvError & { readonly lines?: number };
    const where = lines === undefined ? name : `${name} line ${lines}`;
    throw new LinchpinError(
      'RECORD_INVALID',
      { where, problem: PROBLEMS[cause.code] ?? 'this is no table' },
      { cause },
    );
  } finally {
    source.destroy();
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `a row must be at most ${LARGEST_ROW} characters long`,
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is never closed',
};

/** What a text seems to be separated by, and all of it, without the line that says so. */
async function begun(
  chunks: AsyncIterable<string>,
): Promise<{ delimiter: string; all: () => AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let isDone = false;
  while (!isDone && text.length < LONGEST_LOOK && firstLine(text, false) === null) {
    const next = await iterator.next();
    isDone = next.done === true;
    text += next.value ?? '';
  }
  const line = firstLine(text, true) ?? { text: '', start: 0 };
  const declared = declaredDelimiter(line.text);
  const behind = line.start + (declared === null ? 0 : line.text.length);
  return {
    delimiter: declared ?? delimiterIn(line.text),
    async *all() {
      // The line itself goes, its end stays: lines are counted.
      yield text.slice(0, line.start) + text.slice(behind);
      while (!isDone) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    },
  };
}
