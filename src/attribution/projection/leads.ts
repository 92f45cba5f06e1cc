/**
 * Leads: a claim read in a direction of its flow, and what a search has to know of it in one byte.
 *
 * What may be known before any question stands in the byte: whether a chain may go on along it, what tie it then is,
 * whether it is an agreement, and what it is at a meeting. What depends on the question is left to the rules.
 */
import { ENTITY_KINDS, isActorKind, isThingKind } from '../../model/kind.js';
import { CONTACTS, type Flow, PREDICATES, TIES, tieOf } from '../../model/predicate.js';

/** A chain may take it by a tie and go on from the actor that it leads to. */
export const LEADS_ON = 1;
/** It is an agreement, which another agreement may not follow. */
export const IS_AGREEMENT = 2;
/** Conduct by which a first actor enters a thing where it may meet another. */
export const ENTERS_MEETING = 4;
/** A part that a second actor has in a thing. */
export const HAS_PART = 8;
/** No involvement travels along it: shown, never a step. */
export const HAS_NO_FLOW = 128;
/** Three bits: place of the tie in `TIES`, plus one; 0 where it is none. */
const TIE_SHIFT = 4;
const TIE_MASK = 7;

/** Conduct of the first actor from which a meeting at a thing can be told, and what the second does there. */
const MEETING_CONDUCT: readonly string[] = ['ORGANISES', 'DIRECTS', 'ASSISTS', 'FINANCES'];
const MEETING_PART: readonly string[] = ['WORKS_ON', 'ARRANGES', 'TRANSPORTS_ON'];
const AGREEMENT = 'CONTRACTS_WITH';

/** Which ways a claim is read: each bit is a lead. */
export const FORWARD = 1;
export const BACKWARD = 2;

/** Place of the tie in `TIES`, or -1 where the lead is none. */
export function tieIn(mark: number): number {
  return ((mark >> TIE_SHIFT) & TIE_MASK) - 1;
}

/** What flows nowhere stands as it reads. */
const BY_FLOW: Readonly<Record<Flow, number>> = {
  FORWARD,
  BACKWARD,
  BOTH: FORWARD | BACKWARD,
  NONE: FORWARD,
};

/** In which directions the claims of each predicate, by its place in `PREDICATES`, are leads. */
export const DIRECTIONS: readonly number[] = PREDICATES.map(({ flow }) => BY_FLOW[flow]);

/** By place in `PREDICATES`: whether an answer lists its claims as contacts. */
export const IS_CONTACT: readonly boolean[] = PREDICATES.map(({ name }) => CONTACTS.includes(name));

/** The byte of a lead. Kinds are places in `ENTITY_KINDS`; a kind that is not known yet leads nowhere. */
export function markOf(
  predicate: number,
  direction: number,
  subjectKind: number,
  objectKind: number,
): number {
  const key = ((predicate * 2 + (direction === FORWARD ? 0 : 1)) * 32 + (subjectKind & 31)) * 32;
  const place = key + (objectKind & 31);
  const known = MARKS[place];
  if (known !== undefined && known >= 0) return known;
  const mark = makeMark(predicate, direction, subjectKind, objectKind);
  MARKS[place] = mark;
  return mark;
}

const MARKS = new Int16Array(PREDICATES.length * 2 * 32 * 32).fill(-1);

function makeMark(place: number, direction: number, subjectPlace: number, objectPlace: number): number {
  const predicate = PREDICATES[place];
  const [subject, object] = [ENTITY_KINDS[subjectPlace], ENTITY_KINDS[objectPlace]];
  if (predicate === undefined || subject === undefined || object === undefined) return 0;
  if (predicate.flow === 'NONE') return HAS_NO_FLOW;
  const [from, to] = direction === FORWARD ? [subject, object] : [object, subject];
  let mark = 0;
  const isTie =
    predicate.role === 'TIE' || (predicate.role === 'TIE_OR_CONDUCT' && isActorKind(to) && to !== 'Network');
  if (isTie) {
    const tie = tieOf(predicate, object);
    mark |= (tie === null ? 0 : TIES.indexOf(tie) + 1) << TIE_SHIFT;
    const intoState = to === 'State' && !(predicate.name === 'DIRECTS' && from === 'State');
    if (isActorKind(to) && !intoState) mark |= LEADS_ON;
  }
  if (predicate.name === AGREEMENT) mark |= IS_AGREEMENT;
  if (isThingKind(to) && MEETING_CONDUCT.includes(predicate.name)) mark |= ENTERS_MEETING;
  if (direction === FORWARD && isActorKind(from) && isThingKind(to) && MEETING_PART.includes(predicate.name))
    mark |= HAS_PART;
  return mark;
}
