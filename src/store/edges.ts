/** The edges of a record's state: what it refers to, by the type of the edge that leads there. */
import { unique } from '../unique.js';
import type { StoredRecord } from './states.js';

export const EDGE_TYPES = [
  'RELAYS',
  'CITES',
  'SUBJECT',
  'OBJECT',
  'ON',
  'FROM',
  'RESTS_ON',
  'OPPOSES',
  'BY',
  'BEARS_ON',
  'OF',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** What a source relays or cites and what an item rests on may change; every other edge is part of what a record is. */
export const CHANGING_EDGES: ReadonlySet<EdgeType> = new Set(['RELAYS', 'CITES', 'RESTS_ON']);

export interface Edge {
  readonly type: EdgeType;
  /** Id of what the edge leads to. */
  readonly to: string;
}

export function edgesOf(record: StoredRecord): Edge[] {
  switch (record.type) {
    case 'entity':
      return [];
    case 'source':
      return [...edges('RELAYS', record.relays), ...edges('CITES', record.cites)];
    case 'claim':
      return [
        ...edges('SUBJECT', [record.subject]),
        ...edges('OBJECT', record.object === undefined ? [] : [record.object]),
      ];
    case 'evidence':
      return [
        ...edges('ON', [record.claim]),
        ...edges('FROM', [record.source]),
        ...edges('RESTS_ON', record.restsOn),
      ];
    case 'opposition':
      return [...edges('OPPOSES', [record.opposes]), ...edges('BY', [record.claim])];
    case 'bearing':
      return [...edges('BEARS_ON', [record.element]), ...edges('OF', [record.claim])];
  }
}

function edges(type: EdgeType, ids: readonly string[]): Edge[] {
  return unique(ids).map((to) => ({ type, to }));
}
