/**
 * Tables as spreadsheets save them: rows of cells separated by a comma, semicolon, tab or bar, whichever the first line
 * has most of. Rows may be longer or shorter than the first; a cell or row that never ends is refused, behind all rows
 * before it.
 */
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { LinchpinError } from '../errors.js';
import { declaredDelimiter, delimiterIn, firstLine, lineEndsIn } from './delimiter.js';
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
  /** Blanks around the text of a cell are part of it. */
  readonly keepsBlanks?: boolean;
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
  const rows = parsedRows(text.all(), name, { ...form, delimiter }, text.lineEnds);
  yield* form.mayBeOneColumn ? rows : refuseUnseparated(rows, name, delimiter);
}

async function* parsedRows(
  text: AsyncIterable<string>,
  name: string,
  { delimiter, keepsBlanks }: TableForm,
  lineEnds: string[],
): AsyncIterable<TableRow> {
  const rows: TableRow[] = [];
  const lines = new RowLines();
  const parser = parse({
    delimiter,
    max_record_size: LARGEST_ROW,
    record_delimiter: lineEnds,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // Rows are taken here, not from the stream: it forgets those before a place that it cannot read.
    on_record: (record: string[], info: Info) => {
      const line = lines.of(record, info.lines);
      const cells = keepsBlanks ? record : record.map((cell) => cell.trim());
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
      return null;
    },
  });
  // `fed` is told of it too; an error that nobody hears would end the process.
  parser.on('error', () => undefined);
  for await (const piece of text) {
    const problem = await fed(parser, piece);
    for (const row of rows.splice(0)) yield row;
    if (problem) throw refusal(problem, `${name} line ${lines.next}`);
  }
  const problem = await fed(parser, null);
  for (const row of rows) yield row;
  if (problem) throw refusal(problem, `${name} line ${lines.next}`);
}

/** Lines of rows: the parser counts one that ends as on Windows twice where it ends within a cell. */
class RowLines {
  #counted = 0;
  #twice = 0;

  /** Where the row ends that was just read. */
  of(record: readonly string[], counted: number): number {
    if (counted > this.#counted + 1) {
      for (const cell of record) this.#twice += cell.split('\r\n').length - 1;
    }
    this.#counted = counted;
    return counted - this.#twice;
  }

  /** Where the row begins that was not read to its end, blank lines before it included. */
  get next(): number {
    return this.#counted - this.#twice + 1;
  }
}

/** Gives the parser a piece of text, or says that there is no more. @returns what it cannot read in it */
function fed(parser: Parser, piece: string | null): Promise<Error | null> {
  return new Promise((resolve) => {
    const done = (problem?: Error | null) => resolve(problem ?? null);
    if (piece === null) parser.end(done);
    else parser.write(piece, done);
  });
}

function refusal(cause: Error, where: string): Error {
  if (!(cause instanceof CsvError)) return cause;
  return new LinchpinError(
    'RECORD_INVALID',
    { where, problem: PROBLEMS[cause.code] ?? 'this is no table' },
    { cause },
  );
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: `a row must be at most ${LARGEST_ROW} characters long`,
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is never closed',
};

/** What a text seems to be separated by, and all of it, without the line that says so. */
async function begun(
  chunks: AsyncIterable<string>,
): Promise<{ delimiter: string; lineEnds: string[]; all: () => AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let isDone = false;
  // A carriage return at the end may be half of a line's end.
  const isBegun = () => text.length >= LONGEST_LOOK || (!text.endsWith('\r') && firstLine(text, false));
  while (!isDone && !isBegun()) {
    const next = await iterator.next();
    isDone = next.done === true;
    text += next.value ?? '';
  }
  const line = firstLine(text, true) ?? { text: '', start: 0 };
  const declared = declaredDelimiter(line.text);
  const behind = line.start + (declared === null ? 0 : line.text.length);
  return {
    delimiter: declared ?? delimiterIn(line.text),
    lineEnds: lineEndsIn(text),
    async *all() {
      try {
        // The line itself goes, its end stays: lines are counted.
        yield text.slice(0, line.start) + text.slice(behind);
        while (!isDone) {
          const next = await iterator.next();
          if (next.done) return;
          yield next.value;
        }
      } finally {
        await iterator.return?.();
      }
    },
  };
}
