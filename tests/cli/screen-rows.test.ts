/** The way of rows through a screening that is stopped, fails, or is gone on with. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openResults } from '../../src/cli/results.js';
import type { NamedColumns } from '../../src/cli/screen-columns.js';
import { screenRows } from '../../src/cli/screen-rows.js';
import type { TableRow } from '../../src/exchange/table.js';

const TABLE = ['name;born', ...Array.from({ length: 30 }, (_, place) => `Person ${place};19${place + 10}`)];

describe('screening: rows', () => {
  let folder = '';
  let count = 0;
  const told: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-rows-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  function fresh(): string {
    count += 1;
    told.length = 0;
    return join(folder, `${count}.csv`);
  }

  interface Course {
    readonly isResumed?: boolean;
    readonly table?: readonly string[];
    readonly named?: NamedColumns;
    /** Called with each name before it is screened. */
    readonly before?: (name: string, stop: AbortController) => void;
  }

  async function screened(file: string, { isResumed, table, named, before }: Course = {}) {
    const results = await openResults(
      file,
      { name: 'screening', job: 'a job' },
      isResumed ?? false,
      () => undefined,
    );
    const stop = new AbortController();
    try {
      return await screenRows({
        rows: rowsOf(table ?? TABLE),
        named: named ?? {},
        screener: {
          screen: async ({ name }) => {
            before?.(name, stop);
            return [];
          },
        },
        results,
        tell: (line) => told.push(line),
        stop: stop.signal,
      });
    } finally {
      await results.close();
    }
  }

  const stopAt = (place: number) => (name: string, stop: AbortController) => {
    if (name === `Person ${place}`) stop.abort();
  };
  const failAt = (place: number) => (name: string) => {
    if (name === `Person ${place}`) throw new Error('something went wrong');
  };

  it('gives the same bytes twice, and tells which columns it reads', async () => {
    const [one, other] = [fresh(), fresh()];
    expect(await screened(one)).toEqual({ rows: 30, isStopped: false });
    expect(told[0]).toBe("names from 'name', birth dates from 'born'");
    expect(told.at(-1)).toMatch(/^30 names screened, 0 with candidates, /);
    await screened(other);
    expect(await readFile(one)).toEqual(await readFile(other));
    expect((await readFile(one, 'utf8')).split('\r\n')).toHaveLength(32);
  });

  it.each([0, 1, 17, 29])(
    'gives the same bytes when it was stopped at row %i and gone on with',
    async (place) => {
      const [whole, halves] = [fresh(), fresh()];
      await screened(whole);
      expect(await screened(halves, { before: stopAt(place) })).toEqual({ rows: place + 1, isStopped: true });
      expect(await screened(halves, { isResumed: true })).toEqual({ rows: 30, isStopped: false });
      expect(await readFile(halves)).toEqual(await readFile(whole));
    },
  );

  it('goes on after a stop while it was looking for where to go on', async () => {
    const file = fresh();
    await screened(file, { before: stopAt(9) });
    const results = await openResults(file, { name: 'screening', job: 'a job' }, true, () => undefined);
    const stop = AbortSignal.abort();
    const rows = rowsOf(TABLE);
    const screener = { screen: async () => [] };
    expect(await screenRows({ rows, named: {}, screener, results, tell: () => undefined, stop })).toEqual({
      rows: 10,
      isStopped: true,
    });
    await results.close();
    expect(await screened(file, { isResumed: true })).toEqual({ rows: 30, isStopped: false });
  });

  it('can be gone on with after a failure from the first row on', async () => {
    const [whole, halves] = [fresh(), fresh()];
    await screened(whole);
    await expect(screened(halves, { before: failAt(0) })).rejects.toThrow('something went wrong');
    await expect(readFile(halves)).rejects.toThrow('ENOENT');
    await expect(screened(halves, { isResumed: true, before: failAt(1) })).rejects.toThrow();
    await expect(screened(halves, { isResumed: true, before: failAt(5) })).rejects.toThrow();
    await screened(halves, { isResumed: true });
    expect(await readFile(halves)).toEqual(await readFile(whole));
  });

  it('leaves nothing behind when no column of names is found', async () => {
    const file = fresh();
    await expect(screened(file, { table: ['a;b', 'c;d'] })).rejects.toThrow('which column holds the names?');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it.each<[string, string[]]>([
    ['other headings', ['name;DOB', ...TABLE.slice(1)]],
    ['another row among those screened', TABLE.map((row) => row.replace('Person 3;', 'Person 3b;'))],
    ['a row less among them', TABLE.filter((row) => !row.startsWith('Person 3;'))],
  ])('is not gone on with a file that has %s', async (_, table) => {
    const file = fresh();
    await screened(file, { before: stopAt(9) });
    const before = await readFile(file);
    await expect(screened(file, { isResumed: true, table })).rejects.toThrow(
      '--resume: the 10 rows screened before were of another file',
    );
    expect(await readFile(file)).toEqual(before);
  });

  it('is not gone on with a file that has become shorter', async () => {
    const file = fresh();
    await screened(file, { before: stopAt(9) });
    await expect(screened(file, { isResumed: true, table: TABLE.slice(0, 5) })).rejects.toThrow('fewer rows');
  });

  it('is gone on with a file that has become longer', async () => {
    const file = fresh();
    await screened(file, { before: stopAt(9) });
    const table = [...TABLE, 'Person 30;1940'];
    expect(await screened(file, { isResumed: true, table })).toEqual({ rows: 31, isStopped: false });
  });

  it('writes headings alone for a spreadsheet that has nothing else, and no file for nothing', async () => {
    const [one, none] = [fresh(), fresh()];
    await screened(one, { table: ['name'] });
    expect(await readFile(one, 'utf8')).toMatch(/^\ufeffname,line,screened name,.*\r\n$/);
    await screened(none, { table: [] });
    await expect(readFile(none)).rejects.toThrow('ENOENT');
  });

  it('numbers the columns of a file without headings', async () => {
    const file = fresh();
    await screened(file, { table: ['Kot;Anna', 'Kot;Ivan'], named: { name: '2,1' } });
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffcolumn 1,column 2,line/);
    expect(lines[1]).toMatch(/^Kot,Anna,1,Anna Kot,no candidate/);
  });
});

async function* rowsOf(table: readonly string[]): AsyncIterable<TableRow> {
  for (const [place, row] of table.entries()) yield { cells: row.split(';'), line: place + 1 };
}
