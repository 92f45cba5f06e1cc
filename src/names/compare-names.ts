/**
 * How alike two names are, from 0 to 1, and why.
 *
 * Parts are paired whatever their order. The score is the share of what the parts say that is paired, where a part
 * that one side leaves out costs little and parts that contradict each other cost more than they weigh: lists leave
 * fathers' names out, but one man is not called both Ihar and Viktar.
 */
import { WAYS, type Way } from './compare-parts.js';
import type { ReadName } from './name.js';
import type { NamePart, PartRole } from './name-part.js';
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

const WEIGHTS: Readonly<Record<PartRole, number>> = {
  NAME: 1,
  PATRONYMIC: 0.4,
  INITIAL: 0.4,
  COMMON: 0.4,
  LIGHT: 0.05,
};
/** What contradicts: two fathers' names tell people apart nearly as two given names do; two legal forms do not. */
const CONTRADICTIONS: Readonly<Record<PartRole, number>> = {
  NAME: 1,
  PATRONYMIC: 0.8,
  INITIAL: 0.7,
  COMMON: 0.4,
  LIGHT: 0,
};
const COST_LEFT_OUT = 0.2;
const COST_CONTRADICTED = 1.25;
/** What one name alone is divided by where the other side has more: many people share a given name. */
const COST_ALONE = 0.28;
const COST_ALONE_GIVEN = 0.55;
/** Left out parts that weigh this much make the name that is paired stand alone. */
const LEAVES_ALONE = 0.35;
const REORDERED = 0.99;
const HIGHEST_UNEQUAL = 0.995;

/** Compares a name that is looked for with one that was found. The score is the same the other way round. */
export function compareNames(query: ReadName, candidate: ReadName): NameComparison {
  // Ties among pairs are broken by position, so both directions must see the names in the same order.
  if (textOf(query) > textOf(candidate)) return turned(compareInOrder(candidate, query));
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
  const weighty = pairs.filter((pair) => weightOf(pair) > WEIGHTS.LIGHT);
  const reordered = isReordered(weighty);
  const score = scoreOf(pairs, leftOfA, leftOfB, a, b) * (reordered ? REORDERED : 1);
  const isSame = leftOfA.length + leftOfB.length === 0 && pairs.every(({ how }) => how === 'EXACT');
  return {
    score: rounded(isSame ? score : Math.min(score, HIGHEST_UNEQUAL)),
    method: methodOf(weighty),
    reordered,
    pairs: [...pairs].sort((one, other) => one.a.at - other.a.at).map(told),
    unmatched: { query: leftOfA.map(({ text }) => text), found: leftOfB.map(({ text }) => text) },
  };
}

function scoreOf(
  pairs: readonly PairedParts[],
  leftOfA: readonly NamePart[],
  leftOfB: readonly NamePart[],
  a: ReadName,
  b: ReadName,
): number {
  if (pairs.length === 0) return 0;
  const contradicted = Math.min(sum(leftOfA, CONTRADICTIONS), sum(leftOfB, CONTRADICTIONS));
  const leftOut = Math.abs(sum(leftOfA, WEIGHTS) - sum(leftOfB, WEIGHTS));
  const weight = pairs.reduce((total, pair) => total + weightOf(pair), 0);
  const likeness = pairs.reduce((total, pair) => total + weightOf(pair) * pair.similarity, 0);
  const score = likeness / (weight + COST_LEFT_OUT * leftOut + COST_CONTRADICTED * contradicted);
  const alone = leftOut >= LEAVES_ALONE ? aloneIn(pairs) : undefined;
  if (alone === undefined) return score;
  const cost = isGiven(alone, a.parts, b.parts) ? COST_ALONE_GIVEN : COST_ALONE;
  return Math.min(score, alone.similarity / (1 + cost * Math.min(1, Math.max(0.8, leftOut))));
}

/** The only pair that names anyone, if there is but one. */
function aloneIn(pairs: readonly PairedParts[]): PairedParts | undefined {
  const naming = pairs.filter(({ a, b }) => a.part.role === 'NAME' && b.part.role === 'NAME');
  const hasInitial = pairs.some(({ how }) => how === 'INITIAL');
  return naming.length === 1 && !hasInitial ? naming[0] : undefined;
}

const FAMILY_END =
  /(?:enk[oa]|chuk|[oe]vich|[oe]wicz|[oe]va?|[oe]wa?|[aeo]u|ava|ina?|sk[iya]|skaya|skii|dze|yan|shvili|oglu)$/;

/**
 * Whether the pair is a given name: known as one, or else first of several names. A firm has no given name, and is
 * known by common words or a legal form beside its name.
 */
function isGiven(
  { a, b }: PairedParts,
  partsOfA: readonly NamePart[],
  partsOfB: readonly NamePart[],
): boolean {
  if (a.part.givenName !== undefined || b.part.givenName !== undefined) return true;
  const parts = [...partsOfA, ...partsOfB];
  if (parts.some(({ role }) => role === 'COMMON') || FAMILY_END.test(a.part.text)) return false;
  const [longer, { at, count }] = partsOfA.length > partsOfB.length ? [partsOfA, a] : [partsOfB, b];
  return longer.slice(at + count).some(({ role }) => role === 'NAME');
}

function weightOf({ a, b }: PairedParts): number {
  if (a.part.isInitial !== b.part.isInitial) return WEIGHTS[a.part.isInitial ? b.part.role : a.part.role];
  return Math.min(WEIGHTS[a.part.role], WEIGHTS[b.part.role]);
}

function sum(parts: readonly NamePart[], weights: Readonly<Record<PartRole, number>>): number {
  return parts.reduce((total, { role }) => total + weights[role], 0);
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

function textOf({ parts }: ReadName): string {
  return parts.map(({ text }) => text).join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
