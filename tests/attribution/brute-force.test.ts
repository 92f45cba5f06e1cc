import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/attribution/answer.js';
import type { Question } from '../../src/attribution/question.js';
import type { Dossier } from '../../src/attribution/worlds/dossier.js';
import { ANY_TIME, periodBetween } from '../../src/model/partial-date.js';
import { allChains, type TwinChain } from './exhaustive-chains.js';
import { shareOfWorlds, type TwinState } from './exhaustive-worlds.js';
import { randomWorld } from './random-world.js';
import { dossierOf, engineOver, question } from './small-world.js';

const WORLDS = 1500;

describe('attribution: against the exhaustive twin', () => {
  it(`finds the same chains and meetings in the same order on ${WORLDS} random multigraphs`, async () => {
    let chainsSeen = 0;
    let meetingsSeen = 0;
    await forEachWorld(async (asked, dossier, answer, seed) => {
      const twin = allChains(asked, dossier);
      expect(outline(answer.chains), `seed ${seed}`).toEqual(twin.chains.slice(0, 64).map(twinOutline));
      expect(outline(answer.meetings.chains), `seed ${seed}`).toEqual(
        twin.meetings.slice(0, 64).map(twinOutline),
      );
      chainsSeen += twin.chains.length;
      meetingsSeen += twin.meetings.length;
    });
    expect(chainsSeen).toBeGreaterThan(WORLDS / 4);
    expect(meetingsSeen).toBeGreaterThan(WORLDS / 40);
  });

  it(`gives the shares that an enumeration of all worlds gives on ${WORLDS} random multigraphs`, async () => {
    await forEachWorld(async (asked, dossier, answer, seed) => {
      const { chains } = allChains(asked, dossier);
      const found = chains.slice(0, asked.maxChains);
      const share = (counts: (state: TwinState) => boolean, over = found) =>
        someChain(asked, dossier, found, over, counts);
      const standard = (state: TwinState) =>
        asked.disputes === 'COUNT' ? state.established : state.supported;
      expect(answer.degree.value, `degree, seed ${seed}`).toBeCloseTo(share(standard), 9);
      expect(answer.degreeIgnoringDisputes.value, `ignoring disputes, seed ${seed}`).toBeCloseTo(
        share((state) => state.supported),
        9,
      );
      expect(answer.notExcluded.value, `not excluded, seed ${seed}`).toBeCloseTo(
        share((state) => !state.disputed),
        9,
      );
      for (const { id, degree } of answer.reached) {
        const ending = found.filter((chain) => chain.nodes.at(-1) === id);
        expect(degree.value, `reached ${id}, seed ${seed}`).toBeCloseTo(share(standard, ending), 9);
      }
      for (const [index, chain] of answer.chains.entries()) {
        expect(chain.probability, `joint, seed ${seed}`).toBeCloseTo(
          share(standard, found.slice(index, index + 1)),
          9,
        );
      }
    });
  });

  it(`finds the linchpins and the rises that trying everything finds on ${WORLDS} random multigraphs`, async () => {
    await forEachWorld(async (asked, dossier, answer, seed) => {
      const found = allChains(asked, dossier).chains.slice(0, asked.maxChains);
      const standard = (state: TwinState) =>
        asked.disputes === 'COUNT' ? state.established : state.supported;
      const claims = [...new Set(found.flatMap((chain) => chain.claims))];
      const falls = new Map(answer.linchpins.map(({ kind, id, fall }) => [`${kind} ${id}`, fall]));
      for (const id of claims) {
        const left = someChain(
          asked,
          dossier,
          found,
          found.filter((chain) => !chain.claims.includes(id)),
          standard,
        );
        expect(falls.get(`CLAIM ${id}`) ?? 0, `claim ${id}, seed ${seed}`).toBeCloseTo(
          Math.max(0, answer.degree.value - left),
          9,
        );
        const given = someChain(asked, dossier, found, found, standard, { given: id });
        const rise = answer.wouldRaise.find((one) => one.claim === id)?.rise ?? 0;
        expect(rise, `rise of ${id}, seed ${seed}`).toBeCloseTo(given - answer.degree.value, 9);
      }
      for (const { id, fall } of answer.linchpins.filter(({ kind }) => kind === 'WORK')) {
        const left = someChain(asked, dossier, found, found, standard, { unsound: new Set([id]) });
        expect(fall, `work ${id}, seed ${seed}`).toBeCloseTo(answer.degree.value - left, 9);
      }
    });
  });
});

async function forEachWorld(
  check: (asked: Question, dossier: Dossier, answer: Answer, seed: number) => Promise<void>,
): Promise<void> {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { records, from, to } = randomWorld(seed);
    const dossier = await dossierOf(records);
    const asked = question(from, to, {
      limit: 64,
      minChainStrength: seed % 5 === 0 ? 0.2 : 0.001,
      maxHops: 2 + (seed % 5),
      asOf: seed % 3 === 0 ? '2021-06' : null,
      disputes: seed % 4 === 0 ? 'IGNORE' : 'COUNT',
      links: seed % 11 === 0 ? ['DIRECT', 'ORGAN', 'CONTROL'] : null,
      conducts: seed % 13 === 0 ? ['ORGANISES', 'WORKS_ON', 'TRANSPORTS_ON'] : null,
    });
    const engine = engineOver(records);
    await check(asked, dossier, await engine.answer(asked), seed);
  }
}

function someChain(
  asked: Question,
  dossier: Dossier,
  found: TwinChain[],
  over: TwinChain[],
  counts: (state: TwinState) => boolean,
  changed: { unsound?: ReadonlySet<string>; given?: string } = {},
): number {
  const asOf = asked.asOf === null ? ANY_TIME : periodBetween(asked.asOf, asked.asOf, 'asOf');
  const claims = [...new Set(found.flatMap((chain) => chain.claims))].flatMap(
    (id) => dossier.claims.get(id) ?? [],
  );
  const holds = (chain: TwinChain, state: (claim: string) => TwinState) =>
    chain.claims.every((id) => id === changed.given || counts(state(id)));
  return shareOfWorlds(
    claims,
    dossier,
    asked.grading,
    asOf,
    (state) => over.some((chain) => holds(chain, state)),
    changed.unsound,
  );
}

function outline(chains: Answer['chains']) {
  return chains.map(({ steps, strength, link, conduct, meetsAt }) => ({
    claims: steps.map((step) => step.claim),
    nodes: [steps[0]?.from, ...steps.map((step) => step.to)],
    strength: strength.toFixed(9),
    link,
    conduct,
    meetsAt,
  }));
}

function twinOutline({ claims, nodes, strength, link, conduct, meetsAt }: TwinChain) {
  return { claims, nodes, strength: strength.toFixed(9), link, conduct, meetsAt };
}
