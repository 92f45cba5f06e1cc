/** Exact shares of worlds, and the form in which any share is given. */
import type { Share } from '../answer.js';
import type { Condition } from './condition.js';
import { Diagram, DiagramTooLarge } from './diagram.js';

/** Most nodes of a diagram; conditions that need more are sampled. */
const LARGEST_DIAGRAM = 60_000;

/** The share of worlds of each condition, or null when working them out exactly would take too large a diagram. */
export function exactShares(
  conditions: readonly Condition[],
  largest: number = LARGEST_DIAGRAM,
): Share[] | null {
  try {
    const diagram = new Diagram(conditions, largest);
    return conditions.map((condition) => exactly(diagram.share(condition)));
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
