/** Writes a graph as one table: a row for each source, entity, leg, item of evidence, opposition and bearing. */

import { BYTE_ORDER_MARK } from '../decoded.js';
import { type ExportedGraph, isEntityRecord } from '../format.js';
import { csvOf } from './csv-text.js';
import { HEADINGS } from './headings.js';
import { bearingRow, claimRows, entityRows, oppositionRow, sourceRow, type TableCells } from './rows-of.js';

/** Rows that are written at once. */
const ROWS_A_PIECE = 200;

/** Everything on record has a column, and a listing follows from its claim: nothing is lost. */
export async function* writeCsv(graph: ExportedGraph): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + csvOf([HEADINGS.map(([heading]) => heading)]);
  let rows: TableCells[] = [];
  for await (const row of rowsOf(graph)) {
    rows.push(row);
    if (rows.length < ROWS_A_PIECE) continue;
    yield csvOf(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvOf(rows);
}

/** Claims are gone through once for each sort of row, so that rows of one sort stand together. */
async function* rowsOf(graph: ExportedGraph): AsyncIterable<TableCells> {
  for await (const source of graph.sources()) yield sourceRow(source);
  for await (const entity of graph.entities()) if (isEntityRecord(entity)) yield* entityRows(entity);
  for await (const claim of graph.claims()) yield* claimRows(claim);
  for await (const { oppositions } of graph.claims()) yield* oppositions.map(oppositionRow);
  for await (const { bearings } of graph.claims()) yield* bearings.map(bearingRow);
}
