/**
 * graphology with the same steps, each weighing -ln of about its claim's probability: the library's own shortest path, and
 * k shortest simple paths (Yen 1971) over it. Neither knows dates, path rules or a limit of hops.
 */
import { MultiDirectedGraph } from 'graphology';
import shortestPath from 'graphology-shortest-path';
import type { Pair } from '../graph/pairs.js';
import type { BenchGraph } from '../graph.js';
import { plainWeights } from './plain-weights.js';
import { kShortest, type ShortestPath } from './yen.js';

export interface GraphologyPeer {
  readonly edges: number;
  readonly loadMs: number;
  /** Whether there is a strongest path. */
  strongest(pair: Pair): boolean;
  /** How many of the ten strongest simple paths were found, and whether time was left to look for all of them. */
  tenStrongest(pair: Pair, patienceMs: number): { readonly found: number; readonly finished: boolean };
}

type Steps = MultiDirectedGraph<object, { weight: number }>;

export function openGraphologyPeer(graph: BenchGraph): GraphologyPeer {
  const weights = plainWeights(graph);
  const started = performance.now();
  const steps: Steps = new MultiDirectedGraph();
  for (let entity = 0; entity < graph.cast.count; entity++) steps.addNode(String(entity));
  for (const lead of graph.flow.leads()) {
    const weight = weights[lead >> 1] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(weight)) continue;
    const [from, to] = [graph.flow.from(lead), graph.flow.to(lead)];
    steps.addDirectedEdgeWithKey(String(lead), String(from), String(to), { weight });
  }
  const loadMs = performance.now() - started;
  return {
    edges: steps.size,
    loadMs,
    strongest: ({ from, to }) =>
      shortestPath.dijkstra.bidirectional(steps, String(from), String(to), 'weight') !== null,
    tenStrongest({ from, to }, patienceMs) {
      const until = performance.now() + patienceMs;
      const result = kShortest(
        String(from),
        String(to),
        10,
        shortestIn(steps),
        () => performance.now() > until,
      );
      return { found: result.paths.length, finished: result.finished };
    },
  };
}

/** The library's shortest path without some edges and nodes: they weigh more than anything. */
function shortestIn(steps: Steps): ShortestPath {
  return (from, to, edgesLeftOut, nodesLeftOut) => {
    const weigh = (edge: string, { weight }: { weight: number }) =>
      edgesLeftOut.has(edge) || nodesLeftOut.has(steps.target(edge)) || nodesLeftOut.has(steps.source(edge))
        ? Number.POSITIVE_INFINITY
        : weight;
    const nodes: string[] | null = shortestPath.dijkstra.bidirectional(steps, from, to, weigh);
    if (nodes === null) return null;
    const edges: string[] = [];
    const weights: number[] = [];
    for (let place = 1; place < nodes.length; place++) {
      const between = steps.directedEdges(nodes[place - 1], nodes[place]);
      const candidates = between.map((edge) => weigh(edge, steps.getEdgeAttributes(edge)));
      const lightest = Math.min(...candidates);
      if (!Number.isFinite(lightest)) return null;
      edges.push(between[candidates.indexOf(lightest)] ?? '');
      weights.push(lightest);
    }
    return { nodes, edges, weights };
  };
}
