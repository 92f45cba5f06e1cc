import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds, SEED_FILES, seedsChecksum } from '../../src/exchange/seeds.js';

const SOURCE = '{"type":"source","id":"src-a","title":"A report","reliability":"B"}\n';
const PLACE = '{"type":"entity","kind":"Place","id":"minsk","name":"Minsk"}\n';

describe('exchange: seeds', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-seeds-'));
    for (const name of SEED_FILES) await writeFile(join(folder, name), '');
    await writeFile(join(folder, 'sources.jsonl'), SOURCE);
    await writeFile(join(folder, 'entities.jsonl'), PLACE);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads every file in the written order', async () => {
    const records = await readSeeds(folder);
    expect(records.map(({ record, where }) => [record.id, where])).toEqual([
      ['src-a', 'sources.jsonl line 1'],
      ['minsk', 'entities.jsonl line 1'],
    ]);
  });

  it('tells one edition of the facts from another', async () => {
    const before = await seedsChecksum(folder);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await seedsChecksum(folder)).toBe(before);
    await writeFile(join(folder, 'entities.jsonl'), '');
    await writeFile(join(folder, 'claims.jsonl'), PLACE);
    expect(await seedsChecksum(folder)).not.toBe(before);
  });

  it('refuses a folder in which a file is missing', async () => {
    await rm(join(folder, 'bearings.jsonl'));
    const problem = 'bearings.jsonl: the file cannot be read (ENOENT)';
    await expect(readSeeds(folder)).rejects.toThrow(problem);
    await expect(seedsChecksum(folder)).rejects.toThrow(problem);
  });
});
