/** Reads of the revisions: what was written, when, by whom and why. */
import { LinchpinError } from '../errors.js';
import type { Ask } from './asking.js';
import { STATEMENTS } from './statements.js';
import type { ReadOptions, Revision, RevisionReads } from './store.js';

/** Number of the newest revision; 0 while nothing was written. @throws LinchpinError STORE_DAMAGED */
export async function headRevision(ask: Ask, options?: ReadOptions): Promise<number> {
  const [row] = await ask(STATEMENTS.headRevision, {}, options);
  if (row) return row.number;
  if (await holdsStates(ask, options)) throw counterMissing();
  return 0;
}

/** Whether anything was ever written, whatever the counter says. */
export async function holdsStates(ask: Ask, options?: ReadOptions): Promise<boolean> {
  const [revisions] = await ask(STATEMENTS.countedRevisions, {}, options);
  if (revisions && revisions.count > 0) return true;
  return (await ask(STATEMENTS.examinedEntities, { from: '', limit: 1 }, options)).length > 0;
}

/** What is said where the counter should be and is not: a number made up would hide facts, or overwrite their past. */
export function counterMissing(): LinchpinError {
  const problem = 'its revision counter is missing; put back a copy of the data, or load the facts anew';
  return new LinchpinError('STORE_DAMAGED', { problem });
}

/** What is said of a graph that a restoring is filling, or has left half filled. */
export function halfRestored(): LinchpinError {
  const problem = 'a restoring was begun there and not ended; run it again, and it goes on';
  return new LinchpinError('STORE_DAMAGED', { problem });
}

export function revisionReads(ask: Ask): RevisionReads {
  return {
    async byNumbers(numbers, options) {
      const rows = await ask(STATEMENTS.revisionsByNumbers, { numbers: [...new Set(numbers)] }, options);
      const revisions = new Map(rows.map((row) => [row.number, row]));
      return numbers.map((number) => revisions.get(number) ?? null);
    },

    async page({ size, backward, from }, upTo, options) {
      const statement = backward ? STATEMENTS.revisionPageBackward : STATEMENTS.revisionPage;
      const edge = backward ? Number.MAX_SAFE_INTEGER : 0;
      const parameters = { from: from === null ? edge : Number(from[0]), upTo, limit: size + 1 };
      const found = await ask(statement, parameters, options);
      const kept = found.slice(0, size);
      if (backward) kept.reverse();
      return { rows: kept.map(rowOf), more: found.length > size };
    },
  };
}

function rowOf(revision: Revision) {
  return { item: revision, position: [String(revision.number)] };
}
