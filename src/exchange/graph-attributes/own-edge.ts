/** An edge that we wrote, also when another program has read and written it since: a claim and all that is said about it. */
import { type GraphRecord, parseRecord } from '../../model/record.js';
import type { Reading } from '../format.js';
import type { Attributes } from './attributes.js';
import { EDGE_COLUMNS, isViewId, VALUE_KIND } from './columns.js';
import type { FoundEdge } from './found.js';
import { objectOf, objectsOf } from './rest.js';

/** What an edge says that follows from its records, in columns and in what formats have for it. */
const FOLLOWING: ReadonlySet<string> = new Set(
  [...EDGE_COLUMNS.map(({ name }) => name), 'label', 'edge label', 'kind', 'weight', 'start', 'end'].map(
    (name) => name.toLowerCase(),
  ),
);

/**
 * A record that is not right refuses the edge: a claim without an item that disputes it would say something else.
 *
 * @throws LinchpinError, JsonProblem
 */
export function readOwnEdge(found: FoundEdge, where: string): Reading {
  const { attributes } = found;
  const claim = parseRecord(ownClaim(found), where);
  const records = [
    claim,
    ...said('evidence', 'evidence', claim.id, attributes, where),
    ...said('oppositions', 'opposition', claim.id, attributes, where),
    ...said('bearings', 'bearing', claim.id, attributes, where),
  ];
  return { where, records, refused: [], leftOut: attributes.leftOver('edge', FOLLOWING) };
}

function ownClaim({ id, source, target, attributes }: FoundEdge): object {
  // networkx gives an edge its id back as an attribute.
  const given = attributes.take('id');
  const isValue = target !== null && isViewId(target, VALUE_KIND);
  return {
    predicate: attributes.take('predicate'),
    ...objectOf(attributes.take('record') ?? '{}'),
    type: 'claim',
    id: id ?? given,
    subject: source,
    ...(isValue ? {} : { object: target }),
  };
}

/** The records in one column, about the claim of the edge. */
function said(
  column: 'evidence' | 'oppositions' | 'bearings',
  type: 'evidence' | 'opposition' | 'bearing',
  claim: string,
  attributes: Attributes,
  where: string,
): GraphRecord[] {
  const json = attributes.take(column) ?? '[]';
  return objectsOf(json).map((rest) => parseRecord({ ...rest, type, claim }, where));
}
