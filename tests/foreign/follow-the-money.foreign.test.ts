/** What we write, held against the package `followthemoney` of OpenSanctions. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { followTheMoneyFormat } from '../../src/exchange/follow-the-money/format.js';
import type { GraphRecord } from '../../src/model/record.js';
import { written } from '../exchange/exported.js';
import { HARD_RECORDS } from '../exchange/follow-the-money-records.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { runPython } from './python.js';

describe.runIf(inject('foreign'))('foreign: FollowTheMoney', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-ftm-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function problemsIn(records: readonly GraphRecord[]): Promise<string[]> {
    const file = join(folder, 'graph.ftm.json');
    await writeFile(file, (await written(followTheMoneyFormat, records)).text);
    return runPython<string[]>('follow-the-money.py', file);
  }

  it('takes every line of the world of the tests', async () => {
    expect(await problemsIn(WORLD_RECORDS)).toEqual([]);
  });

  it('takes every line of the seeds', async () => {
    const records = (await seedRecords()).map(({ record }) => record);
    expect(await problemsIn(records)).toEqual([]);
  });

  it('takes ids, names and texts that are hard on it', async () => {
    expect(await problemsIn(HARD_RECORDS)).toEqual([]);
  });

  it('would be told of what the model does not take', async () => {
    const file = join(folder, 'wrong.ftm.json');
    const lines = [
      { id: 'a', schema: 'Company', properties: { name: ['A'], country: ['xx'] } },
      { id: 'b', schema: 'Ownership', properties: { owner: ['a'], asset: ['c'], nothing: ['x'] } },
    ];
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect((await runPython<string[]>('follow-the-money.py', file)).join('\n')).toMatch(
      /country[\s\S]*asset leads nowhere[\s\S]*no property nothing/,
    );
  });
});
