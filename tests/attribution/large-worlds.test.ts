import { describe, expect, it } from 'vitest';
import type { Effort } from '../../src/attribution/inquiry.js';
import { allowanceOf, type Inquiry, inquire } from '../../src/attribution/inquiry.js';
import { LiveProjection } from '../../src/attribution/projection/live-projection.js';
import type { Projection } from '../../src/attribution/projection/projection.js';
import { View } from '../../src/attribution/projection/view.js';
import { CONDUCTS, LINKS, type Question } from '../../src/attribution/question.js';
import type { FoundPath } from '../../src/attribution/search/found-path.js';
import { Scratch } from '../../src/attribution/search/scratch.js';
import { compileDossier } from '../../src/attribution/worlds/dossier.js';
import { DEFAULT_GRADING, type Grading } from '../../src/model/grade.js';
import { type EntityKind, isActorKind, isThingKind } from '../../src/model/kind.js';
import { ANY_TIME, parsePartialDate } from '../../src/model/partial-date.js';
import { PREDICATES } from '../../src/model/predicate.js';
import { allChains, type TwinChain } from './exhaustive-chains.js';
import { largeWorld } from './large-world.js';
import { generator } from './random-world.js';
import { engineOver, question, statesOf } from './small-world.js';

const WORLDS = 1000;
const ANSWERED = 150;
const EFFORT: Effort = { maxVisited: 1_000_000, maxLeads: 100_000_000, milliseconds: 60_000 };
const STRICT: Grading = {
  reliability: { A: 1, B: 0.9, C: 0.5, D: 0.25, E: 0, F: 0.3 },
  credibility: { 1: 1, 2: 0.7, 3: 0.5, 4: 0.6, 5: 0.1, 6: 0 },
};

describe('attribution: chains of larger worlds', () => {
  it(`are those that trying every sequence finds, in order, on ${WORLDS} random worlds`, async () => {
    const seen = { chains: 0, meetings: 0, many: 0, cutOff: 0 };
    const scratch = new Scratch();
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { records, asked } = questionsFor(seed, 3);
      const projection = await new LiveProjection(statesOf(records)).at(1);
      const dossier = compileDossier(1, records);
      for (const one of asked) {
        const asOf = one.asOf === null ? ANY_TIME : parsePartialDate(one.asOf, 'a test');
        const view = new View(projection, 1, asOf, one.grading);
        const { found, met } = await inquire(one, view, scratch, allowanceOf(EFFORT), async () => undefined);
        const twin = allChains(one, dossier);
        const where = `seed ${seed}, ${JSON.stringify({ ...one, grading: one.grading === STRICT })}`;
        expect(outline(found, projection), where).toEqual(twinOutline(twin.chains, one));
        expect(outline(met, projection), `meetings, ${where}`).toEqual(twinOutline(twin.meetings, one));
        seen.chains += twin.chains.length;
        seen.meetings += twin.meetings.length;
        if (twin.chains.length > 4) seen.many++;
        if (found.stoppedBy === 'CHAINS') seen.cutOff++;
      }
    }
    expect(seen.chains).toBeGreaterThan(WORLDS * 4);
    expect(seen.meetings).toBeGreaterThan(WORLDS / 10);
    expect(seen.many).toBeGreaterThan(WORLDS / 10);
    expect(seen.cutOff).toBeGreaterThan(WORLDS / 10);
  });

  it(`are told with link, conduct and nodes in ${ANSWERED} answers, and whether there are more`, async () => {
    for (let seed = WORLDS + 1; seed <= WORLDS + ANSWERED; seed++) {
      const { records, asked } = questionsFor(seed, 2);
      const [, other] = asked as [Question, Question];
      const few = { ...other, maxChains: Math.min(other.maxChains, 12), limit: 12 };
      const { chains, meetings, search, chainsFound } = await engineOver(records).answer(few);
      const twin = allChains(few, compileDossier(1, records));
      const expected = [twin.chains, twin.meetings].map((list) => list.slice(0, few.maxChains));
      const told = [chains, meetings.chains].map((list) =>
        list.map(({ steps, strength, link, conduct, meetsAt }) => ({
          claims: steps.map(({ claim }) => claim),
          nodes: [steps[0]?.from, ...steps.map(({ to }) => to)],
          ...{ strength, link, conduct, meetsAt },
        })),
      );
      expect(told, `seed ${seed}`).toEqual(
        expected.map((list) => list.map((one) => ({ ...one, strength: expect.closeTo(one.strength, 11) }))),
      );
      const isMore = [twin.chains, twin.meetings].some(({ length }) => length > few.maxChains);
      expect(search, `seed ${seed}`).toMatchObject({
        exhaustive: !isMore,
        stoppedBy: isMore ? 'CHAINS' : 'NONE',
      });
      expect([chainsFound, meetings.found], `seed ${seed}`).toEqual(expected.map(({ length }) => length));
    }
  });
});

/** A world and questions of it, of whatever ends, bounds and filters; the first is of the ends that it was made for. */
function questionsFor(seed: number, count: number) {
  const { records, kinds, from, to } = largeWorld(seed + 20_000);
  const random = generator(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const some = <Item>(list: readonly Item[]): Item[] | null =>
    random() < 0.15 ? [pick(list), pick(list), pick(list)] : null;
  const ids = [...kinds.keys()];
  const actors = ids.filter((id) => isActorKind(kinds.get(id) as EntityKind));
  const ends = ids.filter((id) => actors.includes(id) || isThingKind(kinds.get(id) as EntityKind));
  const asked = Array.from({ length: count }, (_, index): Question => {
    const wanted = [...new Set([pick(ends), pick(ends)])];
    const others = [...new Set([pick(actors), pick(actors), pick(actors)])].filter(
      (id) => !wanted.includes(id),
    );
    const [starts, targets] = index === 0 || others.length === 0 ? [from, to] : [others, wanted];
    return question(starts, targets, {
      limit: 64,
      minChainStrength: pick([0, 0, 0.001, 0.001, 0.001, 0.05, 0.2, 0.9, 1]),
      maxHops: pick([1, 2, 3, 4, 4, 5, 6, 6, 7, 8]),
      maxChains: pick([1, 2, 3, 8, 16, 64, 64, 64]),
      asOf: pick([null, null, '2021-06', '2021', '2022-01-01']),
      disputes: pick(['COUNT', 'COUNT', 'IGNORE']),
      links: some(LINKS),
      conducts: some(CONDUCTS),
      grading: pick([DEFAULT_GRADING, STRICT]),
    });
  });
  return { records, asked };
}

function outline({ paths, stoppedBy }: Inquiry['found'], projection: Projection) {
  return { stoppedBy, chains: paths.map((path) => outlineOf(path, projection)) };
}

function outlineOf({ steps, meets, strength, weakestTie }: FoundPath, projection: Projection) {
  const { nodes, claims, claimPredicate } = projection;
  const conducting = meets ? steps.at(-2) : steps.at(-1);
  const predicate = conducting && PREDICATES[claimPredicate.at(conducting.claim)];
  return {
    claims: steps.map(({ claim }) => claims.text(claim)),
    nodes: [steps[0]?.from, ...steps.map(({ to }) => to)].map((node) => nodes.text(node as number)),
    strength,
    link: LINKS[weakestTie + 1],
    conduct: predicate?.role === 'TIE' ? null : predicate?.name,
    meetsAt: meets ? nodes.text(steps.at(-1)?.from as number) : null,
  };
}

function twinOutline(twin: readonly TwinChain[], { maxChains }: Question) {
  const shown = twin
    .slice(0, maxChains)
    .map((one) => ({ ...one, strength: expect.closeTo(one.strength, 11) }));
  return { stoppedBy: twin.length > maxChains ? 'CHAINS' : 'NONE', chains: shown };
}
