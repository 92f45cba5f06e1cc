import { describe, expect, it } from 'vitest';
import { BenchGraph } from './graph.js';
import { DEFAULT_VIEW } from './questions.js';
import { isWrong } from './report.js';
import type { BestChain, Subject } from './subject.js';
import { bestChainsByTrying } from './truth/best-chains.js';
import { compare, differenceBetween } from './truth/compare.js';
import { RecordInView } from './truth/record.js';

const CHAINS: readonly BestChain[] = [
  { strength: 0.5, claims: ['a', 'b'] },
  { strength: 0.25, claims: ['c'] },
];

describe('bench: chains compared', () => {
  const graph = new BenchGraph({ actors: 500, claims: 2000, sources: 100 }, 7);
  const pairs = graph.pairs(12, 3);
  const patience = { most: 1_000_000, eachMs: 10_000, patienceMs: 20_000 };

  it('takes equal lists as equal, and names the first chain that differs', () => {
    expect(differenceBetween(CHAINS, CHAINS)).toBeNull();
    expect(differenceBetween([...CHAINS].reverse(), CHAINS)).toMatch(/^chain 1 is c at 0.25, wanted a > b/);
    expect(differenceBetween(CHAINS.slice(0, 1), CHAINS)).toMatch(/^chain 2 is not there/);
    expect(differenceBetween(CHAINS, CHAINS.slice(0, 1))).toMatch(/wanted not there$/);
  });

  it('passes an engine that gives the chains there are, and fails one that leaves out the best', async () => {
    const limits = { hops: 6, chains: 10, minStrength: 0.001, most: 1e6, until: Number.POSITIVE_INFINITY };
    const right = engineGiving(async (from, to) => {
      const pair = pairs.find(({ fromId, toId }) => fromId === from && toId === to);
      const record = new RecordInView(graph, right, DEFAULT_VIEW);
      return (pair && (await bestChainsByTrying(pair, record, limits))) ?? [];
    });
    const same = await compare(pairs, graph, right, DEFAULT_VIEW, patience);
    expect(same).toMatchObject({ compared: pairs.length, tooMany: 0, differences: [] });
    expect(same.chains).toBeGreaterThan(10);

    const wrong = engineGiving(async (from, to) => {
      const { revision, asOf, grading } = DEFAULT_VIEW;
      const chains = await right.bestChains({ ...QUESTION, from: [from], to: [to], revision, asOf, grading });
      return chains.slice(1);
    });
    const other = await compare(pairs, graph, wrong, DEFAULT_VIEW, patience);
    expect(other.differences.length).toBeGreaterThan(0);
    expect(isWrong({ comparisons: [{ ...other, size: 'small' }] })).toBe(true);
  });
});

const QUESTION = {
  maxHops: 6,
  links: null,
  conducts: null,
  minChainStrength: 0.001,
  limit: 10,
  maxChains: 10,
  disputes: 'COUNT',
} as const;

/** An engine by whose word every claim is as likely as its id says, and whose chains are given. */
function engineGiving(chains: (from: string, to: string) => Promise<readonly BestChain[]>): Subject {
  const none = () => Promise.reject(new Error('not asked for here'));
  return {
    answer: none,
    bestChains: ({ from, to }) => chains(from[0] ?? '', to[0] ?? ''),
    assess: async (claims) =>
      claims.map((id) => ({
        probability: 0.3 + (id.charCodeAt(5) % 32) / 50,
        probabilityUndisputed: 1,
        notExcluded: 1,
        standing: 'SUPPORTED',
        supportingVoices: 1,
        disputingVoices: 0,
      })),
    matrix: none,
    footprint: none,
    reload: none,
    close: () => Promise.resolve(),
  };
}
