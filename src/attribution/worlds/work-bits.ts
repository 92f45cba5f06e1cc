/**
 * Bits of works, kept between answers: a work has the same numbers in all of them, and a few works are behind most
 * claims. What is kept changes nothing but the time that an answer takes.
 */
import { type DrawKey, drawBelow, WORDS } from './draw-bits.js';

/** Two megabytes. */
const MOST_KEPT = 2_048;

/** By threshold and name of the draw. */
const kept = new Map<number, Map<string, Uint32Array>>();
let count = 0;

/** Which worlds have a work's draw below a threshold. */
export function workBelow(name: string, key: DrawKey, threshold: number): Uint32Array {
  const known = kept.get(threshold)?.get(name);
  if (known) return known;
  const bits = new Uint32Array(WORDS);
  drawBelow(key, threshold, bits, 0);
  keep(name, threshold, bits);
  return bits;
}

function keep(name: string, threshold: number, bits: Uint32Array): void {
  if (count >= MOST_KEPT) {
    kept.clear();
    count = 0;
  }
  const here = kept.get(threshold) ?? new Map<string, Uint32Array>();
  kept.set(threshold, here);
  here.set(name, bits);
  count++;
}
