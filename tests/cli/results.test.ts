/** Files of results: what stands in them after each way in which work may end, and who may go on. */
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openResults } from '../../src/cli/results.js';

describe('cli: results', () => {
  let folder = '';
  let file = '';
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-results-'));
  });
  beforeEach(() => {
    count += 1;
    file = join(folder, `results-${count}.csv`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const opened = (isResumed: boolean, job = 'a job') =>
    openResults(file, { name: 'screening', job }, isResumed, () => undefined);
  const read = async () => (await readFile(file, 'utf8')).replace('\ufeff', '');
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith(basename(file)));

  /** A screening that has kept one row, written another, and come to a sudden end. */
  async function stopped(first = 'one\n'): Promise<void> {
    const results = await opened(false);
    await results.write(first);
    await results.keep({ rows: 1, read: 'digest' });
    await results.write('two\n');
    await results.close();
  }

  it('leave nothing when nothing was written', async () => {
    const results = await opened(false);
    await results.close();
    expect(await left()).toEqual([]);
  });

  it('leave nothing when nothing was kept', async () => {
    const results = await opened(false);
    for (let row = 0; row < 1000; row += 1) await results.write('row\n');
    expect(await left()).toHaveLength(1);
    await results.close();
    expect(await left()).toEqual([]);
  });

  it('are gone on with behind what was kept', async () => {
    await stopped();
    await writeFile(file, 'tw', { flag: 'a' });
    const results = await opened(true);
    expect(results.done).toMatchObject({ rows: 1, read: 'digest', bytes: 7 });
    await results.write('two\n');
    await results.finish();
    await results.close();
    expect(await read()).toBe('one\ntwo\n');
    expect(await left()).toHaveLength(1);
  });

  it('lose what was not kept when nothing is left to be screened', async () => {
    await stopped();
    await writeFile(file, 'half a r', { flag: 'a' });
    const results = await opened(true);
    await results.finish();
    await results.close();
    expect(await read()).toBe('one\n');
  });

  it('stay as they are until something is written', async () => {
    await stopped();
    await writeFile(file, 'two, perhaps', { flag: 'a' });
    await (await opened(true)).close();
    expect(await read()).toBe('one\ntwo, perhaps');
  });

  it('begin anew where nothing is there to go on with', async () => {
    const results = await opened(true);
    expect(results.done).toBeNull();
    await results.write('one\n');
    await results.finish();
    await results.close();
    expect(await readFile(file, 'utf8')).toBe('\ufeffone\n');
  });

  it('are never written over', async () => {
    await writeFile(file, 'decisions');
    await expect(opened(false)).rejects.toThrow('--out: ');
    await expect(opened(true)).rejects.toThrow('there is no note of a screening to go on with');
    expect(await read()).toBe('decisions');
  });

  it('are not written over either when they come between', async () => {
    const results = await opened(false);
    await writeFile(file, 'decisions');
    await results.write('one\n');
    await expect(results.keep({ rows: 1, read: '' })).rejects.toThrow('is there already');
    await results.close();
    expect(await read()).toBe('decisions');
  });

  it.each<[string, () => Promise<void>, string]>([
    ['shortened', () => truncate(file, 3), 'was shortened or changed'],
    ['changed', () => writeFile(file, 'ona', { flag: 'r+' }), 'was shortened or changed'],
    ['gone', () => rm(file), 'is not'],
    ['without a readable note', () => writeFile(`${file}.progress`, '{"job":'), 'cannot be read'],
    ['with a note of other fields', () => writeFile(`${file}.progress`, '{"rows":1}'), 'cannot be read'],
  ])('are not gone on with when they were %s', async (_, change, message) => {
    await stopped();
    await change();
    const before = await read().catch(() => null);
    await expect(opened(true)).rejects.toThrow(message);
    expect(await read().catch(() => null)).toBe(before);
  });

  it('are looked at only where they end', async () => {
    await stopped(`${'x'.repeat(5000)}\n`);
    await writeFile(file, '\ufeffy', { flag: 'r+' });
    expect((await opened(true)).done?.rows).toBe(1);
  });

  it('are not gone on with by another screening', async () => {
    await stopped();
    await expect(opened(true, 'another job')).rejects.toThrow('had other options or was at another revision');
  });

  it('say what the file system refuses', async () => {
    file = join(folder, 'no-such-folder', 'results.csv');
    const results = await opened(false);
    await results.write('one\n');
    await expect(results.keep({ rows: 1, read: '' })).rejects.toThrow(
      '--out: the file results.csv cannot be written (ENOENT)',
    );
    await results.close();
  });
});
