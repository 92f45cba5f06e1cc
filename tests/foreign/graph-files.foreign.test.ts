/** GraphML and GEXF in the hands of the programs that they are made for: networkx, and Gephi. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Format, Reading } from '../../src/exchange/format.js';
import { gexfFormat } from '../../src/exchange/gexf/format.js';
import { graphmlFormat } from '../../src/exchange/graphml/format.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import type { GraphRecord } from '../../src/model/record.js';
import { exportedGraph, readings, recordsIn, written } from '../exchange/exported.js';
import { resolveJars } from '../neo4j/jars.js';
import { hasProgram, runProgram } from '../neo4j/run-program.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { runPython } from './python.js';

const GEPHI_MS = 120_000;
/** A download of about 90 MB where Maven has nothing yet. */
const JARS_MS = 600_000;
const FORMATS = [graphmlFormat, gexfFormat];
const hasGephi = (await hasProgram('java', '-version')) && (await hasProgram('mvn', '--version'));
if (!hasGephi) {
  const reason = 'Gephi was not asked to open graph files: it needs Java 17 and Maven';
  if (process.env.CI === 'true') throw new Error(reason);
  console.warn(reason);
}

interface Given {
  readonly name: string;
  readonly format: Format;
  readonly file: string;
  readonly records: readonly GraphRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly nodeIds: readonly string[];
}

/** The world and the seeds in both formats, as files. */
async function files(folder: string): Promise<Given[]> {
  const graphs: Record<string, readonly GraphRecord[]> = {
    world: WORLD_RECORDS,
    seeds: (await seedRecords()).map(({ record }) => record),
  };
  const given: Given[] = [];
  for (const [name, records] of Object.entries(graphs)) {
    const claims = records.flatMap((record) => (record.type === 'claim' ? [record] : []));
    for (const format of FORMATS) {
      const file = join(folder, `${name}${format.endings[0]}`);
      await writeFile(file, (await written(format, records)).text);
      given.push({ name, format, file, records, claims, nodeIds: await nodeIds(records, claims) });
    }
  }
  return given;
}

async function nodeIds(records: readonly GraphRecord[], claims: readonly ClaimRecord[]): Promise<string[]> {
  const ids = records.filter(({ type }) => type === 'source').map(({ id }) => id);
  for await (const { id } of exportedGraph(records).entities()) ids.push(id);
  for (const { id, value } of claims) if (value !== undefined) ids.push(`${id}:value`);
  return ids.sort();
}

/** What we read of a file that another program wrote of one of ours. */
async function readAgain({ format, records }: Given, file: string): Promise<Reading[]> {
  const found = await readings(format, await readFile(file));
  expect(problems(found)).toEqual([]);
  expect(recordsIn(found)).toEqual([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return found;
}

function problems(found: readonly Reading[]): string[] {
  return found.flatMap(({ refused }) => refused.map(({ message }) => message));
}

function leftOut(found: readonly Reading[]): string[] {
  return [...new Set(found.flatMap((reading) => reading.leftOut))].sort();
}

const folder = mkdtempSync(join(tmpdir(), 'linchpin-graphs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(inject('foreign'))('foreign readers: networkx', () => {
  interface Seen {
    readonly isDirected: boolean;
    readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly edges: Readonly<Record<string, readonly [string, string, Readonly<Record<string, unknown>>]>>;
  }
  const rewritten = join(folder, 'networkx');
  let given: Given[] = [];
  let seen: Seen[] = [];

  beforeAll(async () => {
    await mkdir(rewritten);
    given = await files(folder);
    seen = await runPython('graph-files.py', rewritten, ...given.map(({ file }) => file));
  });

  it('finds every node and every edge, with their ids', () => {
    for (const [index, { nodeIds: ids, claims }] of given.entries()) {
      expect(seen[index]?.isDirected).toBe(true);
      expect(Object.keys(seen[index]?.nodes ?? {}).sort()).toEqual(ids);
      expect(Object.keys(seen[index]?.edges ?? {}).sort()).toEqual(claims.map(({ id }) => id).sort());
    }
  });

  it('finds ends, labels, kinds, weights and counts where they belong, each of its type', () => {
    for (const [index, { claims, records }] of given.entries()) {
      for (const record of records) {
        if (record.type !== 'entity') continue;
        expect(seen[index]?.nodes[record.id]).toMatchObject({ label: record.name, kind: record.kind });
      }
      for (const { id, subject, object, predicate } of claims) {
        const [start, end, has] = seen[index]?.edges[id] ?? [];
        expect([start, end]).toEqual([subject, object ?? `${id}:value`]);
        expect(has).toMatchObject({ predicate, weight: 0.6667, notExcluded: 0.9, standing: 'SUPPORTED' });
        expect(has?.supporting).toBeTypeOf('number');
      }
    }
  });

  it('writes files of which every record comes back', async () => {
    for (const one of given) {
      const found = await readAgain(one, join(rewritten, `${one.name}${one.format.endings[0]}`));
      expect(leftOut(found).filter((name) => name !== 'edge.networkx_key')).toEqual([]);
    }
  });

  it('writes files of its own, of which comes what says what it is', async () => {
    for (const format of FORMATS) {
      const text = await readFile(join(rewritten, `sample${format.endings[0]}`));
      const found = await readings(format, text, { source: 'survey' });
      const [company, ministry, route] = ['Company', 'StateBody', 'Route'].map((kind) =>
        recordsIn(found).find((record) => 'kind' in record && record.kind === kind),
      );
      expect(company).toMatchObject({ name: 'Sun Travel', country: 'SE' });
      expect(ministry).toMatchObject({ name: 'Ministry of <Transport> & "Roads"' });
      expect(route).toMatchObject({ id: 'north-route', name: 'The north route' });
      const claims = recordsIn(found).flatMap((record) => (record.type === 'claim' ? [record] : []));
      expect(claims.map(({ subject, predicate, object }) => [subject, predicate, object]).sort()).toEqual(
        [
          [company?.id, 'ARRANGES', 'north-route'],
          [ministry?.id, 'CONTRACTS_WITH', company?.id],
        ].sort(),
      );
      expect(problems(found)).toEqual([expect.stringContaining('got "Person"')]);
      expect(leftOut(found)).toEqual(['edge.since', 'edge.weight', 'node.staff']);
    }
  });
});

describe.runIf(hasGephi)('foreign readers: Gephi', () => {
  interface Seen {
    readonly nodes: Readonly<Record<string, string>>;
    readonly edges: Readonly<Record<string, { readonly label: string; readonly weight: number }>>;
    readonly directedEdges: number;
    readonly nodeColumns: Readonly<Record<string, string>>;
    readonly edgeColumns: Readonly<Record<string, string>>;
    readonly isDynamic: boolean;
    readonly issues: readonly string[];
  }
  const rewritten = join(folder, 'gephi');
  let given: Given[] = [];
  let jars = '';

  beforeAll(async () => {
    await mkdir(rewritten);
    given = await files(folder);
    jars = await resolveJars(join(import.meta.dirname, 'gephi', 'pom.xml'), 'gephi');
  }, JARS_MS);

  /** What Gephi has of a file, which it writes again. */
  async function open({ file, name, format }: Given, merge: 'NO_MERGE' | 'SUM'): Promise<Seen> {
    const program = join(import.meta.dirname, 'gephi', 'Opener.java');
    const words = ['-Djava.awt.headless=true', '-cp', join(jars, '*'), program, file, merge];
    return JSON.parse(
      await runProgram('java', [...words, join(rewritten, `${name}${format.endings[0]}`)], GEPHI_MS),
    ) as Seen;
  }

  it('finds every node and every edge, and writes files of which every record comes back', async () => {
    for (const one of given) {
      const { nodes, edges, directedEdges, issues } = await open(one, 'NO_MERGE');
      expect(Object.keys(nodes).sort()).toEqual(one.nodeIds);
      expect(Object.keys(edges).sort()).toEqual(one.claims.map(({ id }) => id).sort());
      expect(directedEdges).toBe(one.claims.length);
      expect(issues).toEqual([]);
      for (const { weight } of Object.values(edges)) expect(weight).toBeCloseTo(0.6667, 4);
      const found = await readAgain(one, join(rewritten, `${one.name}${one.format.endings[0]}`));
      // Where Gephi drew it, and how.
      expect(leftOut(found).every((name) => /^node\.(viz:\w+|size|r|g|b|x|y)$/.test(name))).toBe(true);
    }
  });

  it('finds columns of the types that it can rank and filter by, and in GEXF a time line', async () => {
    for (const one of given.filter(({ name }) => name === 'world')) {
      const { nodeColumns, edgeColumns, isDynamic } = await open(one, 'NO_MERGE');
      expect(nodeColumns).toMatchObject({
        kind: 'String',
        from: 'String',
        latitude: 'Double',
        record: 'String',
      });
      expect(edgeColumns).toMatchObject({
        Weight: 'Double',
        probability: 'Double',
        notExcluded: 'Double',
        standing: 'String',
        supporting: 'Integer',
        disputing: 'Integer',
        questioning: 'Integer',
      });
      expect(isDynamic).toBe(one.format === gexfFormat);
    }
  });

  it('keeps edges of several predicates apart in GEXF even where it adds parallel ones up', async () => {
    for (const one of given.filter(({ name, format }) => name === 'seeds' && format === gexfFormat)) {
      const { edges } = await open(one, 'SUM');
      const apart = new Set(
        one.claims.map(({ id, subject, predicate, object }) => `${subject} ${predicate} ${object ?? id}`),
      );
      expect(Object.keys(edges)).toHaveLength(apart.size);
    }
  });
});
