/**
 * How alike two names are, from 0 to 1, and why.
 *
 * Parts are paired whatever their order (`pair-parts.ts`), and the score is made of what is paired, what one side leaves
 * out and what contradicts (`name-score.ts`).
 */
import { WAYS, type Way } from './compare-parts.js';
import type { ReadName } from './name.js';
import type { NamePart } from './name-part.js';
import { isWeighty, scoreOf } from './name-score.js';
import { type PairedParts, pairParts, placesOf } from './pair-parts.js';

/** The weakest way in which any part that counts was found. */
export type NameMethod = 'EXACT' | 'TRANSLITERATION' | 'SOUND' | 'TYPO' | 'INITIALS' | 'NONE';

export interface NamePair {
  readonly query: string;
  readonly found: string;
  readonly similarity: number;
  readonly how: Way;
}

export interface NameComparison {
  /** 0 to 1, to four decimals; 1 only for the same parts in Latin. */
  readonly score: number;
  readonly method: NameMethod;
  /** Whether the parts stand in another order. */
  readonly reordered: boolean;
  readonly pairs: readonly NamePair[];
  readonly unmatched: { readonly query: readonly string[]; readonly found: readonly string[] };
}

/** From this score on, names are taken for spellings of one another unless the asker says otherwise. */
export const LIKELY_SAME_NAME = 0.75;

const REORDERED = 0.99;
const HIGHEST_UNEQUAL = 0.995;

/** Compares a name that is looked for with one that was found. The score is the same the other way round. */
export function compareNames(query: ReadName, candidate: ReadName): NameComparison {
  // Ties among pairs are broken by position, so both directions must see the names in the same order.
  if (query.text > candidate.text) return turned(compareInOrder(candidate, query));
  return compareInOrder(query, candidate);
}

function compareInOrder(a: ReadName, b: ReadName): NameComparison {
  const pairs = pairParts(a.parts, b.parts);
  const leftOfA = unpaired(
    a.parts,
    pairs.flatMap((pair) => placesOf(pair.a)),
  );
  const leftOfB = unpaired(
    b.parts,
    pairs.flatMap((pair) => placesOf(pair.b)),
  );
  const weighty = pairs.filter((pair) => isWeighty(pair));
  const reordered = isReordered(weighty);
  const score = scoreOf({ pairs, leftOfA, leftOfB, a, b }) * (reordered ? REORDERED : 1);
  const isSame = leftOfA.length + leftOfB.length === 0 && pairs.every(({ how }) => how === 'EXACT');
  return {
    score: rounded(isSame ? score : Math.min(score, HIGHEST_UNEQUAL)),
    method: methodOf(weighty),
    reordered,
    pairs: [...pairs].sort((one, other) => one.a.at - other.a.at).map(told),
    unmatched: { query: leftOfA.map(({ text }) => text), found: leftOfB.map(({ text }) => text) },
  };
}

function unpaired(parts: readonly NamePart[], places: readonly number[]): NamePart[] {
  return parts.filter((_, place) => !places.includes(place));
}

function isReordered(pairs: readonly PairedParts[]): boolean {
  const inOrder = [...pairs].sort((one, other) => one.a.at - other.a.at);
  return inOrder.some((pair, index) => index > 0 && pair.b.at < (inOrder[index - 1] as PairedParts).b.at);
}

function methodOf(pairs: readonly PairedParts[]): NameMethod {
  const weakest = Math.max(...pairs.map(({ how }) => WAYS.indexOf(how)));
  const way = WAYS[weakest] ?? 'NONE';
  return way === 'INITIAL' ? 'INITIALS' : way;
}

function told({ a, b, similarity, how }: PairedParts): NamePair {
  return { query: a.part.text, found: b.part.text, similarity: rounded(similarity), how };
}

function turned({ pairs, unmatched, ...rest }: NameComparison): NameComparison {
  return {
    ...rest,
    pairs: pairs.map(({ query, found, ...pair }) => ({ query: found, found: query, ...pair })),
    unmatched: { query: unmatched.found, found: unmatched.query },
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
