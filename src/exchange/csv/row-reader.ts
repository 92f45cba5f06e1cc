/** What becomes of the rows of one file, in their order: a route waits for its legs. */
import type { Reading } from '../format.js';
import type { TableRow } from '../table.js';
import { claimRecords } from './claim-row.js';
import { entityFields, sourceFields } from './entity-row.js';
import { RouteRows, refuseLeg } from './route-rows.js';
import { type FileTerms, Row } from './row.js';
import type { RowKind } from './row-kind.js';
import { bearingRecords, oppositionRecords } from './rows-about-claims.js';

export class RowReader {
  readonly #file: string;
  readonly #terms: FileTerms;
  #route: RouteRows | null = null;

  constructor(file: string, terms: FileTerms) {
    this.#file = file;
    this.#terms = terms;
  }

  readings({ cells, line }: TableRow): readonly Reading[] {
    const row = new Row(cells, line, this.#file, this.#terms);
    const kind = row.kind();
    if (kind === 'leg' && this.#route) {
      this.#route.addLeg(row);
      return [];
    }
    const before = this.end(false);
    const reading = this.#reading(kind, row);
    return reading ? [...before, reading] : before;
  }

  /** The route that waits, if one does. @param isCut whether the file was cut off where its legs may have stood */
  end(isCut: boolean): readonly Reading[] {
    const route = this.#route;
    this.#route = null;
    return route ? [route.reading(isCut)] : [];
  }

  /** null for a route, which is not whole yet. */
  #reading(kind: RowKind | null, row: Row): Reading | null {
    if (kind === 'entity') {
      const fields = entityFields(row);
      if (fields.kind !== 'Route') return row.reading(row.record('entity', fields));
      this.#route = new RouteRows(row, fields);
      return null;
    }
    if (kind === 'leg') refuseLeg(row);
    return row.reading(kind === null || kind === 'leg' ? [] : RECORDS[kind](row));
  }
}

const RECORDS = {
  source: (row: Row) => row.record('source', sourceFields(row)),
  claim: claimRecords,
  opposition: oppositionRecords,
  bearing: bearingRecords,
};
