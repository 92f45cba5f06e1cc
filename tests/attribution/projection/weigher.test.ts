import { describe, expect, it } from 'vitest';
import { LiveProjection } from '../../../src/attribution/projection/live-projection.js';
import type { Projection } from '../../../src/attribution/projection/projection.js';
import { SourcesAt } from '../../../src/attribution/projection/sources-at.js';
import { View } from '../../../src/attribution/projection/view.js';
import { Weigher } from '../../../src/attribution/projection/weigher.js';
import { Assessor } from '../../../src/attribution/worlds/assessor.js';
import { compileDossier, type DossierRecord } from '../../../src/attribution/worlds/dossier.js';
import { exactShares } from '../../../src/attribution/worlds/share.js';
import { Worlds } from '../../../src/attribution/worlds/worlds.js';
import type { ClaimRecord } from '../../../src/model/claim.js';
import { DEFAULT_GRADING, type Grading } from '../../../src/model/grade.js';
import { ANY_TIME, type Period, parsePartialDate } from '../../../src/model/partial-date.js';
import { generator, randomWorld } from '../random-world.js';
import { claim, entity, item, source, statesOf } from '../small-world.js';

const WORLDS = 1000;
/** Shares are given to twelve decimals; two sums of the same parts may round to neighbours. */
const NEAR = 2e-12;

const DATES: readonly Period[] = [
  ANY_TIME,
  parsePartialDate('2021-06', 'a test'),
  parsePartialDate('2021', 'a test'),
];
/** Worth nothing and worth everything are both in it, and a doubtful grade above the ceiling. */
const STRICT: Grading = {
  reliability: { A: 1, B: 0.9, C: 0.5, D: 0.25, E: 0, F: 0.3 },
  credibility: { 1: 1, 2: 0.7, 3: 0.5, 4: 0.6, 5: 0.1, 6: 0 },
};
const GRADINGS: readonly Grading[] = [DEFAULT_GRADING, STRICT];

describe('attribution: what a claim weighs, straight from the columns', () => {
  it(`is what its worlds give, on ${WORLDS} random worlds, on any date and under any grading`, async () => {
    let compared = 0;
    for (let seed = 1; seed <= WORLDS; seed++) {
      const { records } = randomWorld(seed);
      const entangled = seed % 2 === 0 ? [...records, ...moreItems(records, seed)] : records;
      compared += await compare(entangled, seed);
    }
    expect(compared).toBeGreaterThan(WORLDS * 4 * 6);
  });

  it('is what its worlds give where the items are too entangled for the closed form', async () => {
    let left = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { records } = randomWorld(seed);
      const entangled = [...records, ...moreItems(records, seed, 12)];
      const projection = await projectionOf(entangled);
      const sources = new SourcesAt(projection, 1);
      const weigher = new Weigher(projection, sources, 1, ANY_TIME, DEFAULT_GRADING);
      for (let number = 0; number < projection.claims.size; number++)
        if (weigher.worth(number) === null) left++;
      await compare(entangled, seed);
    }
    expect(left).toBeGreaterThan(10);
  });

  it('is what sampled worlds give where no diagram holds them', async () => {
    const { records, of } = web(64);
    const projection = await projectionOf(records);
    const view = new View(projection, 1, ANY_TIME, DEFAULT_GRADING);
    const assessor = new Assessor(compileDossier(1, records), ANY_TIME, DEFAULT_GRADING);
    const assessed = assessor.assess(of);
    const number = projection.claims.find(of.id) as number;
    const worlds = new Worlds(
      [{ claim: of, items: assessor.itemsOf(of.id) }],
      assessor.ways,
      DEFAULT_GRADING,
    );
    expect(exactShares([worlds.of(of.id).supported])).toBeNull();
    expect(view.established(number)).toBe(assessed.probability);
    expect(view.supported(number)).toBe(assessed.probabilityUndisputed);
  });

  it('is none for a claim that nothing supports on the date, and for one without items', async () => {
    const bare = claim('a', 'OWNS', 'b');
    const later = claim('b', 'OWNS', 'a');
    const records = [
      ...[source('s', 'A'), entity('a', 'Company'), entity('b', 'Company'), bare, later],
      item('i', later, 's', 'SUPPORTS', 1, { from: '2022' }),
    ];
    const projection = await projectionOf(records);
    const view = new View(projection, 1, parsePartialDate('2021', 'a test'), DEFAULT_GRADING);
    for (const { id } of [bare, later]) {
      const number = projection.claims.find(id) as number;
      expect([view.established(number), view.supported(number), view.isSupported(number)]).toEqual([
        0,
        0,
        false,
      ]);
    }
  });
});

/** Holds every claim of a world against its worlds; how many comparisons that were. */
async function compare(records: readonly DossierRecord[], seed: number): Promise<number> {
  const projection = await projectionOf(records);
  const dossier = compileDossier(1, records);
  const sources = new SourcesAt(projection, 1);
  let compared = 0;
  const faults: string[] = [];
  for (const [place, asOf] of DATES.entries()) {
    for (const grading of place === 0 ? GRADINGS : [GRADINGS[(seed + place) % 2] as Grading]) {
      const view = new View(projection, 1, asOf, grading, sources);
      const assessor = new Assessor(dossier, asOf, grading);
      for (const one of dossier.claims.values()) {
        const number = projection.claims.find(one.id) as number;
        const { probability, probabilityUndisputed } = assessor.assess(one);
        const where = `seed ${seed}, ${one.id}, as of ${asOf.from}, ${grading === STRICT ? 'strict' : 'usual'}`;
        const { supporting, disputing, questioning, period } = assessor.itemsOf(one.id);
        const doubts = disputing.length + questioning.length;
        if (!isNear(view.established(number), probability)) faults.push(`established, ${where}`);
        if (!isNear(view.supported(number), probabilityUndisputed)) faults.push(`supported, ${where}`);
        if (!isSame(view.period(number), period)) faults.push(`period, ${where}`);
        if (view.isSupported(number) !== supporting.length > 0) faults.push(`is supported, ${where}`);
        if (view.isOnlyDoubted(number) !== (supporting.length === 0 && doubts > 0))
          faults.push(`is only doubted, ${where}`);
        compared++;
      }
    }
  }
  expect(faults).toEqual([]);
  return compared;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function projectionOf(records: readonly DossierRecord[]): Promise<Projection> {
  return new LiveProjection(statesOf(records)).at(1);
}

/** Further items for some claims of a world: on the same few sources, resting on several, and graded for their use. */
function moreItems(records: readonly DossierRecord[], seed: number, most = 5): DossierRecord[] {
  const random = generator(seed + 100_000);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const sources = records.flatMap((record) => (record.type === 'source' ? [record.id] : []));
  const claims = records.filter((record): record is ClaimRecord => record.type === 'claim');
  return claims.slice(0, 4).flatMap((one, index) =>
    Array.from({ length: 3 + Math.floor(random() * (most - 2)) }, (_, number) =>
      item(
        `more-${index}-${number}`,
        one,
        pick(sources),
        pick(['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'DISPUTES', 'QUESTIONS'] as const),
        pick([1, 2, 3, 4, 5, 6]),
        {
          ...(random() < 0.4 ? { reliabilityInUse: pick(['A', 'B', 'E', 'F']) } : {}),
          restsOn: random() < 0.6 ? [...new Set([pick(sources), pick(sources)])] : [],
          ...(random() < 0.4 ? { locator: pick(['p. 1', 'p. 2', 'text']) } : {}),
          ...(random() < 0.3 ? { from: '2021-06', to: pick(['2021-06', '2022']) } : {}),
        },
      ),
    ),
  );
}

/** One claim on items that each rest on three of many works, so that no two items can be told apart from the others. */
function web(works: number): { records: DossierRecord[]; of: ClaimRecord } {
  const random = generator(7);
  const of = claim('a', 'OWNS', 'b');
  const ids = Array.from({ length: works }, (_, index) => `s${index}`);
  const one = () => ids[Math.floor(random() * works)] as string;
  const items = Array.from({ length: works * 2 }, (_, index) =>
    item(`i${index}`, of, one(), 'SUPPORTS', 2, { restsOn: [...new Set([one(), one(), one()])] }),
  );
  const sources = ids.map((id) => source(id, 'D'));
  return { records: [...sources, entity('a', 'Company'), entity('b', 'Company'), of, ...items], of };
}
