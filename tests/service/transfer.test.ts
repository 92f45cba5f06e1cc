import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, entity, item, source } from '../attribution/small-world.js';
import { dataFolder, run } from './program.js';

const OWNS = claim('firm-a', 'OWNS', 'firm-b', {});
const RECORDS = [
  item('i1', OWNS, 'list', 'SUPPORTS', 1),
  OWNS,
  entity('firm-a', 'Company', { name: 'A' }),
  entity('firm-b', 'Company', { name: '=B' }),
  source('list', 'B', { title: 'A list' }),
];
const TEXT = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('service: linchpin import, export, backup and restore', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  const at = (name: string) => join(folder.path, name);
  const program = (graph: string, ...words: string[]) => run(words, { DATA_DIR: at(graph) });

  beforeAll(async () => {
    folder = await dataFolder();
    await writeFile(at('records.jsonl.gz'), gzipSync(TEXT));
  });
  afterAll(() => folder.remove());

  it('imports a compressed file, and the same file once', async () => {
    const first = await program('graph', 'import', at('records.jsonl.gz'));
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    expect(first.out).toMatch(
      /^read 5 places: 5 taken, 0 in part, 0 refused, 0 left out, 0 empty\nrecords: 5 added,/,
    );
    const second = await program('graph', 'import', at('records.jsonl.gz'));
    expect(second.out).toContain('records: 0 added, 0 changed, 5 unchanged');
    expect(second.out).toContain('nothing is written');
  });

  it('prints every refused line with what was wanted and what came, and says so by its exit code', async () => {
    await writeFile(at('bad.jsonl'), `${TEXT}{"type":"source","id":"x","title":"X","reliability":"Q"}\n`);
    const refused = await program('graph', 'import', at('bad.jsonl'));
    expect(refused.exitCode).toBe(3);
    expect(refused.out).toMatch(/^refused RECORD_INVALID bad\.jsonl line 6: reliability: .*, got "Q"\n/);
    const strict = await program('strict', 'import', at('bad.jsonl'), '--strict');
    expect(strict).toMatchObject({ exitCode: 1 });
    expect((await program('strict', 'doctor')).out).toBe('nothing to examine: no graph is kept there yet\n');
  });

  it('makes the source that it is told of, and refuses one that nobody knows', async () => {
    await writeFile(at('place.jsonl'), '{"type":"entity","kind":"Place","id":"p","name":"P"}\n');
    const unknown = await program('graph', 'import', at('place.jsonl'), '--source', 'lisd');
    expect(unknown.exitCode).toBe(1);
    expect(unknown.err).toContain(
      '--source-title makes a source that is not on record yet\nlinchpin: ENTITY_NOT_FOUND: no source has the id "lisd" in --source (nearest: list)',
    );
    const made = await program(
      'graph',
      'import',
      at('place.jsonl'),
      '--source',
      'notes',
      '--source-title',
      'Notes',
      '--reliability',
      'C',
    );
    expect(made.out).toContain('records: 2 added');
    const dry = await program(
      'graph',
      'import',
      at('place.jsonl'),
      '--source',
      'more',
      '--source-title',
      'More',
      '--dry-run',
    );
    expect(dry.out).toContain('dry run: nothing is written');
  });

  it('says by its exit code whether all was refused, some, or nothing, and of a strict import what it left', async () => {
    const good = '{"type":"entity","kind":"Place","id":"q","name":"Q"}\n';
    const bad = '{"type":"entity","kind":"Plaice","id":"r","name":"R"}\n';
    await writeFile(at('mixed.jsonl'), good + bad);
    await writeFile(at('worse.jsonl'), bad);
    await writeFile(at('empty.csv'), '');
    const imported = (...words: string[]) => program('graph', 'import', ...words, '--source', 'list');
    const strict = await imported(at('mixed.jsonl'), '--strict');
    expect(strict.exitCode).toBe(1);
    expect(strict.out).toMatch(/records: 1 to add(.*\n)+strict: nothing is written\n$/);
    expect((await imported(at('mixed.jsonl'))).exitCode).toBe(3);
    expect((await imported(at('worse.jsonl'))).exitCode).toBe(1);
    expect((await imported(at('empty.csv'))).exitCode).toBe(1);
  });

  it('exports what it imported, reads it from standard input, and says what a filter wants', async () => {
    const exported = await program(
      'graph',
      'export',
      '--format',
      'records',
      '--out',
      at('out.jsonl.gz'),
      '--filter',
      'kind=Company',
    );
    expect(exported).toMatchObject({ exitCode: 0 });
    const text = gunzipSync(await readFile(at('out.jsonl.gz'))).toString();
    expect(text.trim().split('\n').length).toBe(RECORDS.length);
    const again = await program('graph', 'export', '--out', at('out.jsonl.gz'));
    expect(again.err).toContain('CONFIG_INVALID: --out: out.jsonl.gz is there already');
    expect(
      (await program('graph', 'export', '--format', 'records', '--filter', 'kynd=Company')).err,
    ).toContain('wanted a condition named');
    expect(await piped(text, ['import', '-'], at('piped'))).toContain('records: 5 added');
  });

  it('backs up and restores byte for byte, and nothing of a file that was changed', async () => {
    await program('graph', 'backup', at('a.jsonl'));
    expect((await program('copy', 'restore', at('a.jsonl'))).out).toMatch(
      /^revision \d+ restored: \d+ states\n$/,
    );
    await program('copy', 'backup', at('b.jsonl'));
    const archive = await readFile(at('a.jsonl'), 'utf8');
    expect(await readFile(at('b.jsonl'), 'utf8')).toBe(archive);
    expect((await program('copy', 'doctor')).out).toMatch(/nothing is wrong\n$/);
    await writeFile(at('c.jsonl'), archive.replace('"A"', '"Z"'));
    const refused = await program('other', 'restore', at('c.jsonl'));
    expect(refused.err).toContain('the archive was changed or damaged');
    expect((await program('copy', 'restore', at('a.jsonl'))).err).toContain('wants an empty graph');
  });

  it('refuses what is no file it reads, and says what to do', async () => {
    await writeFile(at('sheet.xlsx'), Buffer.from('PK\u0003\u0004rest'));
    expect((await program('graph', 'import', at('sheet.xlsx'))).err).toContain('save it as CSV');
    expect((await program('graph', 'import', at('gone.csv'))).err).toContain(
      'gone.csv: the file cannot be read (ENOENT)',
    );
    expect((await program('graph', 'import')).exitCode).toBe(2);
    await writeFile(at('what.bin'), 'nothing known');
    expect((await program('graph', 'import', at('what.bin'))).err).toContain('give --format');
  });
});

/** Runs a command with a text on its standard input. @returns what it prints */
function piped(text: string, words: readonly string[], graph: string): Promise<string> {
  const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main, ...words], { env: { PATH, DATA_DIR: graph } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stdin.end(text);
  return new Promise((resolve) => child.on('close', () => resolve(out)));
}
