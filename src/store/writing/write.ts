/** The one place that changes the graph: a batch of records becomes one revision, or nothing at all. */

import type { PlacedRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import type { Engine } from '../engine.js';
import { counterMissing, halfRestored } from '../revisions.js';
import { STATEMENTS } from '../statements.js';
import type { GoodOutcome, GoodTerms, WriteOutcome } from '../store.js';
import { applyChanges } from './apply.js';
import { kindsFrom } from './checks.js';
import { listingChanges } from './listings.js';
import { checkOfficials } from './officials.js';
import { Collected, NONE_REFUSED, type Refusals } from './refusals.js';
import { type Settled, type SettlingTerms, settle } from './settle.js';

interface Authorship {
  readonly by: string;
  readonly why: string;
  /** Tells the time of the write. */
  readonly clock: () => Date;
}

/** Writes records as one revision; see `Store.write`. */
export function writeRecords(
  engine: Engine,
  placed: readonly PlacedRecord[],
  authorship: Authorship,
): Promise<WriteOutcome> {
  return engine.write(({ run }) => writeInto(run, placed, authorship, NONE_REFUSED, { enrich: false }));
}

/** Writes those records that can be written as one revision; see `Store.writeGood`. */
export function writeGoodRecords(
  engine: Engine,
  placed: readonly PlacedRecord[],
  authorship: Authorship,
  terms: GoodTerms = {},
): Promise<GoodOutcome> {
  return engine.write(async ({ run }) => {
    const refusals = new Collected();
    const outcome = await writeInto(run, placed, authorship, refusals, { ...terms, enrich: true });
    return { ...outcome, refused: refusals.list };
  });
}

/** What a write would refuse; see `Store.check`. */
export async function checkRecords(
  run: Run,
  placed: readonly PlacedRecord[],
  terms: GoodTerms = {},
): Promise<Omit<GoodOutcome, 'revision'>> {
  const refusals = new Collected();
  const settled = await settle(run, placed, refusals, { ...terms, enrich: true });
  return { ...countsOf(settled), refused: refusals.list };
}

async function writeInto(
  run: Run,
  placed: readonly PlacedRecord[],
  { by, why, clock }: Authorship,
  refusals: Refusals,
  terms: SettlingTerms,
): Promise<WriteOutcome> {
  const head = await lockRevisions(run);
  const settled = await settle(run, placed, refusals, terms);
  const { batch, changes, standings } = settled;
  const { unchanged, ...counts } = countsOf(settled);
  if (changes.length === 0) return { revision: null, ...counts, unchanged };

  const number = head + 1;
  const listings = await listingChanges(run, changes, batch);
  await applyChanges(run, [...changes, ...listings], number, kindsFrom(standings));
  await checkOfficials(run, changes);
  const revision = { number, at: clock().toISOString(), by, why, ...counts };
  await run(STATEMENTS.recordRevision, { ...revision, listings: listings.length });
  return { revision, ...counts, unchanged };
}

function countsOf({ batch, changes }: Settled) {
  const added = changes.filter(({ before }) => before === null).length;
  return { added, changed: changes.length - added, unchanged: batch.size - changes.length };
}

/** Other writers wait from here on, so that commit order is number order. @throws LinchpinError STORE_DAMAGED */
async function lockRevisions(run: Run): Promise<number> {
  await run(STATEMENTS.lockRevisions, {});
  const [row] = await run(STATEMENTS.headRevision, {});
  if (!row) throw counterMissing();
  if ((await run(STATEMENTS.restoringUnderWay, {})).length > 0) throw halfRestored();
  return row.number;
}
