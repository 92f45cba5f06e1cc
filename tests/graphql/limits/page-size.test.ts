import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, codesOf, openApi } from '../api.js';
import { SMALL_GRAPH } from '../small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(SMALL_GRAPH);
});

describe('graphql limits: page size', () => {
  it.each(['first', 'last'])(
    'takes %s from 1 to 100, in text, in variables and in fragments',
    async (argument) => {
      const forms = [
        (size: number) => api.ask(`{ actors(${argument}: ${size}) { nodes { id } } }`),
        (size: number) =>
          api.ask(`query ($n: Int) { actors(${argument}: $n) { nodes { id } } }`, { n: size }),
        (size: number) =>
          api.ask(
            `query ($n: Int) { ...F } fragment F on Query { actors(${argument}: $n) { nodes { id } } }`,
            { n: size },
          ),
      ];
      for (const ask of forms) {
        for (const size of [1, 100]) expect(codesOf(await ask(size))).toEqual([]);
        for (const size of [-1, 0, 101, 100_000])
          expect(codesOf(await ask(size))).toEqual(['LIMIT_EXCEEDED']);
      }
    },
  );

  it('says what was wanted, what came and where', async () => {
    const reply = await api.ask('{ actor(id: "alpha") { claims(first: 5000) { nodes { id } } } }');
    expect(reply.errors).toMatchObject([
      {
        message: 'claims(first) must be 1 to 100, got 5000',
        path: ['actor', 'claims'],
        extensions: { code: 'LIMIT_EXCEEDED', details: { got: 5000 } },
      },
    ]);
  });

  it('gives 20 items when nothing is said', async () => {
    const { data } = await api.ask('{ entities { totalCount nodes { id } } }');
    const { totalCount, nodes } = (data as { entities: { totalCount: number; nodes: unknown[] } }).entities;
    expect(totalCount).toBeGreaterThan(20);
    expect(nodes).toHaveLength(20);
  });
});
