/** Imports of a generated file into each engine: how fast, whether as fast in the end as in the beginning, in what memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { openInput } from '../../../src/exchange/input.js';
import { recordsFormat } from '../../../src/exchange/records.js';
import { openStore } from '../../../src/graph.js';
import { importFiles } from '../../../src/transfer/import.js';
import { makeWorkFolder, removeWorkFolder } from '../../../src/transfer/work-folder.js';
import { hasProgram } from '../../neo4j/run-program.js';
import { type ServerMemory, startServer } from '../../neo4j/server.js';
import type { GraphSize } from '../graph/cast.js';
import { BenchGraph } from '../graph.js';
import type { Report } from '../progress.js';
import type { Row, Section, Size } from '../report.js';
import { timeOnce } from '../timing.js';
import { writeRecordFile } from './file.js';
import { Pulse } from './pulse.js';
import { usageRows } from './usage.js';

export type EngineUnder = 'embedded' | 'Neo4j';

/** What each engine is given at full size; the hundredth of it is what tests take. */
export const FULL: Readonly<Record<EngineUnder, GraphSize>> = {
  embedded: { actors: 200_000, claims: 1_000_000, sources: 20_000 },
  Neo4j: { actors: 1_000_000, claims: 4_000_000, sources: 20_000 },
};

/** What a server is given that takes millions of records: little heap, since a batch is small, and a page cache for most of the graph. */
const SERVER_MEMORY: ServerMemory = { heap: 2, pageCache: 6 };

type Environment = Readonly<Record<string, string>>;

/** @param server address of an empty Neo4j; without it one is started */
export async function importSection(
  engine: EngineUnder,
  size: Size,
  counts: GraphSize,
  seed: number,
  report: Report,
  server?: string,
): Promise<Section> {
  const heading = `Import, ${engine}: ${counts.actors.toLocaleString('en')} actors, ${counts.claims.toLocaleString('en')} claims with an item each`;
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  try {
    const onNeo4j = (uri: string) =>
      importRows(engine, size, counts, seed, folder, { NEO4J_URI: uri }, report);
    const rows =
      engine === 'embedded'
        ? await importRows(engine, size, counts, seed, folder, {}, report)
        : await (server === undefined ? onServer(onNeo4j, size) : onNeo4j(server));
    return { heading, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onServer(work: (uri: string) => Promise<Row[]>, size: Size): Promise<Row[]> {
  const [java, maven] = await Promise.all([hasProgram('java', '-version'), hasProgram('mvn', '--version')]);
  if (!java || !maven) {
    return [{ key: 'import Neo4j', what: 'Neo4j', size, notMeasured: 'it needs Java 17 and Maven' }];
  }
  const server = await startServer(SERVER_MEMORY);
  try {
    return await work(server.uri);
  } finally {
    await server.stop();
  }
}

async function importRows(
  engine: EngineUnder,
  size: Size,
  counts: GraphSize,
  seed: number,
  folder: string,
  environment: Environment,
  report: Report,
): Promise<Row[]> {
  const graph = new BenchGraph(counts, seed);
  const path = join(folder, 'records.jsonl');
  report(`writing a file of ${counts.claims} claims`);
  const records = await writeRecordFile(graph, path);
  const dataFolder = join(folder, 'data');
  const config = readConfig({ DATA_DIR: dataFolder, LOG_LEVEL: 'silent', ...environment });
  const store = await openStore(config);
  const pulse = new Pulse();
  const imported = async () => {
    const workFolder = await makeWorkFolder(dataFolder);
    try {
      return await importFiles(store, {
        files: [{ file: await openInput(path), format: recordsFormat }],
        first: [],
        reading: { source: 's0', credibility: 2 },
        isDryRun: false,
        isStrict: false,
        by: 'bench',
        why: 'bench',
        workFolder,
        onProgress: (progress) => {
          pulse.tell(progress);
          if (pulse.isDue()) report(`${engine}: ${progress.stage} ${progress.done} of ${progress.total}`);
        },
      });
    } finally {
      await removeWorkFolder(workFolder);
    }
  };
  report(`${engine}: importing ${records} records`);
  const first = await timeOnce(imported);
  if (first.result.records.refused > 0) throw new Error('the import refused records of the generated graph');
  pulse.end();
  report(`${engine}: the same import again`);
  const again = await timeOnce(imported);
  await store.close();
  return [
    ...timeRows(engine, size, records, first.ms, again.ms, pulse),
    ...(engine === 'embedded' ? [await diskRow(engine, size, dataFolder, records)] : []),
    ...(await usageRows(engine, size, config, graph, seed, report)),
  ];
}

function timeRows(
  engine: EngineUnder,
  size: Size,
  records: number,
  ms: number,
  againMs: number,
  pulse: Pulse,
): Row[] {
  const row = (
    key: string,
    what: string,
    number: number,
    unit: 'records/s' | 'times' | 'MB',
    note = '',
  ): Row => ({
    key: `import ${engine} ${key}`,
    what: `${engine}: ${what}`,
    size,
    value: { number, unit },
    note,
  });
  return [
    row(
      'rate',
      'import, from file to graph',
      (records / ms) * 1000,
      'records/s',
      `${records.toLocaleString('en')} records in ${Math.round(ms / 1000)} s`,
    ),
    row('written', 'of that, written', pulse.perSecond, 'records/s'),
    row(
      'flat',
      'last tenth of the batches over the first',
      pulse.lastOverFirst,
      'times',
      'medians of records a second',
    ),
    row('again', 'the same import again, which changes nothing', (records / againMs) * 1000, 'records/s'),
    row(
      'memory',
      'largest memory of the process',
      pulse.largestBytes / 2 ** 20,
      'MB',
      engine === 'embedded' ? 'the engine and what it holds are in it' : 'the server is another process',
    ),
  ];
}

async function diskRow(engine: EngineUnder, size: Size, folder: string, records: number): Promise<Row> {
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name));
    if (found.isFile()) bytes += found.size;
  }
  return {
    key: `import ${engine} disk`,
    what: `${engine}: on the disk, for each record`,
    size,
    value: { number: bytes / records, unit: 'bytes' },
  };
}
