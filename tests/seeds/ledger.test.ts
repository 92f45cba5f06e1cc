import { beforeAll, describe, expect, it } from 'vitest';
import { predicateNamed } from '../../src/model/predicate.js';
import { additionRows } from './addition-rows.js';
import { type LedgerLine, ledgerLines } from './ledger-lines.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

/** Rows of each table of the facts. */
const ROWS = {
  'sources.csv': 125,
  'actors.csv': 109,
  'claims.csv': 455,
  'typed.csv': 92,
  'routes.csv': 25,
  'visas.csv': 16,
  'figures.csv': 46,
  'events.csv': 67,
  'narratives.csv': 8,
  'concepts.csv': 76,
  'instruments.csv': 79,
  'elements.csv': 38,
  'predicates.csv': 192,
  'paragraphs.csv': 52,
} as const;

describe('seeds: the ledger', () => {
  let lines: LedgerLine[] = [];
  let seeds: SeedIndex;

  beforeAll(async () => {
    lines = await ledgerLines();
    seeds = await seedIndex();
  });

  const ofFile = (file: string) => lines.filter((line) => line.file === file);

  it.each(Object.entries(ROWS))('has one line for each row of %s', (file, count) => {
    expect(ofFile(file).map(({ row }) => row)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('knows no other table', () => {
    expect([...new Set(lines.map(({ file }) => file))]).toEqual(Object.keys(ROWS));
  });

  it('gives each row its fingerprint, and either what became of it or a reason', () => {
    for (const line of lines) {
      expect(line.sha256).toMatch(/^[0-9a-f]{64}$/);
      const outcomes = [line.became?.length ? 'became' : null, line.leftOut ? 'left out' : null];
      expect(
        outcomes.filter((outcome) => outcome !== null),
        `${line.file} row ${line.row}`,
      ).toHaveLength(1);
    }
  });

  it('names only what is in the seeds', () => {
    const ids = new Set(seeds.records.map(({ id }) => id));
    for (const entity of seeds.ofType('entity')) {
      if (entity.kind === 'Route') for (const leg of entity.legs) ids.add(leg.id);
    }
    const missing = lines
      .filter(({ file }) => file !== 'predicates.csv')
      .flatMap((line) => (line.became ?? []).filter((id) => !ids.has(id)));
    expect(missing).toEqual([]);
  });

  it('leaves no record of the seeds without a row that it came from, here or among the additions', async () => {
    const added = new Set((await additionRows()).map(({ id }) => id));
    const became = new Set(lines.flatMap((line) => line.became ?? []));
    for (const { id, claim } of seeds.ofType('evidence')) {
      if (added.has(id)) became.add(id).add(claim);
    }
    const records = seeds.records.filter(({ type }) => type !== 'opposition');
    expect(records.filter(({ id }) => !became.has(id))).toEqual([]);
  });

  it('names predicates of the vocabulary for raw ones', () => {
    const names = ofFile('predicates.csv').flatMap((line) => line.became ?? []);
    expect(names.filter((name) => !predicateNamed(name))).toEqual([]);
  });

  it('leaves out of the claims only those about the author of a document', () => {
    const leftOut = ofFile('claims.csv').filter((line) => line.leftOut);
    expect(leftOut.map(({ id }) => id)).toEqual(['c-b-029', 'c-b-030', 'c-b-093', 'c-b-096', 'c-p-120']);
    expect(ofFile('actors.csv').flatMap(({ id, leftOut: reason }) => (reason ? [id] : []))).toEqual([
      'rli-author',
    ]);
  });
});
