import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { predicateNamed } from '../../src/model/predicate.js';
import { packagePath } from '../../src/package-root.js';
import { ledgerLines } from './ledger-lines.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

interface MapRow {
  readonly raw_predicate: string;
  readonly typed_predicate: string;
  readonly direction: string;
  readonly reason: string;
}

describe('seeds: from raw to typed predicates', () => {
  let rows: MapRow[] = [];
  let seeds: SeedIndex;

  beforeAll(async () => {
    rows = parse(await readFile(packagePath('seeds', 'predicate-map.csv')), { columns: true });
    seeds = await seedIndex();
  });

  it('maps each raw predicate once, with a reason', () => {
    expect(rows).toHaveLength(192);
    expect(new Set(rows.map((row) => row.raw_predicate)).size).toBe(192);
    expect(rows.filter((row) => row.reason === '')).toEqual([]);
  });

  it('maps to predicates of the vocabulary, each in a direction', () => {
    for (const row of rows) {
      const names = row.typed_predicate.split('|').filter((name) => name !== '');
      const directions = row.direction.split('|').filter((direction) => direction !== '');
      expect(names.filter((name) => !predicateNamed(name))).toEqual([]);
      expect(directions).toHaveLength(names.length);
      for (const direction of directions) expect(['SAME', 'SWAPPED']).toContain(direction);
    }
  });

  it('agrees with the ledger', async () => {
    const lines = (await ledgerLines()).filter(({ file }) => file === 'predicates.csv');
    const mapped = new Map(rows.map((row) => [row.raw_predicate, row.typed_predicate]));
    for (const { id, became } of lines) expect((became ?? []).join('|')).toBe(mapped.get(id ?? ''));
  });

  it('lets only claims typed by hand carry a chain', async () => {
    const typed = (await ledgerLines()).filter(({ file }) => file === 'typed.csv');
    const byHand = new Set(typed.flatMap(({ became }) => became ?? []));
    const carrying = seeds
      .ofType('claim')
      .filter(({ predicate }) => predicateNamed(predicate)?.flow !== 'NONE');
    expect(carrying.length).toBeGreaterThan(0);
    expect(carrying.filter(({ id }) => !byHand.has(id))).toEqual([]);
  });

  it('makes the earlier the subject, and the owner, and the part', () => {
    expect(seeds.claims('ev-2020-election', 'PRECEDES', 'ev-2021-crisis')).toHaveLength(1);
    expect(seeds.claims('belarus', 'OWNS', 'belavia')).toHaveLength(1);
    expect(seeds.claims('by-property-department', 'OWNS', 'tsentrkurort')).toHaveLength(1);
    expect(seeds.claims('by-kgb', 'PART_OF', 'belarus')).toHaveLength(1);
    expect(seeds.claims('grp-nau-20', 'PROPOSED_FOR_LISTING_BY', 'nau')).toHaveLength(1);
  });
});
