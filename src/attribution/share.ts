/**
 * Shares of worlds: exact by a decision diagram while it stays small, otherwise sampled from a fixed seed.
 *
 * Sampled shares of one answer are taken over the same worlds (common random numbers), so that "without this source"
 * differs by the source and not by chance.
 */
import type { Share } from './answer.js';
import { type Condition, type Conditions, holds } from './condition.js';
import { Diagram, DiagramTooLarge } from './diagram.js';

/** Most nodes of a diagram before the share is sampled instead. */
const LARGEST_DIAGRAM = 200_000;
/** Worlds drawn when sampling: the 95 % interval is then at most 0.014 wide. */
const SAMPLES = 20_000;
const SEED = 20_210_517;
/** 97.5th percentile of the standard normal distribution: the 95 % interval. */
const NORMAL_QUANTILE = 1.959963984540054;

/** A condition with its share of worlds, for each of `conditions`, in their order. */
export function sharesOf(
  space: Conditions,
  conditions: readonly Condition[],
  largestDiagram: number = LARGEST_DIAGRAM,
): Share[] {
  try {
    const diagram = new Diagram(conditions, largestDiagram);
    return conditions.map((condition) => exactly(diagram.share(condition)));
  } catch (error) {
    if (error instanceof DiagramTooLarge) return sample(space, conditions);
    throw error;
  }
}

export function exactly(value: number): Share {
  const rounded = roundShare(value);
  return { value: rounded, low: rounded, high: rounded, method: 'EXACT', samples: null, seed: null };
}

/** Twelve decimals: the same number on every machine, whatever order the sums were taken in. */
export function roundShare(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e12) / 1e12;
}

function sample(space: Conditions, conditions: readonly Condition[]): Share[] {
  const keys = space.drawNames.map(hashText);
  const hits = conditions.map(() => 0);
  for (let world = 0; world < SAMPLES; world++) {
    const values = keys.map((key) => uniform(key, world));
    conditions.forEach((condition, index) => {
      if (holds(condition, (draw) => values[draw] ?? 1)) hits[index] = (hits[index] ?? 0) + 1;
    });
  }
  return hits.map((count) => sampled(count));
}

/** Wilson's interval, which stays inside 0 to 1 [Wilson 1927]. */
function sampled(hits: number): Share {
  const rate = hits / SAMPLES;
  const square = (NORMAL_QUANTILE * NORMAL_QUANTILE) / SAMPLES;
  const centre = (rate + square / 2) / (1 + square);
  const half =
    (NORMAL_QUANTILE * Math.sqrt((rate * (1 - rate)) / SAMPLES + square / (4 * SAMPLES))) / (1 + square);
  return {
    value: roundShare(rate),
    low: roundShare(centre - half),
    high: roundShare(centre + half),
    method: 'SAMPLED',
    samples: SAMPLES,
    seed: SEED,
  };
}

/** A number from 0 to 1 that depends on the draw's name and the world alone (finaliser of MurmurHash3). */
function uniform(key: number, world: number): number {
  let bits = (key ^ Math.imul(world + 1, 0x9e3779b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_296;
}

/** FNV-1a over the name, started from the seed. */
function hashText(text: string): number {
  let bits = 0x811c9dc5 ^ SEED;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}
