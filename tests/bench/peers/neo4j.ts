/**
 * Neo4j with the same actors and steps: an entity is a node, a claim that involvement travels along is an edge in that
 * direction (both, where it travels both ways). Evidence, dates and path rules are not in it.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { hasProgram } from '../../neo4j/run-program.js';
import { startServer } from '../../neo4j/server.js';
import type { Pair } from '../graph/pairs.js';
import { predicateAt } from '../graph/vocabulary.js';
import type { BenchGraph } from '../graph.js';
import type { Report } from '../progress.js';

export interface Neo4jPeer {
  /** How long the load took, in milliseconds, and of how many edges. */
  readonly loadMs: number;
  readonly edges: number;
  /** Ten paths of the fewest hops, at most six: how many came. */
  shortestTen(pair: Pair): Promise<number>;
  close(): Promise<void>;
}

const BATCH = 10_000;
const SHORTEST_TEN =
  'MATCH path = SHORTEST 10 (a:Actor {id: $from})-[:STEP]->{1,6}(b:Actor {id: $to}) ' +
  'RETURN [step IN relationships(path) | step.claim] AS claims';

/** A server with the graph loaded, or why there is none. */
export async function openNeo4jPeer(graph: BenchGraph, report: Report): Promise<Neo4jPeer | string> {
  const [java, maven] = await Promise.all([hasProgram('java', '-version'), hasProgram('mvn', '--version')]);
  if (!java || !maven) return 'it needs Java 17 and Maven';
  const server = await startServer().catch((error: Error) => error.message.split('\n', 1)[0] ?? 'no server');
  if (typeof server === 'string') return server;
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', ''));
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  try {
    const started = performance.now();
    const edges = await load(driver, graph, report);
    const loadMs = performance.now() - started;
    return { loadMs, edges, close, shortestTen: (pair) => shortestTen(driver, pair) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function shortestTen(driver: Driver, { fromId, toId }: Pair): Promise<number> {
  const { records } = await driver.executeQuery(
    SHORTEST_TEN,
    { from: fromId, to: toId },
    { routing: neo4j.routing.READ },
  );
  return records.length;
}

async function load(driver: Driver, graph: BenchGraph, report: Report): Promise<number> {
  await driver.executeQuery('CREATE CONSTRAINT FOR (a:Actor) REQUIRE a.id IS UNIQUE');
  for (const ids of inBatches(stepped(graph))) {
    await driver.executeQuery('UNWIND $ids AS id CREATE (:Actor {id: id})', { ids });
  }
  let edges = 0;
  for (const rows of inBatches(steps(graph))) {
    await driver.executeQuery(
      'UNWIND $rows AS row MATCH (a:Actor {id: row[0]}) MATCH (b:Actor {id: row[1]}) ' +
        'CREATE (a)-[:STEP {claim: row[2], predicate: row[3]}]->(b)',
      { rows },
    );
    edges += rows.length;
    report(`Neo4j has ${edges} edges`);
  }
  await driver.executeQuery('CALL db.awaitIndexes(60)');
  return edges;
}

/** Actors and things: whatever a step may begin or end at. */
function* stepped({ cast }: BenchGraph): Iterable<string> {
  for (let entity = 0; entity < cast.rangeOf('Population').start; entity++) yield cast.id(entity);
}

function* steps({ flow, cast, claims }: BenchGraph): Iterable<string[]> {
  for (const lead of flow.leads()) {
    const claim = lead >> 1;
    const { name } = predicateAt(claims.predicate[claim] ?? 0);
    yield [cast.id(flow.from(lead)), cast.id(flow.to(lead)), claims.id(claim), name];
  }
}

function* inBatches<Item>(items: Iterable<Item>): Iterable<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
