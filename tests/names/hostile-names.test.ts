import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/compare-names.js';
import { readName } from '../../src/names/name.js';
import { NameIndex } from '../../src/names/name-index.js';

const HOSTILE = [
  '',
  ' ',
  '...',
  '--- ,;:!',
  '\u0000\u0001\u001b[31m',
  '😀😀',
  '\u202eabc\u202c\u200f\u200e',
  '\ud800',
  '__proto__',
  'constructor',
  'a'.repeat(10_000),
  'Ab '.repeat(3334),
  'ا'.repeat(10_000),
  '.a'.repeat(5000),
  'e\u0301'.repeat(5000),
];

const WORDS = [
  'Ihar',
  'Igor',
  'Игорь',
  'Lukashenka',
  'Łukaszenka',
  'محمد',
  'al',
  'A.',
  'Hotel',
  'LLC',
  'Petrovich',
  'Kim',
];
const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' ')),
);

describe('names: hostile input', () => {
  it('is compared with anything without harm', () => {
    for (const a of HOSTILE) {
      for (const b of [...HOSTILE, 'Aliaksandr Lukashenka']) {
        const { score } = compareNames(readName(a), readName(b));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says nothing of names without a letter', () => {
    expect(compareNames(readName('...'), readName('...'))).toMatchObject({
      score: 0,
      method: 'NONE',
      pairs: [],
    });
  });

  it('is indexed and looked for without harm', () => {
    const index = new NameIndex();
    HOSTILE.forEach((name, owner) => {
      index.add(owner, [name]);
    });
    for (const name of HOSTILE) expect(index.candidates(readName(name), 100).length).toBeLessThanOrEqual(100);
    expect(index.candidates(readName('__proto__'), 1)).toEqual([HOSTILE.indexOf('__proto__')]);
  });

  it('sees through invisible letters', () => {
    expect(compareNames(readName('Luka\u200bshenka'), readName('\u202eLukashenka')).score).toBe(1);
  });
});

describe('names: properties of comparing', () => {
  it('scores a pair the same both ways, from 0 to 1', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const one = compareNames(readName(a), readName(b));
        const other = compareNames(readName(b), readName(a));
        expect(one.score).toBe(other.score);
        expect(one.method).toBe(other.method);
        expect(one.score >= 0 && one.score <= 1).toBe(true);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('scores a name 1 with itself, where it has a part at all', () => {
    fc.assert(
      fc.property(names, (name) => {
        const read = readName(name);
        expect(compareNames(read, read).score).toBe(read.parts.length === 0 ? 0 : 1);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('tells each part once: paired or unmatched', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [query, found] = [readName(a), readName(b)];
        const { pairs, unmatched } = compareNames(query, found);
        const told = [...pairs.map((pair) => pair.query), ...unmatched.query].join('');
        expect([...told].sort().join('')).toBe(
          [...query.parts.map(({ text }) => text).join('')].sort().join(''),
        );
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
