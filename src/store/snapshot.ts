/** Everything that held at a revision, as a stream of bounded memory. */
import type { Ask } from './asking.js';
import { recordOf } from './parents.js';
import { STATEMENTS } from './statements.js';
import type { ReadOptions, SnapshotRecord } from './store.js';

/** Records read at a time. */
const BATCH = 10_000;

/** What comes first is what later records refer to. */
const PARTS = [
  STATEMENTS.snapshotSources,
  STATEMENTS.snapshotEntities,
  STATEMENTS.snapshotClaims,
  STATEMENTS.snapshotItems,
  STATEMENTS.snapshotOppositions,
  STATEMENTS.snapshotBearings,
] as const;

/** Sources, entities, claims, items, oppositions and bearings, each by id; without what was retracted. */
export async function* snapshotOf(
  ask: Ask,
  revision: number,
  options?: ReadOptions,
): AsyncIterable<SnapshotRecord> {
  for (const part of PARTS) {
    for (let from: string | null = ''; from !== null; ) {
      const rows: { id: string; record: string }[] = await ask(
        part,
        { from, limit: BATCH, revision },
        options,
      );
      for (const row of rows) yield recordOf<SnapshotRecord>(row.record);
      from = rows.length < BATCH ? null : (rows.at(-1)?.id ?? null);
    }
  }
}
