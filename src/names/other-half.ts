/**
 * Double family names: Novikov-Priboy is another than Novikov, though a second given name is often left out, with a
 * hyphen or without one.
 */
import type { ReadName } from './name.js';
import type { NamePart } from './name-part.js';

export interface Left {
  readonly leftOfA: readonly NamePart[];
  readonly leftOfB: readonly NamePart[];
  readonly a: ReadName;
  readonly b: ReadName;
}

/** Whether one side has another half of a family name of which the first or second half is paired. */
export function hasOtherHalf({ leftOfA, leftOfB, a, b }: Left): boolean {
  const areOfFirms = [...a.parts, ...b.parts].some(({ role }) => role === 'COMMON');
  return !areOfFirms && (isHalfLeft(leftOfA, a.parts) || isHalfLeft(leftOfB, b.parts));
}

function isHalfLeft(left: readonly NamePart[], parts: readonly NamePart[]): boolean {
  if (left.length === 0) return false;
  return parts.some((second, place) => {
    const first = parts[place - 1];
    if (first === undefined || !second.isHyphened || !isFamilyName(first, second, parts)) return false;
    return left.includes(first) !== left.includes(second);
  });
}

/** Neither half is a given name, and they stand last, or beside a given name. */
function isFamilyName(first: NamePart, second: NamePart, parts: readonly NamePart[]): boolean {
  if (![first, second].every(({ role, givenName }) => role === 'NAME' && givenName === undefined))
    return false;
  const names = parts.filter(({ role }) => role === 'NAME');
  return second === names.at(-1) || names.some(({ givenName }) => givenName !== undefined);
}
