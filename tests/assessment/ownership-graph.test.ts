import { describe, expect, it } from 'vitest';
import {
  firmsOf,
  MOST_FIRMS,
  MOST_LEVELS,
  ownersOf,
  type ReadHoldings,
} from '../../src/assessment/ownership-graph.js';
import { holding } from './small-ownership.js';

/** Reads from these lines, and counts the reads. */
function reader(lines: readonly string[]): { read: ReadHoldings; reads: string[] } {
  const all = lines.map(holding);
  const reads: string[] = [];
  const read: ReadHoldings = async (ids, direction) => {
    reads.push(direction);
    return all.filter(({ holder, held }) => ids.includes(direction === 'INCOMING' ? held : holder));
  };
  return { read, reads };
}

const ladder = (length: number) => Array.from({ length }, (_, i) => `f${i + 1} f${i} 100`);

describe('assessment: gathering holdings', () => {
  it('goes upstream level by level, one read for each, and ends in circles', async () => {
    const { read, reads } = reader(['p a 50', 'a c 50', 'q c 50', 'c a 10', 'p z 9']);
    const graph = await ownersOf('c', read);
    expect(Object.fromEntries(graph.levels)).toEqual({ c: 0, a: 1, q: 1, p: 2 });
    expect(graph.holdings.map(({ claim }) => claim)).toEqual(['a c', 'c a', 'p a', 'q c']);
    expect([graph.exhaustive, reads.length]).toEqual([true, 3]);
  });

  it('goes downstream with what others hold in the same firms, each holding once', async () => {
    const { read } = reader(['p a 50', 'q a 50', 'a c 50', 'r c 10', 'q z 9', 's q 1']);
    const graph = await firmsOf('p', read);
    expect(Object.fromEntries(graph.levels)).toEqual({ p: 0, a: 1, c: 2 });
    expect(graph.holdings.map(({ claim }) => claim)).toEqual(['a c', 'p a', 'q a', 'r c']);
  });

  it('goes twelve levels far and says when there is more', async () => {
    const whole = await ownersOf('f0', reader(ladder(MOST_LEVELS)).read);
    expect([whole.exhaustive, whole.levels.size]).toEqual([true, MOST_LEVELS + 1]);
    const cut = await ownersOf('f0', reader(ladder(MOST_LEVELS + 1)).read);
    expect([cut.exhaustive, cut.levels.size]).toEqual([false, MOST_LEVELS + 1]);
  });

  it('takes two thousand and says when there were more', async () => {
    const owners = (count: number) => Array.from({ length: count }, (_, i) => `p${i} c ?`);
    expect((await ownersOf('c', reader(owners(MOST_FIRMS - 1)).read)).exhaustive).toBe(true);
    const cut = await ownersOf('c', reader(owners(MOST_FIRMS)).read);
    expect([cut.exhaustive, cut.levels.size]).toEqual([false, MOST_FIRMS]);
  });
});
