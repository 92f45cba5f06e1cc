/** Rows of entities and of sources. */

import { shown } from '../../errors.js';
import type { Alias, EntityRecord } from '../../model/entity.js';
import type { Citation } from '../../model/fields.js';
import { isTurned, onOneLine, WANTED_NAME } from '../name-text.js';
import { headingOfField } from './columns.js';
import { entityId, keptId, sourceId } from './entity-id.js';
import { fieldOfKind } from './kind-fields.js';
import type { Fields, Row } from './row.js';
import { settleProvenance } from './settle.js';

/** The fields of a source. */
export function sourceFields(row: Row): Fields {
  const fields = row.fields('source');
  row.leaveOut('source', ['source']);
  settleName(fields, 'title', row);
  if (fields.title === undefined) row.miss('name', 'the title of the source');
  else {
    const given = fields.id as string | undefined;
    fields.id = keptId(given, row.isOurs) ?? sourceId(given, String(fields.title));
  }
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
  settleName(said, 'name', row);
  settleAliases(said, row);
  settleEntityId(said, row);
  settleStatedBy(said, row);
  const fields = fieldsOfKind(said.kind as EntityRecord['kind'], said, row);
  settleProvenance(fields);
  // What a table that somebody brings calls a body of the State is not thereby shown to be its organ.
  if (fields.kind === 'StateBody' && fields.provenance === 'IMPORT') fields.organStatus ??= 'UNPROVEN';
  fields.type = 'entity';
  return fields;
}

/** In a row of ours a name stands as it is on record. */
function settleName(fields: Fields, field: 'name' | 'title', row: Row): void {
  const name = fields[field];
  if (typeof name === 'string' && !row.isOurs) fields[field] = checkedName(name, 'name', row);
}

function settleAliases(fields: Fields, row: Row): void {
  const aliases = fields.aliases as readonly Alias[] | undefined;
  if (aliases === undefined || row.isOurs) return;
  fields.aliases = aliases.map((alias) => ({ ...alias, name: checkedName(alias.name, 'aliases', row) }));
}

function checkedName(name: string, heading: 'name' | 'aliases', row: Row): string {
  if (isTurned(name)) row.refuse(heading, WANTED_NAME, shown(name));
  return onOneLine(name);
}

/** The id that is given, or one that follows from the first source that states the entity. */
function settleEntityId(fields: Fields, row: Row): void {
  const given = fields.id as string | undefined;
  const [cited] = (fields.statedBy ?? []) as readonly Citation[];
  const source = (fields.source as string | undefined) ?? cited?.source ?? row.terms.source;
  const kept = keptId(given, row.isOurs);
  if (kept !== null || fields.name === undefined) return;
  if (source !== null) fields.id = entityId(String(fields.kind), given ?? String(fields.name), source);
  else if (fields.statedBy !== undefined)
    row.miss('id', 'an id, or a source: a name alone identifies nobody');
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
