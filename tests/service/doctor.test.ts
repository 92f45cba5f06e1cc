import { createHash } from 'node:crypto';
import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
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

  it('finds preserved copies that are gone or changed, and those whose hash came with a load, and changes nothing', async () => {
    const environment = { DATA_DIR: folder.path };
    const copies = join(folder.path, 'preserved');
    const [kept, changed, loaded] = ['kept', 'changed', 'loaded'].map((name) => join(folder.path, name)) as [
      ...[string, string, string],
    ];
    await writeFile(kept, 'kept');
    await writeFile(changed, 'changed');
    const sha256 = 'a'.repeat(64);
    await writeFile(
      loaded,
      `${JSON.stringify({ type: 'source', id: 'src-l', title: 'L', reliability: 'B', sha256 })}\n`,
    );
    await run(['preserve', '--source', 'src-interfaxua-2021', kept], environment);
    await run(['preserve', '--source', 'src-almonitor-2022', changed], environment);
    await run(['load', loaded, '--by', 'tests', '--why', 'tests'], environment);
    await chmod(join(copies, hashOf('changed')), 0o644);
    await writeFile(join(copies, hashOf('changed')), 'other');
    await rm(join(copies, hashOf('kept')));
    const examined = await run(['doctor'], environment);
    expect(examined).toEqual({
      exitCode: 1,
      out: [
        `COPY_CHANGED src-almonitor-2022: the copy kept under SHA-256 ${hashOf('changed')} has SHA-256 ${hashOf('other')}`,
        `COPY_MISSING src-interfaxua-2021: no copy is kept under SHA-256 ${hashOf('kept')}`,
        `COPY_MISSING src-l: no copy is kept under SHA-256 ${sha256}; the hash came with the record when it was loaded`,
        'revision 4: 3 findings\n',
      ].join('\n'),
      err: '',
    });
    expect(await readdir(copies)).toEqual([hashOf('changed')]);
    expect(await run(['doctor'], environment)).toEqual(examined);
  });
});

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
