/**
 * The part of a record that has no column, as JSON; and the record of it again.
 *
 * Gephi up to 0.10.1 at least reads the letters INF as Infinity, inside any word of any column. So they are never
 * written into JSON as they are, and a field with a column that holds them stands in the JSON as well.
 */
import { shown } from '../../errors.js';
import { canonicalJson, type Json } from '../../model/ids.js';
import { JsonProblem, parseStrictJson } from '../strict-json.js';

/** Which fields of a record stand elsewhere. */
export interface Elsewhere {
  /** What a node or an edge is itself: its id, its ends, its label. */
  readonly itself: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

const MISREAD = /INF/g;
const SAFELY = 'IN\\u0046';

/** Canonical JSON of what stands nowhere else; what is empty goes too, for the checks of a record put it back. */
export function restJson(record: object, elsewhere: Elsewhere): string {
  return json(restOf(record, elsewhere));
}

/** The same of several records. */
export function restsJson(records: readonly object[], elsewhere: Elsewhere): string {
  return json(records.map((record) => restOf(record, elsewhere)));
}

function json(value: Json): string {
  return canonicalJson(value).replace(MISREAD, SAFELY);
}

function restOf(record: object, { itself, columns }: Elsewhere): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => !itself.has(key) && !isEmpty(value) && (!columns.has(key) || isMisread(value)),
    ),
  );
}

function isMisread(value: unknown): boolean {
  return typeof value === 'string' && value.includes('INF');
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The members of a JSON object. @throws JsonProblem */
export function objectOf(json: string): object {
  const value = parseStrictJson(json);
  if (isObject(value)) return value;
  throw new JsonProblem(`wanted a JSON object, got ${shown(value)}`);
}

/** The objects of a JSON list. @throws JsonProblem */
export function objectsOf(json: string): readonly object[] {
  const value = parseStrictJson(json);
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw new JsonProblem(`wanted a JSON list of objects, got ${shown(value)}`);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
