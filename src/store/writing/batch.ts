/** What a write was given: each record once, and what became of it when held against the store. */
import { LinchpinError } from '../../errors.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import type { GraphRecord, PlacedRecord } from '../../model/record.js';
import type { Run } from '../asking.js';
import { recordOf } from '../parents.js';
import { STATEMENTS } from '../statements.js';
import { contentOf, type StoredRecord } from '../states.js';
import { inBatches } from './batches.js';
import type { Refusable, Refusals } from './refusals.js';

/** A record to be written, and where it came from. */
export interface Given extends Refusable {
  readonly record: StoredRecord;
  readonly where: string;
  readonly content: string;
}

/** The state of a record that holds until now. */
export interface Before {
  readonly record: StoredRecord;
  readonly content: string;
  readonly since: number;
  readonly born: number;
}

/** A record that is new, or differs from its state until now. */
export interface Change extends Given {
  readonly before: Before | null;
}

export type Batch = ReadonlyMap<string, Given>;

/**
 * The records by id. One id that comes twice with different content is a RECORD_CONFLICT, unless `fold` makes one record
 * of the two.
 */
export function gatherBatch(
  placed: readonly PlacedRecord[],
  refusals: Refusals,
  fold: (coming: GraphRecord, there: GraphRecord) => GraphRecord | null = () => null,
): Map<string, Given> {
  const batch = new Map<string, Given>();
  const records = new Map<string, GraphRecord>();
  for (const one of placed) {
    const { record, where } = one;
    const content = contentOf(record);
    const earlier = batch.get(record.id);
    const there = records.get(record.id);
    if (!earlier || !there) {
      batch.set(record.id, { placed: one, record, where, content });
      records.set(record.id, record);
    } else if (earlier.content !== content) {
      const folded = fold(record, there);
      if (folded) {
        records.set(record.id, folded);
        batch.set(record.id, { ...earlier, record: folded, content: contentOf(folded) });
        continue;
      }
      const problem = `"${record.id}" has other content than the record of this id in ${earlier.where}`;
      refusals.refuseRepeat({ placed: one }, conflict(where, problem));
    }
  }
  return batch;
}

/** Current states of these ids; none for an id that the store does not have. */
export async function statesBefore(run: Run, ids: Iterable<string>): Promise<Map<string, Before>> {
  const before = new Map<string, Before>();
  for (const part of inBatches([...ids])) {
    for (const row of await run(STATEMENTS.currentStates, { ids: part })) {
      before.set(row.id, {
        record: recordOf<StoredRecord>(row.record),
        content: row.record,
        since: row.since,
        born: row.born,
      });
    }
  }
  return before;
}

/** What is new or differs. A record that would become another one is a RECORD_CONFLICT. */
export function changesOf(
  given: Iterable<Given>,
  before: ReadonlyMap<string, Before>,
  refusals: Refusals,
): Change[] {
  const changes: Change[] = [];
  for (const one of given) {
    const earlier = before.get(one.record.id) ?? null;
    if (earlier?.content === one.content) continue;
    const problem = earlier && otherThing(one.record, earlier.record);
    if (problem === null) changes.push({ ...one, before: earlier });
    else refusals.refuse(one, conflict(one.where, problem));
  }
  return changes;
}

/** What a record is stays as it is; what is known of it may change. null where nothing else would become of it. */
function otherThing(record: StoredRecord, before: StoredRecord): string | null {
  const { id } = record;
  if (record.type !== before.type) {
    return `"${id}" is the id of a record of type ${before.type} already, got ${record.type}`;
  }
  if ('kind' in record && 'kind' in before && record.kind !== before.kind) {
    return `"${id}" is of kind ${before.kind} and cannot become ${record.kind}`;
  }
  if (record.type !== 'evidence' || before.type !== 'evidence') return null;
  for (const field of ['claim', 'source', 'stance'] as const satisfies (keyof EvidenceRecord)[]) {
    if (record[field] === before[field]) continue;
    return (
      `the ${field} of evidence item "${id}" is "${before[field]}" and cannot become "${record[field]}"; ` +
      'retract the item and add another'
    );
  }
  return null;
}

function conflict(where: string, problem: string): LinchpinError {
  return new LinchpinError('RECORD_CONFLICT', { where, problem });
}
