/** Paths as a search finds them: numbers alone, and their order. */
import type { Period } from '../../model/partial-date.js';
import type { Node } from './lead.js';

/** One step of a found path: a claim, and the node it leads to. */
export interface TakenStep {
  readonly claim: number;
  readonly from: Node;
  readonly to: Node;
}

/** A path as it was found: numbers alone. */
export interface FoundPath {
  readonly steps: readonly TakenStep[];
  /** Its last step leads from a thing to a member of `to` that has a part in it. */
  readonly meets: boolean;
  /** Place in `TIES` of its weakest tie; -1 where it has none. */
  readonly weakestTie: number;
  readonly strength: number;
  readonly period: Period;
}

/** Strength to 12 decimals, then fewer steps, then claim ids: the order in which an answer lists chains. */
export function comparePaths(
  a: FoundPath,
  b: FoundPath,
  compareClaims: (a: number, b: number) => number,
): number {
  const byStrength = twelveDecimals(b.strength) - twelveDecimals(a.strength);
  if (byStrength !== 0) return byStrength;
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  for (const [index, { claim }] of a.steps.entries()) {
    const other = b.steps[index]?.claim ?? claim;
    if (claim !== other) return compareClaims(claim, other);
  }
  return 0;
}

/** A share as a whole number of trillionths: how strengths are compared. */
export function twelveDecimals(value: number): number {
  return Math.round(value * 1e12);
}
