/** What may not lead back to where it started: a record that names itself, and claims that supersede one another. */
import { LinchpinError } from '../../errors.js';
import type { Run } from '../asking.js';
import { type Batch, type Change, type Given, statesBefore } from './batch.js';
import { referencesOf } from './references.js';

/** @throws LinchpinError RECORD_INVALID when a record refers to itself, or opposes a claim to itself */
export function checkSelfReference({ record, where }: Given): void {
  const itself = referencesOf(record).find(({ id }) => id === record.id);
  if (itself) throw invalid(`${where}: ${itself.field}`, `"${record.id}" cannot refer to itself`);
  if (record.type === 'opposition' && record.claim === record.opposes) {
    throw invalid(`${where}: opposes`, `the claim "${record.claim}" cannot oppose itself`);
  }
}

/**
 * Follows what supersedes the changed claims, in the batch and in the store, to its end.
 *
 * @throws LinchpinError RECORD_CONFLICT when it comes back to a claim it has passed
 */
export async function checkSupersession(run: Run, changes: readonly Change[], batch: Batch): Promise<void> {
  const changed = changes.filter(({ record }) => successorOf(record) !== undefined);
  const successors = new Map<string, string>();
  let reached = changed.map(({ record }) => record.id);
  while (reached.length > 0) {
    const unread = reached.filter((id) => !batch.has(id));
    const stored = await statesBefore(run, unread);
    const next = new Set<string>();
    for (const id of reached) {
      const successor = successorOf((batch.get(id) ?? stored.get(id))?.record);
      if (successor === undefined) continue;
      successors.set(id, successor);
      if (!successors.has(successor)) next.add(successor);
    }
    reached = [...next];
  }
  for (const { record, where } of changed) checkEnds(record.id, where, successors);
}

function checkEnds(start: string, where: string, successors: ReadonlyMap<string, string>): void {
  const passed = new Set([start]);
  for (let id = successors.get(start); id !== undefined; id = successors.get(id)) {
    if (passed.has(id)) {
      throw new LinchpinError('RECORD_CONFLICT', {
        where: `${where}: supersededBy`,
        problem: `claims would supersede one another in a circle: ${[...passed, id].join(', ')}`,
      });
    }
    passed.add(id);
  }
}

function successorOf(record: Given['record'] | undefined): string | undefined {
  return record?.type === 'claim' ? record.supersededBy : undefined;
}

function invalid(where: string, problem: string): LinchpinError {
  return new LinchpinError('RECORD_INVALID', { where, problem });
}
