/** What a first look notes of an entity beside its kind, in one byte; the marks of all lines of an id add up. */
import { isPublicId } from './external-ids.js';
import type { FtmEntity } from './ftm-entity.js';
import { isOrgan, kindOf, OFFICIAL } from './kinds.js';
import { isExposed, isPublicOffice, officeIn } from './offices.js';

/** Some sanction names it. */
export const LISTED = 1;
/** Of a person: it holds a public office. */
export const IN_OFFICE = 2;
/** Of a post: an office came of it. Of a person: the file says in posts, not in words, what it does. */
export const OCCUPIED = 4;
/** Of what may be a person: it has topics, and one of them says that it is sanctioned. */
export const TOPICAL = 8;
export const SANCTIONED = 16;
/** By its topics a person in public office, or a body that is an organ. */
export const OF_STATE = 32;
/** A politically exposed person. */
export const EXPOSED = 64;
/** Of what may be a person: its id may hold a number of its own, and gives way to one that tells nothing. */
export const RENAMED = 128;

/** A counter-sanction is a listing as well; a relative or firm of somebody who is listed is not listed. */
const SANCTION_TOPICS: ReadonlySet<string> = new Set(['sanction', 'sanction.counter']);

/** What a line shows of its entity, without any other line. */
export function marksOf(entity: FtmEntity): number {
  const topics = entity.values.look('topics');
  switch (kindOf(entity)) {
    case 'StateBody':
      return isOrgan(topics) ? OF_STATE : 0;
    case 'Official':
      return (
        personal(entity, topics) |
        (isPublicOffice(topics) ? OF_STATE : 0) |
        (isExposed(topics) ? EXPOSED : 0) |
        (officeIn(entity) === null ? 0 : IN_OFFICE)
      );
    case 'UNCERTAIN':
      return personal(entity, topics);
    default:
      return 0;
  }
}

function personal({ id, values }: FtmEntity, topics: readonly string[]): number {
  const isOurs = values.look('keywords').includes(OFFICIAL);
  return (
    (topics.length > 0 ? TOPICAL : 0) |
    (topics.some((topic) => SANCTION_TOPICS.has(topic)) ? SANCTIONED : 0) |
    (isOurs || isPublicId(id) ? 0 : RENAMED)
  );
}
