import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stixFormat } from '../../src/exchange/stix/format.js';
import type { GraphRecord } from '../../src/model/record.js';
import { written } from '../exchange/exported.js';
import { FULL_RECORDS } from '../exchange/full-records.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { runPython } from './python.js';

/** What the validator of OASIS finds. */
interface Found {
  readonly isValid: boolean;
  /** Warnings taken as errors, but for those that we mean. */
  readonly isStrictlyValid: boolean;
  readonly errors: readonly string[];
  /** How often, by the validator's code. */
  readonly warnings: Readonly<Record<string, number>>;
  /** Without the objects of our own type. */
  readonly isValidAlone: boolean;
  readonly dangling: readonly string[];
  readonly types: Readonly<Record<string, number>>;
}

/** UUIDs that are not random; types of relationship beyond the suggested ones; addresses without a hash. */
const MEANT = ['103', '202', '302'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linchpin-stix-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(inject('foreign'))('foreign: STIX as the validator of OASIS reads it', () => {
  it.each<[string, () => Promise<readonly GraphRecord[]>]>([
    ['the small world', async () => WORLD_RECORDS],
    ['the real facts', async () => (await seedRecords()).map(({ record }) => record)],
    ['every field', async () => FULL_RECORDS],
  ])('finds nothing wrong with %s, also where our own objects are left out', async (_, load) => {
    const records = await load();
    const file = join(folder, 'graph.stix.json');
    await writeFile(file, (await written(stixFormat, records)).text);
    const found = await runPython<Found>('stix.py', file);
    expect(found).toMatchObject({
      isValid: true,
      isStrictlyValid: true,
      isValidAlone: true,
      errors: [],
      dangling: [],
    });
    expect(Object.keys(found.warnings).filter((code) => !MEANT.includes(code))).toEqual([]);
    const { 'extension-definition': definitions, report = 0, ...telling } = found.types;
    expect(definitions).toBe(1);
    // One object for each record, the producer, and reports beside them.
    expect(Object.values(telling).reduce((sum, count) => sum + count)).toBe(records.length + 1);
    expect(report).toBeLessThanOrEqual(records.filter(({ type }) => type === 'source').length);
  });
});
