/**
 * What of a batch can be written. A record that is refused may be what others stand on: they are looked at again until
 * nothing more falls.
 */
import { enriched } from '../../model/enriched.js';
import type { GraphRecord, PlacedRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import { contentOf, type StoredRecord } from '../states.js';
import type { Known } from '../store.js';
import {
  type Batch,
  type Before,
  type Change,
  changesOf,
  type Given,
  gatherBatch,
  statesBefore,
} from './batch.js';
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

export interface SettlingTerms {
  /** Records that are there already are enriched, not replaced; see `model/enriched.ts`. */
  readonly enrich: boolean;
  /** What records stand for that will be written before these are. */
  readonly known?: Known;
}

export async function settle(
  run: Run,
  placed: readonly PlacedRecord[],
  refusals: Refusals,
  how: SettlingTerms,
): Promise<Settled> {
  const batch = gatherBatch(placed, refusals);
  const before = await statesBefore(run, batch.keys());
  if (how.enrich) enrich(batch, before);
  let changes = changesOf(batch.values(), before, refusals);
  for (;;) {
    for (const { record } of refusals.list) batch.delete(record.id);
    const refused = refusals.list.length;
    const standings = await checkReferences(run, changes, batch, refusals, how.known);
    await checkSupersession(run, changes, batch, refusals);
    if (refusals.list.length === refused) await refuseWithoutRole(run, changes, batch, standings, refusals);
    if (refusals.list.length === refused) return { batch, changes, standings };
    changes = changes.filter(({ record }) => !refusals.isRefused(record.id));
  }
}

function enrich(batch: Map<string, Given>, before: ReadonlyMap<string, Before>): void {
  for (const [id, given] of batch) {
    const there = before.get(id);
    if (!there || there.content === given.content || !isGraphRecord(given.record)) continue;
    const record = enriched(given.record, there.record);
    batch.set(id, { ...given, record, content: contentOf(record) });
  }
}

function isGraphRecord(record: StoredRecord): record is GraphRecord {
  return record.type !== 'entity' || record.kind !== 'Listing';
}
