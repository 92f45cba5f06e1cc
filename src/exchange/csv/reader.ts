/** Reads a table of entities, claims and what is said about them, row by row; names are looked up in a survey before. */
import { LinchpinError } from '../../errors.js';
import type { FileToRead, Reader, Reading, ReadingTerms } from '../format.js';
import { Names } from './names.js';
import { RowReader } from './row-reader.js';
import { Sheet } from './sheet.js';
import { sheetRows } from './sheet-rows.js';
import { surveyRow } from './survey-row.js';

export class CsvReader implements Reader {
  readonly #file: FileToRead;
  readonly #terms: ReadingTerms;
  readonly #known = new Names();

  constructor(file: FileToRead, terms: ReadingTerms) {
    this.#file = file;
    this.#terms = terms;
  }

  /** The lines of the file, one by one; none where it has no names that its cells could refer to. */
  async *survey(): AsyncIterable<number> {
    let sheet: Sheet | null = null;
    for await (const found of sheetRows(this.#file)) {
      if (found instanceof Sheet) {
        if (!found.has('name')) return;
        sheet = found;
      } else if (sheet && !(found instanceof LinchpinError)) {
        surveyRow(found.cells, sheet, this.#known);
        yield found.line;
      }
    }
  }

  async *read(): AsyncIterable<Reading> {
    let rows: RowReader | null = null;
    for await (const found of sheetRows(this.#file)) {
      if (found instanceof Sheet) {
        rows = new RowReader(this.#file.name, { ...this.#terms, sheet: found, known: this.#known });
      } else if (found instanceof LinchpinError) {
        yield* rows?.end(true) ?? [];
        yield { where: String(found.details.where), records: [], refused: [found], leftOut: [] };
      } else {
        yield* rows?.readings(found) ?? [];
      }
    }
    yield* rows?.end(false) ?? [];
  }
}
