/** What the states of a store tell, for the tests that look at all of it. */
import type { RecordState, StateRange, StoredRecord } from '../../src/store/states.js';
import type { ReadOptions, Store } from '../../src/store/store.js';

/** All states of a range, in the order in which they are given. */
export async function statesIn(
  store: Store,
  range: StateRange,
  options?: ReadOptions,
): Promise<RecordState[]> {
  const states: RecordState[] = [];
  for await (const batch of store.states(range, options)) states.push(...batch);
  return states;
}

/** What held at a revision, the retracted too, in the order in which its states are given. */
export async function recordsAt(store: Store, revision: number): Promise<StoredRecord[]> {
  const states = await statesIn(store, { after: 0, upTo: revision });
  return states.flatMap(({ record, since, until }) =>
    since <= revision && (until === null || until > revision) ? [record] : [],
  );
}
