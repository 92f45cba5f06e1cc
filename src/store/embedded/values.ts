/** Values at the port of the embedded engine: whole numbers beyond 2^53 and anything that is no plain value are refused. */
import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { PortValue } from '../engine.js';

/** The rows of a result as plain objects. The statement's type says what they hold. */
export function rowsOf<Row>(result: QueryResult): Row[] {
  const columns = result.columns;
  return result.rows().map((cells) => {
    const row: { [column: string]: PortValue } = {};
    columns.forEach((column, index) => {
      row[column] = plain(cells[index] ?? null);
    });
    return row as Row;
  });
}

function plain(value: GrafeoValue): PortValue {
  switch (typeof value) {
    case 'bigint': {
      const number = Number(value);
      if (!Number.isSafeInteger(number)) throw new RangeError(`a whole number past 2^53 came back: ${value}`);
      return number;
    }
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(plain);
      throw new TypeError('a value came back that may not cross the port; return properties, not nodes');
    default:
      return value;
  }
}
