/** `linchpin preserve` from its words to its record: what it writes, what it leaves, and what it refuses. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/cli/paint.js';
import { run } from '../../src/cli/run.js';
import { readConfig } from '../../src/config.js';
import { openStore } from '../../src/graph.js';
import { parseRecord } from '../../src/model/record.js';
import { SMALL_GRAPH } from '../graphql/small-graph.js';

let place: string;
let environment: { DATA_DIR: string };
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'linchpin-preserve-'));
  environment = { DATA_DIR: join(place, 'data') };
  await inStore((store) => {
    const placed = SMALL_GRAPH.map((record) => ({ record, where: record.id }));
    return store.write(placed, 'tests', 'the small graph');
  });
});
afterAll(() => rm(place, { recursive: true, force: true }));

type Store = Awaited<ReturnType<typeof openStore>>;

async function inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(readConfig(environment));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function file(name: string, content: string): Promise<string> {
  const path = join(place, name);
  await writeFile(path, content);
  return path;
}

async function preserve(...words: string[]) {
  let out = '';
  let err = '';
  const exitCode = await run(['preserve', ...words], {
    environment,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    paint: PLAIN,
  });
  return { exitCode, out, err };
}

const report = (revision?: number) =>
  inStore(async (store) => {
    const at = revision ?? (await store.head());
    const [[record], [made]] = await Promise.all([
      store.entities.byIds(['report'], at),
      store.revisions.byNumbers([at]),
    ]);
    return { record, made, head: await store.head() };
  });

const hash = (content: string) => createHash('sha256').update(content).digest('hex');
const AT = '2025-05-04T03:02:01Z';
const copies = () => readdir(join(environment.DATA_DIR, 'preserved'));

describe('cli: preserve', () => {
  it('writes hash and time on the source as one revision, and leaves the rest of its record', async () => {
    const before = await report();
    const path = await file('report.html', 'one');
    const words = ['--captured-at', AT, '--by', 'an archivist', '--why', 'the page may go'];
    const { exitCode, out, err } = await preserve('--source', 'report', path, ...words);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      `source    report, report\nbytes     3\nSHA-256   ${hash('one')}\n` +
        `copy      ${join(environment.DATA_DIR, 'preserved', hash('one'))}\nrevision  2\n`,
    );
    const { record, made } = await report();
    expect(record).toEqual({ ...before.record, sha256: hash('one'), capturedAt: AT });
    expect(made).toMatchObject({ number: 2, by: 'an archivist', why: 'the page may go', changed: 1 });
    expect(await copies()).toEqual([hash('one')]);
  });

  it('changes nothing for the same file again, under whatever name, and says so', async () => {
    const { exitCode, out } = await preserve('--source', 'report', await file('other-name', 'one'));
    expect(exitCode).toBe(0);
    expect(out).toContain(`nothing to do: this copy is on record, captured ${AT}\n`);
    expect((await report()).head).toBe(2);
  });

  it('keeps the copy again when it is gone', async () => {
    await rm(join(environment.DATA_DIR, 'preserved'), { recursive: true });
    const { out } = await preserve('--source', 'report', await file('report.html', 'one'));
    expect(out).toContain('its copy was missing and is kept again');
    expect(await copies()).toEqual([hash('one')]);
  });

  it('refuses another file for a source that has one, and keeps no copy of it', async () => {
    const { exitCode, err } = await preserve('--source', 'report', await file('two.html', 'two'));
    expect(exitCode).toBe(1);
    expect(err).toBe(
      `linchpin: RECORD_CONFLICT: report: another copy is on record for it, SHA-256 ${hash('one')}; ` +
        `this file has ${hash('two')}. Give --replace to put this one in its place\n`,
    );
    expect([(await report()).head, await copies()]).toEqual([2, [hash('one')]]);
  });

  it('replaces it when told to; the past stays in the history, and its copy in the folder', async () => {
    const { out } = await preserve('--source', 'report', '--replace', await file('two.html', 'two'));
    expect(out).toContain('revision  3');
    expect((await report()).record).toMatchObject({ sha256: hash('two') });
    expect((await report(2)).record).toMatchObject({ sha256: hash('one'), capturedAt: AT });
    expect((await copies()).sort()).toEqual([hash('one'), hash('two')].sort());
    expect((await report()).made).toMatchObject({ by: 'linchpin preserve, by whom is not stated' });
  });

  it('puts the time of the same file right when told to replace', async () => {
    const path = await file('two.html', 'two');
    const { out } = await preserve('--source', 'report', '--replace', '--captured-at', AT, path);
    expect(out).toContain('revision  4');
    expect((await report()).record).toMatchObject({ sha256: hash('two'), capturedAt: AT });
  });

  it('says that nothing was changed where --captured-at is given for the same file without --replace', async () => {
    const path = await file('two.html', 'two');
    const other = '2025-06-07T08:09:10Z';
    const { exitCode, out } = await preserve('--source', 'report', '--captured-at', other, path);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      `nothing was changed: this copy is on record, captured ${AT}; --captured-at is put in place of that with --replace alone\n`,
    );
    const known = await preserve('--source', 'report', '--captured-at', AT, path);
    expect(known.out).toContain(`nothing to do: this copy is on record, captured ${AT}\n`);
    expect((await report()).head).toBe(4);
  });

  it('says so when the same file is preserved for another source', async () => {
    const path = await file('two.html', 'two');
    const { exitCode, out } = await preserve('--source', 'rival', path);
    expect(exitCode).toBe(0);
    expect(out).toContain('note      the same file is preserved for report\nrevision  5\n');
    const again = await preserve('--source', 'report', path);
    expect(again.out).toMatch(/note {6}the same file is preserved for rival\n$/);
  });

  it('refuses a copy older than its source, and keeps none of it', async () => {
    const path = await file('dated.html', 'dated');
    const source = { type: 'source', id: 'dated', title: 'dated', published: '2024-05', reliability: 'B' };
    const record = parseRecord(source, 'dated');
    await inStore((store) => store.write([{ record, where: 'dated' }], 'tests', 'a dated source'));
    const before = await copies();
    const early = await preserve('--source', 'dated', '--captured-at', '2024-04-30T09:59:59Z', path);
    expect(early.exitCode).toBe(1);
    expect(early.err).toMatch(
      /^linchpin: RECORD_CONFLICT: dated: a copy captured 2024-04-30T09:59:59Z would be older than the source, which was published 2024-05;/,
    );
    expect(await copies()).toEqual(before);
    const inTime = await preserve('--source', 'dated', '--captured-at', '2024-04-30T10:00:00Z', path);
    expect(inTime.exitCode).toBe(0);
  });

  it('takes the moment at which it runs where no other is given', async () => {
    const before = Date.now();
    await preserve('--source', 'dated', '--replace', await file('dated.html', 'dated again'));
    const [record] = await inStore(async (store) => store.entities.byIds(['dated'], await store.head()));
    const captured = Date.parse((record?.kind === 'Source' && record.capturedAt) || '');
    expect(captured).toBeGreaterThanOrEqual(before);
    expect(captured).toBeLessThanOrEqual(Date.now());
  });

  it('never shows a control character of a file name', async () => {
    const { err } = await preserve('--source', 'report', join(place, 'a\u001b[31m\nb\u009b.pdf'));
    expect(err).toBe(
      'linchpin: RECORD_INVALID: a\\u001b[31m\\u000ab\\u009b.pdf: the file cannot be read (ENOENT)\n',
    );
  });

  it('names near ids for a source that there is not, and tells an actor from a source', async () => {
    const path = await file('report.html', 'one');
    const unknown = await preserve('--source', 'reprt', path);
    expect(unknown.exitCode).toBe(1);
    expect(unknown.err).toMatch(
      /^linchpin: ENTITY_NOT_FOUND: no source has the id "reprt" in --source \(nearest: report/,
    );
    const actor = await preserve('--source', 'carrier', path);
    expect(actor.err).toContain('KIND_MISMATCH: --source: wanted the kind Source, but "carrier" is of the');
  });

  it.each([
    ['a missing file', 'nowhere.pdf', 'nowhere.pdf: the file cannot be read (ENOENT)'],
    ['a folder', '.', 'this is a folder, not a file'],
  ])('refuses %s in one line', async (_, path, message) => {
    const { exitCode, err } = await preserve('--source', 'report', join(place, path));
    expect([exitCode, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain(message);
  });

  it.each([
    [['--source', 'report'], 'the file is missing'],
    [['file.pdf'], '--source is missing'],
    [['--source', 'report', 'a.pdf', 'b.pdf'], 'give one file'],
    [
      ['--source', 'report', 'a.pdf', '--captured-at', '2021-02-30T00:00:00Z'],
      '--captured-at wants a moment',
    ],
    [['--source', 'report', 'a.pdf', '--captured-at', 'yesterday'], '--captured-at wants a moment'],
    [['--source', 'report', 'a.pdf', '--captured-at', '9998-01-01T00:00:00Z'], 'is yet to come'],
  ])('shows its usage for %j', async (words, message) => {
    const { exitCode, err } = await preserve(...words);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('Usage: linchpin preserve --source ID FILE [options]');
  });
});
