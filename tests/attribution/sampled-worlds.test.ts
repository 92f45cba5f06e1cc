import { describe, expect, it } from 'vitest';
import { linchpinsOf, wouldRaise } from '../../src/attribution/linchpins.js';
import { Assessor } from '../../src/attribution/worlds/assessor.js';
import { type Aspect, PathWorlds } from '../../src/attribution/worlds/path-worlds.js';
import { DEFAULT_GRADING } from '../../src/model/grade.js';
import { ANY_TIME } from '../../src/model/partial-date.js';
import { randomChains } from './random-chains.js';
import { dossierOf } from './small-world.js';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const LARGEST = 200_000;
/** Too few nodes for any diagram. */
const NONE = 2;
/** Four standard errors of a share of one half. */
const FAR = 4 * Math.sqrt(0.25 / 8_192);

describe('attribution: sampled worlds', () => {
  it('give shares whose interval holds the exact one 95 times in 100, give or take', async () => {
    let inside = 0;
    let asked = 0;
    for (const seed of SEEDS) {
      const { paths, exact, sampled } = await bothOf(seed);
      const questions = [
        ...(['ESTABLISHED', 'SUPPORTED', 'NOT_DISPUTED'] as Aspect[]).map((aspect) => ({ paths, aspect })),
        ...paths.map((path) => ({ paths: [path], aspect: 'ESTABLISHED' as Aspect })),
      ];
      const shares = sampled.shares(questions);
      exact.shares(questions).forEach(({ value, method }, index) => {
        expect(method).toBe('EXACT');
        const share = shares[index];
        expect(share).toMatchObject({ method: 'SAMPLED', samples: 8_192 });
        asked++;
        if (share && share.low <= value && value <= share.high) inside++;
        expect(Math.abs((share?.value ?? 0) - value), `seed ${seed}`).toBeLessThan(FAR);
      });
    }
    expect(inside / asked).toBeGreaterThan(0.9);
  });

  it('give falls, rises and effects near the exact ones', async () => {
    let compared = 0;
    for (const seed of SEEDS) {
      const { paths, disputes, exact, sampled } = await bothOf(seed);
      const falls = new Map(linchpinsOf(paths, sampled).map(({ kind, id, fall }) => [kind + id, fall]));
      for (const { kind, id, fall } of linchpinsOf(paths, exact)) {
        expect(Math.abs((falls.get(kind + id) ?? 0) - fall), `${kind} ${id}, seed ${seed}`).toBeLessThan(FAR);
        compared++;
      }
      const rises = new Map(wouldRaise(paths, sampled).map(({ claim, rise }) => [claim, rise]));
      for (const { claim, rise } of wouldRaise(paths, exact))
        expect(Math.abs((rises.get(claim) ?? 0) - rise), `${claim}, seed ${seed}`).toBeLessThan(FAR);
      for (const item of disputes) {
        const [rise, sample] = [exact, sampled].map((worlds) => worlds.riseWithout(item, paths)) as [
          number,
          number,
        ];
        expect(Math.abs(sample - rise), `${item.id}, seed ${seed}`).toBeLessThan(FAR);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('never raise a degree by a loss that speaks against nothing, nor lower it by what is given', async () => {
    for (const seed of SEEDS) {
      const { paths, sampled, claims } = await bothOf(seed, { disputes: false });
      const pins = [
        ...claims.map(({ id }) => ({ kind: 'CLAIM' as const, id })),
        ...sampled.works().map((id) => ({ kind: 'WORK' as const, id })),
      ];
      expect(Math.min(...sampled.falls(paths, pins))).toBeGreaterThanOrEqual(0);
      expect(
        Math.min(
          ...sampled.rises(
            paths,
            claims.map(({ id }) => id),
          ),
        ),
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it('are the same worlds however often and in whatever order they are asked about', async () => {
    const first = await bothOf(3);
    const second = await bothOf(3);
    const question = [{ paths: first.paths, aspect: 'ESTABLISHED' as Aspect }];
    const again = [{ paths: second.paths, aspect: 'ESTABLISHED' as Aspect }];
    const pins = linchpinsOf(second.paths, second.sampled);
    expect(second.sampled.shares(again)).toEqual(first.sampled.shares(question));
    expect(linchpinsOf(first.paths, first.sampled)).toEqual(pins);
  });
});

async function bothOf(seed: number, { disputes = true } = {}) {
  const made = randomChains(seed, 8, 12 + (seed % 4) * 6);
  const records = disputes
    ? made.records
    : made.records.filter((record) => record.type !== 'evidence' || record.stance !== 'DISPUTES');
  const assessor = new Assessor(await dossierOf(records), ANY_TIME, DEFAULT_GRADING);
  const worlds = (largest: number) => new PathWorlds(made.paths, assessor, 'COUNT', largest);
  return { ...made, exact: worlds(LARGEST), sampled: worlds(NONE) };
}
