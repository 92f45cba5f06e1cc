import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { SEED_FILES } from '../../src/exchange/seeds.js';
import { predicateNamed } from '../../src/model/predicate.js';
import { type GraphRecord, RECORD_TYPES } from '../../src/model/record.js';
import { packagePath } from '../../src/package-root.js';
import { type SeedIndex, seedIndex } from './seed-index.js';

/** Members that hold the id of another record, or several. */
const REFERENCES = new Set([
  'source',
  'assertedBy',
  'claim',
  'opposes',
  'element',
  'instrument',
  'subject',
  'object',
  'reportedBy',
  'supersededBy',
  'restsOn',
  'relays',
  'cites',
  'mentions',
  'conflictsWith',
  'act',
  'population',
]);

describe('seeds: the records', () => {
  let seeds: SeedIndex;

  beforeAll(async () => {
    seeds = await seedIndex();
  });

  it('hold something of every type, and no id twice', () => {
    for (const type of RECORD_TYPES) expect(seeds.ofType(type).length).toBeGreaterThan(0);
    const ids = seeds.records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(SEED_FILES)('stand in %s by id, type and id first', async (file) => {
    const lines = (await readFile(packagePath('seeds', file), 'utf8')).trimEnd().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual([...ids].sort());
    for (const line of lines) expect(line).toMatch(/^\{"type":"[a-z]+",("kind":"[A-Za-z]+",)?"id":"/);
  });

  it('refer only to one another', () => {
    const ids = new Set(seeds.records.map(({ id }) => id));
    const missing = seeds.records.flatMap((record) =>
      [...referencesIn(record)].filter((id) => !ids.has(id)).map((id) => `${record.id} names ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('refer to sources where a source is wanted', () => {
    const wrong = seeds
      .ofType('evidence')
      .flatMap((item) => [item.source, ...item.restsOn])
      .filter((id) => seeds.kinds.get(id) !== 'Source');
    expect(wrong).toEqual([]);
  });

  it('tell of every entity who states it', () => {
    const unstated = seeds.ofType('entity').filter(({ statedBy }) => statedBy.length === 0);
    expect(unstated.map(({ id }) => id)).toEqual([]);
  });

  it('join kinds that the predicate allows', () => {
    for (const claim of seeds.ofType('claim')) {
      const predicate = predicateNamed(claim.predicate);
      const text = `${claim.subject} ${claim.predicate} ${claim.object ?? claim.value}`;
      expect(predicate?.subjects, text).toContain(seeds.kinds.get(claim.subject));
      if (claim.object !== undefined)
        expect(predicate?.objects, text).toContain(seeds.kinds.get(claim.object));
      else expect(predicate?.takesValue, text).toBe(true);
    }
  });

  it('give every claim its evidence, and every element an instrument', () => {
    const claimed = new Set(seeds.ofType('evidence').map(({ claim }) => claim));
    expect(seeds.ofType('claim').filter(({ id }) => !claimed.has(id))).toEqual([]);
    for (const entity of seeds.ofType('entity')) {
      if (entity.kind === 'Element') expect(seeds.kinds.get(entity.instrument)).toBe('Instrument');
    }
  });

  it('set figures in conflict both ways', () => {
    const figures = seeds.ofType('entity').filter((entity) => entity.kind === 'Figure');
    const conflicts = new Map(figures.map(({ id, conflictsWith }) => [id, conflictsWith]));
    const pairs = figures.flatMap(({ id, conflictsWith }) =>
      conflictsWith.map((other) => [id, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [one, other] of pairs) expect(conflicts.get(other)).toContain(one);
  });

  it('say of every record where it was found', () => {
    expect(seeds.records.filter(({ provenance }) => provenance === undefined)).toEqual([]);
  });
});

/** Ids that a record names, however deep they stand. */
function* referencesIn(record: GraphRecord): Generator<string> {
  const { id: _, ...members } = record;
  yield* referencesWithin(members);
}

function* referencesWithin(value: object): Generator<string> {
  for (const [name, member] of Object.entries(value)) {
    const named = REFERENCES.has(name);
    for (const part of Array.isArray(member) ? member : [member]) {
      if (typeof part === 'object' && part !== null) yield* referencesWithin(part);
      else if (named && typeof part === 'string') yield part;
    }
  }
}
