import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS_FROM } from '../../src/assessment/bearing-weight.js';
import type { Holding } from '../../src/assessment/ownership-graph.js';
import { rankedFirms, rankedOwners } from '../../src/assessment/rank-stakes.js';
import { ANY_SHARE, type Share } from '../../src/assessment/shares.js';
import type { Verdict } from '../../src/assessment/stakes.js';
import { holding, rule, ruleOver } from './small-ownership.js';

describe('assessment: the 50 per cent rule', () => {
  it.each<[string, string[], string[], string, Verdict, number, number]>([
    ['half is control', ['p c 50'], ['p'], 'c', 'CONTROLS', 50, 50],
    ['less than half is not', ['p c 49.999'], ['p'], 'c', 'DOES_NOT', 49.999, 49.999],
    ['50 of A, which owns 50 of B', ['p a 50', 'a b 50'], ['p'], 'b', 'CONTROLS', 50, 50],
    ['25 of A, which owns 50 of B', ['p a 25', 'a b 50'], ['p'], 'b', 'DOES_NOT', 0, 0],
    [
      '50 of A and of B, which own 25 of C each',
      ['p a 50', 'p b 50', 'a c 25', 'b c 25'],
      ['p'],
      'c',
      'CONTROLS',
      50,
      50,
    ],
    [
      '50 of A, 10 of B, which own 25 of C each',
      ['p a 50', 'p b 10', 'a c 25', 'b c 25'],
      ['p'],
      'c',
      'DOES_NOT',
      25,
      25,
    ],
    [
      '50 of A, which makes 10 of B half, which own 25 of C each',
      ['p a 50', 'p b 10', 'a b 40', 'a c 25', 'b c 25'],
      ['p'],
      'c',
      'CONTROLS',
      50,
      50,
    ],
    [
      '25 of A and of B, which own 50 of C each',
      ['p a 25', 'p b 25', 'a c 50', 'b c 50'],
      ['p'],
      'c',
      'DOES_NOT',
      0,
      0,
    ],
    [
      'its own 25 and 25 of a firm it controls',
      ['p a 60', 'a c 25', 'p c 25'],
      ['p'],
      'c',
      'CONTROLS',
      50,
      50,
    ],
    ['25 and 25 in aggregate', ['p c 25', 'q c 25'], ['p', 'q'], 'c', 'CONTROLS', 50, 50],
    ['25 alone', ['p c 25', 'q c 25'], ['p'], 'c', 'DOES_NOT', 25, 25],
    ['control of a holder in aggregate', ['p a 25', 'q a 25', 'a b 50'], ['p', 'q'], 'b', 'CONTROLS', 50, 50],
    ['a missing share', ['p c ?'], ['p'], 'c', 'MAY_CONTROL', 0, 100],
    ['a missing share beside 40', ['p c ?', 'q c 40'], ['p'], 'c', 'MAY_CONTROL', 0, 60],
    ['a missing share beside 60', ['p c ?', 'q c 60'], ['p'], 'c', 'DOES_NOT', 0, 40],
    ['40 beside a missing share', ['p c 40', 'q c ?'], ['p'], 'c', 'DOES_NOT', 40, 40],
    ['40 and a missing share together', ['p c 40', 'q c ?'], ['p', 'q'], 'c', 'MAY_CONTROL', 40, 100],
    ['two missing shares beside 60', ['p c ?', 'q c ?', 'r c 60'], ['p', 'q'], 'c', 'DOES_NOT', 0, 40],
    ['through a firm perhaps controlled', ['p a ?', 'a c 50'], ['p'], 'c', 'MAY_CONTROL', 0, 50],
    ['more than 50', ['p c >50'], ['p'], 'c', 'CONTROLS', 50, 100],
    ['less than 50', ['p c <50'], ['p'], 'c', 'DOES_NOT', 0, 50],
    ['less than 25 and less than 25', ['p a 50', 'p c <25', 'a c <25'], ['p'], 'c', 'DOES_NOT', 0, 50],
    ['at most 50', ['p c <=50'], ['p'], 'c', 'MAY_CONTROL', 0, 50],
    ['a missing share beside more than 50', ['p c ?', 'q c >50'], ['p'], 'c', 'DOES_NOT', 0, 50],
    ['a missing share beside at least 50', ['p c ?', 'q c >=50'], ['p'], 'c', 'MAY_CONTROL', 0, 50],
    ['half beside more than half', ['p c 50', 'q c >50', 'r c ?'], ['r'], 'c', 'MAY_CONTROL', 0, 100],
    ['an improbable share', ['p c 60~'], ['p'], 'c', 'MAY_CONTROL', 0, 60],
    ['an improbable share that is too little', ['p c 40~'], ['p'], 'c', 'DOES_NOT', 0, 40],
    [
      '40 and an improbable 20 of a firm it controls',
      ['p a 50', 'p c 40', 'a c 20~'],
      ['p'],
      'c',
      'MAY_CONTROL',
      40,
      60,
    ],
    ['through a firm held improbably', ['p a 60~', 'a c 50'], ['p'], 'c', 'MAY_CONTROL', 0, 50],
    ['an improbable share limits nobody else', ['p c ?', 'q c 60~'], ['p'], 'c', 'MAY_CONTROL', 0, 100],
    ['others limit an improbable share', ['p c 60~', 'q c 70'], ['p'], 'c', 'DOES_NOT', 0, 30],
    ['a range around half', ['p c 25-50'], ['p'], 'c', 'MAY_CONTROL', 25, 50],
    ['decimals that come to half', ['p a 100', 'p c 33.3', 'a c 16.7'], ['p'], 'c', 'CONTROLS', 50, 50],
    ['a circle that nobody holds from outside', ['a b 60', 'b a 60', 'p a 10'], ['p'], 'b', 'DOES_NOT', 0, 0],
    ['a circle held from outside', ['p a 40', 'b a 20', 'a b 60', 'p b 10'], ['p'], 'b', 'DOES_NOT', 10, 10],
    [
      'cross-holdings that come to half once one firm is controlled',
      ['p a 50', 'b a 30', 'a b 60'],
      ['p'],
      'a',
      'CONTROLS',
      50,
      50,
    ],
    ['50 of a firm that hangs in a circle', ['p a 50', 'a b 50', 'b a 50'], ['p'], 'a', 'CONTROLS', 50, 50],
    ['the other firm of the circle', ['p a 50', 'a b 50', 'b a 50'], ['p'], 'b', 'CONTROLS', 50, 50],
    [
      'a circle that it holds both firms of',
      ['p a 50', 'p b 50', 'a b 50', 'b a 50'],
      ['p'],
      'a',
      'CONTROLS',
      100,
      100,
    ],
    ['a circle by a missing share', ['p a ?', 'a b 50', 'b a 50'], ['p'], 'a', 'MAY_CONTROL', 0, 50],
    ['a firm that it controls and that holds itself', ['p c 60', 'c c 40'], ['p'], 'c', 'CONTROLS', 60, 60],
    ['a firm that holds itself', ['p c 30', 'c c 40'], ['p'], 'c', 'DOES_NOT', 30, 30],
    [
      'known shares above 100, which limit nothing',
      ['p c ?', 'q c 70', 'r c 70'],
      ['p'],
      'c',
      'MAY_CONTROL',
      0,
      100,
    ],
    ['a contested share counts', ['p c 60!'], ['p'], 'c', 'CONTROLS', 60, 60],
    ['a contested share limits nobody else', ['p c ?', 'q c 60!'], ['p'], 'c', 'MAY_CONTROL', 0, 100],
    ['nobody upstream', ['q c 60'], ['p'], 'c', 'DOES_NOT', 0, 0],
  ])('%s', (_, lines, owners, firm, verdict, atLeast, atMost) => {
    expect(rule(lines).reachOf(owners).stakeIn(firm)).toEqual({ verdict, atLeast, atMost });
  });

  it('takes the threshold given', () => {
    expect(rule(['p c >50'], 50.01).reachOf(['p']).stakeIn('c').verdict).toBe('MAY_CONTROL');
    expect(rule(['p c <60', 'p a 100', 'a c <60'], 100).reachOf(['p']).stakeIn('c').verdict).toBe(
      'MAY_CONTROL',
    );
    expect(rule(['p c 50'], 50.01).reachOf(['p']).stakeIn('c').verdict).toBe('DOES_NOT');
    expect(rule(['p a 25', 'a b 25'], 25).reachOf(['p']).stakeIn('b').verdict).toBe('CONTROLS');
    expect(rule(['q c 10'], 1e-9).reachOf(['p']).stakeIn('c').verdict).toBe('DOES_NOT');
  });

  it('names firms whose known shares come to more than 100, and shares that are missing', () => {
    const found = rule(['p c 60', 'q c 40.000001', 'r d 100', 's d ?', 't e majority']);
    expect(found.overstated()).toEqual(['c']);
    expect(rule(['p c 50', 'q c >50', 'p d 60~', 'q d 60']).overstated()).toEqual(['c']);
    expect(found.missing().map(({ claim }) => claim)).toEqual(['s d', 't e']);
  });
});

describe('assessment: holdings on the way', () => {
  it('gives each with its bounds and whether it counts, the nearest first', () => {
    const lines = ['p a 50', 'a c 30', 'p b ?', 'b c ?', 'p d 10', 'd c 20!', 'q c 5', 'c z 100'];
    const found = rule(lines).reachOf(['p']).holdingsTo('c');
    expect(found.map(({ claim, counts, bounds }) => [claim, counts, bounds.atLeast, bounds.atMost])).toEqual([
      ['p a', 'YES', 50, 50],
      ['p b', 'YES', 0, 100],
      ['p d', 'YES', 10, 10],
      ['a c', 'YES', 30, 30],
      ['b c', 'MAYBE', 0, 65],
      ['d c', 'NO', 20, 20],
    ]);
  });

  it('counts an improbable one at most, with the share that it would be', () => {
    const found = rule(['p a 50~', 'a c 30', 'p c 20']).reachOf(['p']).holdingsTo('c');
    expect(found.map(({ claim, counts, bounds }) => [claim, counts, bounds.atLeast, bounds.atMost])).toEqual([
      ['p a', 'MAYBE', 50, 50],
      ['p c', 'YES', 20, 20],
      ['a c', 'MAYBE', 30, 30],
    ]);
  });

  it('does not count what a firm holds of itself through one that is controlled only by way of it', () => {
    const found = rule(['p a 50', 'p b 10', 'a b 50', 'b a 40']).reachOf(['p']);
    expect(found.stakeIn('a')).toEqual({ verdict: 'CONTROLS', atLeast: 50, atMost: 50 });
    expect(found.holdingsTo('a').map(({ claim, counts }) => [claim, counts])).toEqual([
      ['p a', 'YES'],
      ['p b', 'YES'],
      ['b a', 'NO'],
    ]);
  });

  it('does not lead through the firm itself or the owner', () => {
    const found = rule(['p a 50', 'a c 50', 'c a 10', 'c p 5']).reachOf(['p']).holdingsTo('c');
    expect(found.map(({ claim }) => claim)).toEqual(['p a', 'a c']);
  });
});

describe('assessment: order of owners and firms', () => {
  it('puts control first, then the greater stake', () => {
    const found = rankedOwners(rule(['r c ?', 'q c 10', 's c 15', 'p c 50']), 'c');
    expect(found.map(({ owner, verdict, direct }) => [owner, verdict, direct])).toEqual([
      ['p', 'CONTROLS', true],
      ['s', 'DOES_NOT', true],
      ['q', 'DOES_NOT', true],
      ['r', 'DOES_NOT', true],
    ]);
  });

  it('leaves out firms that the owner does not control', () => {
    const found = rankedFirms(rule(['p a 50', 'a b ?', 'p d 10', 'q d 60']), 'p');
    expect(found.map(({ firm, verdict, direct }) => [firm, verdict, direct])).toEqual([
      ['a', 'CONTROLS', true],
      ['b', 'MAY_CONTROL', false],
    ]);
  });
});

/** The least set of firms that the rule closes, as the meet of all closed sets of firms. */
function controlled(
  owner: string,
  shares: readonly (Holding & { share: Share })[],
  threshold: number,
): Set<string> {
  const firms = [...new Set(shares.map(({ held }) => held))];
  const closed = subsets(firms).filter((set) =>
    firms.every((firm) => {
      const counting = shares.filter(
        ({ holder, held }) => held === firm && (holder === owner || set.includes(holder)),
      );
      return set.includes(firm) || counting.reduce((sum, { share }) => sum + share.atLeast, 0) < threshold;
    }),
  );
  return new Set(firms.filter((firm) => closed.every((set) => set.includes(firm))));
}

function subsets(firms: readonly string[]): string[][] {
  return Array.from({ length: 2 ** firms.length }, (_, bits) => firms.filter((_, i) => bits & (1 << i)));
}

/** Every way to give missing and improbable shares multiples of 25 that leave no firm above 100. */
function worldsOf(holdings: readonly Holding[]): (Holding & { share: Share })[][] {
  const worlds = holdings.reduce<(Holding & { share: Share })[][]>(
    (some, next) => {
      const most = next.share?.atMost ?? 100;
      const isKnown = next.share !== null && next.probability >= COUNTS_FROM;
      const values = isKnown ? [most] : [0, 25, 50, 75, 100].filter((value) => value <= most);
      return some.flatMap((world) =>
        values.map((value) => [...world, { ...next, share: { atLeast: value, atMost: value } }]),
      );
    },
    [[]],
  );
  return worlds.filter((world) =>
    world.every(
      ({ held }) =>
        world.filter((other) => other.held === held).reduce((sum, { share }) => sum + share.atLeast, 0) <=
        100,
    ),
  );
}

/** Small graphs of three owners and three firms, shares in quarters, some missing or improbable, no firm overstated. */
const graphs = fc
  .uniqueArray(
    fc.record({
      holder: fc.constantFrom('p', 'q', 'a', 'b', 'c'),
      held: fc.constantFrom('a', 'b', 'c'),
      share: fc.constantFrom('25', '25', '50', '75', '100', '50~', '?'),
    }),
    { selector: ({ holder, held }) => `${holder} ${held}`, maxLength: 8 },
  )
  .map((found) => found.map(({ holder, held, share }) => holding(`${holder} ${held} ${share}`)))
  .filter(
    (found) =>
      found.filter(({ share, probability }) => share === null || probability < COUNTS_FROM).length <= 3,
  )
  .filter((found) => ruleOver(found).overstated().length === 0);

describe('assessment: the rule against its slow twin', () => {
  it('controls where every world has it controlled, and does not where none has', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(25, 50, 75), (found, threshold) => {
        const reach = ruleOver(found, threshold).reachOf(['p']);
        const worlds = worldsOf(found).map((world) => controlled('p', world, threshold));
        for (const firm of new Set(found.map(({ held }) => held))) {
          const inWorlds = worlds.map((world) => world.has(firm));
          const verdict = inWorlds.every(Boolean)
            ? 'CONTROLS'
            : inWorlds.some(Boolean)
              ? 'MAY_CONTROL'
              : 'DOES_NOT';
          expect([firm, reach.stakeIn(firm).verdict]).toEqual([firm, verdict]);
        }
      }),
      { seed: 50, numRuns: 400 },
    );
  });

  it('never has less at most than at least, and never more than 100', () => {
    fc.assert(
      fc.property(graphs, (found) => {
        for (const { reach, firm } of rankedOwners(ruleOver(found), 'c')) {
          const { atLeast, atMost } = reach.stakeIn(firm);
          expect(atLeast).toBeLessThanOrEqual(atMost);
          expect(atMost).toBeLessThanOrEqual(ANY_SHARE.atMost);
        }
      }),
      { seed: 51, numRuns: 300 },
    );
  });

  it('gives a firm in a circle the same verdict, and no greater a figure than its holdings from outside', () => {
    fc.assert(
      fc.property(graphs, (found) => {
        const outside = found.filter(({ holder }) => holder !== 'a');
        for (const owners of [['p'], ['p', 'q']]) {
          expect(ruleOver(found).reachOf(owners).stakeIn('a').atLeast).toBe(
            ruleOver(outside).reachOf(owners).stakeIn('a').atLeast,
          );
        }
      }),
      { seed: 53, numRuns: 300 },
    );
  });

  it('gives more owners no less, and the same graph in another order the same', () => {
    fc.assert(
      fc.property(graphs, (found) => {
        const alone = ruleOver(found).reachOf(['p']).stakeIn('c');
        const together = ruleOver(found).reachOf(['p', 'q']).stakeIn('c');
        expect(together.atLeast).toBeGreaterThanOrEqual(alone.atLeast);
        expect(together.atMost).toBeGreaterThanOrEqual(alone.atMost);
        expect(
          ruleOver([...found].reverse())
            .reachOf(['p'])
            .stakeIn('c'),
        ).toEqual(alone);
      }),
      { seed: 52, numRuns: 300 },
    );
  });
});
