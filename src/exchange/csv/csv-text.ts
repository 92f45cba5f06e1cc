/** Cells as the text of a table (RFC 4180), with lines that end as on Windows. */
import { type Options, stringify } from 'csv-stringify/sync';
import { guarded } from '../guard.js';

/** A line break of any system within a cell is put in quotation marks: not every reader knows by which one rows end. */
const OPTIONS: Options = { record_delimiter: '\r\n', quote_record_delimiter: true };

/** Rows as text; no cell is run, or changed for good, by the program that opens it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(guarded)),
    OPTIONS,
  );
}
