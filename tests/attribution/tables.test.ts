import { describe, expect, it } from 'vitest';
import type { BestChain } from '../../src/attribution/best-chain.js';
import type { Connections } from '../../src/attribution/connections.js';
import type { AttributionEngine } from '../../src/attribution/engine.js';
import type { Question } from '../../src/attribution/question.js';
import { STATE_ACTOR_KINDS } from '../../src/attribution/state-actors.js';
import { compileDossier, type Dossier } from '../../src/attribution/worlds/dossier.js';
import { DEFAULT_GRADING, type Grading } from '../../src/model/grade.js';
import { type EntityKind, isActorKind, isThingKind } from '../../src/model/kind.js';
import { ANY_TIME, type Period, parsePartialDate } from '../../src/model/partial-date.js';
import { countingItems } from './exhaustive-worlds.js';
import { largeWorld } from './large-world.js';
import { generator } from './random-world.js';
import { engineOver, question } from './small-world.js';

const WORLDS = 300;
const STRICT: Grading = {
  reliability: { A: 1, B: 0.9, C: 0.5, D: 0.25, E: 0, F: 0.3 },
  credibility: { 1: 1, 2: 0.7, 3: 0.5, 4: 0.6, 5: 0.1, 6: 0 },
};

describe('attribution: many pairs at once', () => {
  it(`give each pair the best chain that it has when it is asked for alone, on ${WORLDS} random worlds`, async () => {
    const seen = { chains: 0, none: 0 };
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { engine, actors, ends, bounds } = worldOf(seed);
      const middle = Math.ceil(actors.length / 2);
      const from = actors.slice(0, middle);
      const to = ends.filter((id) => !from.includes(id));
      const asked = { ...question(from, to, bounds), degreeOver: seed % 10 === 0 ? 4 : null };
      const { cells } = await engine.matrix(asked);
      const pairs = from.flatMap((one) => to.map((other) => [one, other] as const));
      expect(cells.map((cell) => [cell.from, cell.to])).toEqual(pairs);
      for (const cell of cells) {
        const alone = question([cell.from], [cell.to], bounds);
        const where = `seed ${seed}, ${cell.from} to ${cell.to}`;
        expect(cell.best, where).toEqual(await bestOf(engine, alone));
        expect(cell.stoppedBy, where).toBe('NONE');
        if (asked.degreeOver !== null) {
          const { degree } = await engine.answer({ ...alone, maxChains: asked.degreeOver });
          expect(cell.degree, where).toEqual(degree);
        }
        seen[cell.best === null ? 'none' : 'chains']++;
      }
    }
    expect(seen.chains).toBeGreaterThan(WORLDS);
    expect(seen.none).toBeGreaterThan(WORLDS);
  });
});

describe('attribution: state actors of an end', () => {
  it(`are those that connect to it when each is asked alone, the strongest first, on ${WORLDS} random worlds`, async () => {
    let seen = 0;
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { engine, kinds, ends, bounds } = worldOf(seed);
      const { links: _, conducts: __, ...terms } = question([], [], bounds);
      for (const of of ends.slice(0, 3)) {
        const wanted = seed % 4 === 0 ? (['State', 'StateBody'] as const) : STATE_ACTOR_KINDS;
        const actors = [...kinds.keys()].filter(
          (id) => id !== of && wanted.some((kind) => kind === kinds.get(id)),
        );
        const found: { actor: string; best: BestChain }[] = [];
        for (const actor of actors) {
          const best = await bestOf(engine, {
            ...question([actor], [of], bounds),
            links: null,
            conducts: null,
          });
          if (best) found.push({ actor, best });
        }
        found.sort(
          (a, b) =>
            b.best.strength - a.best.strength || a.best.hops - b.best.hops || (a.actor < b.actor ? -1 : 1),
        );
        for (const first of [1, 2, 100]) {
          const told = await engine.stateActors({ ...terms, of, kinds: wanted, first });
          const expected = { actors: found.slice(0, first), stoppedBy: 'NONE' };
          expect(told, `seed ${seed}, of ${of}, first ${first}`).toEqual(expected);
        }
        seen += found.length;
      }
    }
    expect(seen).toBeGreaterThan(WORLDS);
  });
});

describe('attribution: connections', () => {
  it(`are all shortest ways along supported claims, in order, on ${WORLDS} random worlds`, async () => {
    const seen = { ways: 0, none: 0, more: 0, long: 0 };
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { engine, kinds, dossier, random, pick } = worldOf(seed);
      for (let turn = 0; turn < 8; turn++) {
        const [a, b] = [pick([...kinds.keys()]), pick([...kinds.keys()])];
        if (a === b) continue;
        const maxHops = 1 + Math.floor(random() * 8);
        const asOf = pick([null, null, '2021-06', '2022-01-01']);
        const first = pick([1, 2, 3, 100]);
        const told = await engine.connections({ a, b, maxHops, first, revision: 1, asOf });
        const period = asOf === null ? ANY_TIME : parsePartialDate(asOf, 'a test');
        const where = `seed ${seed}, ${JSON.stringify({ a, b, maxHops, asOf, first })}`;
        expect(told, where).toEqual(shortestWays(a, b, maxHops, first, dossier, period));
        seen[told.length === null ? 'none' : 'ways']++;
        if (told.more) seen.more++;
        if ((told.length ?? 0) > 2) seen.long++;
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(WORLDS / 10);
  });
});

/** A random world, an engine over it, and bounds to ask with. */
function worldOf(seed: number) {
  const { records, kinds } = largeWorld(seed + 50_000);
  const random = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const ids = [...kinds.keys()];
  const actors = ids.filter((id) => isActorKind(kinds.get(id) as EntityKind));
  const ends = ids.filter((id) => actors.includes(id) || isThingKind(kinds.get(id) as EntityKind));
  const bounds: Partial<Question> = {
    maxHops: pick([1, 2, 3, 4, 5, 6, 7, 8]),
    minChainStrength: pick([0, 0.001, 0.001, 0.05, 0.3]),
    asOf: pick([null, null, '2021-06', '2022-01-01']),
    disputes: pick(['COUNT', 'COUNT', 'IGNORE']),
    grading: pick([DEFAULT_GRADING, STRICT]),
    links: pick([null, null, null, ['DIRECT', 'ORGAN', 'CONTROL']]),
    conducts: pick([null, null, null, ['DIRECTS', 'ORGANISES', 'WORKS_ON', 'ASSISTS']]),
  };
  const engine = engineOver(records);
  return { engine, kinds, actors, ends, bounds, dossier: compileDossier(1, records), random, pick };
}

/** The best chain of the answer to a question. */
async function bestOf(engine: AttributionEngine, asked: Question): Promise<BestChain | null> {
  const { chains } = await engine.answer({ ...asked, maxChains: 1, limit: 1 });
  const [best] = chains;
  if (best === undefined) return null;
  const { strength, link, conduct, steps } = best;
  return { strength, link, conduct, hops: steps.length, claims: steps.map(({ claim }) => claim) };
}

/** Breadth first, over every supported claim read either way. */
function shortestWays(
  a: string,
  b: string,
  maxHops: number,
  first: number,
  dossier: Dossier,
  asOf: Period,
): Connections {
  const supported = [...dossier.claims.values()].filter(({ id }) =>
    countingItems(id, dossier, asOf).some(({ stance }) => stance === 'SUPPORTS'),
  );
  const between = (one: string, other: string) =>
    supported.filter(({ subject, object }) => [subject, object].sort().join() === [one, other].sort().join());
  const ids = [...dossier.entities.keys()].sort();
  let ways: string[][] = [[a]];
  const passed = new Set([a]);
  for (let length = 1; length <= maxHops && ways.length > 0; length++) {
    ways = ways.flatMap((way) =>
      ids.flatMap((next) =>
        passed.has(next) || between(way.at(-1) as string, next).length === 0 ? [] : [[...way, next]],
      ),
    );
    for (const way of ways) passed.add(way.at(-1) as string);
    const arrived = ways.filter((way) => way.at(-1) === b);
    if (arrived.length === 0) continue;
    const steps = (way: string[]) =>
      way.slice(1).map((to, index) => {
        const from = way[index] as string;
        return {
          from,
          to,
          claims: between(from, to)
            .map(({ id }) => id)
            .sort(),
        };
      });
    const more = arrived.length > first;
    return { length, ways: arrived.slice(0, first).map(steps), more, stoppedBy: 'NONE' };
  }
  return { length: null, ways: [], more: false, stoppedBy: 'NONE' };
}
