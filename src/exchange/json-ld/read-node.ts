/** The record that a node of JSON-LD tells. */
import { shown } from '../../errors.js';
import { bearingId } from '../../model/bearing.js';
import { claimId } from '../../model/claim.js';
import { contentId } from '../../model/ids.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/kind.js';
import { oppositionId } from '../../model/opposition.js';
import { type GraphRecord, parseRecord, type RecordOf, type RecordType } from '../../model/record.js';
import { type ReadingTerms, refusalOf } from '../format.js';
import { member } from '../json-member.js';
import { listed, NodeFields } from './from-node.js';
import { RECORD_IDS, wordOf } from './iri.js';
import { meaningOfItsOwn } from './own-meaning.js';
import { FIELDS } from './terms.js';

/** The types of record that have a type of node of their own; an entity has that of its kind. */
const RECORD_TYPE_OF: ReadonlyMap<string, RecordType> = new Map([
  ['Source', 'source'],
  ['Claim', 'claim'],
  ['Evidence', 'evidence'],
  ['Opposition', 'opposition'],
  ['Bearing', 'bearing'],
  // A listing follows from its claim: no file may hold one.
  ...ENTITY_KINDS.filter((kind) => kind !== 'Source' && kind !== 'Listing').map(
    (kind: EntityKind): [string, RecordType] => [kind, 'entity'],
  ),
]);

/**
 * @param leftOut is told by name what no record has room for
 * @returns null for a node of another type than ours
 * @throws LinchpinError for a node that is no valid record
 */
export function readNode(
  node: unknown,
  where: string,
  terms: ReadingTerms,
  leftOut: string[],
): GraphRecord | null {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    throw refusalOf(where, '', 'a node (a JSON object)', shown(node));
  }
  const odd = meaningOfItsOwn(node);
  if (odd !== null) throw refusalOf(where, odd, 'a node in the context of the document', `one with ${odd}`);
  const names = listed(member(node, '@type') ?? []).map((name) => wordOf(name) ?? '');
  const name = names.find((one) => RECORD_TYPE_OF.has(one));
  const type = RECORD_TYPE_OF.get(name ?? '');
  if (name === undefined || type === undefined) {
    leftOut.push(`@type ${shown(member(node, '@type'))}`);
    return null;
  }
  const isEntity = type === 'entity';
  const reader = new NodeFields(where, leftOut, ['@id', '@type', ...(isEntity ? ['alternateName'] : [])]);
  const fields = new Map(reader.read(node, FIELDS[type], name));
  const iri = member(node, '@id');
  if (iri !== undefined || isEntity || type === 'source') fields.set('id', reader.id(iri, RECORD_IDS));
  if (isEntity) complete(fields, node, terms, iri);
  if (type === 'evidence') grade(fields, terms, where);
  const kind = isEntity ? [['kind', name] as const] : [];
  return parseRecord(withId(type, Object.fromEntries([['type', type], ...kind, ...fields])), where);
}

/** Names that stand among the aliases already are told twice, for readers who know schema.org alone. */
function complete(fields: Map<string, unknown>, node: object, { source }: ReadingTerms, iri: unknown): void {
  const aliases = fields.has('aliases') ? (fields.get('aliases') as unknown[]) : [];
  const known = new Set(aliases.map((alias) => member(alias, 'name')));
  const others = listed(member(node, 'alternateName') ?? [])
    .map((name) => member(name, '@value') ?? name)
    .filter((name) => !known.has(name));
  if (others.length > 0) fields.set('aliases', [...aliases, ...others.map((name) => ({ name }))]);
  if (source !== null && !fields.has('statedBy')) fields.set('statedBy', [{ source, locator: iri }]);
}

function grade(fields: Map<string, unknown>, { source, credibility }: ReadingTerms, where: string): void {
  if (!fields.has('credibility')) fields.set('credibility', credibility);
  if (fields.has('source')) return;
  if (source === null)
    throw refusalOf(where, 'wasDerivedFrom', 'a source, here or for the whole file', 'none');
  fields.set('source', source);
}

/** What is not given an id gets the one that follows from its content. */
function withId(type: RecordType, record: { readonly [field: string]: unknown }): unknown {
  if ('id' in record) return record;
  return { ...record, id: derivedId(type, record) };
}

function derivedId(type: RecordType, record: object): string {
  switch (type) {
    case 'claim':
      return claimId(record as RecordOf<'claim'>);
    case 'opposition':
      return oppositionId(record as RecordOf<'opposition'>);
    case 'bearing':
      return bearingId(record as RecordOf<'bearing'>);
    default:
      return contentId('ev-', record as Record<string, string>);
  }
}
