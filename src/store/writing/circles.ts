/** What may not lead back to where it started: a record that names itself, and claims that supersede one another. */
import { LinchpinError, recordInvalid } from '../../errors.js';
import { referencesOf } from '../../model/references.js';
import type { Run } from '../asking.js';
import { type Batch, type Change, type Given, statesBefore } from './batch.js';
import type { Refusals } from './refusals.js';

/** RECORD_INVALID when a record refers to itself, or opposes a claim to itself; null otherwise. */
export function checkSelfReference({ record, where }: Given): LinchpinError | null {
  const itself = referencesOf(record).find(({ id }) => id === record.id);
  if (itself) return recordInvalid(`${where}: ${itself.field}`, `"${record.id}" cannot refer to itself`);
  if (record.type === 'opposition' && record.claim === record.opposes) {
    return recordInvalid(`${where}: opposes`, `the claim "${record.claim}" cannot oppose itself`);
  }
  return null;
}

/**
 * Follows what supersedes the changed claims, in the batch and in the store, to its end.
 * Coming back to a claim that it has passed is a RECORD_CONFLICT.
 */
export async function checkSupersession(
  run: Run,
  changes: readonly Change[],
  batch: Batch,
  refusals: Refusals,
): Promise<void> {
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
  for (const change of changed) {
    const problem = circleFrom(change, successors);
    if (problem !== null) refusals.refuse(change, problem);
  }
}

function circleFrom({ record, where }: Given, successors: ReadonlyMap<string, string>): LinchpinError | null {
  const passed = new Set([record.id]);
  for (let id = successors.get(record.id); id !== undefined; id = successors.get(id)) {
    if (passed.has(id)) {
      return new LinchpinError('RECORD_CONFLICT', {
        where: `${where}: supersededBy`,
        problem: `claims would supersede one another in a circle: ${[...passed, id].join(', ')}`,
      });
    }
    passed.add(id);
  }
  return null;
}

function successorOf(record: Given['record'] | undefined): string | undefined {
  return record?.type === 'claim' ? record.supersededBy : undefined;
}
