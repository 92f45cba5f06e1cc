import { describe, expect, it } from 'vitest';
import { Assessor } from '../../src/attribution/worlds/assessor.js';
import { ChainSets } from '../../src/attribution/worlds/chain-sets.js';
import type { Aspect } from '../../src/attribution/worlds/chain-shares.js';
import { goneWidths } from '../../src/attribution/worlds/chance.js';
import type { Condition, Draw } from '../../src/attribution/worlds/condition.js';
import { Diagram } from '../../src/attribution/worlds/diagram.js';
import { sharesIn } from '../../src/attribution/worlds/diagram-shares.js';
import { EvidenceModel } from '../../src/attribution/worlds/evidence-model.js';
import { ExactChains } from '../../src/attribution/worlds/exact-chains.js';
import { Modules } from '../../src/attribution/worlds/modules.js';
import { Worlds } from '../../src/attribution/worlds/worlds.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { ANY_TIME } from '../../src/model/partial-date.js';
import { randomChains } from './random-chains.js';
import { dossierOf } from './small-world.js';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
const LARGEST = 60_000;
const NOTHING = { unknown: [], gone: new Set<Draw>(), given: null };

describe('attribution: folded evidence', () => {
  it('leaves every share what it is unfolded', async () => {
    let folded = 0;
    let open = 0;
    for (const seed of SEEDS) {
      const { model, sets, unfolded } = await modelOf(seed);
      const exact = new ExactChains(model, LARGEST);
      for (const aspect of ['ESTABLISHED', 'SUPPORTED', 'NOT_DISPUTED'] as const) {
        const share = shareUnfolded(unfolded(aspect), new Set());
        expect(exact.share(aspect, sets.all).value, `${aspect}, seed ${seed}`).toBeCloseTo(share, 11);
      }
      folded += model.claims.filter(({ own }) => own).length;
      open += model.claims.filter(({ own }) => !own).length;
    }
    expect(folded).toBeGreaterThan(60);
    expect(open).toBeGreaterThan(100);
  });

  it('leaves every share what it is unfolded when one work or two are never sound', async () => {
    for (const seed of SEEDS) {
      const { model, sets, unfolded } = await modelOf(seed);
      const exact = new ExactChains(model, LARGEST);
      const works = model.works().map(({ draw }) => draw);
      const losses = works.flatMap((draw, index) => [
        [draw],
        [draw, works[(index + 1) % works.length] as Draw],
      ]);
      for (const aspect of ['ESTABLISHED', 'NOT_DISPUTED'] as const) {
        const condition = unfolded(aspect);
        for (const gone of losses.map((draws) => new Set(draws))) {
          const share = exact.changed(aspect, sets.all, { ...NOTHING, gone });
          expect(share, `${aspect} without ${[...gone]}, seed ${seed}`).toBeCloseTo(
            shareUnfolded(condition, gone),
            11,
          );
        }
      }
    }
  });

  it('takes for a module what shares no draw with anything beside it', async () => {
    const { space } = (await modelOf(1)).model;
    const [x, y, z] = ['x', 'y', 'z'].map((name) => space.below(name, 0.5)) as [
      Condition,
      Condition,
      Condition,
    ];
    const both = space.all([x, y]);
    const alone = new Modules([space.any([both, z])], () => false);
    expect([both, z].map((one) => alone.has(one))).toEqual([true, true]);
    const again = new Modules([space.any([both, space.all([space.below('x', 0.3), z])])], () => false);
    expect([x, y, both].map((one) => again.has(one))).toEqual([false, true, false]);
    const shared = new Modules([space.any([both, z])], (draw) => space.drawNames[draw] === 'y');
    expect([x, y, both, z].map((one) => shared.has(one))).toEqual([true, false, false, true]);
  });
});

async function modelOf(seed: number) {
  const { records, paths } = randomChains(seed, 6, 14 + (seed % 3) * 20);
  const assessor = new Assessor(await dossierOf(records), ANY_TIME, DEFAULT_GRADING);
  const sets = new ChainSets(paths);
  const claims = sets.claims.map((claim) => ({ claim, items: assessor.itemsOf(claim.id) }));
  const worlds = new Worlds(claims, assessor.ways, DEFAULT_GRADING);
  const { space } = worlds;
  const step = (id: string, aspect: Aspect): Condition => {
    const { established, supported, disputed } = worlds.of(id);
    return aspect === 'ESTABLISHED' ? established : aspect === 'SUPPORTED' ? supported : space.not(disputed);
  };
  const unfolded = (aspect: Aspect) =>
    space.any(paths.map(({ steps }) => space.all(steps.map(({ lead }) => step(lead.claim.id, aspect)))));
  return { model: new EvidenceModel(sets, worlds), sets, unfolded };
}

function shareUnfolded(condition: Condition, gone: ReadonlySet<Draw>): number {
  const diagram = new Diagram([condition], LARGEST * 10);
  const root = diagram.node(condition);
  const changed = new Map(
    [...gone].flatMap((draw) => {
      const level = diagram.levelOf(draw);
      return level === undefined ? [] : [[level, goneWidths(diagram.cuts[level] ?? [])] as const];
    }),
  );
  return sharesIn(diagram, root, changed)[root] as number;
}
