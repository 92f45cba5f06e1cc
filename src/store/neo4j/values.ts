/** Values at the port of Neo4j: whole numbers travel as 64-bit integers, and come back checked. */
import type { Record as BoltRecord } from 'neo4j-driver';
import type { Parameters, PortValue } from '../engine.js';

/** Parameters as Bolt takes them: without this, every number would arrive as a float. */
export function boltParameters(parameters: Parameters): { [name: string]: unknown } {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toBolt(value)]));
}

/** The rows of a result as plain objects. The statement's type says what they hold. */
export function rowsOf<Row>(records: readonly BoltRecord[]): Row[] {
  return records.map((record) => {
    const row: { [column: string]: PortValue } = {};
    for (const key of record.keys) row[String(key)] = plain(record.get(key));
    return row as Row;
  });
}

function toBolt(value: PortValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toBolt);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toBolt(member)]));
}

function isList(value: object): value is readonly PortValue[] {
  return Array.isArray(value);
}

function plain(value: unknown): PortValue {
  switch (typeof value) {
    case 'bigint': {
      const number = Number(value);
      if (!Number.isSafeInteger(number)) throw new RangeError(`a whole number past 2^53 came back: ${value}`);
      return number;
    }
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(plain);
      throw new TypeError('a value came back that may not cross the port; return properties, not nodes');
  }
}
