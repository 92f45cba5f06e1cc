/** Preserved copies: the same bytes once, under their hash, whole or not at all, and without being held in memory. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageCopy } from '../../src/exchange/preserved-copy.js';

let place: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'linchpin-copies-'));
  folder = join(place, 'data', 'preserved');
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(place, name);
  await writeFile(path, content);
  return path;
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe('exchange: a preserved copy', () => {
  it('stands under the hash of its bytes, is the same bytes, and may only be read', async () => {
    const content = Buffer.from([0, 255, 10, 13, 0]);
    const copy = await stageCopy(await file('page.bin', content), folder);
    expect(await copy.keep()).toBe(true);
    expect(copy).toMatchObject({ sha256: sha256(content), bytes: 5, path: join(folder, sha256(content)) });
    expect(await readFile(copy.path)).toEqual(content);
    expect(await readdir(folder)).toEqual([sha256(content)]);
  });

  it('is kept once, under whatever names the same bytes come', async () => {
    const first = await stageCopy(await file('a', 'same'), folder);
    const second = await stageCopy(await file('b', 'same'), folder);
    expect([await first.keep(), await second.keep()]).toEqual([true, false]);
    expect(await readdir(folder)).toEqual([sha256('same')]);
  });

  it('is mended when what is kept is no longer what its name says', async () => {
    const path = await file('a', 'same');
    const copy = await stageCopy(path, folder);
    await copy.keep();
    await chmod(copy.path, 0o644);
    await writeFile(copy.path, 'damaged');
    expect(await (await stageCopy(path, folder)).keep()).toBe(true);
    expect(await readFile(copy.path, 'utf8')).toBe('same');
  });

  it('leaves nothing behind when it is let go of, or the file is refused', async () => {
    await (await stageCopy(await file('a', 'same'), folder)).discard();
    await expect(stageCopy(await file('empty', ''), folder)).rejects.toThrow('empty: the file is empty');
    expect(await readdir(folder)).toEqual([]);
  });

  it('clears away what a process that was killed left behind, and no other file', async () => {
    await mkdir(folder, { recursive: true });
    const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const name of ['.1-1.new', '.1-2.new', 'notes.txt']) await writeFile(join(folder, name), 'x');
    for (const name of ['.1-1.new', 'notes.txt']) await utimes(join(folder, name), old, old);
    await (await stageCopy(await file('a', 'same'), folder)).keep();
    expect((await readdir(folder)).sort()).toEqual(['.1-2.new', sha256('same'), 'notes.txt'].sort());
  });

  it('refuses what is no file that can be read, in words and without its folder', async () => {
    await expect(stageCopy(join(place, 'missing.pdf'), folder)).rejects.toThrow(
      /^missing\.pdf: the file cannot be read \(ENOENT\)$/,
    );
    await expect(stageCopy(place, folder)).rejects.toThrow('this is a folder, not a file');
    execFileSync('mkfifo', [join(place, 'pipe')]);
    await expect(stageCopy(join(place, 'pipe'), folder)).rejects.toThrow('this is no ordinary file');
  });

  it('says that the data folder cannot be used when it cannot', async () => {
    const path = await file('a', 'same');
    await expect(stageCopy(path, join(path, 'preserved'))).rejects.toThrow(
      /^DATA_DIR: no copy can be kept in its folder preserved \((ENOTDIR|EEXIST)\)$/,
    );
  });

  it('does not hold a file of 100 MB in memory', async () => {
    const path = await file('large', 'x');
    await truncate(path, 100 * 1024 * 1024);
    let most = 0;
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }, 5);
    const before = process.memoryUsage().arrayBuffers;
    const copy = await stageCopy(path, folder);
    clearInterval(look);
    expect(copy.bytes).toBe(100 * 1024 * 1024);
    expect(most - before).toBeLessThan(50 * 1024 * 1024);
    await copy.discard();
  });
});
