import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/exchange/csv/columns.js';
import { csvFormat } from '../../src/exchange/csv/format.js';
import { fieldOfKind } from '../../src/exchange/csv/kind-fields.js';
import { bearingRecord } from '../../src/model/bearing.js';
import { claimId, claimRecord } from '../../src/model/claim.js';
import { entityRecord, routeLeg } from '../../src/model/entity.js';
import { evidenceRecord } from '../../src/model/evidence.js';
import { contentId } from '../../src/model/ids.js';
import { oppositionRecord } from '../../src/model/opposition.js';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import { sourceRecord } from '../../src/model/source.js';
import { seedRecords } from '../seeds/real-facts.js';
import { WORLD_RECORDS } from '../world.js';
import { readings, recordsIn, written } from './exported.js';
import { FULL_RECORDS } from './full-records.js';

function sorted(records: readonly GraphRecord[]): GraphRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a text says, without a word of anything refused or left out. */
async function read(text: string | Buffer): Promise<GraphRecord[]> {
  const found = await readings(csvFormat, text);
  expect(found.flatMap(({ refused }) => refused.map(({ message }) => message))).toEqual([]);
  expect(found.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  return recordsIn(found);
}

describe('exchange: CSV round trip', () => {
  it.each([
    ['the small world', () => WORLD_RECORDS],
    ['a record of every form with every field', () => FULL_RECORDS],
    ['the seeds', async () => (await seedRecords()).map(({ record }) => record)],
  ])('brings back %s', async (_, given) => {
    const records = await given();
    const { text, lost } = await written(csvFormat, records);
    expect(lost).toEqual({});
    expect(await read(text)).toStrictEqual(sorted(records));
  });

  it('writes the same bytes when what it wrote is read and written again', async () => {
    const { text } = await written(csvFormat, FULL_RECORDS);
    expect((await written(csvFormat, await read(text))).text).toBe(text);
  });

  it('has a column for every field of the model', () => {
    const missing = (part: keyof typeof COLUMNS, shape: object, ...others: string[]) =>
      Object.keys(shape).filter(
        (field) => !others.includes(field) && !COLUMNS[part].some((column) => column.field === field),
      );
    expect(missing('source', sourceRecord.shape, 'type', 'kind')).toEqual([]);
    expect(missing('leg', routeLeg.shape)).toEqual([]);
    expect(missing('claim', claimRecord.shape, 'type')).toEqual([]);
    expect(missing('item', evidenceRecord.shape, 'type', 'claim')).toEqual([]);
    expect(missing('opposition', oppositionRecord.shape, 'type')).toEqual([]);
    expect(missing('bearing', bearingRecord.shape, 'type')).toEqual([]);
    for (const { shape } of entityRecord.options) {
      const held = COLUMNS.entity.map(({ field }) => fieldOfKind(shape.kind.value, field));
      expect(Object.keys(shape).filter((field) => field !== 'type' && !held.includes(field))).toEqual([]);
    }
  });

  it('brings back any texts', async () => {
    const text = fc
      .oneof(
        fc.string({
          unit: fc.constantFrom(...'\'"=+-@|\\,:[];# \t\r\n\u00a001.eA'),
          minLength: 1,
          maxLength: 12,
        }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      )
      .filter((one) => parses({ type: 'entity', kind: 'State', id: 'x', name: one }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          name: text,
          alias: text,
          scheme: text,
          value: text,
          locator: text,
          note: text,
          role: text,
        }),
        async (texts) => {
          const records = recordsOf(texts);
          expect(await read((await written(csvFormat, records)).text)).toStrictEqual(sorted(records));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('opens with a mark for Excel, and ends every line as on Windows', async () => {
    const { text } = await written(csvFormat, WORLD_RECORDS);
    expect(text.startsWith('\ufeffrow,id,kind,name,')).toBe(true);
    expect(text.endsWith(',end\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('writes sources, entities, claims with their items, oppositions and bearings, in this order', async () => {
    const { text } = await written(csvFormat, FULL_RECORDS);
    const rows = text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect([...new Set(rows)]).toEqual(['source', 'entity', 'leg', 'claim', 'opposition', 'bearing']);
  });

  it('keeps a claim without evidence as one, also where the whole file has a source', async () => {
    const { text } = await written(
      csvFormat,
      WORLD_RECORDS.filter(({ type }) => type !== 'evidence'),
    );
    const found = await readings(csvFormat, text, { source: 'report' });
    expect(recordsIn(found).filter(({ type }) => type === 'evidence')).toEqual([]);
  });
});

describe('exchange: CSV that is cut off', () => {
  it('reads the whole rows before any byte, nothing that the file did not say, and one refusal at most', async () => {
    const records = [...FULL_RECORDS, ...WORLD_RECORDS];
    const bytes = Buffer.from((await written(csvFormat, records)).text);
    const said = new Map(records.map((record) => [record.id, record]));
    const headings = bytes.indexOf('\r\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        const cut = bytes.subarray(0, length);
        const found = await readings(csvFormat, cut);
        for (const record of recordsIn(found)) expect(record).toStrictEqual(said.get(record.id));
        const refused = found.flatMap((reading) => reading.refused);
        // A route whose legs are cut off is refused beside the row that is.
        expect(refused.length).toBeLessThanOrEqual(2);
        if (length < headings) return;
        const whole = await readings(csvFormat, cut.subarray(0, cut.lastIndexOf('\r\n') + 2));
        const missing = new Set(recordsIn(whole).map(({ id }) => id));
        for (const { id } of recordsIn(found)) missing.delete(id);
        expect([...missing].filter((id) => !isRoute(said.get(id)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a last row without a line break when all its cells are there', async () => {
    const text = 'kind,name,country\nCompany,North Air,NO\nCompany,Sun Travel,SE';
    const whole = await readings(csvFormat, text, { source: 'report' });
    expect(recordsIn(whole)).toHaveLength(2);
    const cut = await readings(csvFormat, text.slice(0, -3), { source: 'report' });
    expect(recordsIn(cut)).toHaveLength(1);
    expect(cut.flatMap(({ refused }) => refused.map(({ message }) => message))).toEqual([
      'file.csv line 3: wanted a whole row, or a line break behind it, got the end of the file in this row',
    ]);
  });

  it('reads what stands before a character that is cut in two, and before a quotation mark left open', async () => {
    const text = Buffer.from('kind,name\nCompany,North Air\nCompany,"Białoruś');
    const latin = Buffer.concat([text.subarray(0, -2), Buffer.from([0xfc, 0x0a])]);
    for (const [cut, message] of [
      [latin, 'file.csv line 3: this is not UTF-8 text; save it as "CSV UTF-8"'],
      [text.subarray(0, -1), 'file.csv line 3: the file ends inside a character'],
      [text, 'file.csv line 3: a quotation mark that opens a cell is never closed'],
    ] as const) {
      const found = await readings(csvFormat, cut, { source: 'report' });
      expect(recordsIn(found)).toHaveLength(1);
      expect(found.flatMap(({ refused }) => refused.map((one) => one.message))).toEqual([
        `${message}; nothing behind it was read`,
      ]);
    }
  });
});

function isRoute(record: GraphRecord | undefined): boolean {
  return record?.type === 'entity' && record.kind === 'Route';
}

function parses(value: unknown): boolean {
  try {
    parseRecord(value, 'text');
    return true;
  } catch {
    return false;
  }
}

/** A source, an entity, a claim and its item that hold the texts. */
function recordsOf(
  texts: Record<'name' | 'alias' | 'scheme' | 'value' | 'locator' | 'note' | 'role', string>,
) {
  const { name, alias, scheme, value, locator, note, role } = texts;
  const statement = { subject: 'x', predicate: 'HOLDS_OFFICE_IN', object: 'x', qualifiers: { role } };
  const claim = claimId(statement);
  return [
    { type: 'source', id: 's', title: name, authors: [alias, value], reliability: 'A', note },
    {
      type: 'entity',
      kind: 'Concept',
      id: 'x',
      name,
      aliases: [{ name: alias, script: 'Cyrl' }, { name: value }],
      externalIds: [{ scheme, value }],
      statedBy: [{ source: 's', locator }],
      description: note,
    },
    { type: 'claim', id: claim, ...statement, note },
    {
      type: 'evidence',
      id: contentId('ev-', texts),
      claim,
      source: 's',
      stance: 'SUPPORTS',
      credibility: 1,
      locator,
      note,
    },
  ].map((record) => parseRecord(record, 'text'));
}
