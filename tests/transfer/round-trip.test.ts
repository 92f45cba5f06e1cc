/** What goes out comes back: the real facts through every format that loses nothing, into an empty graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../src/exchange/format.js';
import { FORMATS } from '../../src/exchange/formats.js';
import type { Store } from '../../src/store/store.js';
import type { ExportTerms } from '../../src/transfer/export.js';
import { seedRecords } from '../seeds/real-facts.js';
import { placed } from '../world.js';
import { exportText } from './exporting.js';
import { contentOf, importTexts, memoryStore } from './importing.js';

const LOSSLESS = FORMATS.filter(({ name }) => name !== 'followthemoney');

describe('transfer: round trips', () => {
  let store: Store;

  beforeAll(async () => {
    store = await memoryStore();
    await store.write(placed((await seedRecords()).map(({ record }) => record)), 'a test', 'facts');
  });
  afterAll(() => store.close());

  function written(format: Format): Promise<string> {
    const weigh: ExportTerms['weigh'] = async (claims) =>
      claims.map(() => ({ probability: 0.5, notExcluded: 0.9, standing: 'SUPPORTED' }));
    return exportText(store, format, { weigh }, (what) => expect.fail(`${format.name} lost ${what}`));
  }

  it.each(LOSSLESS.map((format) => [format.title, format] as const))(
    'come back whole through %s, and change nothing where they came from',
    async (_, format) => {
      const text = await written(format);
      const copy = await memoryStore();
      const report = await importTexts(copy, [text], {}, format);
      expect(report.lines).toEqual([]);
      expect(await contentOf(copy)).toEqual(await contentOf(store));
      await copy.close();
      const again = await importTexts(store, [text], {}, format);
      expect(again.records).toMatchObject({ added: 0, changed: 0, refused: 0 });
    },
  );

  it('take nothing away where they come back as FollowTheMoney, and add what they say as a source of its own', async () => {
    const [format] = FORMATS.filter(({ name }) => name === 'followthemoney');
    if (!format) return expect.fail('there is no such format');
    const before = await contentOf(store);
    const text = await exportText(store, format);
    const [first] = (await seedRecords()).filter(({ record }) => record.type === 'source');
    const source = first?.record.id ?? null;
    const report = await importTexts(store, [text], { reading: { source, credibility: 2 } }, format);
    expect(report.lines).toEqual([]);
    const after = new Map((await contentOf(store)).map((line) => [JSON.parse(line).id as string, line]));
    for (const line of before) {
      const was = JSON.parse(line);
      const is = JSON.parse(after.get(was.id) ?? '{}');
      for (const [field, value] of Object.entries(was)) {
        if (Array.isArray(value)) expect(is[field]).toEqual(expect.arrayContaining(value));
        else expect(is[field], `${was.id} ${field}`).toEqual(value);
      }
    }
  });
});
