/**
 * Tables as spreadsheets save them: rows of cells separated by a comma, semicolon, tab or bar, whichever the first line
 * has most of. Rows may be longer or shorter than the first; a cell or row that never ends is refused.
 */
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { LinchpinError } from '../errors.js';
import { readText } from './text.js';

export interface TableRow {
  readonly cells: readonly string[];
  /** Of the file, from 1 on; the last one where a row takes several. */
  readonly line: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** The largest row in characters. */
const LARGEST_ROW = 1_000_000;
/** Where no line ends before this, the first line is taken to go on behind it. */
const LONGEST_LOOK = 65_536;

/**
 * Rows that hold anything.
 *
 * @param delimiter what stands between cells; left out: what the first line has most of
 * @throws LinchpinError RECORD_INVALID naming file and line
 */
export async function* readTable(
  bytes: AsyncIterable<Buffer>,
  name: string,
  delimiter?: string,
): AsyncIterable<TableRow> {
  const text = await peeked(readText(bytes, name));
  const parser = parse({
    delimiter: delimiter ?? delimiterIn(text.first),
    info: true,
    max_record_size: LARGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const source = Readable.from(text.all());
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

/** The first line of a text, and all of it once more. */
async function peeked(
  chunks: AsyncIterable<string>,
): Promise<{ first: string; all: () => AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let begun = '';
  let done = false;
  while (!done && !/[\r\n]/.test(begun) && begun.length < LONGEST_LOOK) {
    const next = await iterator.next();
    done = next.done === true;
    begun += next.value ?? '';
  }
  return {
    first: begun.split(/[\r\n]/)[0] ?? '',
    async *all() {
      yield begun;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    },
  };
}

/** What a line has most of, outside of quotation marks. */
function delimiterIn(line: string): string {
  const plain = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => plain.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ',');
}
