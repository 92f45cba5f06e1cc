/** Values at the port of the embedded engine: whole numbers beyond 2^53 and anything that is no plain value are refused. */
import { setImmediate } from 'node:timers/promises';
import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { PortValue } from '../engine.js';

/** Rows taken over before others have a turn: a few milliseconds. */
const STRETCH = 2000;

/** The rows of a result as plain objects. The statement's type says what they hold. */
export async function rowsOf<Row>(result: QueryResult): Promise<Row[]> {
  const columns = result.columns;
  const count = result.length;
  const rows: Row[] = [];
  for (let index = 0; index < count; index++) {
    if (index > 0 && index % STRETCH === 0) await setImmediate();
    const cells = result.get(index);
    const row: { [column: string]: PortValue } = {};
    for (const column of columns) row[column] = plain(cells[column] ?? null);
    rows.push(row as Row);
  }
  return rows;
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
