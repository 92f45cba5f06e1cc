import { describe, expect, it } from 'vitest';
import { kShortest, type ShortestPath, type WeighedPath } from './peers/yen.js';

/** a to b twice, b to d, a to c, c to d, and from a to d directly: name, from, to, weight. */
const EDGES: readonly (readonly [string, string, string, number])[] = [
  ['ab1', 'a', 'b', 1],
  ['ab2', 'a', 'b', 2],
  ['bd', 'b', 'd', 1],
  ['ac', 'a', 'c', 2],
  ['cd', 'c', 'd', 3],
  ['ad', 'a', 'd', 9],
  ['bc', 'b', 'c', 1],
];

describe('bench: k shortest simple paths', () => {
  it('gives them in order, parallel edges as paths of their own', () => {
    const { paths, finished } = kShortest('a', 'd', 10, shortest, () => false);
    expect(finished).toBe(true);
    expect(paths.map(({ edges }) => edges.join(' '))).toEqual([
      'ab1 bd',
      'ab2 bd',
      'ab1 bc cd',
      'ac cd',
      'ab2 bc cd',
      'ad',
    ]);
  });

  it('says when it did not come to its end', () => {
    expect(kShortest('a', 'd', 10, shortest, () => true)).toMatchObject({ finished: false });
  });
});

/** Every simple path, the lightest first. */
const shortest: ShortestPath = (from, to, edgesLeftOut, nodesLeftOut) => {
  const found: WeighedPath[] = [];
  const walk = (path: WeighedPath) => {
    const at = path.nodes.at(-1) ?? from;
    if (at === to) found.push(path);
    for (const [edge, start, end, weight] of EDGES) {
      if (start !== at || path.nodes.includes(end) || edgesLeftOut.has(edge) || nodesLeftOut.has(end))
        continue;
      walk({
        nodes: [...path.nodes, end],
        edges: [...path.edges, edge],
        weights: [...path.weights, weight],
      });
    }
  };
  walk({ nodes: [from], edges: [], weights: [] });
  return found.sort((a, b) => sum(a.weights) - sum(b.weights))[0] ?? null;
};

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
