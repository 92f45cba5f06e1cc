import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, run } from './program.js';

const SIGNED = ['--by', 'a researcher', '--why', 'a place was missing'];

describe('service: linchpin load', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;

  beforeAll(async () => {
    folder = await dataFolder();
  });
  afterAll(() => folder.remove());

  const load = (...words: string[]) => run(['load', ...words], { DATA_DIR: join(folder.path, 'graph') });

  async function file(...lines: string[]): Promise<string> {
    const path = join(folder.path, 'places.jsonl');
    await writeFile(path, `${lines.join('\n')}\n`);
    return path;
  }

  it('loads the seed facts when no file is given, and finds nothing to do the second time', async () => {
    expect((await load()).out).toMatch(/^revision 1: [1-9]\d* added, 0 changed, 0 unchanged\n$/);
    expect((await load()).out).toMatch(/^nothing to do: [1-9]\d* records unchanged\n$/);
  });

  it('loads nothing but the files that are given for an empty graph', async () => {
    const environment = { DATA_DIR: join(folder.path, 'own') };
    const path = await file('{"type":"entity","kind":"Place","id":"place-test-1","name":"One"}');
    const own = await run(['load', path, ...SIGNED], environment);
    expect(own).toEqual({ exitCode: 0, err: '', out: 'revision 1: 1 added, 0 changed, 0 unchanged\n' });
    const question = ['attribution', '--from', 'by-property-department', '--to', 'rt-iraq-minsk-air'];
    expect((await run(question, environment)).err).toContain('ENTITY_NOT_FOUND');
    expect((await run(['load', path, ...SIGNED], environment)).out).toBe(
      'nothing to do: 1 record unchanged\n',
    );
    expect((await run(['doctor'], environment)).out).toBe('revision 1: nothing is wrong\n');
  });

  it('leaves a graph empty when the files that are given for it are refused', async () => {
    const environment = { DATA_DIR: join(folder.path, 'none') };
    const path = await file(
      '{"type":"entity","kind":"Element","id":"el-test","name":"An element","instrument":"no-such","order":1}',
    );
    expect((await run(['load', path, ...SIGNED], environment)).exitCode).toBe(1);
    expect((await run(['doctor'], environment)).out).toBe('nothing to examine: no graph is kept there yet\n');
  });

  it('writes files as one revision, and the same files once', async () => {
    const path = await file(
      '{"type":"entity","kind":"Place","id":"place-test-1","name":"One"}',
      '{"type":"entity","kind":"Place","id":"place-test-2","name":"Two"}',
    );
    const first = await load(path, ...SIGNED);
    expect(first).toEqual({ exitCode: 0, err: '', out: 'revision 2: 2 added, 0 changed, 0 unchanged\n' });
    expect((await load(path, ...SIGNED)).out).toBe('nothing to do: 2 records unchanged\n');
  });

  it('writes nothing of a file in which one line is wrong', async () => {
    const path = await file(
      '{"type":"entity","kind":"Place","id":"place-test-3","name":"Three"}',
      '{"type":"entity","kind":"Place","id":"place-test-4"}',
    );
    const broken = await load(path, ...SIGNED);
    expect(broken).toMatchObject({ exitCode: 1, out: '' });
    expect(broken.err).toMatch(/^linchpin: RECORD_INVALID: places\.jsonl line 2: name: /);
    const reference = await file(
      '{"type":"entity","kind":"Place","id":"place-test-3","name":"Three"}',
      '{"type":"entity","kind":"Element","id":"el-test","name":"An element","instrument":"no-such","order":1}',
    );
    const dangling = await load(reference, ...SIGNED);
    expect(dangling.exitCode).toBe(1);
    expect(dangling.err).toContain('REFERENCE_UNKNOWN: places.jsonl line 2');
    const mended = await file('{"type":"entity","kind":"Place","id":"place-test-3","name":"Three"}');
    expect((await load(mended, ...SIGNED)).out).toBe('revision 3: 1 added, 0 changed, 0 unchanged\n');
  });

  it('wants to know who loads and why', async () => {
    const refused = await load('places.jsonl');
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toContain('--by and --why are missing');
    expect((await load(...SIGNED)).err).toContain('no file is given');
  });

  it('refuses a data folder that is a file', async () => {
    const path = await file('');
    const refused = await run(['load'], { DATA_DIR: path });
    expect(refused.exitCode).toBe(1);
    expect(refused.err).toBe('linchpin: CONFIG_INVALID: DATA_DIR: the folder cannot be used (EEXIST)\n');
  });
});
