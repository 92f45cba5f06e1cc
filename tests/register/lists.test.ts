import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../src/model/kind.js';
import { comparedActors, comparisonCells } from '../../src/register/authority-cells.js';
import type { ConnectedTo } from '../../src/register/filters.js';
import { listingHistoryOf } from '../../src/register/history.js';
import { actorList, listingList } from '../../src/register/lists.js';
import { type OrderedList, pageIn } from '../../src/register/ordered-list.js';
import type { Register, RegisterSight } from '../../src/register/register.js';
import type { Position } from '../../src/store/store.js';
import { NaiveRegister } from './naive-register.js';
import { actorFilters, actorOrders, dates, listingFilters, listingOrders } from './random-filters.js';
import { ACTORS, COUNCILS, randomWrites } from './random-register.js';
import { type Registers, registersOf } from './registers.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const RUNS = 120;
const pause = async () => undefined;

/** Who connects is another room's matter: here a rule of thumb says so. */
function connects({ network, minDegree, maxHops }: ConnectedTo, actor: string): boolean {
  if (actor === network) return false;
  const number = Number(actor.split('-')[1] ?? 0) + (network === 'ring' ? 0 : 1) + (maxHops === 1 ? 1 : 0);
  return number % 2 === 0 && (minDegree === undefined || minDegree === 0 || number % 4 === 0);
}
const connecting = async (question: ConnectedTo, actors: readonly string[]) =>
  new Set(actors.filter((actor) => connects(question, actor)));

const idsOf = (list: OrderedList): string[] => Array.from(list.states, list.id);
const sights = ({ head }: Registers): fc.Arbitrary<RegisterSight> =>
  fc.record({ revision: fc.integer({ min: 1, max: head }), asOf: dates });

describe.each(SEEDS)('register: lists over a random graph (seed %i)', (seed) => {
  const opening = registersOf(randomWrites(seed));

  it('hold the actors that a plain reading of the records gives, however the register came to be', async () => {
    const registers = await opening;
    await fc.assert(
      fc.asyncProperty(sights(registers), actorFilters, actorOrders, async (sight, filter, orderBy) => {
        const expected = new NaiveRegister(registers.states, sight, connects).actors(
          ACTOR_KINDS,
          filter,
          orderBy,
        );
        const question = { kinds: ACTOR_KINDS, filter, orderBy };
        for (const [name, register] of registers.all) {
          const list = await actorList(register, sight, question, connecting, pause);
          expect(idsOf(list), name).toEqual(expected);
        }
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('hold the listings that a plain reading of the records gives', async () => {
    const registers = await opening;
    await fc.assert(
      fc.asyncProperty(sights(registers), listingFilters, listingOrders, async (sight, filter, orderBy) => {
        const expected = new NaiveRegister(registers.states, sight, connects).listings(filter, orderBy);
        for (const [name, register] of registers.all)
          expect(idsOf(await listingList(register, sight, { filter, orderBy }, pause)), name).toEqual(
            expected,
          );
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('give every row once, paged forward or backward', async () => {
    const registers = await opening;
    const [, register] = registers.all[0] ?? [];
    const sizes = fc.constantFrom(1, 2, 3, 7, 100);
    await fc.assert(
      fc.asyncProperty(
        sights(registers),
        actorOrders,
        listingOrders,
        sizes,
        async (sight, actors, listings, size) => {
          const of = { kinds: ACTOR_KINDS, filter: {}, orderBy: actors };
          for (const list of [
            await actorList(register as Register, sight, of, connecting, pause),
            await listingList(register as Register, sight, { filter: {}, orderBy: listings }, pause),
          ]) {
            expect(paged(list, size, false)).toEqual(idsOf(list));
            expect(paged(list, size, true)).toEqual(idsOf(list));
          }
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  it('compare authorities as a plain reading does', async () => {
    const registers = await opening;
    const authorities = fc.shuffledSubarray([...COUNCILS], { minLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        sights(registers),
        authorities,
        fc.boolean(),
        async (sight, asked, onlyDifferences) => {
          const naive = new NaiveRegister(registers.states, sight, connects);
          const expected = comparedNaively(naive, asked, onlyDifferences);
          for (const [name, register] of registers.all) {
            const condition = comparedActors(asked, onlyDifferences, register.facts(sight));
            const also = { asked: [...asked, onlyDifferences], condition };
            const orderBy = { field: 'NAME', direction: 'ASC' } as const;
            const question = { kinds: ACTOR_KINDS, filter: {}, orderBy, also };
            const ids = idsOf(await actorList(register, sight, question, connecting, pause));
            const cells = ids.map((id) => [
              id,
              comparisonCells(register, sight, id, asked).map(({ status }) => status),
            ]);
            expect(Object.fromEntries(cells), name).toEqual(expected);
          }
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  it('tell the same cells and the same history, to the last byte, however the register came to be', async () => {
    const registers = await opening;
    for (let revision = 1; revision <= registers.head; revision++) {
      for (const asOf of [null, '2021', '2023-02-24']) {
        const sight = { revision, asOf };
        const told = registers.all.map(([, register]) =>
          ACTORS.map((actor) => [
            comparisonCells(register, sight, actor, COUNCILS),
            listingHistoryOf(register, sight, actor),
          ]),
        );
        expect(told[1]).toEqual(told[0]);
        expect(told[2]).toEqual(told[0]);
      }
    }
  });
});

/** Every row of a list by its pages. */
function paged(list: OrderedList, size: number, backward: boolean): string[] {
  const ids: string[] = [];
  let from: Position | null = null;
  for (let turns = 0; turns < 1000; turns++) {
    const { rows, more } = pageIn(list, { size, backward, from });
    const found = rows.map(({ item }) => item);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    if (!more) return ids;
    from = (backward ? rows[0] : rows.at(-1))?.position ?? null;
  }
  throw new Error('the pages do not end');
}

function comparedNaively(
  naive: NaiveRegister,
  authorities: readonly string[],
  onlyDifferences: boolean,
): { [actor: string]: (string | null)[] } {
  const rows = naive.actorIds.flatMap((actor) => {
    const cells = authorities.map((authority) => {
      const statuses: string[] = naive.statusesWith(authority, actor);
      return ['LISTED', 'UNCLEAR', 'LIFTED', 'NOT_YET'].find((one) => statuses.includes(one)) ?? null;
    });
    const known = cells.filter((cell) => cell !== null);
    const differ = cells.some(
      (cell) => cell === 'UNCLEAR' || (cell === 'LISTED') !== (cells[0] === 'LISTED'),
    );
    return known.length > 0 && (!onlyDifferences || differ) ? [[actor, cells] as const] : [];
  });
  return Object.fromEntries(rows);
}
