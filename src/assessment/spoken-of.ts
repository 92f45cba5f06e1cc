/**
 * Whom a claim charges: the actors whose doing, standing or ties it tells. What is done to an actor, said of it or
 * demanded of it is the doing of whoever does, says or demands it: a state that is threatened threatens nobody, and an
 * accusation shows that somebody accused.
 */
import type { ClaimRecord } from '../model/claim.js';
import { type EntityKind, isActorKind } from '../model/kind.js';
import { CONTACTS, predicateNamed } from '../model/predicate.js';

/** What a thing does to an actor, or where it happens: the actor at that end suffers it or is the place of it. */
export const HAPPENS_TO: readonly string[] = [
  'ENDANGERS',
  'MAIN_ROUTE_TO',
  'OCCURS_AT',
  'PASSES_THROUGH',
  'SURPRISES',
  'TARGETS',
];

/** The kinds of a claim's ends; null in the object's place where the claim has a plain value. */
export interface EndKinds {
  readonly subject: EntityKind;
  readonly object: EntityKind | null;
}

/**
 * Ids of the actors that a claim charges; none where it describes the situation, as a figure does, whoever counted it.
 * The actor at the object's end is among them where the claim tells a tie or a contact, which both ends have, or where
 * nobody but a thing stands at the other end and the claim is not of what happens to the actor.
 */
export function actorsSpokenOf(
  { subject, predicate, object }: Pick<ClaimRecord, 'subject' | 'predicate' | 'object'>,
  kinds: EndKinds,
): readonly string[] {
  if (kinds.object === 'Figure') return [];
  const theObject = object !== undefined && kinds.object && isActorKind(kinds.object) ? [object] : [];
  if (!isActorKind(kinds.subject)) return HAPPENS_TO.includes(predicate) ? [] : theObject;
  return joinsBothEnds(predicate) ? [subject, ...theObject] : [subject];
}

function joinsBothEnds(predicate: string): boolean {
  const role = predicateNamed(predicate)?.role;
  return role === 'TIE' || role === 'TIE_OR_CONDUCT' || CONTACTS.includes(predicate);
}
