/**
 * Settling: every claim of a projection weighed by the usual grades, so that no question has to, and rows made in the
 * order of what came out. It works on the claims that are whole when it begins, at the revision the projection has then;
 * states that are taken in meanwhile begin later and change nothing of that.
 */

import { Column, type ColumnPart } from '../../columns/column.js';
import { DEFAULT_GRADING } from '../../model/grade.js';
import { ANY_TIME } from '../../model/partial-date.js';
import type { Projection } from './projection.js';
import type { RowsPart } from './rows.js';
import { SourcesAt } from './sources-at.js';
import { Weigher } from './weigher.js';

/** Weights, and the rows made by them, as they are at a revision. */
export interface Settled {
  readonly revision: number;
  readonly weights: ColumnPart;
  readonly rows: RowsPart;
}

/** Claims weighed between two pauses. */
const STRETCH = 2_000;

/** Weighs what is not weighed yet or may weigh differently. Claims too entangled for the closed form are left open. */
export async function settled(projection: Projection, pause: () => Promise<void>): Promise<Settled> {
  const { revision, wholeClaims, unsettled, notes } = projection;
  const sources = new SourcesAt(projection, revision);
  const weigher = new Weigher(projection, sources, revision, ANY_TIME, DEFAULT_GRADING);
  const known = unsettled.sources > 0 ? 0 : projection.weights.length;
  // A column of its own: other threads may still read the one before.
  const weights = Column.weights(wholeClaims);
  weights.extend(wholeClaims);
  weights.values.set(projection.weights.values.subarray(0, known));
  for (let claim = 0; claim < wholeClaims; claim++) {
    if (claim >= known || unsettled.claims.has(claim)) {
      const isThere = !notes.isSuperseded(claim, revision);
      weights.values[claim] = isThere ? (weigher.worth(claim)?.established ?? Number.NaN) : 0;
    }
    if (claim % STRETCH === STRETCH - 1) await pause();
  }
  const rows = await projection.rows.make(weights, revision, pause);
  return { revision, weights: weights.part(), rows };
}
