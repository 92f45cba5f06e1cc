/**
 * Tables as spreadsheets save them: rows of cells separated by a comma, semicolon, tab or bar, whichever the first line
 * has most of. Rows may be longer or shorter than the first; a cell or row that never ends is refused, behind all rows
 * before it.
 */
import { declaredDelimiter, delimiterIn, firstLine, lineEndsIn } from './delimiter.js';
import { refuseUnseparated } from './single-column.js';
import { type TableMarks, TableParser, type TableRow } from './table-parser.js';
import { readText } from './text.js';

export type { TableRow } from './table-parser.js';

export interface TableForm {
  /** What stands between cells; left out: what the file says itself (`sep=;`), or its first line has most of. */
  readonly delimiter?: string | undefined;
  /** A table of one column may hold any separators in its cells. */
  readonly mayBeOneColumn?: boolean;
  /** Blanks around the text of a cell are part of it. */
  readonly keepsBlanks?: boolean;
}

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
  const { lineEnds } = text;
  const rows = parsedRows(text.all(), name, { delimiter, lineEnds, keepsBlanks: form.keepsBlanks ?? false });
  yield* form.mayBeOneColumn ? rows : refuseUnseparated(rows, name, delimiter);
}

async function* parsedRows(
  text: AsyncIterable<string>,
  name: string,
  marks: TableMarks,
): AsyncIterable<TableRow> {
  const parser = new TableParser(name, marks);
  for await (const piece of placed(text, parser)) yield* rowsIn(await parser.rows(piece));
  yield* rowsIn(await parser.rows(null));
}

/** The same text; what ends it is told of the line that was come to. */
async function* placed(text: AsyncIterable<string>, parser: TableParser): AsyncIterable<string> {
  try {
    yield* text;
  } catch (cause) {
    throw parser.placed(cause);
  }
}

function* rowsIn({ rows, problem }: Awaited<ReturnType<TableParser['rows']>>): Iterable<TableRow> {
  yield* rows;
  if (problem) throw problem;
}

/** What a text seems to be separated by, and all of it, without the line that says so. */
async function begun(
  chunks: AsyncIterable<string>,
): Promise<{ delimiter: string; lineEnds: string[]; all: () => AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let isDone = false;
  let broken: { readonly cause: unknown } | null = null;
  // A carriage return at the end may be half of a line's end.
  const isBegun = () => text.length >= LONGEST_LOOK || (!text.endsWith('\r') && firstLine(text, false));
  while (!isDone && !broken && !isBegun()) {
    try {
      const next = await iterator.next();
      isDone = next.done === true;
      text += next.value ?? '';
    } catch (cause) {
      broken = { cause };
    }
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
        if (broken) throw broken.cause;
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
