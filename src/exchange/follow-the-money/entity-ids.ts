/**
 * Ids of FollowTheMoney and ours. Theirs are letters, digits, dots and dashes, where ours may hold `_ : #` too; an id
 * that does not fit the other side is told by one that does.
 */
import { contentId, isId } from '../../model/ids.js';

/** What a reference between entities has to look like, and the most characters of it. */
const REFERENCE = /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/;
const LONGEST_REFERENCE = 200;

/** Before an id of ours in which other characters than letters, digits and dashes are told by their code. */
const TOLD = 'linchpin.';

const CLAIM_ID = /^cl-[a-z2-7]{26}$/;

/** The id of a record for an id of FollowTheMoney: the same wherever both sides allow it. */
export function recordIdOf(id: string): string {
  return toldId(id) ?? (isId(id) ? id : contentId('ftm-', { id }));
}

/**
 * The id of the record of a person whose id may hold a number of its own, as `ru-inn-...` holds a tax number: the same
 * for the same id.
 */
export function personIdOf(id: string): string {
  return contentId('ftm-person-', { id });
}

/** The id of FollowTheMoney for an id of ours; null where it would be too long. */
export function referenceOf(id: string): string | null {
  const reference = REFERENCE.test(id) && !id.startsWith(TOLD) ? id : toldBy(id);
  return reference.length <= LONGEST_REFERENCE ? reference : null;
}

/** Whether an id looks like one that we give to claims. */
export function isClaimId(id: string): boolean {
  return CLAIM_ID.test(id);
}

/** Ids are plain ASCII, so two digits tell every character of one. */
function toldBy(id: string): string {
  const code = (letter: string) => `.${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return TOLD + id.replace(/[^0-9A-Za-z-]|-$/g, code);
}

/** The id of ours that is told by another; null where that one is not told so. */
function toldId(reference: string): string | null {
  if (!reference.startsWith(TOLD)) return null;
  const id = reference
    .slice(TOLD.length)
    .replace(/\.([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return isId(id) && referenceOf(id) === reference ? id : null;
}
