/** Kinds of entity: as the schema writes them, in capitals as every enum, and as the types of records. */
import type { EntityOf } from '../model/entity.js';
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';

/** `StateBody` as `STATE_BODY`. */
export function kindInCapitals(kind: EntityKind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The model's kind behind each value of the schema's enum. */
export const ENTITY_KIND_VALUES: Readonly<Record<string, EntityKind>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kindInCapitals(kind), kind]),
);

/** Whether an entity is of one of these kinds. */
export function isOfKind<Kind extends EntityKind>(
  record: { readonly kind: EntityKind },
  kinds: readonly Kind[],
): record is EntityOf<Kind> {
  return (kinds as readonly EntityKind[]).includes(record.kind);
}
