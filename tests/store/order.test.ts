/** Names and ranks order alike wherever they are compared: in an engine by bytes, here by code units. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sortNameOf } from '../../src/store/folding.js';
import { rankOf, sliceOf } from '../../src/store/rank.js';

const names = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const RUNS = { numRuns: 2000, seed: 7 };

describe('folding', () => {
  it.each([
    ['  Äußerst   ÉLAN\n', 'außerst elan'],
    ['Ёлка Їжак', 'елка іжак'],
    ['ﬁne №1 ①', 'fine no1 1'],
    ['Łódź', 'łodz'],
    ['', ''],
  ])('makes of %j %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(sortNameOf(sortNameOf(name))).toBe(sortNameOf(name));
      }),
      RUNS,
    );
  });
});

describe('ranks', () => {
  it('order by bytes as they do by code units', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [left, right] = [rankOf(sortNameOf(a), 'x'), rankOf(sortNameOf(b), 'y')];
        expect(Buffer.compare(Buffer.from(left), Buffer.from(right)) < 0).toBe(left < right);
      }),
      RUNS,
    );
  });

  it('order by name first, and by id where names are the same', () => {
    const keys = fc.tuple(names.map(sortNameOf), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:#-]{0,8}$/));
    fc.assert(
      fc.property(keys, keys, ([nameA, idA], [nameB, idB]) => {
        const due = nameA === nameB ? idA < idB : nameA < nameB;
        expect(rankOf(nameA, idA) < rankOf(nameB, idB)).toBe(due);
      }),
      RUNS,
    );
  });

  it('give back the keys that they were made of', () => {
    const page = { size: 1, backward: false, from: null };
    const slice = sliceOf([{ rank: rankOf('a name', 'an-id') }], page, () => 'item');
    expect(slice).toEqual({ rows: [{ item: 'item', position: ['a name', 'an-id'] }], more: false });
  });
});
