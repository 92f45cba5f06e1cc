import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, run } from './program.js';

describe('service: linchpin doctor', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;

  beforeAll(async () => {
    folder = await dataFolder();
  });
  afterAll(() => folder.remove());

  it('says of an empty folder that there is nothing to examine, and leaves it empty', async () => {
    for (const path of [folder.path, join(folder.path, 'not', 'there')]) {
      const examined = await run(['doctor'], { DATA_DIR: path });
      expect(examined).toEqual({
        exitCode: 0,
        out: 'nothing to examine: no graph is kept there yet\n',
        err: '',
      });
    }
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('finds nothing wrong with the seed facts', async () => {
    const environment = { DATA_DIR: folder.path };
    await run(['load'], environment);
    const examined = await run(['doctor'], environment);
    expect(examined).toEqual({ exitCode: 0, out: 'revision 1: nothing is wrong\n', err: '' });
  });
});
