/** What the embedded engine acknowledged is there after its process was killed in the middle of writing. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../src/store/doctor.js';
import { openStoreAt } from '../../src/store/open.js';

const WRITER = join(import.meta.dirname, 'keep-writing.ts');
const KILLS = 3;
const REVISIONS_EACH = 15;

describe('embedded engine: a crash', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linchpin-crash-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('loses no acknowledged write, and leaves none half done', async () => {
    for (let kill = 1; kill <= KILLS; kill++) {
      const acknowledged = await writeUntilKilled(folder);
      const store = await openStoreAt({ kind: 'embedded', folder });
      const head = await store.head();
      expect(acknowledged).toBeGreaterThanOrEqual(kill * REVISIONS_EACH);
      expect(head - acknowledged).toBeOneOf([0, 1]);
      expect(await store.entities.count({}, head)).toBe(head * 50);
      expect(await examine(store.engine)).toEqual({ revision: head, findings: [] });
      await store.close();
    }
  });
});

/** Kills the writer as soon as it has acknowledged so many revisions; the last number that it gave. */
function writeUntilKilled(data: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, data], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [last, count, complaints] = [0, 0, ''];
    createInterface(writer.stdout).on('line', (line) => {
      last = Number(line);
      count += 1;
      if (count === REVISIONS_EACH) writer.kill('SIGKILL');
    });
    writer.stderr.on('data', (text) => {
      complaints += text;
    });
    writer.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(last);
      else reject(new Error(`the writer ended on its own: ${complaints}`));
    });
  });
}
