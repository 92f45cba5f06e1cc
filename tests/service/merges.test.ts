/** `linchpin merges` as its users call it: what goes where, and what a stop by Ctrl-C leaves. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../src/model/record.js';
import { entity, source } from '../attribution/small-world.js';
import { dataFolder, type Finished, run } from './program.js';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const FIRMS = 5000;
const SYLLABLES = [
  'ba',
  'de',
  'gi',
  'ko',
  'lu',
  'ma',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  've',
  'zi',
  'cho',
  'shu',
  'kra',
];

const FIRST: readonly GraphRecord[] = [
  source('list', 'A'),
  entity('zarya', 'Company', {
    name: 'Zarya Trans',
    country: 'BY',
    externalIds: [{ scheme: 'lei', value: '529900J2' }],
  }),
  entity('zarya-2', 'Company', {
    name: 'ООО «Заря Транс»',
    externalIds: [{ scheme: 'leiCode', value: '5299-00J2' }],
  }),
  entity('kurort', 'Company', { name: '=Tsentr Kurort' }),
];
const SECOND: readonly GraphRecord[] = [
  entity('kurort-2', 'Company', { name: 'Центркурорт', statedBy: [{ source: 'list' }] }),
];

describe('service: linchpin merges', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let environment: { DATA_DIR: string };
  let large: { DATA_DIR: string };

  beforeAll(async () => {
    folder = await dataFolder();
    environment = { DATA_DIR: join(folder.path, 'small') };
    large = { DATA_DIR: join(folder.path, 'large') };
    await load(FIRST, environment);
    await load(SECOND, environment);
    await load([...FIRST, ...Array.from({ length: FIRMS }, (_, place) => firm(place))], large);
  });
  afterAll(() => folder.remove());

  const place = (name: string) => join(folder.path, name);
  const merges = (...words: string[]) => run(['merges', ...words], environment);

  async function load(records: readonly GraphRecord[], where: { DATA_DIR: string }): Promise<void> {
    await writeFile(place('records.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
    const loaded = await run(['load', place('records.jsonl'), '--by', 'tests', '--why', 'a test'], where);
    expect(loaded.err).toBe('');
  }

  it('prints each pair once, the strongest first, and tells on standard error how it went', async () => {
    const { exitCode, out, err } = await merges();
    expect(exitCode).toBe(0);
    const [headings, ...rows] = out.trimEnd().split('\r\n');
    expect(headings).toMatch(/^strength,score,id,other id,.*,decision,decided by,reason$/);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /^strong,0\.99\d+,zarya,zarya-2,Zarya Trans,ООО «Заря Транс»,.*the same lei 529900J2/,
    );
    expect(rows[1]).toMatch(/^weak,0\.\d+,kurort,kurort-2,'=Tsentr Kurort,Центркурорт,.*,,,$/);
    expect(err).toBe('4 actors looked at, 2 proposals\n');
    expect((await merges()).out).toBe(out);
  });

  it('looks at what came since a revision, from a source, or under some ids', async () => {
    const pairs = async (...words: string[]) => {
      const { out } = await merges(...words);
      return [...out.matchAll(/^\w+,[\d.]+,([\w-]+),([\w-]+)/gm)].map(([, id, other]) => `${id} ${other}`);
    };
    expect(await pairs('--since', '1')).toEqual(['kurort kurort-2']);
    expect(await pairs('--source', 'list')).toEqual(['kurort kurort-2']);
    expect(await pairs('--ids', 'zarya-2,kurort')).toEqual(['zarya zarya-2', 'kurort kurort-2']);
    expect(await pairs('--revision', '1')).toEqual(['zarya zarya-2']);
    expect(await pairs('--kinds', 'official')).toEqual([]);
    expect(await pairs('--threshold', '1')).toEqual([]);
  });

  it.each([
    [['--resume'], 2, '--resume wants --out FILE'],
    [['--threshold', '2'], 2, '--threshold wants a number from 0 to 1'],
    [['--limit', '0'], 2, '--limit wants 1 to 100'],
    [['--kinds', 'person'], 2, '--kinds wants some of state, state_body, official'],
    [['--ids', 'zarya,'], 2, '--ids wants ids with commas between them'],
    [['FILE.csv'], 2, 'Unexpected argument'],
    [['--ids', 'zarya-3'], 1, 'ENTITY_NOT_FOUND: no actor has the id "zarya-3" in ids (nearest: zarya'],
    [['--source', 'lists'], 1, 'no source has the id "lists" in source (nearest: list'],
    [['--revision', '9'], 1, 'REVISION_UNKNOWN: --revision'],
    [['--since', '9'], 1, 'REVISION_UNKNOWN: --since'],
  ])('refuses %j', async (words, exitCode, message) => {
    const refused = await merges(...words);
    expect([refused.exitCode, refused.out]).toEqual([exitCode, '']);
    expect(refused.err).toContain(message);
  });

  it('writes a table once, and never over it', async () => {
    const out = place('once.csv');
    expect(await merges('--out', out)).toMatchObject({ exitCode: 0, out: '' });
    const written = await readFile(out, 'utf8');
    expect(written).toBe(`\ufeff${(await merges()).out}`);
    expect((await merges('--out', out)).err).toContain('once.csv is there already');
    expect((await merges('--out', out, '--resume')).err).toContain('it may be finished');
    expect(await readFile(out, 'utf8')).toBe(written);
  });

  it('is told after an import of what its first revision brought, with the search that finds it again', async () => {
    const where = { DATA_DIR: join(folder.path, 'imported') };
    await load(FIRST.slice(0, 2), where);
    const again = entity('zarya-3', 'Company', {
      name: 'Zaria-Trans LLC',
      statedBy: [{ source: 'list' }],
      externalIds: [{ scheme: 'lei', value: '529900J2' }],
    });
    await writeFile(place('again.jsonl'), JSON.stringify(again));
    const { exitCode, out } = await run(['import', place('again.jsonl')], where);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^may be the same: .*zarya.*zarya-3.*the same lei 529900J2/m);
    expect((await run(['merges', '--since', '1'], where)).out).toContain(',zarya,zarya-3,');
  });

  it('stops by Ctrl-C, and goes on to the same table', { timeout: 300_000 }, async () => {
    const [whole, halves] = [place('whole.csv'), place('halves.csv')];
    await run(['merges', '--out', whole], large);
    const child = spawn(process.execPath, [PROGRAM, 'merges', '--out', halves], {
      env: { PATH: process.env.PATH ?? '', ...large },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    const finished = new Promise<Pick<Finished, 'exitCode'>>((resolve) => {
      child.on('close', (exitCode) => resolve({ exitCode }));
    });
    while (!existsSync(`${halves}.progress`)) await setTimeout(10);
    child.kill('SIGINT');
    expect(await finished).toEqual({ exitCode: 130 });
    expect(told).toMatch(
      /stopped after [\d,]+ actors; what was found is safe in halves\.csv, .* --resume goes on/,
    );
    const note = JSON.parse(await readFile(`${halves}.progress`, 'utf8')) as { rows: number };
    expect(note.rows).toBeLessThan(FIRMS);
    const other = await run(['merges', '--out', halves, '--resume', '--limit', '9'], large);
    expect(other.err).toContain('the search into halves.csv had other options');
    expect(await run(['merges', '--out', halves, '--resume'], large)).toMatchObject({ exitCode: 0 });
    expect(await readFile(halves)).toEqual(await readFile(whole));
    expect(existsSync(`${halves}.progress`)).toBe(false);
  });
});

/** Firms of one word, some of which sound alike. */
function firm(place: number): GraphRecord {
  const word = [place, place >> 4, (place >> 8) * 7 + 3, place * 5].map(
    (at) => SYLLABLES[at % SYLLABLES.length],
  );
  const name = word.join('');
  return entity(`firm-${place}`, 'Company', { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}` });
}
