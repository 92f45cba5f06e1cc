/** A node that we wrote, also when another program has read and written it since: the record of its columns and its rest. */
import { parseRecord } from '../../model/record.js';
import type { Reading } from '../format.js';
import type { Attributes } from './attributes.js';
import type { Found } from './found.js';
import { cellValue, FIELD_COLUMNS } from './node-fields.js';
import { objectOf } from './rest.js';

/** The period, which GEXF draws a second time. */
const FOLLOWING: ReadonlySet<string> = new Set(['start', 'end']);

/** @throws LinchpinError, JsonProblem */
export function readOwnNode({ id, attributes }: Found, where: string): Reading {
  const rest = objectOf(attributes.take('record') ?? '');
  const kind = attributes.take('kind');
  const name = attributes.take('label');
  const fields = { ...Object.fromEntries(columns(attributes)), ...rest, id, kind };
  const record = parseRecord(
    kind === 'Source' ? { ...fields, type: 'source', title: name } : { ...fields, type: 'entity', name },
    where,
  );
  return { where, records: [record], refused: [], leftOut: attributes.leftOver('node', FOLLOWING) };
}

function* columns(attributes: Attributes): Iterable<readonly [string, string | number]> {
  for (const column of FIELD_COLUMNS) {
    const text = attributes.take(column.name);
    if (text !== undefined) yield [column.name, cellValue(column, text)];
  }
}
