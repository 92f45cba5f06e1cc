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

/** How many claims of each predicate came of the rows typed by hand. */
const TYPED_BY_HAND = {
  ACTS_JOINTLY_WITH: 1,
  ADMINISTERS: 9,
  ALLIED_WITH: 1,
  ARRANGES: 4,
  ASSISTS: 12,
  ASSOCIATED_WITH: 2,
  CONTRACTS_WITH: 1,
  DIRECTS: 1,
  ENCOURAGES: 1,
  HEADS: 3,
  HOLDS_OFFICE_IN: 8,
  ISSUES: 2,
  ORGANISES: 3,
  OWNS: 6,
  PART_OF: 19,
  RECEIVES_APPLICATIONS_FOR: 1,
  TOLERATES: 3,
  TRANSPORTS_ON: 5,
  WORKS_ON: 6,
};

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

  it('keeps every row that was typed by hand, as a claim and an item of it', async () => {
    const typed = (await ledgerLines()).filter(({ file }) => file === 'typed.csv');
    const claimOf = new Map(seeds.ofType('evidence').map(({ id, claim }) => [id, claim]));
    for (const { became = [] } of typed) {
      const [claim = '', item = ''] = became;
      expect(claimOf.get(item)).toBe(claim);
    }
    const claims = new Set(typed.map(({ became }) => became?.[0]));
    const predicates = seeds
      .ofType('claim')
      .flatMap(({ id, predicate }) => (claims.has(id) ? predicate : []));
    expect(
      Object.fromEntries([...new Set(predicates)].sort().map((name) => [name, times(name, predicates)])),
    ).toEqual(TYPED_BY_HAND);
  });

  it('makes the earlier the subject, and the owner, and the part', () => {
    expect(seeds.claims('ev-2020-election', 'PRECEDES', 'ev-2021-crisis')).toHaveLength(1);
    expect(seeds.claims('belarus', 'OWNS', 'belavia')).toHaveLength(1);
    expect(seeds.claims('by-property-department', 'OWNS', 'tsentrkurort')).toHaveLength(1);
    expect(seeds.claims('by-kgb', 'PART_OF', 'belarus')).toHaveLength(1);
    expect(seeds.claims('grp-nau-20', 'PROPOSED_FOR_LISTING_BY', 'nau')).toHaveLength(1);
  });
});

function times(name: string, names: readonly string[]): number {
  return names.filter((candidate) => candidate === name).length;
}
