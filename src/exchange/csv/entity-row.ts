/** Rows of entities and of sources. */
import type { EntityRecord } from '../../model/entity.js';
import { headingOfField } from './columns.js';
import { entityId } from './entity-id.js';
import { fieldOfKind } from './kind-fields.js';
import type { Fields, Row } from './row.js';
import { settleProvenance } from './settle.js';

/** The fields of a source. */
export function sourceFields(row: Row): Fields {
  const fields = row.fields('source');
  row.leaveOut('source', ['source']);
  if (fields.title === undefined) row.miss('name', 'the title of the source');
  else fields.id = entityId('Source', fields.id as string | undefined, String(fields.title));
  if (fields.reliability === undefined) row.miss('reliability', 'one of A, B, C, D, E, F');
  settleProvenance(fields);
  fields.type = 'source';
  return fields;
}

/** The fields of an entity; those of a route have no legs yet, and `legs` is the number of them that its row says. */
export function entityFields(row: Row): Fields {
  const said = row.fields('entity');
  row.leaveOut('entity', ['entity']);
  if (said.kind === undefined && row.refused.length === 0) row.miss('kind', 'the kind of the entity');
  if (said.name === undefined) row.miss('name', 'the name of the entity');
  if (said.kind === undefined) return said;
  settleStatedBy(said, row);
  const fields = fieldsOfKind(said.kind as EntityRecord['kind'], said, row);
  if (said.name !== undefined) {
    fields.id = entityId(String(said.kind), said.id as string | undefined, String(said.name));
  }
  settleProvenance(fields);
  fields.type = 'entity';
  return fields;
}

/** What entities of the kind have; the rest is left out by name. */
function fieldsOfKind(kind: EntityRecord['kind'], said: Fields, row: Row): Fields {
  const fields: Fields = {};
  for (const field of Object.keys(said)) {
    const own = fieldOfKind(kind, field);
    if (own !== null) fields[own] = said[field];
    else row.leftOut.push(`column ${JSON.stringify(headingOfField('entity', field))} (${kind})`);
  }
  return fields;
}

/** Who says that there is such an entity: its citations, its one source, or the source of the whole file. */
function settleStatedBy(fields: Fields, row: Row): void {
  const { statedBy = [], source = row.terms.source, locator } = fields;
  const isCited = fields.source !== undefined || locator !== undefined;
  delete fields.source;
  delete fields.locator;
  if (fields.statedBy !== undefined && !isCited) return;
  if (source === null) row.miss('source', 'a source, here or for the whole file');
  const citation = { source, ...(isCited && locator === undefined ? {} : { locator: locator ?? row.place }) };
  fields.statedBy = [...(statedBy as unknown[]), citation];
}
