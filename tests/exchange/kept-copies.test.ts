/** Copies that are kept: the hash of what is there now, without it being held in memory or changed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiesFolder, hashOfCopy } from '../../src/exchange/kept-copies.js';

let place: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'linchpin-kept-'));
  folder = copiesFolder(place);
});
afterEach(() => rm(place, { recursive: true, force: true }));

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('exchange: a kept copy', () => {
  it('has the hash of its bytes, whatever it is kept under', async () => {
    await mkdir(folder);
    await writeFile(join(folder, sha256('one')), 'one');
    await writeFile(join(folder, sha256('two')), 'changed');
    expect(await hashOfCopy(folder, sha256('one'))).toBe(sha256('one'));
    expect(await hashOfCopy(folder, sha256('two'))).toBe(sha256('changed'));
  });

  it('is none where nothing is there, not even a folder', async () => {
    expect(await hashOfCopy(folder, sha256('one'))).toBeNull();
    await writeFile(folder, 'a file in its place');
    expect(await hashOfCopy(folder, sha256('one'))).toBeNull();
  });

  it('is refused where it is no file that can be read, and a pipe is not waited for', async () => {
    await mkdir(join(folder, sha256('one')), { recursive: true });
    execFileSync('mkfifo', [join(folder, sha256('two'))]);
    await symlink(sha256('loop'), join(folder, sha256('loop')));
    for (const content of ['one', 'two'])
      await expect(hashOfCopy(folder, sha256(content))).rejects.toThrow('what is kept is no ordinary file');
    await expect(hashOfCopy(folder, sha256('loop'))).rejects.toThrow('cannot be looked at (ELOOP)');
  });
});
