/** What a run found, as plain values: what `--json` prints and the table is set from. */
import type { Timing } from './timing.js';
import type { Comparison } from './truth/compare.js';

/** The graph that a row was measured on. */
export type Size = 'small' | 'large' | 'full';

/** One line of the table. `key` is what figures and ratios are taken from; `note` says what the row returns. */
export interface Row {
  readonly key: string;
  readonly what: string;
  readonly size: Size;
  readonly note?: string;
  readonly timing?: Timing;
  readonly value?: Quantity;
  /** Why there is neither. */
  readonly notMeasured?: string;
}

export interface Quantity {
  readonly number: number;
  readonly unit: 'ms' | 's' | 'bytes' | 'MB' | 'F1' | 'times' | 'records/s';
}

/** A group of rows under a heading. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** A figure that the project means to reach; null where a part of it was not measured. */
export interface Figure {
  readonly what: string;
  readonly got: number | null;
  readonly wanted: number;
  readonly atLeast: boolean;
  readonly unit: 'ms' | 's' | 'times' | 'bytes' | 'F1';
  readonly reached: boolean | null;
}

/** One median over another; null where either was not measured. */
export interface Ratio {
  readonly what: string;
  readonly times: number | null;
}

export interface BenchReport {
  readonly seed: number;
  readonly node: string;
  readonly processors: number;
  readonly seconds: number;
  /** What each graph holds, in words. */
  readonly graphs: readonly { readonly size: Size; readonly holds: string }[];
  readonly sections: readonly Section[];
  readonly comparisons: readonly (Comparison & { readonly size: Size })[];
  readonly ratios: readonly Ratio[];
  readonly figures: readonly Figure[];
}

/** Whether the engine gave other chains than there are. */
export function isWrong({ comparisons }: Pick<BenchReport, 'comparisons'>): boolean {
  return comparisons.some(({ differences }) => differences.length > 0);
}
