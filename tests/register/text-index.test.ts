import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedEntity } from '../../src/register/text-index.js';
import { TextIndex } from '../../src/register/text-index.js';

/** Some are in nearly every name, some in few, some are like others, and some are numbers. */
const WORDS = ['company', 'company', 'company', 'compani', 'unit', 'unit', 'minsk', 'grodno', '7434', '1130'];

const names = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 30,
});
const asked = fc.uniqueArray(fc.constantFrom(...WORDS, 'mins', 'brest'), { minLength: 2, maxLength: 3 });

describe('register: the text index', () => {
  it('finds what holds all words of a query, however common each is, and of those only what is wanted', () => {
    fc.assert(
      fc.property(names, asked, (entities, words) => {
        const index = indexOf(entities.map((name) => name.join(' ')));
        const isWanted = (state: number) => state % 3 !== 0;
        const each = words.map((word) => found(index, word, isWanted));
        const ofAll = (each[0] as number[]).filter((state) => each.every((states) => states.includes(state)));
        fc.pre(ofAll.length > 0);
        expect(found(index, words.join(' '), isWanted)).toEqual(ofAll);
      }),
    );
  });

  it('gives what holds the most words where nothing holds all', () => {
    const index = indexOf(['Company Minsk', 'Company Grodno', 'Unit Minsk', 'Company']);
    expect(found(index, 'company minsk 7434', () => true)).toEqual([0]);
    expect(found(index, 'unit grodno', () => true)).toEqual([1, 2]);
  });

  it('takes a word that is not there for the one that it nearly is, beside a common one', () => {
    const index = indexOf([
      'Company Zhdanovich',
      ...Array.from({ length: 50 }, (_, at) => `Company ${at + 1000}`),
    ]);
    expect(found(index, 'company zdanovich', () => true)).toEqual([0]);
  });
});

function indexOf(all: readonly string[]): TextIndex {
  const index = new TextIndex();
  for (const [state, name] of all.entries()) index.add(state, entity(name));
  return index;
}

function entity(name: string): IndexedEntity {
  return { kind: 'StateBody', isLabel: false, names: [name], prose: '', ids: [] };
}

function found(index: TextIndex, query: string, isWanted: (state: number) => boolean): number[] {
  return index
    .search(query, isWanted)
    .map(({ state }) => state)
    .sort((a, b) => a - b);
}
