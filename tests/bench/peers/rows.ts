/** The peers on the small graph, asked the pairs that the engine was asked. */

import type { Pair } from '../graph/pairs.js';
import type { BenchGraph } from '../graph.js';
import type { Report } from '../progress.js';
import type { Row, Section } from '../report.js';
import { timeEach } from '../timing.js';
import { openGraphologyPeer } from './graphology.js';
import type { Neo4jPeer } from './neo4j.js';

/** How many of the pairs each peer is asked, for as long as it may take. */
const NEO4J = { pairs: 100, warmUp: 5, patienceMs: 20_000 };
const STRONGEST = { pairs: 20, patienceMs: 10_000 };
const YEN = { pairs: 6, patienceMs: 15_000, eachMs: 5000 };

/** @param neo4j the server with the graph loaded, or why there is none */
export async function peerSection(
  graph: BenchGraph,
  neo4j: Neo4jPeer | string,
  pairs: readonly Pair[],
  step: Report,
): Promise<Section> {
  const { rows: ofNeo4j, closed } = await neo4jRows(neo4j, pairs, step);
  const rows = [...ofNeo4j, ...(await graphologyRows(graph, pairs, step))];
  await closed;
  return { heading: 'Beside it, small graph, the same pairs', rows };
}

/** The server is left to end by itself while the next peer is loaded: that takes it some seconds. */
async function neo4jRows(
  peer: Neo4jPeer | string,
  pairs: readonly Pair[],
  step: Report,
): Promise<{ readonly rows: Row[]; readonly closed: Promise<void> }> {
  const row = { key: 'neo4j', what: 'Neo4j 5.26, SHORTEST 10', size: 'small' as const };
  if (typeof peer === 'string') return { rows: [{ ...row, notMeasured: peer }], closed: Promise.resolve() };
  try {
    step('Neo4j: SHORTEST 10');
    for (const pair of pairs.slice(-NEO4J.warmUp)) await peer.shortestTen(pair);
    let found = 0;
    const timing = await timeEach(pairs.slice(0, NEO4J.pairs), NEO4J.patienceMs, async (pair) => {
      found += await peer.shortestTen(pair);
    });
    const note = `ten fewest-hops paths; ${average(found, timing.count)} a pair`;
    const loaded: Row = {
      ...row,
      key: 'neo4j load',
      what: 'Neo4j 5.26, loading',
      value: { number: peer.loadMs / 1000, unit: 's' },
      note: `${peer.edges} edges by UNWIND`,
    };
    return { rows: [{ ...row, timing, note }, loaded], closed: peer.close() };
  } catch (error) {
    await peer.close();
    throw error;
  }
}

async function graphologyRows(graph: BenchGraph, pairs: readonly Pair[], step: Report): Promise<Row[]> {
  step('graphology: loading the small graph');
  const peer = openGraphologyPeer(graph);
  const size = 'small' as const;
  step('graphology: strongest path, and ten of them');
  let reached = 0;
  const strongest = await timeEach(pairs.slice(0, STRONGEST.pairs), STRONGEST.patienceMs, async (pair) => {
    if (peer.strongest(pair)) reached++;
  });
  let found = 0;
  const ten = await timeEach(pairs.slice(0, YEN.pairs), YEN.patienceMs, async (pair) => {
    const result = peer.tenStrongest(pair, YEN.eachMs);
    found += result.found;
    return result.finished;
  });
  return [
    {
      key: 'graphology',
      what: 'graphology, dijkstra.bidirectional',
      size,
      timing: strongest,
      note: `one strongest path; ${reached} of ${strongest.count} have one`,
    },
    {
      key: 'yen',
      what: "graphology, Yen's k shortest",
      size,
      timing: ten,
      note: `ten strongest paths; ${average(found, ten.count)} a pair`,
    },
  ];
}

function average(sum: number, count: number): string {
  return (sum / Math.max(1, count)).toFixed(1);
}
