import { describe, expect, it } from 'vitest';
import type { Answer, Linchpin } from '../../src/attribution/answer.js';
import { likelihoodOf } from '../../src/attribution/explanation/likelihood.js';
import type { Question } from '../../src/attribution/question.js';
import type { Dossier } from '../../src/attribution/worlds/dossier.js';
import { ANY_TIME } from '../../src/model/partial-date.js';
import { allChains, type TwinChain } from './exhaustive-chains.js';
import { shareOfWorlds, type TwinState } from './exhaustive-worlds.js';
import { randomWorld } from './random-world.js';
import { dossierOf, engineOver, question } from './small-world.js';

const WORLDS = 600;
/** With more linchpins than these, pairs and triples are looked for among the strongest alone. */
const MOST_LINCHPINS = 8;

describe('attribution: losses, against trying everything', () => {
  it(`gives each dispute the effect that the worlds without it have on ${WORLDS} random multigraphs`, async () => {
    let effects = 0;
    await forEachWorld(async (asked, dossier, answer, found, seed) => {
      for (const { item, kind, onChain, effect } of answer.counterEvidence) {
        if (item === null || kind !== 'DISPUTES' || !onChain) continue;
        const items = new Map(
          [...dossier.items].map(([id, list]) => [id, list.filter((one) => one.id !== item)]),
        );
        const without = share(asked, { ...dossier, items }, found, found, standardOf(asked));
        expect(effect, `${item}, seed ${seed}`).toBeCloseTo(without - answer.degree.value, 9);
        if (effect > 0) effects++;
      }
    });
    expect(effects).toBeGreaterThan(25);
  });

  it(`finds the smallest loss that trying every set finds on ${WORLDS} random multigraphs`, async () => {
    const sizes = [0, 0, 0, 0];
    await forEachWorld(async (asked, dossier, answer, found, seed) => {
      if (answer.linchpins.length > MOST_LINCHPINS || found.length === 0) return;
      const expected = smallestByTrying(asked, dossier, answer, found);
      const size = answer.smallestLoss?.members.length ?? 0;
      sizes[size] = (sizes[size] ?? 0) + 1;
      expect(outline(answer.smallestLoss), `seed ${seed}`).toEqual(outline(expected));
    });
    expect(Math.min(...sizes.slice(0, 3))).toBeGreaterThan(5);
  });
});

interface Loss {
  readonly members: readonly Linchpin[];
  readonly fall: number;
  readonly likelihood: string;
}

function outline(loss: Loss | null) {
  return (
    loss && {
      members: loss.members.map(({ kind, id }) => `${kind} ${id}`),
      fall: loss.fall.toFixed(9),
      likelihood: loss.likelihood,
    }
  );
}

function smallestByTrying(
  asked: Question,
  dossier: Dossier,
  answer: Answer,
  found: TwinChain[],
): Loss | null {
  for (const size of [1, 2, 3]) {
    const changing = subsets(answer.linchpins, size).flatMap((members): Loss[] => {
      const claims = members.flatMap(({ kind, id }) => (kind === 'CLAIM' ? [id] : []));
      const works = new Set(members.flatMap(({ kind, id }) => (kind === 'WORK' ? [id] : [])));
      const left = found.filter((chain) => !chain.claims.some((id) => claims.includes(id)));
      const degree = share(asked, dossier, found, left, standardOf(asked), works);
      const open = share(asked, dossier, found, left, (state) => !state.disputed, works);
      const likelihood = likelihoodOf(degree, open, left.length);
      return likelihood === answer.likelihood
        ? []
        : [{ members, fall: answer.degree.value - degree, likelihood }];
    });
    const greatest = Math.max(...changing.map(({ fall }) => fall));
    const [first] = changing
      .filter(({ fall }) => Math.abs(fall - greatest) < 1e-11)
      .sort((a, b) => (namesOf(a) < namesOf(b) ? -1 : 1));
    if (first) return first;
  }
  return null;
}

function namesOf({ members }: Loss): string {
  return members.map(({ kind, id }) => `${kind} ${id}`).join();
}

function standardOf(asked: Question) {
  return (state: TwinState) => (asked.disputes === 'COUNT' ? state.established : state.supported);
}

/** Share of worlds in which one of some chains holds, over the claims of all chains found. */
function share(
  asked: Question,
  dossier: Dossier,
  found: readonly TwinChain[],
  over: readonly TwinChain[],
  counts: (state: TwinState) => boolean,
  unsound: ReadonlySet<string> = new Set(),
): number {
  const claims = [...new Set(found.flatMap((chain) => chain.claims))].flatMap(
    (id) => dossier.claims.get(id) ?? [],
  );
  return shareOfWorlds(
    claims,
    dossier,
    asked.grading,
    ANY_TIME,
    (state) => over.some((chain) => chain.claims.every((id) => counts(state(id)))),
    unsound,
  );
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

async function forEachWorld(
  check: (
    asked: Question,
    dossier: Dossier,
    answer: Answer,
    found: TwinChain[],
    seed: number,
  ) => Promise<void>,
): Promise<void> {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { records, from, to } = randomWorld(seed + 5000);
    const dossier = await dossierOf(records);
    const asked = question(from, to, { limit: 64, disputes: seed % 4 === 0 ? 'IGNORE' : 'COUNT' });
    const answer = await engineOver(records).answer(asked);
    await check(asked, dossier, answer, allChains(asked, dossier).chains.slice(0, asked.maxChains), seed);
  }
}
