import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellForm, CellProblem, DATE, type Known, TEXT } from '../../src/exchange/csv/cell-form.js';
import { COUNTRY } from '../../src/exchange/csv/country-form.js';
import { entityId, keptId, sourceId } from '../../src/exchange/csv/entity-id.js';
import { ALIASES, CITATIONS, EXTERNAL_IDS, listOf, QUALIFIERS } from '../../src/exchange/csv/list-form.js';
import { Names } from '../../src/exchange/csv/names.js';
import { PREDICATE } from '../../src/exchange/csv/predicate-form.js';
import { guarded, unguarded } from '../../src/exchange/guard.js';
import { PREDICATES } from '../../src/model/predicate.js';

/** Texts of what means something in cells, and of anything. */
const texts = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'\'"=+-@|\\,:[];# \t\r\n\u00a0\uff1d0123.eEax/'), minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('[language ru]', 'Foo [language ru, script Cyrl] ', "''", "'=", '\\', '(none)', '|', ' '),
  )
  .filter((text) => text.length > 0);

const KNOWN: Known = new Names();

function there<Value>(form: CellForm<Value>, value: Value): Value {
  return form.read(unguarded(guarded(form.write(value))), KNOWN);
}

describe('exchange: CSV cells that programs run or change', () => {
  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no cell begin like a formula, or like a blank before one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '-Ltd',
    '=1+1',
    '+48 22',
    '@channel',
    ' =1',
    '\t=1',
    '＝1',
    "'=1",
    '2021-06',
    '3-4',
    '0012',
    '1e5',
    '12.50',
  ])('puts an apostrophe before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['2021', '0', '999999999999999', 'p. 3-4', "'s-Hertogenbosch", "'t Hof", '3 boats', 'A-1', '#1'])(
    'leaves %j alone',
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );

  it('trims what people leave around a text, and takes off no apostrophe of theirs', () => {
    expect(unguarded('  North Air ')).toBe('North Air');
    expect(unguarded("'t Hof ")).toBe("'t Hof");
    expect(unguarded("'=1 ")).toBe('=1');
  });
});

describe('exchange: CSV cells of several values', () => {
  it('gives back lists of any texts', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (values) => {
        expect(there(listOf(TEXT), values)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back aliases, ids of other registers, qualifiers and citations', () => {
    const alias = fc.record(
      { name: texts, language: fc.constantFrom('ru', 'be-tarask'), script: fc.constantFrom('Cyrl', 'Arab') },
      { requiredKeys: ['name'] },
    );
    const citation = fc.record(
      { source: fc.constantFrom('report', 'none', 'a:b#c'), locator: texts },
      { requiredKeys: ['source'] },
    );
    const pair = fc.tuple(fc.constantFrom('role', 'subject-matter'), texts);
    const some = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        some(alias),
        some(fc.record({ scheme: texts, value: texts })),
        some(pair),
        some(citation),
        (aliases, ids, qualifiers, citations) => {
          expect(there(ALIASES, aliases)).toEqual(aliases);
          expect(there(EXTERNAL_IDS, ids)).toEqual(ids);
          expect(there(QUALIFIERS, qualifiers)).toEqual(qualifiers);
          expect(there(CITATIONS, citations)).toEqual(citations);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads what people type', () => {
    expect(ALIASES.read('Belavia|  Белавиа [script Cyrl] | | B [ex Aeroflot]', KNOWN)).toEqual([
      { name: 'Belavia' },
      { name: 'Белавиа', script: 'Cyrl' },
      { name: 'B [ex Aeroflot]' },
    ]);
    expect(EXTERNAL_IDS.read('wikidata:Q1 | eu: EU:12', KNOWN)).toEqual([
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'eu', value: 'EU:12' },
    ]);
    expect(CITATIONS.read('report, p. 1, note 2 | press', KNOWN)).toEqual([
      { source: 'report', locator: 'p. 1, note 2' },
      { source: 'press' },
    ]);
    expect(() => EXTERNAL_IDS.read('Q1', KNOWN)).toThrow('"register: id", several with | between them');
  });
});

describe('exchange: CSV cells of dates, countries and predicates', () => {
  it.each([
    ['2021', '2021'],
    ['2021-12', '2021-12'],
    ['2021-12-31 00:00:00', '2021-12-31'],
    ['2021-12-31T00:00:00.000Z', '2021-12-31'],
  ])('takes %s as %s', (text, date) => {
    expect(DATE.read(text, KNOWN)).toBe(date);
  });

  it.each(['31/12/2021', '12/31/2021', '1.2.21', '03-04-2021'])(
    'refuses %s, which can be mistaken',
    (text) => {
      expect(() => DATE.read(text, KNOWN)).toThrow(
        /YYYY, YYYY-MM or YYYY-MM-DD; day and month can be mistaken/,
      );
    },
  );

  it.each(['44561', 'Jun-21', '2021-12-31 13:45:00', 'Q3 2021', '2021-1'])('refuses %s', (text) => {
    expect(() => DATE.read(text, KNOWN)).toThrow(CellProblem);
  });

  it.each([
    ['by', 'BY'],
    ['BLR', 'BY'],
    ['Belarus', 'BY'],
    ['united states', 'US'],
    ['UK', 'GB'],
  ])('takes the country %s as %s', (text, code) => {
    expect(COUNTRY.read(text, KNOWN)).toBe(code);
  });

  it('refuses a country that it does not know', () => {
    expect(() => COUNTRY.read('Norland', KNOWN)).toThrow('two letters of ISO 3166-1');
  });

  it('takes a predicate by its name and by its reading, and no two of them for one', () => {
    for (const { name, reading } of PREDICATES) {
      expect(PREDICATE.read(name, KNOWN)).toBe(name);
      expect(PREDICATE.read(name.toLowerCase().replaceAll('_', ' '), KNOWN)).toBe(name);
      expect(PREDICATE.read(reading.toUpperCase(), KNOWN)).toBe(name);
    }
  });
});

describe('exchange: CSV ids and names', () => {
  it('makes an id that people can read of kind and name, in any script', () => {
    expect(entityId('Company', 'Nórth Air & Co.', 'report')).toMatch(/^company-north-air-co-[a-z2-7]{10}$/);
    expect(entityId('Company', 'Белавиа', 'report')).toMatch(/^company-belavia-[a-z2-7]{10}$/);
    expect(entityId('Company', '北', 'report')).not.toBe(entityId('Company', '南', 'report'));
    expect(entityId('Company', '!!!', 'report')).toMatch(/^company-[a-z2-7]{10}$/);
  });

  it('keeps an id that is one, and makes one of what is none', () => {
    expect(keptId('org:1', false)).toBe('org:1');
    expect(keptId('Org 1', false)).toBeNull();
    expect(entityId('Company', 'Org 1', 'report')).toMatch(/^company-org-1-[a-z2-7]{10}$/);
  });

  it.each(['1', '0012', 'A7', 'id12', 'q3'])('keeps no number of a row but in rows of ours: %s', (id) => {
    expect(keptId(id, false)).toBeNull();
    expect(keptId(id, true)).toBe(id);
  });

  it.each(['Q42', 'org1', 'act-1', 'A-7'])('keeps what means something elsewhere: %s', (id) => {
    expect(keptId(id, false)).toBe(id);
  });

  it('makes one id of what one source calls alike, and two of what two do', () => {
    const idBy = (source: string) => entityId('Official', 'Ivan Ivanov', source);
    expect(idBy('list-a')).toBe(idBy('list-a'));
    expect(idBy('list-a')).not.toBe(idBy('list-b'));
  });

  it('makes the id of a source of its title, and of its number in the file', () => {
    expect(sourceId(undefined, 'A report')).toBe(sourceId(undefined, 'A report'));
    expect(sourceId('1', 'A report')).not.toBe(sourceId('1', 'Another report'));
    expect(sourceId('1', 'A report')).not.toBe(sourceId('2', 'A report'));
  });

  it('makes an id of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(entityId('StateBody', name, 'report')).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:#-]{0,127}$/);
      }),
    );
  });

  it('takes an id of the file before a name, and a name before an id that the file does not have', () => {
    const names = new Names();
    names.addEntity('belavia', 'Belavia');
    names.addEntity('north', 'belavia');
    names.addSource('report', 'North Air');
    names.addEntity('air', 'North Air');
    expect(names.entity('belavia')).toBe('belavia');
    expect(names.entity('Belavia')).toBe('belavia');
    expect(names.entity('North Air')).toBe('air');
    expect(names.source('North Air')).toBe('report');
    expect(names.entity('on-record')).toBe('on-record');
    expect(() => names.entity('Nowhere Air')).toThrow('the exact name of an entity in this file');
    expect(() => names.entity('12')).toThrow('the number or exact name of an entity in this file');
    expect(names.ofOurs.entity('12')).toBe('12');
  });

  it('refuses a name that several have, with their ids', () => {
    const names = new Names();
    for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g']) names.addEntity(id, 'Sun');
    expect(() => names.entity('Sun')).toThrow('the id of one of those with this name (a, b, c, d, e ...)');
  });
});
