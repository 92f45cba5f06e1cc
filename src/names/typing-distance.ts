/**
 * How many slips of the hand lie between two words: Levenshtein's distance, with two letters in each other's place as
 * one slip (optimal string alignment [Damerau 1964]).
 */
import { distance } from 'fastest-levenshtein';

/** The distance. Two letters in each other's place count once, where that makes the distance less. */
export function typingDistance(a: string, b: string): number {
  const plain = distance(a, b);
  // A distance of 1 or 0 has no two letters swapped; nor has one beyond what is ever asked for.
  if (plain < 2 || plain > 4) return plain;
  return alignment(a, b);
}

function alignment(a: string, b: string): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
