/**
 * The attributes that nodes and edges have in the graph files that we write. What programs draw or filter by has a
 * column of its own; the rest of a record is JSON in the column `record`, so that nothing is lost.
 */

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int';
}

/** Of a node: fields of entities and sources by their own names, and the rest. The name is the node's label. */
export const NODE_COLUMNS = [
  { name: 'kind', type: 'string' },
  { name: 'country', type: 'string' },
  { name: 'description', type: 'string' },
  { name: 'from', type: 'string' },
  { name: 'to', type: 'string' },
  { name: 'latitude', type: 'double' },
  { name: 'longitude', type: 'double' },
  { name: 'value', type: 'double' },
  { name: 'unit', type: 'string' },
  { name: 'reliability', type: 'string' },
  { name: 'published', type: 'string' },
  { name: 'url', type: 'string' },
  { name: 'record', type: 'string' },
] as const satisfies readonly Column[];

/**
 * Of an edge: what its claim comes to, so that dissent can be seen and filtered by, and the records themselves.
 * `from` and `to` are the period of the claim; each item has its own.
 */
export const EDGE_COLUMNS = [
  { name: 'predicate', type: 'string' },
  { name: 'chainRole', type: 'string' },
  { name: 'tie', type: 'string' },
  { name: 'probability', type: 'double' },
  { name: 'notExcluded', type: 'double' },
  { name: 'standing', type: 'string' },
  { name: 'supporting', type: 'int' },
  { name: 'disputing', type: 'int' },
  { name: 'questioning', type: 'int' },
  { name: 'from', type: 'string' },
  { name: 'to', type: 'string' },
  { name: 'record', type: 'string' },
  { name: 'evidence', type: 'string' },
  { name: 'oppositions', type: 'string' },
  { name: 'bearings', type: 'string' },
] as const satisfies readonly Column[];

export type NodeColumn = (typeof NODE_COLUMNS)[number]['name'];
export type EdgeColumn = (typeof EDGE_COLUMNS)[number]['name'];

/** What a node or edge has in a column. */
export type Cell<Name extends string> = readonly [column: Name, value: string | number];

/** The kind of a node that stands for the plain value of a claim: no kind of ours, for it is no entity. */
export const VALUE_KIND = 'Value';

/** The id of the node that stands for the value of a claim. */
export function valueNodeId(claim: string): string {
  return `${claim}:value`;
}

const VIEW_ID = /^cl-[a-z2-7]{26}:(listing|value)$/;

/** Whether a node only draws what a claim says, as its listing or its value, and is no record. */
export function isViewId(id: string, kind: string | undefined): boolean {
  const view = VIEW_ID.exec(id)?.[1];
  return view !== undefined && kind === (view === 'value' ? VALUE_KIND : 'Listing');
}
