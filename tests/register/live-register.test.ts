import { describe, expect, it } from 'vitest';
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import { LinchpinError } from '../../src/errors.js';
import { actorList } from '../../src/register/lists.js';
import { LiveRegister } from '../../src/register/live-register.js';
import type { Register } from '../../src/register/register.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStore } from '../../src/store/open-store.js';
import type { StateRange } from '../../src/store/states.js';
import type { Store } from '../../src/store/store.js';
import { entity } from '../attribution/small-world.js';
import { placed } from '../world.js';
import { REGISTER_WRITES } from './register-graph.js';
import { liveOver } from './registers.js';

/** A register over a store, and the ranges that it asks for. `fails` may refuse one of them. */
async function watched(fails: (count: number) => Error | null = () => null) {
  const store = await openStore(openEmbedded({ folder: null, shuffleUnordered: true }));
  const ranges: string[] = [];
  const live = new LiveProjection({ states: (range: StateRange) => store.states(range) });
  const states = async function* (range: StateRange) {
    ranges.push(`${range.after}-${range.upTo}`);
    const failure = fails(ranges.length);
    for await (const batch of store.states(range)) {
      yield batch;
      if (failure) throw failure;
    }
  };
  return { store, ranges, register: new LiveRegister(live, { states }) };
}

async function writeAll(store: Store, count = REGISTER_WRITES.length): Promise<void> {
  for (const records of REGISTER_WRITES.slice(0, count))
    await store.write(placed(records), 'tests', 'a write');
}

async function namesAt(register: Register, revision: number): Promise<string[]> {
  const question = { kinds: ['Official'], filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } } as const;
  const list = await actorList(
    register,
    { revision, asOf: null },
    question,
    async () => new Set<string>(),
    async () => undefined,
  );
  return Array.from(list.states, (state) => register.states.namesOf(state)[0] ?? '');
}

const FIRST_NAMES = ['Ihar Novak', 'Ópal Clerk', 'Viktor Novak', 'Аляксандр Лукашэнка'];
const LATER_NAMES = ['Ópal Clerk', 'Viktor Novak', 'Yury Balaba', 'Аляксандр Лукашэнка'];

describe('register: one that follows the graph', () => {
  it('is built once, whoever asks, and takes up only what has come since', async () => {
    const { store, ranges, register } = await watched();
    await writeAll(store, 1);
    const asked = await Promise.all([register.at(1), register.at(1), register.at(1)]);
    expect(new Set(asked).size).toBe(1);
    await store.write(placed(REGISTER_WRITES[1] ?? []), 'tests', 'a write');
    await store.write(placed(REGISTER_WRITES[2] ?? []), 'tests', 'a write');
    const [third] = await Promise.all([register.at(3), register.at(2), register.at(3), register.at(1)]);
    expect(third).toBe(asked[0]);
    expect(ranges).toEqual(['0-1', '1-3']);
    expect(third?.revision).toBe(3);
  });

  it('answers at every revision, those that it skipped too', async () => {
    const { store, register } = await watched();
    await writeAll(store, 1);
    await register.at(1);
    await store.write(placed([entity('minister', 'Official', { name: 'Somebody' })]), 'tests', 'a write');
    await store.write(placed([entity('minister', 'Official', { name: 'Else' })]), 'tests', 'a write');
    const followed = await register.at(3);
    expect((await namesAt(followed, 1)).length).toBe(4);
    expect(await namesAt(followed, 2)).toEqual(['Ihar Novak', 'Ópal Clerk', 'Somebody', 'Viktor Novak']);
    expect(await namesAt(followed, 3)).toEqual(['Else', 'Ihar Novak', 'Ópal Clerk', 'Viktor Novak']);
  });

  it.each([
    ['fails', new LinchpinError('ENGINE_UNAVAILABLE')],
    ['is disturbed', new LinchpinError('READ_DISTURBED')],
  ])('is as if nothing had been when a read %s', async (_, failure) => {
    for (const failing of [1, 2]) {
      const { store, register } = await watched((count) => (count === failing ? failure : null));
      await writeAll(store, 1);
      await register.at(1).catch(() => register.at(1));
      await store.write(placed(REGISTER_WRITES[1] ?? []), 'tests', 'a write');
      const followed = await register.at(2).catch(() => register.at(2));
      expect(await namesAt(followed, 1)).toEqual(FIRST_NAMES);
      expect(await namesAt(followed, 2)).toEqual(LATER_NAMES);
      expect(followed.states.size).toBe((await liveOver(store).at(2)).states.size);
    }
  });

  it('tells whoever asked of a failure, and answers the next', async () => {
    const { store, register } = await watched((count) =>
      count === 1 ? new LinchpinError('ENGINE_UNAVAILABLE') : null,
    );
    await writeAll(store, 1);
    await expect(register.at(1)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(await namesAt(await register.at(1), 1)).toEqual(FIRST_NAMES);
  });

  it('gives up a build when it is closed', async () => {
    const { store, register } = await watched();
    await writeAll(store);
    const asked = register.at(3);
    const refused = expect(asked).rejects.toMatchObject({ code: 'SHUTTING_DOWN' });
    await register.close();
    await refused;
  });
});
