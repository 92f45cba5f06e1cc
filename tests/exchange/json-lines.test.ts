import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/exchange/json-lines.js';
import { LONGEST_LINE } from '../../src/exchange/lines.js';

const MINSK = '{"type":"entity","kind":"Place","id":"minsk","name":"Minsk"}';
const GRODNO = '{"type":"entity","kind":"Place","id":"grodno","name":"Гродна"}';

describe('exchange: JSON Lines', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-lines-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(content: string | Buffer): Promise<[id: string, where: string][]> {
    const file = join(folder, 'places.jsonl');
    await writeFile(file, content);
    const found: [string, string][] = [];
    for await (const { record, where } of readRecords(file)) found.push([record.id, where]);
    return found;
  }

  it('gives each record with its file and line, blank lines counted and skipped', async () => {
    expect(await read(`${MINSK}\n\n  \n${GRODNO}\n`)).toEqual([
      ['minsk', 'places.jsonl line 1'],
      ['grodno', 'places.jsonl line 4'],
    ]);
  });

  it('takes a byte order mark, CRLF and a last line without a line break', async () => {
    expect(await read(`\ufeff${MINSK}\r\n${GRODNO}`)).toHaveLength(2);
  });

  it('reads records that straddle the chunks in which a file is read', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `{"type":"entity","kind":"Place","id":"p${index}","name":"${'ў'.repeat(index % 90)}x"}`,
    );
    expect((await read(lines.join('\n'))).map(([id]) => id)).toEqual(lines.map((_, index) => `p${index}`));
  });

  it('gives nothing for an empty file', async () => {
    expect(await read('')).toEqual([]);
  });

  it.each<[string, string | Buffer, string]>([
    ['a line that is no JSON', `${MINSK}\nnonsense\n`, 'places.jsonl line 2: this is not JSON'],
    [
      'a file that ends inside a record',
      `${MINSK}\n${GRODNO.slice(0, 30)}`,
      'places.jsonl line 2: this is not JSON; the file ends inside this line',
    ],
    ['a key that stands twice', MINSK.replace('"id"', '"name"'), 'the key "name" stands twice'],
    ['a reserved key', MINSK.replace('"id"', '"__proto__"'), 'the key "__proto__" is reserved'],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(`${MINSK}\n`), Buffer.from([0x22, 0xff, 0xfe])]),
      'places.jsonl line 2: this is not UTF-8 text',
    ],
    ['a value that is no object', '[1]\n', 'places.jsonl line 1: wanted a record'],
    ['an unknown field', MINSK.replace('"name"', '"nom"'), 'places.jsonl line 1'],
  ])('refuses %s, naming file and line', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining(message),
    });
  });

  it('refuses a line past the limit without holding the file in memory', async () => {
    const longest = `${MINSK}${' '.repeat(LONGEST_LINE - MINSK.length)}`;
    expect(await read(`${longest}\n`)).toHaveLength(1);
    await expect(read(`${MINSK}\n${longest} \n`)).rejects.toThrow(
      'places.jsonl line 2: a line must be at most 1048576 bytes long',
    );
    await expect(read(Buffer.alloc(8 * LONGEST_LINE, 0x20))).rejects.toThrow('places.jsonl line 1: a line');
  });

  it('names a file that cannot be read without its folder', async () => {
    const iterator = readRecords(join(folder, 'absent.jsonl'))[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: 'absent.jsonl: the file cannot be read (ENOENT)',
    });
  });
});
