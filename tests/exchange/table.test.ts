import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readTable, type TableForm } from '../../src/exchange/table.js';

async function rows(text: string, form?: TableForm, size = 7): Promise<[line: number, ...string[]][]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(place * size, (place + 1) * size),
  );
  const found: [number, ...string[]][] = [];
  for await (const { cells, line } of readTable(Readable.from(chunks), 'names.csv', form))
    found.push([line, ...cells]);
  return found;
}

describe('exchange: tables', () => {
  it.each([',', ';', '\t', '|'])('finds out that %j stands between cells', async (mark) => {
    expect(await rows(`name${mark}born\nAnna${mark}1970\n`)).toEqual([
      [1, 'name', 'born'],
      [2, 'Anna', '1970'],
    ]);
  });

  it.each(['\n', '\r\n'])(
    'guesses from the first line that holds anything, and counts those before it',
    async (end) => {
      const text = ['', '  ', '', 'name;born', 'Anna;1970', '', 'Ivan;1971'].join(end);
      expect(await rows(text)).toEqual([
        [4, 'name', 'born'],
        [5, 'Anna', '1970'],
        [7, 'Ivan', '1971'],
      ]);
    },
  );

  it('looks behind a line break within quotation marks', async () => {
    expect(await rows('"name,\nas ""written"",\nby us";born\nAnna;1970\n')).toEqual([
      [3, 'name,\nas "written",\nby us', 'born'],
      [4, 'Anna', '1970'],
    ]);
  });

  it.each(['sep=;', '"sep=;"', 'SEP=;'])('takes a first line %j at its word, and skips it', async (line) => {
    expect(await rows(`${line}\r\nname;a,b,c,d\r\nAnna;x\r\n`)).toEqual([
      [2, 'name', 'a,b,c,d'],
      [3, 'Anna', 'x'],
    ]);
  });

  it('takes the delimiter that is named, and still skips a line that says another', async () => {
    expect(await rows('sep=;\nname,born;x\nAnna,1;y\n', { delimiter: ',' })).toEqual([
      [2, 'name', 'born;x'],
      [3, 'Anna', '1;y'],
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a title above a table',
      'Our customers\nname;born\nAnna;1970\nIvan;1971\n',
      'most rows below it hold ";"',
    ],
    [
      'a title above a table with commas',
      'Our customers\nname,born\nAnna,1970\n',
      'most rows below it hold ","',
    ],
    [
      'a title above a table with tabs',
      'Our customers\nname\tborn\nAnna\t1970\n',
      'most rows below it hold tabs',
    ],
  ])('refuses %s', async (_, text, message) => {
    await expect(rows(text)).rejects.toThrow(`names.csv line 1: this row is one cell, but ${message}`);
  });

  it('refuses a table that is read with the wrong delimiter', async () => {
    const text = 'name,born\nAnna,1970\nIvan,1971\n';
    await expect(rows(text, { delimiter: ';' })).rejects.toThrow('most rows below it hold ","');
  });

  it('takes a list of names, of which some have separators', async () => {
    expect(await rows('name\n"Kot, Anna"\n"Kot, Ivan"\nWings, LLC\nKazik | Kot\nAnna\nIvan\n')).toHaveLength(
      7,
    );
  });

  it('takes separators in a single column when it is told that it is one', async () => {
    const text = 'name\nKot, Anna\nKot, Ivan\n';
    await expect(rows(text)).rejects.toThrow('most rows');
    expect(await rows(text, { delimiter: '|', mayBeOneColumn: true })).toEqual([
      [1, 'name'],
      [2, 'Kot, Anna'],
      [3, 'Kot, Ivan'],
    ]);
  });

  it('gives all rows of a long list of names, in order', async () => {
    const names = Array.from({ length: 350 }, (_, place) => `Name ${place}`);
    expect((await rows(names.join('\n'), {}, 4096)).map(([, name]) => name)).toEqual(names);
  });

  it('gives nothing for an empty file, nor for one of blank lines', async () => {
    expect(await rows('')).toEqual([]);
    expect(await rows('\n \n;;\n')).toEqual([]);
  });

  it('takes lines that end as on Windows and as on Unix in one file, and as on old Macintosh computers', async () => {
    const wanted = [
      [1, 'name', 'born'],
      [2, 'Anna', '1970'],
      [3, 'Ivan', '1971'],
    ];
    for (const size of [1, 7, 4096]) {
      expect(await rows('name;born\r\nAnna;1970\nIvan;1971\n', {}, size)).toEqual(wanted);
      expect(await rows('name;born\nAnna;1970\r\n"Ivan";"1971"\r\n', {}, size)).toEqual(wanted);
      expect(await rows('name;born\rAnna;1970\r"Ivan";1971', {}, size)).toEqual(wanted);
    }
  });

  it('counts a line that ends within a cell once, however it ends', async () => {
    expect(await rows('name;born\r\n"An\r\nna";1970\r\n"I\nvan";1971\r\nOlga;1972\r\n')).toEqual([
      [1, 'name', 'born'],
      [3, 'An\r\nna', '1970'],
      [5, 'I\nvan', '1971'],
      [6, 'Olga', '1972'],
    ]);
  });

  it('keeps the blanks around a text where it is told to', async () => {
    expect(await rows('name;born\n Anna ; \n ; \n', { keepsBlanks: true })).toEqual([
      [1, 'name', 'born'],
      [2, ' Anna ', ' '],
    ]);
  });

  it('gives all rows before a place that cannot be read', async () => {
    const bytes = Buffer.from('name;born\nAnna;1970\nIvan;"1971\nOlga;1972\n');
    const found: string[] = [];
    const reading = async () => {
      for await (const { cells } of readTable(Readable.from([bytes]), 'names.csv')) found.push(cells.join());
    };
    await expect(reading()).rejects.toThrow(
      'names.csv line 3: a quotation mark that opens a cell is never closed',
    );
    expect(found).toEqual(['name,born', 'Anna,1970']);
  });

  it('lets go of its file when it is broken off', async () => {
    let isOpen = true;
    async function* bytes() {
      try {
        for (;;) yield Buffer.from('Anna;1970\n');
      } finally {
        isOpen = false;
      }
    }
    for await (const { line } of readTable(bytes(), 'names.csv')) if (line > 3) break;
    expect(isOpen).toBe(false);
  });

  it('refuses a quotation mark that is never closed, and a row without end', async () => {
    await expect(rows('name;born\n"Anna;1970\n')).rejects.toThrow('is never closed');
    await expect(rows(`name;born\n${'x'.repeat(1_000_100)}`, {}, 65_536)).rejects.toThrow('at most 1000000');
  });
});
