/** Registers over a store in memory: one that follows every write, one that skips some, and one built at the end. */
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import type { GraphRecord } from '../../src/model/record.js';
import { LiveRegister } from '../../src/register/live-register.js';
import type { Register } from '../../src/register/register.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { RecordState, StateRange } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';
import { statesIn } from '../store/records-at.js';
import { placed } from '../world.js';

export interface Registers {
  readonly head: number;
  /** Every state of every record. */
  readonly states: readonly RecordState[];
  /** By how they came to be, each at the head. */
  readonly all: readonly (readonly [name: string, register: Register])[];
}

export function liveOver(store: Store): LiveRegister {
  const source = { states: (range: StateRange) => store.states(range) };
  return new LiveRegister(new LiveProjection(source), source);
}

/** Registers over what was written, a revision for each. */
export async function registersOf(writes: readonly (readonly GraphRecord[])[]): Promise<Registers> {
  const store = await openStore(openEmbedded({ folder: null, shuffleUnordered: true }));
  const [following, skipping] = [liveOver(store), liveOver(store)];
  for (const [index, records] of writes.entries()) {
    await store.write(placed(records), 'tests', 'a random register');
    await following.at(index + 1);
    if (index === 0) await skipping.at(1);
  }
  const head = await store.head();
  const all = [
    ['one that follows', await following.at(head)],
    ['one that skips revisions', await skipping.at(head)],
    ['one built at the end', await liveOver(store).at(head)],
  ] as const;
  return { head, states: await statesIn(store, { after: 0, upTo: head }), all };
}
