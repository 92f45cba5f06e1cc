/** The kinds of entity, and which of them can act. */

/** Kinds that can act, hold, own or be acted for: the only kinds a chain may run through. */
export const ACTOR_KINDS = [
  'State',
  'StateBody',
  'Official',
  'Company',
  'Organisation',
  'Media',
  'Network',
  'Group',
] as const;

/** Courses of conduct, ways and practices: where a chain may end, and where two actors may meet. */
export const THING_KINDS = ['Operation', 'Route', 'Visa'] as const;

/** Kinds that give a claim its context and are never a step of a chain. */
export const CONTEXT_KINDS = [
  'Population',
  'Event',
  'Narrative',
  'Instrument',
  'Element',
  'Place',
  'Listing',
  'Concept',
  'Figure',
  'Source',
] as const;

export const ENTITY_KINDS = [...ACTOR_KINDS, ...THING_KINDS, ...CONTEXT_KINDS] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type ThingKind = (typeof THING_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];

export function isActorKind(kind: EntityKind): kind is ActorKind {
  return (ACTOR_KINDS as readonly EntityKind[]).includes(kind);
}

export function isThingKind(kind: EntityKind): kind is ThingKind {
  return (THING_KINDS as readonly EntityKind[]).includes(kind);
}
