/**
 * Types of relationship for our predicates and back (STIX 2.1, section 5.1, appendix B). The vocabulary is open:
 * where the standard has a word for the same it is used, otherwise the predicate's own. Nothing is written as
 * `attributed-to`: it leads to threat actors, which we write none of, and is read as saying who is responsible.
 */
import { type EntityKind, isActorKind } from '../../model/kind.js';
import { predicateNamed } from '../../model/predicate.js';

export function relationshipType(predicate: string, objectKind: EntityKind): string {
  if (predicate === 'BASED_IN' && objectKind === 'Place') return 'located-at';
  if (predicate === 'ASSOCIATED_WITH') return 'related-to';
  return predicate.toLowerCase().replaceAll('_', '-');
}

/** What a relationship says as a claim. */
export interface Meaning {
  readonly predicate: string;
  /** Whether the claim's subject is the relationship's target. */
  readonly isReversed: boolean;
  /** Whether the relationship says more than that. */
  readonly isLess: boolean;
}

/** The nearest predicate that says no more than a relationship of this type between such two; null where none does. */
export function meaningOf(type: string, source: EntityKind, target: EntityKind): Meaning | null {
  const areActors = isActorKind(source) && isActorKind(target);
  if (tellsHome(type, source)) return null;
  if (type === 'related-to') return areActors ? fitting('ASSOCIATED_WITH', source, target) : null;
  if (type === 'attributed-to') return meaningOfAttribution(source, target);
  return fitting(predicateOf(type), source, target);
}

/** Whether a relationship says where a person is based: that is a home, or near one, and nobody's business. */
export function tellsHome(type: string, source: EntityKind): boolean {
  return source === 'Official' && predicateOf(type) === 'BASED_IN';
}

function predicateOf(type: string): string {
  return type === 'located-at' ? 'BASED_IN' : type.toUpperCase().replaceAll('-', '_');
}

/**
 * A campaign is attributed to who is involved in carrying it out (4.2.2), which is to take part. So is an intrusion
 * set, but a network is no conduct: that the two have to do with each other is all that is left. That a threat actor is
 * really this identity (4.17.2) makes one of two, which no claim does.
 */
function meaningOfAttribution(source: EntityKind, target: EntityKind): Meaning | null {
  if (source === 'Operation' && isActorKind(target)) {
    return { predicate: 'WORKS_ON', isReversed: true, isLess: false };
  }
  if (source !== 'Network' || target !== 'Network') return null;
  return { predicate: 'ASSOCIATED_WITH', isReversed: false, isLess: true };
}

function fitting(name: string, source: EntityKind, target: EntityKind): Meaning | null {
  const predicate = predicateNamed(name);
  if (!predicate?.subjects.includes(source) || !predicate.objects.includes(target)) return null;
  return { predicate: name, isReversed: false, isLess: false };
}
