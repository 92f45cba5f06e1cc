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

/** A vowel beside another one is half of what is said; one between consonants is a syllable more. */
const GLIDE = 0.3;
const SYLLABLE = 0.6;
/** Vowels that one side's script does not write. */
const UNWRITTEN = 0.1;
/** An h that some languages do not write. */
const BREATH = 0.5;

const CODES = 128;
const COSTS: Float64Array = costs();

/**
 * The distance: 0 for the same sounds, about 1 for each consonant that differs. `isSkeleton` is for words of which one
 * is written without short vowels.
 */
export function spokenDistance(a: string, b: string, isSkeleton = false): number {
  if (a === b) return 0;
  const width = b.length + 1;
  let previous = new Float64Array(width);
  for (let column = 1; column < width; column++) {
    previous[column] = (previous[column - 1] as number) + costOfOne(b, column - 1, isSkeleton);
  }
  for (let row = 1; row <= a.length; row++) {
    const current = new Float64Array(width);
    const left = costOfOne(a, row - 1, isSkeleton);
    current[0] = (previous[0] as number) + left;
    const code = a.charCodeAt(row - 1) & (CODES - 1);
    for (let column = 1; column < width; column++) {
      const other = b.charCodeAt(column - 1) & (CODES - 1);
      const both = (previous[column - 1] as number) + (COSTS[code * CODES + other] as number);
      const without = (previous[column] as number) + left;
      const more = (current[column - 1] as number) + costOfOne(b, column - 1, isSkeleton);
      current[column] = Math.min(both, without, more);
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** What it costs that a sound is on one side only. */
function costOfOne(word: string, index: number, isSkeleton: boolean): number {
  const sound = word[index] as string;
  if (sound === 'h') return BREATH;
  if (!isVowel(sound)) return 1;
  if (isSkeleton) return UNWRITTEN;
  return isVowel(word[index - 1] ?? '') || isVowel(word[index + 1] ?? '') ? GLIDE : SYLLABLE;
}

function costs(): Float64Array {
  const table = new Float64Array(CODES * CODES).fill(1);
  for (let code = 0; code < CODES; code++) table[code * CODES + code] = 0;
  for (const [a, b, cost] of NEAR) {
    table[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost;
    table[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = cost;
  }
  return table;
}
