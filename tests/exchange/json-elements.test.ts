import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPiece, jsonElements } from '../../src/exchange/json-elements.js';
import { fileOf } from './exported.js';

async function pieces(content: string | Buffer, size = 7): Promise<JsonPiece[]> {
  const found: JsonPiece[] = [];
  for await (const piece of jsonElements(fileOf(content, 'f.json', size).bytes(), 'f.json', 'list')) {
    found.push(piece);
  }
  return found;
}

async function elements(content: string | Buffer, size?: number): Promise<unknown[]> {
  return (await pieces(content, size)).flatMap((piece) => (piece.kind === 'element' ? [piece.value] : []));
}

async function problems(content: string | Buffer): Promise<string[]> {
  return (await pieces(content)).flatMap((piece) =>
    piece.kind === 'problem' ? [`${piece.where}: ${piece.problem}`] : [],
  );
}

describe('exchange: elements of a JSON document', () => {
  it('gives what stands around the list, and its elements with the lines on which they begin', async () => {
    const text =
      '{\n  "id": "b",\n  "list": [\n    {\n      "a": "]}\\"\\\\"\n    },\n    [1], "x",\n -1.5e3, true ],\n "n": null}\n';
    expect(await pieces(text)).toEqual([
      { kind: 'member', name: 'id', value: 'b', where: 'f.json line 2' },
      { kind: 'element', value: { a: ']}"\\' }, where: 'f.json line 4' },
      { kind: 'element', value: [1], where: 'f.json line 7' },
      { kind: 'element', value: 'x', where: 'f.json line 7' },
      { kind: 'element', value: -1500, where: 'f.json line 8' },
      { kind: 'element', value: true, where: 'f.json line 8' },
      { kind: 'member', name: 'n', value: null, where: 'f.json line 9' },
    ]);
  });

  it('takes a list at the top, a byte order mark and CRLF', async () => {
    expect(await elements('\ufeff[\r\n{"a":1},\r\n{"a":2}\r\n]\r\n', 1)).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await pieces('[]')).toEqual([]);
    expect(await pieces('{}')).toEqual([]);
  });

  it('gives a list of another name whole, and what is no list under its name', async () => {
    expect(await pieces('{"other":[1],"list":{"a":[2]}}')).toEqual([
      { kind: 'member', name: 'other', value: [1], where: 'f.json line 1' },
      { kind: 'member', name: 'list', value: { a: [2] }, where: 'f.json line 1' },
    ]);
  });

  it('gives the same elements in pieces of any size, on one line or printed with indents', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 4 }).map((value) => ({ value: JSON.stringify(value) }))),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (list, size, isPrinted) => {
          const text = JSON.stringify({ list, more: 1 }, null, isPrinted ? 2 : 0);
          expect(await elements(text, size)).toEqual(list);
        },
      ),
    );
  });

  it('gives what is whole of a document that ends anywhere, and one problem', async () => {
    const bytes = Buffer.from('{"list": [ {"a":"ё"}, 12, "s", [] ], "z": 1}');
    const whole = [{ a: 'ё' }, 12, 's', []];
    for (let end = 0; end < bytes.length; end++) {
      const found = await pieces(bytes.subarray(0, end), 5);
      const given = found.flatMap((piece) => (piece.kind === 'element' ? [piece.value] : []));
      expect(whole.slice(0, given.length)).toEqual(given);
      expect(found.filter(({ kind }) => kind === 'problem')).toEqual([
        { kind: 'problem', problem: 'the file ends here, before its JSON does', where: 'f.json line 1' },
      ]);
    }
  });

  it.each([
    ['', 'line 1: the file ends here, before its JSON does'],
    ['"text"', 'line 1: the JSON breaks off here: wanted an object or a list, got "\\""'],
    ['\xef{}', 'line 1: the JSON breaks off here: wanted an object or a list, got "{"'],
    ['[1,]', 'line 1: the JSON breaks off here: wanted an element, got "]"'],
    ['[1\n2]', 'line 2: the JSON breaks off here: wanted , or ], got "2"'],
    ['{"a":1,}', 'line 1: the JSON breaks off here: wanted a name, got "}"'],
    ['{"a" 1}', 'line 1: the JSON breaks off here: wanted :, got "1"'],
    ['{"a":\n\v}', 'line 2: the JSON breaks off here: wanted a value, got the byte 11'],
    ['{a:1}', 'line 1: the JSON breaks off here: wanted a name or }, got "a"'],
    ['{"list":[1]]', 'line 1: the JSON breaks off here: wanted , or }, got "]"'],
    ['{"a":1,"a":2}', 'line 1: the name "a" stands twice in one object'],
    ['{"a":1} {"b":2}', 'line 1: the JSON breaks off here: wanted nothing, got "{"'],
    ['{"\\x":1}', 'line 1: this is not JSON'],
  ])('breaks off at %j', async (text, problem) => {
    expect(await problems(Buffer.from(text, 'latin1'))).toEqual([`f.json ${problem}`]);
  });

  it('passes over a bad element and reads the next', async () => {
    const bad = ['{"a":]', '{"a":1,"a":2}', '{"__proto__":1}', 'tru', '"\\ud800"', '1.', "{'a':1}"];
    const found = await pieces(`[\n${bad.map((text) => `${text},\n1,\n`).join('')}2]`);
    expect(found.filter(({ kind }) => kind === 'element')).toHaveLength(bad.length + 1);
    expect(found.filter(({ kind }) => kind === 'problem')).toHaveLength(bad.length);
    const wrong = Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x2c, 0x31, 0x5d]);
    expect(await problems(wrong)).toEqual(['f.json line 1: this is not UTF-8 text']);
    expect(await elements(wrong)).toEqual([1]);
  });

  it('refuses an element that is too large, and no smaller one', async () => {
    const ofSize = (size: number) => `"${'x'.repeat(size - 2)}"`;
    const text = `[${ofSize(1024 * 1024)},\n${ofSize(1024 * 1024 + 1)},3]`;
    const found: JsonPiece[] = [];
    for await (const piece of jsonElements(fileOf(text, 'f.json', 65_536).bytes(), 'f.json', 'list')) {
      found.push(piece);
    }
    expect(found.map(({ kind }) => kind)).toEqual(['element', 'problem', 'element']);
    expect(found[1]).toMatchObject({
      where: 'f.json line 2',
      problem: 'a value must be at most 1048576 bytes long',
    });
  });

  it('refuses an element that nests too deep, and none less deep', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(await problems(`[${nested(64)}]`)).toEqual([]);
    const text = `[${nested(65)},${nested(100_000)},1]`;
    expect(await problems(text)).toEqual([
      'f.json line 1: a value must nest at most 64 levels deep',
      'f.json line 1: a value must nest at most 64 levels deep',
    ]);
    expect(await elements(text)).toEqual([1]);
  });

  it('refuses an object with more names than it may have', async () => {
    const named = (count: number) => `{${Array.from({ length: count }, (_, n) => `"m${n}":1`).join(',')}}`;
    expect(await problems(named(1000))).toEqual([]);
    expect(await problems(named(1001))).toEqual(['f.json line 1: there are more than 1000 names']);
  });
});
