/** The rows of a file below its headings, and the one place where it cannot be read on. */
import { LinchpinError, shown } from '../../errors.js';
import { brokenOff, type FileToRead, refusalOf } from '../format.js';
import { readTable, type TableRow } from '../table.js';
import { WANTED_HEADINGS } from './row-kind.js';
import { Sheet } from './sheet.js';

/** The headings come first, then the rows, without those that are there for people alone. */
export type Found = Sheet | TableRow | LinchpinError;

/** What a file has, to its end or to the first place that cannot be read; that is the last then. */
export async function* sheetRows(file: FileToRead): AsyncIterable<Found> {
  let sheet: Sheet | null = null;
  for await (const { row, isEnded } of endedRows(file)) {
    if (row instanceof LinchpinError) yield row;
    else if (sheet === null) {
      sheet = Sheet.of(row.cells);
      if (sheet) yield sheet;
      else if (!row.cells[0]?.trimStart().startsWith('#')) {
        yield refusalOf(`${file.name} line ${row.line}`, '', WANTED_HEADINGS, shown(row.cells.join(', ')));
        return;
      }
    } else if (isEnded || sheet.isWhole(row.cells)) {
      if (!sheet.isComment(row.cells)) yield row;
    } else {
      const wanted = 'a whole row, or a line break behind it';
      yield refusalOf(`${file.name} line ${row.line}`, '', wanted, 'the end of the file in this row');
    }
  }
}

interface EndedRow {
  readonly row: TableRow | LinchpinError;
  /** False for a last row that no line break ends. */
  readonly isEnded: boolean;
}

async function* endedRows(file: FileToRead): AsyncIterable<EndedRow> {
  const ending = new Ending();
  let last: TableRow | null = null;
  let problem: LinchpinError | null = null;
  try {
    for await (const row of readTable(ending.of(file.bytes()), file.name, { keepsBlanks: true })) {
      if (last) yield { row: last, isEnded: true };
      last = row;
    }
  } catch (cause) {
    if (!(cause instanceof LinchpinError) || cause.code !== 'RECORD_INVALID') throw cause;
    problem = brokenOff(cause);
  }
  if (last) yield { row: last, isEnded: problem !== null || ending.isLineBreak };
  if (problem) yield { row: problem, isEnded: true };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The last bytes of a file that passes by. */
class Ending {
  #last = Buffer.alloc(0);

  async *of(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of bytes) {
      this.#last = Buffer.concat([this.#last, chunk.subarray(-2)]).subarray(-2);
      yield chunk;
    }
  }

  /** In UTF-16 the byte that counts may be the last but one, with a NUL behind it. */
  get isLineBreak(): boolean {
    const [before, last] = this.#last;
    const byte = last === 0 ? before : (last ?? before);
    return byte === LINE_FEED || byte === CARRIAGE_RETURN;
  }
}
