/** An entity of FollowTheMoney, as a line of a file has it: an id, a schema, and lists of values. */
import { shown } from '../../errors.js';
import { refusalOf } from '../format.js';
import { jsonOf } from '../json-line.js';
import type { Line } from '../lines.js';
import { PropertyValues } from './property-values.js';
import { type Schema, schemaNamed } from './schemata.js';

export interface FtmEntity {
  /** As the file has it. */
  readonly id: string;
  readonly schema: Schema;
  /** What it is called by whoever wrote the file. */
  readonly caption: string | null;
  /** Ids of the same thing elsewhere. */
  readonly referents: readonly string[];
  /** The last day on which it was seen by whoever wrote the file. */
  readonly lastSeen: string | null;
  readonly values: PropertyValues;
  readonly where: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Longest id that can be meant as one. */
const LONGEST_ID = 1000;

/** @throws LinchpinError RECORD_INVALID naming file and line */
export function entityIn(line: Line): FtmEntity {
  return entityFrom(jsonOf(line), line.where);
}

/** The same for a first look, which leaves what is wrong with a line to be said later; null for a line that is not one. */
export function entityAtFirstSight(text: string, where: string): FtmEntity | null {
  try {
    return entityFrom(JSON.parse(text), where);
  } catch {
    return null;
  }
}

function entityFrom(value: unknown, where: string): FtmEntity {
  if (!isObject(value))
    throw refusalOf(where, '', 'an entity of FollowTheMoney (a JSON object)', shown(value));
  const { id, schema: name, properties } = value;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) {
    throw refusalOf(where, 'id', `an id of 1 to ${LONGEST_ID} characters`, shown(id));
  }
  const schema = typeof name === 'string' ? schemaNamed(name) : null;
  if (schema === null) throw refusalOf(where, 'schema', 'a schema of FollowTheMoney', shown(name));
  if (!isObject(properties)) {
    throw refusalOf(where, 'properties', 'lists of values by the name of their property', shown(properties));
  }
  return {
    id,
    schema,
    caption: textIn(value, 'caption'),
    referents: Array.isArray(value.referents) ? value.referents.filter((one) => typeof one === 'string') : [],
    lastSeen: textIn(value, 'last_seen'),
    values: new PropertyValues(properties),
    where,
  };
}

function textIn(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
