/** Kinds of entity as the schema writes them: capitals, as every enum. */
import { ENTITY_KINDS, type EntityKind } from '../model/kind.js';

/** `StateBody` as `STATE_BODY`. */
export function kindInCapitals(kind: EntityKind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The model's kind behind each value of the schema's enum. */
export const ENTITY_KIND_VALUES: Readonly<Record<string, EntityKind>> = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kindInCapitals(kind), kind]),
);
