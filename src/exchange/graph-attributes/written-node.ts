/** What is written of an entity or a source: a node with a label and what it has in each column. */
import type { ClaimRecord } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import { isListing } from '../format.js';
import { type Cell, NODE_COLUMNS, type NodeColumn, VALUE_KIND, valueNodeId } from './columns.js';
import { type Elsewhere, restJson } from './rest.js';

export interface WrittenNode {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell<NodeColumn>[];
  /** Partial dates. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const ELSEWHERE: Elsewhere = {
  itself: new Set(['type', 'id', 'name', 'title']),
  columns: new Set(NODE_COLUMNS.map(({ name }) => name)),
};

export function writtenNode(entity: Entity): WrittenNode {
  const cells = columnCells(entity);
  // A listing follows from its claim: it is there to be drawn and has no record.
  if (!isListing(entity)) cells.push(['record', restJson(entity, ELSEWHERE)]);
  return { id: entity.id, label: labelOf(entity), cells, ...periodOf(entity) };
}

/** The node that stands for the value of a claim; null for a claim that has an object. */
export function writtenValue({ id, value }: ClaimRecord): WrittenNode | null {
  if (value === undefined) return null;
  const cells = [['kind', VALUE_KIND]] as const;
  return { id: valueNodeId(id), label: value, cells, from: undefined, to: undefined };
}

function labelOf(entity: Entity): string {
  return entity.kind === 'Source' ? entity.title : entity.name;
}

function columnCells(entity: Entity): Cell<NodeColumn>[] {
  const fields = new Map<string, unknown>(Object.entries(entity));
  return NODE_COLUMNS.flatMap(({ name }) => {
    const value = fields.get(name);
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
  });
}

function periodOf(entity: Entity): Pick<WrittenNode, 'from' | 'to'> {
  return {
    from: 'from' in entity ? entity.from : undefined,
    to: 'to' in entity ? entity.to : undefined,
  };
}
