/**
 * The k shortest simple paths of a multigraph, by edges, as Yen wrote it down [Yen 1971]: every next path leaves an
 * earlier one at some node, and comes from there on a way that no earlier path with the same beginning took.
 */

export interface WeighedPath {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Of each edge. */
  readonly weights: readonly number[];
}

/** The shortest path that keeps off some edges and nodes; null where there is none. */
export type ShortestPath = (
  from: string,
  to: string,
  edgesLeftOut: ReadonlySet<string>,
  nodesLeftOut: ReadonlySet<string>,
) => WeighedPath | null;

/** Paths in the order of their weight; unfinished where `isOver` said so before there were enough. */
export function kShortest(
  from: string,
  to: string,
  count: number,
  shortest: ShortestPath,
  isOver: () => boolean,
): { readonly paths: readonly WeighedPath[]; readonly finished: boolean } {
  const first = shortest(from, to, new Set(), new Set());
  if (first === null) return { paths: [], finished: true };
  const paths = [first];
  const candidates = new Map<string, WeighedPath>();
  while (paths.length < count) {
    const last = paths.at(-1) ?? first;
    for (let spur = 0; spur < last.edges.length; spur++) {
      if (isOver()) return { paths, finished: false };
      const candidate = deviation(last, spur, paths, to, shortest);
      if (candidate) candidates.set(candidate.edges.join(' '), candidate);
    }
    const next = lightest(candidates.values());
    if (next === null) break;
    candidates.delete(next.edges.join(' '));
    paths.push(next);
  }
  return { paths, finished: true };
}

/** The shortest path that begins as this one does up to a node, and leaves it there as no path before it did. */
function deviation(
  path: WeighedPath,
  spur: number,
  before: readonly WeighedPath[],
  to: string,
  shortest: ShortestPath,
): WeighedPath | null {
  const root = path.edges.slice(0, spur);
  const taken = before.filter(({ edges }) => root.every((edge, place) => edges[place] === edge));
  const edgesLeftOut = new Set(taken.flatMap(({ edges }) => edges[spur] ?? []));
  const rest = shortest(path.nodes[spur] ?? '', to, edgesLeftOut, new Set(path.nodes.slice(0, spur)));
  if (rest === null) return null;
  return {
    nodes: [...path.nodes.slice(0, spur), ...rest.nodes],
    edges: [...root, ...rest.edges],
    weights: [...path.weights.slice(0, spur), ...rest.weights],
  };
}

function lightest(paths: Iterable<WeighedPath>): WeighedPath | null {
  let best: WeighedPath | null = null;
  for (const path of paths) if (best === null || weightOf(path) < weightOf(best)) best = path;
  return best;
}

function weightOf({ weights }: WeighedPath): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
