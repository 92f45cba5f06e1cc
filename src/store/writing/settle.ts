/**
 * What of a batch can be written. A record that is refused may be what others stand on: they are looked at again until
 * nothing more falls.
 */
import { LinchpinError, recordInvalid } from '../../errors.js';
import { enriched, folded } from '../../model/enriched.js';
import { type GraphRecord, type PlacedRecord, parseRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import { contentOf, type StoredRecord } from '../states.js';
import type { GoodTerms } from '../store.js';
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

export interface SettlingTerms extends GoodTerms {
  /** Records that are there already are enriched, not replaced; see `model/enriched.ts`. */
  readonly enrich: boolean;
}

export async function settle(
  run: Run,
  placed: readonly PlacedRecord[],
  refusals: Refusals,
  { enrich, known, isSourced }: SettlingTerms,
): Promise<Settled> {
  const batch = gatherBatch(placed, refusals, enrich ? folded : undefined);
  const before = await statesBefore(run, batch.keys());
  if (enrich) enrichAll(batch, before, refusals);
  let changes = changesOf(batch.values(), before, refusals);
  for (;;) {
    for (const { placed: one } of refusals.list)
      if (refusals.isRefused(one.record.id)) batch.delete(one.record.id);
    changes = changes.filter(({ record }) => !refusals.isRefused(record.id));
    const refused = refusals.list.length;
    if (isSourced) refuseSourceless(changes, batch, isSourced, refusals);
    const standings = await checkReferences(run, changes, batch, refusals, known);
    await checkSupersession(run, changes, batch, refusals);
    if (refusals.list.length === refused) await refuseWithoutRole(run, changes, batch, standings, refusals);
    if (refusals.list.length === refused) return { batch, changes, standings };
  }
}

/** What does not fit what is on record is told: it cannot be left out without a word. */
function enrichAll(batch: Map<string, Given>, before: ReadonlyMap<string, Before>, refusals: Refusals): void {
  for (const [id, given] of batch) {
    const there = before.get(id);
    if (!there || there.content === given.content || !isGraphRecord(given.record)) continue;
    if (there.record.type !== given.record.type) continue;
    try {
      const record = parseRecord(enriched(given.record, there.record), given.where);
      batch.set(id, { ...given, record, content: contentOf(record) });
    } catch (cause) {
      if (!(cause instanceof LinchpinError)) throw cause;
      const problem = `it does not fit what is on record of "${id}": ${cause.message}`;
      refusals.refuse(
        given,
        new LinchpinError('RECORD_CONFLICT', { where: given.where, problem }, { cause }),
      );
    }
  }
}

function isGraphRecord(record: StoredRecord): record is GraphRecord {
  return record.type !== 'entity' || record.kind !== 'Listing';
}

/** Nothing new enters without a source: an entity that nobody tells of, a claim without an item. */
function refuseSourceless(
  changes: readonly Change[],
  batch: Batch,
  isSourced: (record: GraphRecord) => boolean,
  refusals: Refusals,
): void {
  const evident = new Set<string>();
  for (const { record } of batch.values()) if (record.type === 'evidence') evident.add(record.claim);
  for (const change of changes) {
    const { record, before, where } = change;
    if (before !== null || refusals.isRefused(record.id) || !isGraphRecord(record)) continue;
    const problem =
      record.type === 'claim' && !evident.has(record.id)
        ? 'a claim is wanted with an item of evidence, and none of this one stands'
        : !isSourced(record)
          ? 'a source is wanted (--source gives one), for the record tells none and no claim that stands speaks of it'
          : null;
    if (problem) refusals.refuse(change, recordInvalid(where, problem));
  }
}
