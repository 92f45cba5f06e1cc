/** Reads of the revisions: what was written, when, by whom and why. */
import type { Ask } from './asking.js';
import { STATEMENTS } from './statements.js';
import type { ReadOptions, Revision, RevisionReads } from './store.js';

/** Number of the newest revision; 0 while nothing was written. */
export async function headRevision(ask: Ask, options?: ReadOptions): Promise<number> {
  const [row] = await ask(STATEMENTS.headRevision, {}, options);
  return row?.number ?? 0;
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
