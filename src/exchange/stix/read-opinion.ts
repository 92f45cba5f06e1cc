/**
 * Somebody else's opinion on relationships as items for or against the claims that they are. Whose it is may not be
 * known, or be no part of the record: it is the word of its source then, for a dispute is never lost with a name.
 */
import type { Stance } from '../../model/evidence.js';
import type { GraphRecord } from '../../model/record.js';
import type { StixObject } from './extension.js';
import { nameOf, objectName, othersOf } from './left-out.js';
import { itemsOf } from './read-items.js';
import type { ReadingPlace } from './reading-place.js';
import { refsIn } from './survey.js';

/** Who is neutral says nothing for or against, and raises no doubt either. How strongly somebody holds it has no room. */
const STANCES: ReadonlyMap<unknown, Stance> = new Map([
  ['strongly-disagree', 'DISPUTES'],
  ['disagree', 'DISPUTES'],
  ['agree', 'SUPPORTS'],
  ['strongly-agree', 'SUPPORTS'],
]);

const TAKEN = ['opinion', 'object_refs'];

/** @throws LinchpinError */
export function readOpinion(object: StixObject, place: ReadingPlace): readonly GraphRecord[] {
  const { survey, leftOut } = place;
  const stance = STANCES.get(object.opinion);
  if (stance === undefined) {
    leftOut.push(objectName(object, 'opinion', object.opinion));
    return [];
  }
  const refs = refsIn(object.object_refs);
  const claims = refs.flatMap((ref) => survey.claim(ref) ?? []);
  for (const _ of refs.slice(claims.length))
    leftOut.push(`${nameOf(object, 'object_refs')} (no claim of the file)`);
  if (claims.length === 0) return [];
  const { items, taken } = itemsOf({ object, claims, stance, text: 'explanation' }, place);
  leftOut.push(...othersOf(object, [...TAKEN, ...taken]));
  return items;
}
