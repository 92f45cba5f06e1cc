/**
 * The score of two names whose parts are paired: the share of what the parts say that is paired, where a part that one
 * side leaves out costs little and parts that contradict each other cost more than they weigh: lists leave fathers'
 * names out, but one man is not called both Ihar and Viktar.
 */
import type { ReadName } from './name.js';
import type { NamePart, PartRole } from './name-part.js';
import { hasOtherHalf } from './other-half.js';
import type { PairedParts } from './pair-parts.js';
import { compareCountries, isOtherFormOfCountry, namesPlaceAlone } from './place-score.js';

export interface PairedNames {
  readonly pairs: readonly PairedParts[];
  /** Parts without a pair. */
  readonly leftOfA: readonly NamePart[];
  readonly leftOfB: readonly NamePart[];
  readonly a: ReadName;
  readonly b: ReadName;
}

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
/** Another half of a double family name, which is left out seldom. */
const COST_OTHER_HALF = 0.75;
/** What one name alone is divided by where the other side has more: many share a given name, or a town. */
const COST_ALONE = 0.28;
const COST_ALONE_SHARED = 0.55;
/** Left out parts that weigh this much make the name that is paired stand alone. */
const LEAVES_ALONE = 0.35;
/** A family name of so many letters is rare enough to be looked for alone, in the spelling of any language. */
const DISTINCTIVE = 6;
/** Belarusian for Belarus, where nothing else is paired. */
const OTHER_FORM_OF_COUNTRY = 0.6;
/** Bodies of two States are two, however long the name that they share. */
const OTHER_COUNTRY = 0.7;

export function scoreOf(names: PairedNames): number {
  const { pairs, leftOfA, leftOfB } = names;
  if (pairs.length === 0) return 0;
  const contradicted = Math.min(sum(leftOfA, CONTRADICTIONS), sum(leftOfB, CONTRADICTIONS));
  const leftOut = Math.abs(sum(leftOfA, WEIGHTS) - sum(leftOfB, WEIGHTS));
  const weight = pairs.reduce((total, pair) => total + weightOf(pair), 0);
  const likeness = pairs.reduce((total, pair) => total + weightOf(pair) * pair.similarity, 0);
  const cost =
    COST_LEFT_OUT * leftOut + COST_CONTRADICTED * contradicted + (hasOtherHalf(names) ? COST_OTHER_HALF : 0);
  const score = Math.min(likeness / (weight + cost), aloneScore(names, leftOut), placeScore(names));
  return compareCountries(names.a.parts, names.b.parts) === 'CONTRADICT' ? score * OTHER_COUNTRY : score;
}

/** Whether the pair says more than that both have a title or a legal form. */
export function isWeighty(pair: PairedParts): boolean {
  return weightOf(pair) > WEIGHTS.LIGHT;
}

/** What one name alone is worth; 1 where it is not alone. */
function aloneScore({ pairs, a, b }: PairedNames, leftOut: number): number {
  const alone = leftOut >= LEAVES_ALONE ? aloneIn(pairs) : undefined;
  if (alone === undefined) return 1;
  const isShared = isGiven(alone, a.parts, b.parts);
  const likeness = !isShared && isDistinctive(alone) ? Math.sqrt(alone.similarity) : alone.similarity;
  return likeness / (1 + (isShared ? COST_ALONE_SHARED : COST_ALONE) * Math.min(1, Math.max(0.8, leftOut)));
}

/** What a place alone is worth; 1 where it is not alone. */
function placeScore({ pairs, leftOfA, leftOfB }: PairedNames): number {
  const weighty = pairs.filter(isWeighty);
  const left = [...leftOfA, ...leftOfB];
  if (isOtherFormOfCountry(weighty, left)) return OTHER_FORM_OF_COUNTRY;
  return namesPlaceAlone(weighty, left) ? 1 / (1 + COST_ALONE_SHARED) : 1;
}

/** The only pair that names anyone, if there is but one. */
function aloneIn(pairs: readonly PairedParts[]): PairedParts | undefined {
  const naming = pairs.filter(({ a, b }) => a.part.role === 'NAME' && b.part.role === 'NAME');
  const hasInitial = pairs.some(({ how }) => how === 'INITIAL');
  return naming.length === 1 && !hasInitial ? naming[0] : undefined;
}

/** A long name that sounds the same: only its spelling differs, and not as a man's name does from a woman's. */
function isDistinctive({ a, b, how }: PairedParts): boolean {
  if (how !== 'TRANSLITERATION' || Math.min(a.part.text.length, b.part.text.length) < DISTINCTIVE)
    return false;
  return a.part.spoken.endsWith('a') === b.part.spoken.endsWith('a') || !/[vn]a?$/.test(a.part.spoken);
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
