/** Reads a table of entities, claims and what is said about them, row by row; names are looked up in a survey before. */
import { LinchpinError } from '../../errors.js';
import type { FileToRead, Reader, Reading, ReadingTerms } from '../format.js';
import { LeftOutNames } from '../left-out-names.js';
import { Names } from './names.js';
import { RowReader } from './row-reader.js';
import { Sheet } from './sheet.js';
import { sheetRows } from './sheet-rows.js';
import { type Survey, surveyRow } from './survey-row.js';

export class CsvReader implements Reader {
  readonly #file: FileToRead;
  readonly #terms: ReadingTerms;
  readonly #known = new Names();

  constructor(file: FileToRead, terms: ReadingTerms) {
    this.#file = file;
    this.#terms = terms;
  }

  /**
   * The lines of the file, one by one; none where it has no names that its cells could refer to. Entities whose ids
   * depend on sources that stand below them are gone through a second time.
   */
  async *survey(): AsyncIterable<number> {
    const isSettled = yield* this.#surveyed(false);
    if (!isSettled) yield* this.#surveyed(true);
  }

  async *#surveyed(isSecond: boolean): AsyncGenerator<number, boolean> {
    let survey: Survey | null = null;
    let isSettled = true;
    for await (const found of sheetRows(this.#file)) {
      if (found instanceof Sheet) {
        if (!found.has('name')) return true;
        survey = { sheet: found, names: this.#known, source: this.#terms.source, isSecond };
      } else if (survey && !(found instanceof LinchpinError)) {
        if (!surveyRow(found.cells, survey)) isSettled = false;
        yield found.line;
      }
    }
    return isSettled;
  }

  async *read(): AsyncIterable<Reading> {
    let rows: RowReader | null = null;
    const leftOut = new LeftOutNames();
    for await (const found of sheetRows(this.#file)) {
      if (found instanceof Sheet) {
        rows = new RowReader(this.#file.name, {
          ...this.#terms,
          sheet: found,
          known: this.#known,
          knownToOurs: this.#known.ofOurs,
        });
      } else if (found instanceof LinchpinError) {
        yield* rows?.end(true) ?? [];
        yield { where: String(found.details.where), records: [], refused: [found], leftOut: [] };
      } else {
        for (const reading of rows?.readings(found) ?? [])
          yield { ...reading, leftOut: leftOut.told(reading.leftOut) };
      }
    }
    yield* rows?.end(false) ?? [];
  }
}
