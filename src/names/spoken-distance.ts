/**
 * How far two words are from sounding alike: an edit distance over their sounds in which near sounds cost little, after
 * Kondrak's ALINE [2000]. The costs are by what romanisations confuse (a and o, g and h), not by the mouth alone.
 */
import { isVowel } from './sound.js';

const NEAR: readonly (readonly [a: string, b: string, cost: number])[] = [
  ['a', 'o', 0.3],
  ['e', 'i', 0.3],
  ['a', 'e', 0.4],
  ['o', 'u', 0.4],
  ['e', 'o', 0.5],
  ['a', 'u', 0.7],
  ['e', 'u', 0.7],
  ['a', 'i', 0.9],
  ['i', 'o', 0.9],
  ['i', 'u', 0.9],
  ['v', 'f', 0.2],
  ['v', 'u', 0.2],
  ['v', 'b', 0.6],
  ['b', 'p', 0.4],
  ['g', 'h', 0.15],
  ['g', 'k', 0.5],
  ['h', 'k', 0.4],
  ['C', 'h', 0.4],
  ['t', 'd', 0.4],
  ['s', 'z', 0.3],
  ['s', 'S', 0.4],
  ['z', 'Z', 0.4],
  ['S', 'Z', 0.4],
  ['S', 'C', 0.3],
  ['s', 'X', 0.3],
  ['z', 'X', 0.4],
  ['C', 'X', 0.3],
  ['S', 'X', 0.5],
  ['t', 'X', 0.4],
  ['k', 'X', 0.5],
  ['j', 'i', 0.2],
  ['j', 'Z', 0.4],
  ['m', 'n', 0.6],
];

/** Sounds for which a script without short vowels has one letter: b for p, f for v, j for g, u for o, i for e. */
const OF_ONE_LETTER: typeof NEAR = [
  ['b', 'p', 0.1],
  ['v', 'f', 0.1],
  ['g', 'j', 0.15],
  ['o', 'u', 0.1],
  ['e', 'i', 0.1],
];

/** A vowel beside another one is half of what is said; one between consonants is a syllable more. */
const GLIDE = 0.3;
const SYLLABLE = 0.6;
/** Vowels that one side's script does not write. */
const UNWRITTEN = 0.1;
/** An h that some languages do not write. */
const BREATH = 0.5;

const CODES = 128;
const COSTS: Float64Array = costs(NEAR);
const COSTS_OF_SKELETONS: Float64Array = costs([...NEAR, ...OF_ONE_LETTER]);

/** Longer words are not compared: the rows are kept from one call to the next, as making them takes most of the time. */
const LONGEST = 256;
const ROWS = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;
const COST_OF_ONE = new Float64Array(LONGEST);

/**
 * The distance: 0 for the same sounds, about 1 for each consonant that differs. `isSkeleton` is for words of which one
 * is written without short vowels.
 */
export function spokenDistance(a: string, b: string, isSkeleton = false): number {
  if (a === b) return 0;
  const width = Math.min(b.length, LONGEST);
  const table = isSkeleton ? COSTS_OF_SKELETONS : COSTS;
  let [previous, current]: [Float64Array, Float64Array] = [...ROWS];
  previous[0] = 0;
  for (let column = 0; column < width; column++) {
    COST_OF_ONE[column] = costOfOne(b, column, isSkeleton);
    previous[column + 1] = (previous[column] as number) + (COST_OF_ONE[column] as number);
  }
  for (let row = 0; row < a.length; row++) {
    fillRow(previous, current, a.charCodeAt(row), costOfOne(a, row, isSkeleton), b, width, table);
    [previous, current] = [current, previous];
  }
  return previous[width] as number;
}

function fillRow(
  previous: Float64Array,
  current: Float64Array,
  code: number,
  costOfRow: number,
  b: string,
  width: number,
  table: Float64Array,
): void {
  const costs = (code & (CODES - 1)) * CODES;
  current[0] = (previous[0] as number) + costOfRow;
  for (let column = 0; column < width; column++) {
    const cost = table[costs + (b.charCodeAt(column) & (CODES - 1))] as number;
    const both = (previous[column] as number) + cost;
    const without = (previous[column + 1] as number) + costOfRow;
    const more = (current[column] as number) + (COST_OF_ONE[column] as number);
    current[column + 1] = Math.min(both, without, more);
  }
}

/** What it costs that a sound is on one side only. */
function costOfOne(word: string, index: number, isSkeleton: boolean): number {
  const sound = word[index] as string;
  if (sound === 'h') return BREATH;
  if (!isVowel(sound)) return 1;
  if (isSkeleton) return UNWRITTEN;
  return isVowel(word[index - 1] ?? '') || isVowel(word[index + 1] ?? '') ? GLIDE : SYLLABLE;
}

function costs(near: typeof NEAR): Float64Array {
  const table = new Float64Array(CODES * CODES).fill(1);
  for (let code = 0; code < CODES; code++) table[code * CODES + code] = 0;
  for (const [a, b, cost] of near) {
    table[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost;
    table[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = cost;
  }
  return table;
}
