/** Exact shares of worlds, and the form in which any share is given. */
import type { Share } from '../answer.js';
import type { Condition } from './condition.js';
import { Diagram } from './diagram.js';
import { shareIn } from './diagram-shares.js';
import { DiagramTooLarge } from './node-table.js';

/** Most nodes of a diagram; conditions that need more are sampled. */
export const LARGEST_DIAGRAM = 16_384;

/** The share of worlds of each condition, or null when working them out exactly would take too large a diagram. */
export function exactShares(
  conditions: readonly Condition[],
  largest: number = LARGEST_DIAGRAM,
): Share[] | null {
  return unlessTooLarge(() => {
    const diagram = new Diagram(conditions, largest);
    return conditions.map((condition) => exactly(shareIn(diagram, condition)));
  });
}

/** What is worked out, or null when it takes too large a diagram. */
export function unlessTooLarge<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagramTooLarge) return null;
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

/** Twelve decimals, as shares have; a difference may be negative. */
export function roundDifference(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
