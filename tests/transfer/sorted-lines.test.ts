import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeyedLine, SortedLines } from '../../src/transfer/sorted-lines.js';

describe('transfer: sorted lines', () => {
  let folder = '';
  let made = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linchpin-sorted-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function sorted(lines: readonly KeyedLine[], held: number): Promise<KeyedLine[]> {
    const sorter = new SortedLines(folder, `lines${made++}`, held);
    for (const { key, line } of lines) await sorter.add(key, line);
    expect(sorter.count).toBe(lines.length);
    const found: KeyedLine[] = [];
    for await (const line of sorter.sorted()) found.push(line);
    return found;
  }

  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((found) => found.replace(/[\t\n]/g, ' '));
  const lines = fc.array(fc.record({ key: text, line: text }), { maxLength: 200 });

  it('gives lines by key, equal keys as they came, however little it may hold', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 0, max: 500 }), async (some, held) => {
        const places = some.map((line, place) => ({ ...line, place }));
        places.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place));
        expect(await sorted(some, held)).toEqual(places.map(({ key, line }) => ({ key, line })));
      }),
      { numRuns: 60 },
    );
  });

  it('can be gone through again', async () => {
    const sorter = new SortedLines(folder, 'again', 5);
    for (const key of ['b', 'a', 'c']) await sorter.add(key, key);
    for (let time = 0; time < 2; time++) {
      let found = '';
      for await (const { line } of sorter.sorted()) found += line;
      expect(found).toBe('abc');
    }
  });

  it('has nothing when nothing was added', async () => {
    expect(await sorted([], 10)).toEqual([]);
  });
});
