import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jsonLdFormat } from '../../src/exchange/json-ld/format.js';
import type { GraphRecord } from '../../src/model/record.js';
import { written } from '../exchange/exported.js';
import { FULL_RECORDS } from '../exchange/full-records.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { runPython } from './python.js';

/** What rdflib sees. */
interface Seen {
  readonly triples: number;
  readonly types: Readonly<Record<string, number>>;
  readonly predicates: readonly string[];
  readonly notAbsolute: readonly string[];
  readonly illTyped: readonly string[];
  readonly datatypes: Readonly<Record<string, number>>;
  readonly derived: readonly (readonly [string, string])[];
  readonly attributed: readonly (readonly [string, string])[];
  readonly quoted: readonly (readonly [string, string])[];
  readonly statements: readonly (readonly [string, string, string, string])[];
  readonly survives: boolean;
}

const TERM = 'urn:linchpin:term:';
const KNOWN = [
  TERM,
  'https://schema.org/',
  'http://www.w3.org/ns/prov#',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
];

const iri = (id: string) => `urn:linchpin:id:${encodeURIComponent(id)}`;
const sorted = (rows: string[][]) => rows.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-json-ld-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function seen(records: readonly GraphRecord[]): Promise<Seen> {
  const file = join(folder, 'graph.jsonld');
  await writeFile(file, (await written(jsonLdFormat, records)).text);
  return runPython<Seen>('json-ld.py', file);
}

describe.runIf(inject('foreign'))('foreign: JSON-LD as rdflib reads it', () => {
  it.each([
    ['the small world', async () => WORLD_RECORDS],
    ['the real facts', async () => (await seedRecords()).map(({ record }) => record)],
    ['every field', async () => FULL_RECORDS],
  ])('finds every record of %s, and no name without a meaning', async (_, load) => {
    const records = await load();
    const found = await seen(records);
    for (const [type, name] of [
      ['source', 'Source'],
      ['claim', 'Claim'],
      ['evidence', 'Evidence'],
      ['opposition', 'Opposition'],
      ['bearing', 'Bearing'],
    ] as const) {
      expect([name, found.types[TERM + name] ?? 0]).toEqual([
        name,
        records.filter((record) => record.type === type).length,
      ]);
    }
    for (const kind of new Set(
      records.flatMap((record) => (record.type === 'entity' ? [record.kind] : [])),
    )) {
      expect(found.types[TERM + kind]).toBe(
        records.filter((record) => record.type === 'entity' && record.kind === kind).length,
      );
    }
    expect(found.notAbsolute).toEqual([]);
    expect(found.illTyped).toEqual([]);
    expect(found.survives).toBe(true);
    expect(found.predicates.filter((predicate) => !KNOWN.some((base) => predicate.startsWith(base)))).toEqual(
      [],
    );
  });

  it('sees who says what in the words of PROV-O, and every claim with its ends', async () => {
    const found = await seen([...WORLD_RECORDS, ...FULL_RECORDS]);
    const records = [...WORLD_RECORDS, ...FULL_RECORDS];
    const items = records.filter((record) => record.type === 'evidence');
    expect(found.derived).toEqual(sorted(items.map(({ id, source }) => [iri(id), iri(source)])));
    expect(found.attributed).toEqual(
      sorted(
        items.flatMap(({ id, assertedBy }) => (assertedBy === undefined ? [] : [[iri(id), iri(assertedBy)]])),
      ),
    );
    expect(found.quoted).toEqual(
      sorted(
        records.flatMap((record) =>
          record.type === 'source' ? record.relays.map((to) => [iri(record.id), iri(to)]) : [],
        ),
      ),
    );
    const ofClaims = records.flatMap((record) =>
      record.type === 'claim'
        ? [
            [
              iri(record.subject),
              TERM + record.predicate,
              record.object === undefined ? '' : iri(record.object),
              record.value ?? '',
            ],
          ]
        : [],
    );
    expect(sorted(found.statements.map((row) => [...row]))).toEqual(sorted(ofClaims));
  });

  it('drops no value: each is a triple', async () => {
    const records = [...WORLD_RECORDS, ...FULL_RECORDS];
    const { text } = await written(jsonLdFormat, records);
    const { '@graph': nodes } = JSON.parse(text) as { '@graph': object[] };
    const found = await seen(records);
    expect(found.triples).toBe(nodes.reduce((total, node) => total + triplesOf(node), 0));
    expect(Object.keys(found.datatypes)).toEqual(
      expect.arrayContaining(
        ['gYear', 'gYearMonth', 'date', 'anyURI', 'dateTime', 'boolean', 'integer', 'double'].map(
          (name) => `http://www.w3.org/2001/XMLSchema#${name}`,
        ),
      ),
    );
  });
});

/** What a node comes to: one triple for each value, two more for each of an ordered list. */
function triplesOf(node: object): number {
  return Object.entries(node).reduce((total, [name, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (name === '@type') return total + values.length;
    if (name.startsWith('@')) return total;
    if (name === 'authors') return total + 1 + 2 * values.length;
    return values.reduce<number>((sum, one) => sum + 1 + (isNode(one) ? triplesOf(one) : 0), total);
  }, 0);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('@value' in value);
}
