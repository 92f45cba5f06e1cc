/** The data folder of the embedded engine: kept, held by one at a time, and refused when it is damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../src/store/doctor.js';
import { openEmbedded } from '../../src/store/embedded/engine.js';
import { openStoreAt, openToExamine } from '../../src/store/open.js';
import { WORLD } from '../world.js';
import { statesIn } from './records-at.js';

const WRITER = join(import.meta.dirname, 'keep-writing.ts');

describe('embedded engine: the data folder', () => {
  let place: string;
  let folder: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'linchpin-data-'));
    folder = join(place, 'made', 'on', 'the', 'way');
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('is made when it is not there, and keeps what was written', async () => {
    const first = await openStoreAt({ kind: 'embedded', folder });
    await first.write(WORLD, 'a test', 'kept');
    const before = await statesIn(first, { after: 0, upTo: 1 });
    await first.close();
    const second = await openStoreAt({ kind: 'embedded', folder });
    expect(await statesIn(second, { after: 0, upTo: 1 })).toEqual(before);
    expect(await second.head()).toBe(1);
    await second.close();
  });

  it('is refused to a second opening in the same process, and free again after the first is closed', async () => {
    const engine = openEmbedded({ folder });
    expect(() => openEmbedded({ folder })).toThrow(expect.objectContaining({ code: 'DATA_IN_USE' }));
    await engine.close();
    await openEmbedded({ folder }).close();
  });

  it('is refused to another process', async () => {
    const engine = openEmbedded({ folder });
    const other = spawnSync(process.execPath, ['--import', 'tsx', WRITER, folder], { encoding: 'utf8' });
    expect(other.status).not.toBe(0);
    expect(other.stderr).toContain('DATA_IN_USE');
    await engine.close();
  });

  it('is opened for the doctor as it lies there, and by others at the same time', async () => {
    const store = await openStoreAt({ kind: 'embedded', folder });
    await store.write(WORLD, 'a test', 'kept');
    expect(() => openToExamine({ kind: 'embedded', folder })).toThrow(
      expect.objectContaining({ code: 'DATA_IN_USE' }),
    );
    await store.close();
    const before = filesOf(folder);
    const [one, other] = [
      openToExamine({ kind: 'embedded', folder }),
      openToExamine({ kind: 'embedded', folder }),
    ];
    expect(() => openEmbedded({ folder })).toThrow(expect.objectContaining({ code: 'DATA_IN_USE' }));
    expect(one && (await examine(one))).toEqual({ revision: 1, findings: [] });
    await Promise.all([one?.close(), other?.close()]);
    expect(filesOf(folder)).toEqual(before);
  });

  it('is neither made nor filled for the doctor', async () => {
    expect(openToExamine({ kind: 'embedded', folder })).toBeNull();
    expect(existsSync(folder)).toBe(false);
    await openEmbedded({ folder }).close();
    const empty = openToExamine({ kind: 'embedded', folder });
    expect(empty && (await examine(empty))).toBeNull();
    await empty?.close();
  });

  it('is refused when its file is damaged or none of ours, without a word of its path', async () => {
    await openEmbedded({ folder }).close();
    const [file = ''] = readdirSync(folder);
    const bytes = readFileSync(join(folder, file));
    for (let at = 0; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    for (const content of [bytes, Buffer.from('something else entirely'.repeat(500))]) {
      writeFileSync(join(folder, file), content);
      const refused = expect.objectContaining({
        code: 'STORE_DAMAGED',
        message: expect.not.stringContaining(folder),
      });
      expect(() => openEmbedded({ folder })).toThrow(refused);
      expect(() => openToExamine({ kind: 'embedded', folder })).toThrow(refused);
    }
  });
});

/** The files of a folder with what they hold. */
function filesOf(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(path, file)).isFile())
    .map((file) => [file, readFileSync(join(path, file)).toString('base64')]);
}
