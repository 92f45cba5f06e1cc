/** Tables whose first row is a single cell: a list of names, or a table that is read with the wrong delimiter. */
import { recordInvalid } from '../errors.js';
import { DELIMITERS } from './delimiter.js';
import type { TableRow } from './table.js';

/** So many rows below the first are looked at. */
const LOOKED_AT = 100;

/**
 * The same rows.
 *
 * @throws LinchpinError RECORD_INVALID when the first row is one cell and most of those below it look like several
 */
export async function* refuseUnseparated(
  rows: AsyncIterable<TableRow>,
  name: string,
  delimiter: string,
): AsyncIterable<TableRow> {
  const begun: TableRow[] = [];
  let isKnown = false;
  for await (const row of rows) {
    if (isKnown) {
      yield row;
      continue;
    }
    begun.push(row);
    if (begun[0]?.cells.length === 1 && begun.length <= LOOKED_AT) continue;
    isKnown = true;
    checkRows(begun, name, delimiter);
    yield* begun.splice(0);
  }
  checkRows(begun, name, delimiter);
  yield* begun;
}

/** @throws LinchpinError RECORD_INVALID */
function checkRows([first, ...below]: readonly TableRow[], name: string, delimiter: string): void {
  if (first?.cells.length !== 1) return;
  const separators = below.flatMap(({ cells }) => separatorIn(cells, delimiter) ?? []);
  const [separator] = separators;
  if (separator === undefined || separators.length * 2 <= below.length) return;
  const shown = separator === '\t' ? 'tabs' : JSON.stringify(separator);
  throw recordInvalid(
    `${name} line ${first.line}`,
    `this row is one cell, but most rows below it hold ${shown}: take out what stands above the headings`,
  );
}

/** What stands between the cells of a row that is more than one, or seems to. */
function separatorIn(cells: readonly string[], delimiter: string): string | undefined {
  if (cells.slice(1).some((cell) => cell !== '')) return delimiter;
  return DELIMITERS.find((one) => one !== delimiter && cells[0]?.includes(one));
}
