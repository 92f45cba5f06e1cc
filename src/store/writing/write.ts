/** The one place that changes the graph: a batch of records becomes one revision, or nothing at all. */

import type { PlacedRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import type { Engine } from '../engine.js';
import { counterMissing } from '../revisions.js';
import { STATEMENTS } from '../statements.js';
import type { WriteOutcome } from '../store.js';
import { applyChanges } from './apply.js';
import { changesOf, gatherBatch, statesBefore } from './batch.js';
import { checkReferences, kindsFrom } from './checks.js';
import { checkSupersession } from './circles.js';
import { listingChanges } from './listings.js';
import { checkOfficials } from './officials.js';

interface Authorship {
  readonly by: string;
  readonly why: string;
  /** Tells the time of the write. */
  readonly clock: () => Date;
}

/** Writes records as one revision; see `Store.write`. */
export async function writeRecords(
  engine: Engine,
  placed: readonly PlacedRecord[],
  authorship: Authorship,
): Promise<WriteOutcome> {
  const batch = gatherBatch(placed);
  return engine.write(async ({ run }) => {
    const head = await lockRevisions(run);
    const changes = changesOf(batch.values(), await statesBefore(run, batch.keys()));
    const added = changes.filter(({ before }) => before === null).length;
    const counts = { added, changed: changes.length - added };
    const unchanged = batch.size - changes.length;
    if (changes.length === 0) return { revision: null, ...counts, unchanged };

    const standings = await checkReferences(run, changes, batch);
    await checkSupersession(run, changes, batch);
    const number = head + 1;
    const listings = await listingChanges(run, changes, batch);
    await applyChanges(run, [...changes, ...listings], number, kindsFrom(standings));
    await checkOfficials(run, changes);
    const { by, why, clock } = authorship;
    const revision = { number, at: clock().toISOString(), by, why, ...counts };
    await run(STATEMENTS.recordRevision, { ...revision, listings: listings.length });
    return { revision, ...counts, unchanged };
  });
}

/** Other writers wait from here on, so that commit order is number order. @throws LinchpinError STORE_DAMAGED */
async function lockRevisions(run: Run): Promise<number> {
  await run(STATEMENTS.lockRevisions, {});
  const [row] = await run(STATEMENTS.headRevision, {});
  if (!row) throw counterMissing();
  return row.number;
}
