/** A record as a node of our JSON-LD. */
import type { Alias } from '../../model/entity.js';
import type { GraphRecord } from '../../model/record.js';
import { iriOf, RECORD_IDS } from './iri.js';
import { FIELDS, type Field, type Form } from './terms.js';

type Values = Readonly<Record<string, unknown>>;

/** The node, without what the record leaves out. */
export function toNode(record: GraphRecord): Values {
  return {
    '@id': iriOf(record.id, RECORD_IDS),
    '@type': typesOf(record),
    ...parts(record, FIELDS[record.type]),
    ...(record.type === 'entity' && record.aliases.length > 0
      ? { alternateName: record.aliases.map(({ name }: Alias) => name) }
      : {}),
  };
}

/** What the record is; whatever statements are made about is an entity of PROV-O besides. */
function typesOf(record: GraphRecord): string | readonly string[] {
  switch (record.type) {
    case 'entity':
      return record.kind;
    case 'source':
      return ['Source', 'prov:Entity'];
    case 'claim':
      return ['Claim', 'prov:Entity'];
    case 'evidence':
      return ['Evidence', 'prov:Entity'];
    case 'opposition':
      return 'Opposition';
    case 'bearing':
      return 'Bearing';
  }
}

function parts(values: Values, fields: readonly Field[]): Values {
  const told: [string, unknown][] = [];
  for (const { field, name, form } of fields) {
    const value = values[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const tellOne = (one: unknown) => toldAs(one, form);
    told.push([name, Array.isArray(value) ? value.map(tellOne) : tellOne(value)]);
  }
  return Object.fromEntries(told);
}

function toldAs(value: unknown, form: Form): unknown {
  switch (form.is) {
    case 'plain':
    case 'word':
      return value;
    case 'reference':
      return iriOf(String(value), RECORD_IDS);
    case 'date':
      return { '@type': dateType(String(value)), '@value': value };
    case 'qualifiers':
      return Object.entries(value as Values).map(([qualifierName, qualifierValue]) => ({
        qualifierName,
        qualifierValue,
      }));
    case 'parts': {
      const part = value as Values & { readonly id?: string };
      const id = form.ids && part.id !== undefined ? { '@id': iriOf(part.id, form.ids) } : {};
      return { ...id, ...parts(part, form.fields) };
    }
  }
}

function dateType(date: string): string {
  if (date.length === 4) return 'xsd:gYear';
  return date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date';
}
