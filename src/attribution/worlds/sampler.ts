/** Sampled shares of worlds, for conditions too entangled to be worked out exactly. */
import type { Share } from '../answer.js';
import { BitRows } from './bit-rows.js';
import { type Condition, type Conditions, inOrder } from './condition.js';
import { ConditionRows } from './condition-rows.js';
import { SAMPLES, SEED } from './draw-bits.js';
import { roundShare } from './share.js';

/** 97.5th percentile of the standard normal distribution: the 95 % interval. */
const NORMAL_QUANTILE = 1.959963984540054;

export class Sampler {
  shares(space: Conditions, conditions: readonly Condition[]): Share[] {
    const rows = new BitRows();
    const found = new ConditionRows(space, rows);
    const ordered = inOrder(conditions);
    found.prepare(ordered);
    found.run(ordered);
    return conditions.map((condition) => sampled(rows.count(found.of(condition))));
  }
}

/** The share of so many hits, with Wilson's interval, which stays inside 0 to 1 [Wilson 1927]. */
export function sampled(hits: number): Share {
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
