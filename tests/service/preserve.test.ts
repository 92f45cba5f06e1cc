/** Preserving a source with the built program, and what packs and briefs say of it then. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, run } from './program.js';

const BYTES = 'a page as it was seen';
const HASH = createHash('sha256').update(BYTES).digest('hex');

describe('service: linchpin preserve and reasons', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let environment: { DATA_DIR: string };
  let page: string;

  beforeAll(async () => {
    folder = await dataFolder();
    environment = { DATA_DIR: join(folder.path, 'graph') };
    page = join(folder.path, 'page.html');
    await writeFile(page, BYTES);
  });
  afterAll(() => folder.remove());

  it('preserves a source of the seed facts from nothing, and the graph is as it must be', async () => {
    const words = [
      'preserve',
      '--source',
      'src-interfaxua-2021',
      page,
      '--captured-at',
      '2026-01-02T03:04:05Z',
    ];
    const { exitCode, out } = await run(words, environment);
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^source {4}src-interfaxua-2021, .*\nbytes {5}21\nSHA-256 {3}${HASH}\n`));
    expect(out).toMatch(/revision {2}2\n$/);
    expect(await readFile(join(environment.DATA_DIR, 'preserved', HASH), 'utf8')).toBe(BYTES);
    expect((await run(['doctor'], environment)).out).toBe('revision 2: nothing is wrong\n');
    expect((await run(words, environment)).out).toMatch(/^nothing to do: this copy is on record/);
  });

  it('is told of by packs and briefs then', async () => {
    const told = `Recorded as preserved, captured 2026-01-02 03:04 UTC, SHA-256 \`${HASH}\`.`;
    const pack = await run(['reasons', '--actor', 'cham-wings'], environment);
    expect([pack.exitCode, pack.err]).toEqual([0, '']);
    expect(pack.out).toMatch(/^# Reasons pack: Cham Wings Airlines\n/);
    expect(pack.out).toContain(told);
    expect(pack.out).toContain('Recorded as preserved: a copy of 1 of ');
    const question = ['attribution', '--from', 'belarus', '--to', 'rt-lebanon-uae-turkey-minsk'];
    expect((await run([...question, '--brief', 'markdown'], environment)).out).toContain(told);
  });

  it('prints a pack as a page, and as it was known at an earlier revision', async () => {
    const html = await run(['reasons', '--actor', 'belavia', '--format', 'html'], environment);
    expect(html.out).toMatch(/^<!doctype html>/);
    const before = await run(['reasons', '--actor', 'cham-wings', '--revision', '1'], environment);
    expect(before.out).toContain('Recorded as preserved: a copy of 0 of ');
    const later = await run(['reasons', '--actor', 'cham-wings', '--revision', '9'], environment);
    expect(later.err).toContain('REVISION_UNKNOWN');
  });

  it('says in a line what it cannot do, without a stack', async () => {
    const unknown = await run(['preserve', '--source', 'src-interfaxua-2022', page], environment);
    expect(unknown.exitCode).toBe(1);
    expect(unknown.err).toMatch(/^linchpin: ENTITY_NOT_FOUND: .*nearest: src-interfaxua-2021/);
    const actor = await run(['reasons', '--actor', 'cham-wing'], environment);
    expect(actor.err).toMatch(/^linchpin: ENTITY_NOT_FOUND: .*nearest: cham-wings/);
    const none = await run(['reasons'], environment);
    expect([none.exitCode, none.err]).toEqual([2, expect.stringContaining('--actor is missing')]);
    for (const { err } of [unknown, actor, none]) expect(err).not.toMatch(/^\s+at /m);
  });

  it('takes a file of 100 MB', async () => {
    const large = join(folder.path, 'large');
    await writeFile(large, Buffer.alloc(100 * 1024 * 1024, 1));
    const words = ['preserve', '--source', 'src-spiegel-2021', large];
    const { exitCode, out } = await run(words, environment);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('bytes     104,857,600')]);
  });
});
