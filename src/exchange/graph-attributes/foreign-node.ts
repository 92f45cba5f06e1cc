/** A node that others wrote: an entity, if it says of which kind it is and somebody stands for it. */
import type { z } from 'zod';
import { LinchpinError, shown } from '../../errors.js';
import { ORGAN_STATUSES, type OrganStatus } from '../../model/entity.js';
import { RELIABILITIES } from '../../model/grade.js';
import type { EntityKind } from '../../model/kind.js';
import { parseRecord } from '../../model/record.js';
import { type Reading, refusalOf } from '../format.js';
import { isTurned, onOneLine, WANTED_NAME } from '../name-text.js';
import { KINDS_READ, kindMeant, wantedKind } from '../words.js';
import type { Attributes } from './attributes.js';
import { takeDate } from './dates.js';
import { recordId } from './file-ids.js';
import { type Found, type FoundIn, placeOf } from './found.js';
import { cellValue, FIELD_COLUMNS, fieldOf } from './node-fields.js';
import { citationOf } from './statement-source.js';

const KIND_ATTRIBUTES = ['kind', 'type', 'category'];
const NAME_ATTRIBUTES = ['label', 'name', 'title'];

/** @throws LinchpinError */
export function readForeignNode(found: Found, foundIn: FoundIn): Reading {
  const where = placeOf(found, foundIn);
  const { attributes } = found;
  if (found.id === null) throw refusalOf(where, 'id', 'a node with an id', 'none');
  const kind = takeKind(attributes, where);
  const name = takeName(attributes, where) ?? found.id;
  const refused: LinchpinError[] = [];
  const fields = Object.fromEntries([
    ...takeFields(kind, attributes, where, refused),
    ...takeOrganStatus(kind, attributes, where),
  ]);
  if (kind === 'Source' && fields.reliability === undefined) {
    throw refused[0] ?? refusalOf(where, 'reliability', `one of ${RELIABILITIES.join(', ')}`, 'none');
  }
  const common = { ...fields, id: recordId(found.id, foundIn), kind, provenance: 'IMPORT' };
  const record = parseRecord(
    kind === 'Source'
      ? { ...common, type: 'source', title: name }
      : { ...common, type: 'entity', name, statedBy: [citationOf('node', found, foundIn)] },
    where,
  );
  return { where, records: [record], refused, leftOut: attributes.leftOver('node') };
}

function takeKind(attributes: Attributes, where: string): EntityKind {
  for (const name of KIND_ATTRIBUTES) {
    const kind = kindMeant(attributes.see(name) ?? '');
    if (kind === null) continue;
    attributes.take(name);
    return kind;
  }
  const got = KIND_ATTRIBUTES.map((name) => attributes.see(name)).find((text) => text !== undefined);
  const wanted = `${wantedKind(got ?? '', KINDS_READ)} (an attribute ${KIND_ATTRIBUTES.join(', ')})`;
  throw refusalOf(where, 'kind', wanted, got === undefined ? 'none' : shown(got));
}

/** @throws LinchpinError */
function takeName(attributes: Attributes, where: string): string | undefined {
  for (const name of NAME_ATTRIBUTES) {
    const text = attributes.takeTrimmed(name);
    if (text === undefined) continue;
    if (isTurned(text)) throw refusalOf(where, name, WANTED_NAME, shown(text));
    return onOneLine(text);
  }
  return undefined;
}

/** A file of others that calls something a body of the State has not thereby shown that it is an organ of it. */
function* takeOrganStatus(
  kind: EntityKind,
  attributes: Attributes,
  where: string,
): Iterable<readonly [string, OrganStatus]> {
  if (kind !== 'StateBody') return;
  const text = attributes.takeTrimmed('organStatus') ?? attributes.takeTrimmed('organ status') ?? 'unproven';
  const status = ORGAN_STATUSES.find((one) => one === text.toUpperCase());
  if (status === undefined) throw refusalOf(where, 'organStatus', 'organ or unproven', shown(text));
  yield ['organStatus', status];
}

/** What entities of this kind have a field for; a value that the field does not take is refused without the node. */
function* takeFields(
  kind: EntityKind,
  attributes: Attributes,
  where: string,
  refused: LinchpinError[],
): Iterable<readonly [string, unknown]> {
  for (const column of FIELD_COLUMNS) {
    const { name } = column;
    const field = fieldOf(kind, name);
    if (!field) continue;
    const isDate = name === 'from' || name === 'to';
    const text = isDate ? takeDate(attributes, name) : attributes.takeTrimmed(name);
    if (text === undefined) continue;
    const checked = field.safeParse(cellValue(column, text));
    if (checked.success) {
      yield [name, checked.data];
    } else {
      refused.push(fieldRefusal(where, name, wantedIn(column, checked.error), text));
    }
  }
}

/** What the check of a field wants, without the words of whoever wrote the check of its form. */
function wantedIn({ name, type }: (typeof FIELD_COLUMNS)[number], { issues: [issue] }: z.ZodError): string {
  if (name === 'reliability') return `must be one of ${RELIABILITIES.join(', ')}`;
  if (type === 'double' && issue?.code === 'invalid_type') return 'must be a number';
  return issue?.message ?? 'must be another';
}

/** In the words in which the check of a whole record puts it. */
function fieldRefusal(where: string, field: string, wanted: string, text: string): LinchpinError {
  const got = shown(text);
  const problem = `${field}: ${wanted}, got ${got}`;
  return new LinchpinError('RECORD_INVALID', { where, problem, field, wanted, got });
}
