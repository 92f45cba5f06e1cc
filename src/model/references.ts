/** What each record refers to, and what has to stand there. */
import type { Entity } from './entity.js';
import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind } from './kind.js';
import { predicateNamed } from './predicate.js';
import type { GraphRecord } from './record.js';

/** What an id stands for: an entity of a kind, or a claim. */
export type Standing = EntityKind | 'CLAIM';

export interface Reference {
  /** The field that refers, for messages: `subject`, `legs[2].mentions`. */
  readonly field: string;
  readonly id: string;
  readonly wanted: readonly Standing[];
}

const SOURCE: readonly Standing[] = ['Source'];
const CLAIM: readonly Standing[] = ['CLAIM'];

/** Everything that a record refers to, in the order of its fields. A work is a name that sources share, no record. */
export function referencesOf(record: GraphRecord | Entity): Reference[] {
  switch (record.type) {
    case 'source':
      return [...to('relays', record.relays, SOURCE), ...to('cites', record.cites, SOURCE)];
    case 'entity':
      return [...to('statedBy', record.statedBy.map(sourceOf), SOURCE), ...ofKind(record)];
    case 'claim': {
      const predicate = predicateNamed(record.predicate);
      return [
        ...to('subject', record.subject, predicate?.subjects ?? ENTITY_KINDS),
        ...to('object', record.object, predicate?.objects ?? ENTITY_KINDS),
        ...to('supersededBy', record.supersededBy, CLAIM),
      ];
    }
    case 'evidence':
      return [
        ...to('claim', record.claim, CLAIM),
        ...to('source', record.source, SOURCE),
        ...to('assertedBy', record.assertedBy, ACTOR_KINDS),
        ...to('restsOn', record.restsOn, SOURCE),
      ];
    case 'opposition':
      return [
        ...to('claim', record.claim, CLAIM),
        ...to('opposes', record.opposes, CLAIM),
        ...to('source', record.source, SOURCE),
      ];
    case 'bearing':
      return [
        ...to('claim', record.claim, CLAIM),
        ...to('element', record.element, ['Element']),
        ...to('source', record.source, SOURCE),
      ];
  }
}

/** What only some kinds of entity refer to. */
function ofKind(entity: Extract<Entity, { type: 'entity' }>): Reference[] {
  switch (entity.kind) {
    case 'Element':
      return to('instrument', entity.instrument, ['Instrument']);
    case 'Figure':
      return [
        ...to('subject', entity.subject, ENTITY_KINDS),
        ...to('reportedBy', entity.reportedBy, ENTITY_KINDS),
        ...to('conflictsWith', entity.conflictsWith, ['Figure']),
      ];
    case 'Operation':
    case 'Event':
    case 'Visa':
      return to('mentions', entity.mentions, ENTITY_KINDS);
    case 'Route':
      return entity.legs.flatMap((leg, index) => [
        ...to(`legs[${index}].mentions`, leg.mentions, ENTITY_KINDS),
        ...to(`legs[${index}].statedBy`, leg.statedBy.map(sourceOf), SOURCE),
      ]);
    default:
      return [];
  }
}

function to(
  field: string,
  ids: string | readonly string[] | undefined,
  wanted: readonly Standing[],
): Reference[] {
  const list = ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
  return list.map((id) => ({ field, id, wanted }));
}

function sourceOf({ source }: { readonly source: string }): string {
  return source;
}
