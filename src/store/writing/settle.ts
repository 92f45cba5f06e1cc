/**
 * What of a batch can be written. A record that is refused may be what others stand on: they are looked at again until
 * nothing more falls.
 */
import type { PlacedRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import type { Known } from '../store.js';
import { type Batch, type Change, changesOf, gatherBatch, statesBefore } from './batch.js';
import { checkReferences, type Standings } from './checks.js';
import { checkSupersession } from './circles.js';
import { refuseWithoutRole } from './officials.js';
import type { Refusals } from './refusals.js';

export interface Settled {
  /** Every record of the batch that was not refused. */
  readonly batch: Batch;
  /** Those of them that are new, or differ from what is there. */
  readonly changes: readonly Change[];
  readonly standings: Standings;
}

/** @param known what records stand for that will be written before these are */
export async function settle(
  run: Run,
  placed: readonly PlacedRecord[],
  refusals: Refusals,
  known?: Known,
): Promise<Settled> {
  const batch = gatherBatch(placed, refusals);
  let changes = changesOf(batch.values(), await statesBefore(run, batch.keys()), refusals);
  for (;;) {
    for (const { record } of refusals.list) batch.delete(record.id);
    const refused = refusals.list.length;
    const standings = await checkReferences(run, changes, batch, refusals, known);
    await checkSupersession(run, changes, batch, refusals);
    if (refusals.list.length === refused) await refuseWithoutRole(run, changes, batch, standings, refusals);
    if (refusals.list.length === refused) return { batch, changes, standings };
    changes = changes.filter(({ record }) => !refusals.isRefused(record.id));
  }
}
