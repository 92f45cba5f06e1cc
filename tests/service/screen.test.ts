/** `linchpin screen` as its users call it: what goes where, and what a stop by Ctrl-C leaves. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, type Finished, run } from './program.js';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const HEADINGS = 'Фамилия;Имя;Отчество;DOB;Country\n';
const CUSTOMERS = `${HEADINGS}Лукашенко;Александр;Григорьевич;31.08.1954;UK\nKot;Anna;;24 May 1963;Białoruś\n`;

describe('service: linchpin screen', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let environment: { DATA_DIR: string };

  beforeAll(async () => {
    folder = await dataFolder();
    environment = { DATA_DIR: join(folder.path, 'graph') };
    await run(['load'], environment);
  });
  afterAll(() => folder.remove());

  const place = (name: string) => join(folder.path, name);
  const screen = (...words: string[]) => run(['screen', ...words], environment);

  async function file(name: string, content: string | Buffer): Promise<string> {
    await writeFile(place(name), content);
    return place(name);
  }

  /** Starts a screening that is given its standard input, and stopped, by the test. */
  function begun(...words: string[]) {
    const child = spawn(process.execPath, [PROGRAM, 'screen', ...words], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const finished = new Promise<Finished>((resolve) => {
      child.on('close', (exitCode) => resolve({ exitCode, out, err }));
    });
    return { child, finished };
  }

  /** Waits until a first row is kept. */
  async function kept(out: string): Promise<void> {
    while (!existsSync(`${out}.progress`)) await setTimeout(10);
  }

  it('prints results, and tells on standard error what it reads and how it went', async () => {
    const customers = await file('customers.csv', CUSTOMERS);
    const { exitCode, out, err } = await screen(customers);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Фамилия,Имя,Отчество,DOB,Country,line,screened name,.*\r\n/);
    expect(out).toContain('Александр Григорьевич Лукашенко,1 of ');
    expect(out).toContain('lukashenko-aliaksandr');
    expect(out).not.toContain('UK /');
    expect(out).toContain('disagrees: GB / BY');
    expect(err).toMatch(
      /^names from 'Имя' \+ 'Отчество' \+ 'Фамилия', birth dates from 'DOB', countries from 'Country'\n2 names screened, /,
    );
    expect((await screen(customers)).out).toBe(out);
  });

  it('reads the same from a file that begins with blank lines, says sep=, or is told its delimiter', async () => {
    const rows = async (name: string, content: string, ...words: string[]) => {
      const { out } = await screen(await file(name, content), ...words);
      return out.split('\r\n').map((row) => row.replace(/^((?:[^,]*,){5})\d+/, '$1n'));
    };
    const wanted = await rows('plain.csv', CUSTOMERS);
    expect(wanted.join()).toContain('lukashenko-aliaksandr');
    expect(await rows('blank.csv', `\n \n${CUSTOMERS}`)).toEqual(wanted);
    expect(await rows('sep.csv', `sep=;\n${CUSTOMERS}`)).toEqual(wanted);
    expect(await rows('tabs.csv', CUSTOMERS.replaceAll(';', '\t'), '--delimiter', '\\t')).toEqual(wanted);
  });

  it.each([
    [['--delimiter', ''], '--delimiter wants one character'],
    [['--delimiter', ';;'], '--delimiter wants one character'],
    [['--delimiter', '"'], '--delimiter wants one character'],
    [['--resume'], '--resume wants --out FILE'],
    [['--name-column', '9'], '--name-column "9": the first row has 5 columns'],
    [['--no-headings'], 'say --name-column'],
  ])('refuses %j as a wrong call', async (words, message) => {
    const refused = await screen(await file('customers.csv', CUSTOMERS), ...words);
    expect([refused.exitCode, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(message);
  });

  it.each<[string, string | Buffer, string]>([
    ['UTF-16 without its mark', Buffer.from(CUSTOMERS, 'utf16le'), 'this is not text'],
    ['a title above the headings', `Customers\n${CUSTOMERS}`, 'line 1: this row is one cell'],
  ])('refuses %s, and leaves the name of the result free', async (_, content, message) => {
    const refused = await screen(await file('wrong.csv', content), '--out', place('free.csv'));
    expect([refused.exitCode, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain(`linchpin: RECORD_INVALID: wrong.csv`);
    expect(refused.err).toContain(message);
    expect((await readdir(folder.path)).filter((name) => name.startsWith('free'))).toEqual([]);
  });

  it('writes a result once, and never over it', async () => {
    const customers = await file('customers.csv', CUSTOMERS);
    const out = place('once.csv');
    expect(await screen(customers, '--out', out)).toMatchObject({ exitCode: 0, out: '' });
    const written = await readFile(out, 'utf8');
    expect(written).toBe(`\ufeff${(await screen(customers)).out}`);
    expect((await screen(customers, '--out', out)).err).toContain('once.csv is there already');
    expect((await screen(customers, '--out', out, '--resume')).err).toContain('it may be finished');
    expect(await readFile(out, 'utf8')).toBe(written);
    expect(existsSync(`${out}.progress`)).toBe(false);
  });

  it('stops by Ctrl-C while it waits for rows, and goes on to the same result', async () => {
    const [whole, halves] = [place('whole.csv'), place('halves.csv')];
    await screen(await file('customers.csv', CUSTOMERS), '--out', whole);
    const first = begun('-', '--out', halves);
    // The last row is not at its end: the screening waits for more.
    first.child.stdin.write(CUSTOMERS.slice(0, -1));
    await kept(halves);
    first.child.kill('SIGINT');
    const { exitCode, err } = await first.finished;
    expect(exitCode).toBe(130);
    expect(err).toMatch(/stopped after 1 rows, .* halves\.csv; the same command with --resume goes on/);
    const second = begun('-', '--out', halves, '--resume');
    second.child.stdin.end(CUSTOMERS);
    expect(await second.finished).toMatchObject({ exitCode: 0 });
    expect(await readFile(halves)).toEqual(await readFile(whole));
  });

  it('stops by Ctrl-C in the middle of a file, and goes on to the same result', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => `Person${row};Anna;;;`);
    const long = await file('long.csv', `${HEADINGS}${rows.join('\n')}\n`);
    const [whole, halves] = [place('long-whole.csv'), place('long-halves.csv')];
    await screen(long, '--out', whole);
    const { child, finished } = begun(long, '--out', halves);
    await kept(halves);
    child.kill('SIGINT');
    expect((await finished).exitCode).toBe(130);
    const { rows: done } = JSON.parse(await readFile(`${halves}.progress`, 'utf8')) as { rows: number };
    expect(done).toBeLessThan(1500);
    const other = await file('other.csv', `${HEADINGS}${rows.toReversed().join('\n')}\n`);
    expect((await screen(other, '--out', halves, '--resume')).err).toContain('were of another file');
    expect((await screen(long, '--out', halves, '--resume', '--limit', '3')).err).toContain('other options');
    expect(await screen(long, '--out', halves, '--resume')).toMatchObject({ exitCode: 0 });
    expect(await readFile(halves)).toEqual(await readFile(whole));
  });
});
