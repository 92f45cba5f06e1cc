/** Which part of one name stands for which part of the other. */
import { compareParts, type Way } from './compare-parts.js';
import { joinParts, type NamePart } from './name-part.js';

/** Parts from `at` on, `count` of them: two where they are written as one on the other side. */
interface Span {
  readonly part: NamePart;
  readonly at: number;
  readonly count: number;
}

export interface PairedParts {
  readonly a: Span;
  readonly b: Span;
  readonly similarity: number;
  readonly how: Way;
}

/** What two words written as one are less sure by. */
const JOINED = 0.99;
/** Letters that are gained or lost where two words become one. */
const LONGEST_SEAM = 2;

/**
 * The best pair first, then the best of what is left, and so on. Of pairs that are equally good, those that keep the
 * order come first.
 */
export function pairParts(a: readonly NamePart[], b: readonly NamePart[]): PairedParts[] {
  const usedOfA = new Set<number>();
  const usedOfB = new Set<number>();
  const possible = [...singlePairs(a, b), ...joinedPairs(a, b)].sort(byLikeness);
  return possible.filter((pair) => {
    const [ofA, ofB] = [placesOf(pair.a), placesOf(pair.b)];
    if (ofA.some((place) => usedOfA.has(place)) || ofB.some((place) => usedOfB.has(place))) return false;
    for (const place of ofA) usedOfA.add(place);
    for (const place of ofB) usedOfB.add(place);
    return true;
  });
}

export function placesOf({ at, count }: Span): number[] {
  return count === 1 ? [at] : [at, at + 1];
}

function byLikeness(one: PairedParts, other: PairedParts): number {
  return (
    other.similarity - one.similarity ||
    Math.abs(one.a.at - one.b.at) - Math.abs(other.a.at - other.b.at) ||
    one.a.at - other.a.at ||
    one.b.at - other.b.at ||
    one.a.count - other.a.count
  );
}

function singlePairs(a: readonly NamePart[], b: readonly NamePart[]): PairedParts[] {
  return a.flatMap((ofA, atA) => b.flatMap((ofB, atB) => pairOf(spanOf(ofA, atA), spanOf(ofB, atB))));
}

function joinedPairs(a: readonly NamePart[], b: readonly NamePart[]): PairedParts[] {
  return [...joinedOnto(a, b), ...joinedOnto(b, a).map(turned)];
}

function joinedOnto(parts: readonly NamePart[], singles: readonly NamePart[]): PairedParts[] {
  return parts.slice(1).flatMap((second, at) => {
    const first = parts[at] as NamePart;
    const near = singles.flatMap((single, place) =>
      mayBeBoth(first, second, single) ? [spanOf(single, place)] : [],
    );
    if (near.length === 0) return [];
    const two: Span = { part: joinParts(first, second), at, count: 2 };
    return near.flatMap((one) => joinedPair(two, one));
  });
}

/** Whether it begins alike and is about as long as both: nothing else is worth putting them together. */
function mayBeBoth(first: NamePart, second: NamePart, single: NamePart): boolean {
  const length = first.spoken.length + second.spoken.length;
  return first.spoken[0] === single.spoken[0] && Math.abs(length - single.spoken.length) <= LONGEST_SEAM;
}

function spanOf(part: NamePart, at: number): Span {
  return { part, at, count: 1 };
}

/** Never by a slip or an initial: two words that only look like a third are names in their own right. */
function joinedPair(two: Span, one: Span): PairedParts[] {
  return pairOf(two, one)
    .filter(({ how }) => how !== 'TYPO' && how !== 'INITIAL')
    .map((pair) => ({ ...pair, similarity: pair.similarity * JOINED }));
}

function pairOf(a: Span, b: Span): PairedParts[] {
  const likeness = compareParts(a.part, b.part);
  return likeness === undefined ? [] : [{ a, b, ...likeness }];
}

function turned({ a, b, similarity, how }: PairedParts): PairedParts {
  return { a: b, b: a, similarity, how };
}
