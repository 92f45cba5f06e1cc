/** Kinds and predicates as people write them: in any case, in one word or several, as a name or as it is read. */
import { ENTITY_KINDS, type EntityKind } from '../../model/kind.js';
import { PREDICATES, type Predicate } from '../../model/predicate.js';

/** Kinds that a file may hold: a listing follows from its claim. */
export const KINDS_READ = ENTITY_KINDS.filter((kind) => kind !== 'Listing');

const BY_KIND: ReadonlyMap<string, EntityKind> = new Map(KINDS_READ.map((kind) => [joined(kind), kind]));
const BY_PREDICATE: ReadonlyMap<string, Predicate> = new Map(
  PREDICATES.flatMap((predicate) => [
    [joined(predicate.reading), predicate] as const,
    [joined(predicate.name), predicate] as const,
  ]),
);

export function kindMeant(text: string): EntityKind | null {
  return BY_KIND.get(joined(text)) ?? null;
}

export function predicateMeant(text: string): Predicate | null {
  return BY_PREDICATE.get(joined(text)) ?? null;
}

function joined(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
