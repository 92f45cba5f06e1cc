/**
 * `--full`: records written through the store into each real engine, as many as it takes in ten minutes, and the
 * projection built from what is stored there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlacedRecord } from '../../src/model/record.js';
import { openStoreAt, type StoreSettings } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { hasProgram } from '../neo4j/run-program.js';
import { startServer } from '../neo4j/server.js';
import type { GraphSize } from './graph/cast.js';
import { BenchGraph, type RevisionRange } from './graph.js';
import type { Report } from './progress.js';
import { DEFAULT_VIEW, tenBest } from './questions.js';
import type { Row, Section } from './report.js';
import { openSubject } from './subject.js';
import { timeOnce } from './timing.js';

const LARGEST: GraphSize = { actors: 200_000, claims: 1_000_000, sources: 20_000 };
const PATIENCE_MS = 600_000;
const BATCH = 5000;

type Reports = { readonly step: Report; readonly detail: Report };

/** @param counts the most that is tried */
export async function fullSection(seed: number, reports: Reports, counts = LARGEST): Promise<Section> {
  const graph = new BenchGraph(counts, seed);
  const rows = [...(await embeddedRows(graph, reports)), ...(await neo4jRows(graph, reports))];
  return { heading: 'Projection built from a real engine (--full)', rows };
}

async function embeddedRows(graph: BenchGraph, reports: Reports): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  try {
    return await rowsOf('embedded', { kind: 'embedded', folder }, graph, reports);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function neo4jRows(graph: BenchGraph, reports: Reports): Promise<Row[]> {
  const [java, maven] = await Promise.all([hasProgram('java', '-version'), hasProgram('mvn', '--version')]);
  if (!java || !maven) {
    const row = { key: 'full neo4j', what: 'Neo4j', size: 'full' as const };
    return [{ ...row, notMeasured: 'it needs Java 17 and Maven' }];
  }
  const server = await startServer();
  try {
    const address = { uri: server.uri, user: 'neo4j', password: '' };
    const settings = { kind: 'neo4j' as const, ...address, timeouts: { writeMs: PATIENCE_MS } };
    return await rowsOf('Neo4j', settings, graph, reports);
  } finally {
    await server.stop();
  }
}

async function rowsOf(
  name: string,
  settings: StoreSettings,
  graph: BenchGraph,
  { step, detail }: Reports,
): Promise<Row[]> {
  const size = 'full' as const;
  const store = await openStoreAt(settings);
  try {
    step(`${name}: writing records through the store`);
    const written = await timeOnce(() => fill(store, graph, name, detail));
    const claims = written.result;
    step(`${name}: building the projection from ${claims} claims`);
    const built = await timeOnce(() => buildFrom(store, graph));
    return [
      {
        key: `full ${name} write`,
        what: `${name}: written through the store`,
        size,
        value: { number: written.ms / 1000, unit: 's' },
        note: `${claims} of ${graph.size.claims} claims with their items, ${graph.cast.count} entities and sources`,
      },
      {
        key: `full ${name} build`,
        what: `${name}: projection built, first question answered`,
        size,
        value: { number: built.ms / 1000, unit: 's' },
        note: `from ${claims} claims`,
      },
    ];
  } finally {
    await store.close();
  }
}

/** Writes everybody, then claims with their items, until all are written or patience ends. How many claims. */
async function fill(store: Store, graph: BenchGraph, name: string, detail: Report): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  const { cast, size } = graph;
  const officials = cast.rangeOf('Official');
  const sources = cast.rangeOf('Source');
  // Sources may relay one another in any direction, so they go in one write.
  await writeAll(
    store,
    range(0, size.sources).map((source) => graph.source(source)),
  );
  for (let start = 0; start < sources.start; start += BATCH) {
    const others = range(start, Math.min(start + BATCH, sources.start)).filter(
      (entity) => entity < officials.start || entity >= officials.start + officials.count,
    );
    await writeAll(
      store,
      others.map((entity) => graph.entity(entity)),
    );
  }
  for (let start = 0; start < size.claims; start += BATCH) {
    const claims = range(start, Math.min(start + BATCH, size.claims));
    // The first claims are the officials' offices, one each: nobody is recorded without one.
    const people = claims
      .filter((claim) => claim < officials.count)
      .map((claim) => graph.entity(officials.start + claim));
    const items = claims.flatMap((claim) => graph.items(claim).filter(({ until }) => until === null));
    const records = [
      ...people,
      ...claims.map((claim) => graph.claims.record(claim)),
      ...items.map(({ record }) => record),
    ];
    await writeAll(store, records);
    detail(`${name} has ${start + claims.length} claims`);
    const isPeopled = start + claims.length >= officials.count;
    if (isPeopled && performance.now() > until) return start + claims.length;
  }
  return size.claims;
}

async function writeAll(store: Store, records: readonly PlacedRecord['record'][]): Promise<void> {
  await store.write(records.map(placed), 'bench', 'bench');
}

function placed(record: PlacedRecord['record']): PlacedRecord {
  return { record, where: record.id };
}

async function buildFrom(store: Store, graph: BenchGraph): Promise<void> {
  const revision = await store.head();
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  const source = {
    states: (range: RevisionRange, signal?: AbortSignal) => store.states(range, { signal }),
  };
  const subject = await openSubject(source, folder);
  try {
    const [pair] = graph.pairs(1, 1);
    if (pair) await subject.bestChains(tenBest([pair.fromId], [pair.toId], { ...DEFAULT_VIEW, revision }));
  } finally {
    await subject.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, place) => start + place);
}
