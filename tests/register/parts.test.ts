import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedBy, MOST_ASKED } from '../../src/register/connected.js';
import { EntityStates } from '../../src/register/entity-states.js';
import { stateOrder } from '../../src/register/state-order.js';
import { textFilter } from '../../src/register/text-filter.js';
import { every, not, some, type Tri } from '../../src/register/tri.js';
import { foldText } from '../../src/store/folding.js';
import { entity } from '../attribution/small-world.js';

const TRIS: readonly Tri[] = ['YES', 'NO', 'OPEN'];
const value = (tri: Tri) => () => tri;

describe('register: conditions that may be open', () => {
  it('come to what they come to whatever the open ones turn out to be', () => {
    for (const a of TRIS)
      for (const b of TRIS) {
        expect(every([value(a), value(b)])(0)).toBe(settled([a, b], (all) => all.every(Boolean)));
        expect(some([value(a), value(b)])(0)).toBe(settled([a, b], (all) => all.some(Boolean)));
        expect(not(value(a))(0)).toBe(settled([a], ([only]) => !only));
      }
    expect([every([])(0), some([])(0)]).toEqual(['YES', 'NO']);
  });
});

/** What holds for each way in which the open ones can turn out; OPEN where they differ. */
function settled(tris: readonly Tri[], holds: (values: readonly boolean[]) => boolean): Tri {
  const ways = tris.reduce<boolean[][]>(
    (all, tri) =>
      all.flatMap((way) => (tri === 'OPEN' ? [true, false] : [tri === 'YES']).map((one) => [...way, one])),
    [[]],
  );
  const found = new Set(ways.map(holds));
  if (found.size > 1) return 'OPEN';
  return found.has(true) ? 'YES' : 'NO';
}

describe('register: the order of states', () => {
  it('is that of sorting them all, however they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { maxLength: 60 }),
        fc.array(fc.nat(30), { maxLength: 5 }),
        (keys, stretches) => {
          const compare = (a: number, b: number) => (keys[a] as number) - (keys[b] as number) || a - b;
          let ordered = new Uint32Array(0);
          let size = 0;
          for (const stretch of [...stretches, keys.length]) {
            size = Math.min(keys.length, size + stretch);
            ordered = stateOrder(ordered, size, compare) as typeof ordered;
            expect([...ordered]).toEqual(Array.from({ length: size }, (_, index) => index).sort(compare));
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('register: the text filter', () => {
  const words = fc.constantFrom('a', 'b', 'ab', 'ж', 'Ж', 'é', 'e', '😀', '北', ' ', 'ba', 'İ');
  const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  it('takes the states of which a text holds the part, and looks across no border', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: text, aliases: fc.array(text, { maxLength: 2 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        text,
        (entities, part) => {
          const states = new EntityStates();
          const texts = entities.map(({ name, aliases }, index) => {
            const record = entity('e', 'Company', {
              name,
              aliases: aliases.map((alias) => ({ name: alias })),
            });
            states.take(record, index, 1, null);
            return [name, ...aliases];
          });
          const isIn = textFilter(states, part);
          expect(texts.map((_, state) => isIn(state))).toEqual(
            texts.map((all) => all.some((one) => foldText(one).includes(foldText(part)))),
          );
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('register: who connects', () => {
  const pause = async () => undefined;

  it('is asked once for each question, in hundreds, and never of the network itself', async () => {
    const asked: number[] = [];
    const connecting = async (_: object, actors: readonly string[]) => {
      asked.push(actors.length);
      return new Set(actors.filter((actor) => actor.endsWith('7')));
    };
    const actors = [...Array.from({ length: 250 }, (_, index) => `a-${index}`), 'net-7'];
    const questions = [{ network: 'net-7' }, { network: 'net-7' }, { network: 'net-7', maxHops: 2 }];
    const answer = await connectedBy(questions, actors, connecting, pause);
    expect(asked).toEqual([100, 100, 50, 100, 100, 50]);
    expect(answer({ network: 'net-7' }, 'a-17')).toBe('YES');
    expect(answer({ network: 'net-7' }, 'a-18')).toBe('NO');
    expect(answer({ network: 'net-7' }, 'net-7')).toBe('NO');
  });

  it.each([
    ['a chain', {}, MOST_ASKED.chain],
    ['a degree', { minDegree: 0 }, MOST_ASKED.degree],
  ])('is asked of so many at most for %s', async (_, more, most) => {
    const actors = (count: number) => Array.from({ length: count }, (__, index) => `a-${index}`);
    const ask = (count: number) =>
      connectedBy([{ network: 'net', ...more }], actors(count), async () => new Set<string>(), pause);
    await ask(most);
    await expect(ask(most + 1)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
