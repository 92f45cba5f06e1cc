import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

const KNOWN = ['by-kgb', 'lukashenko-aliaksandr', 'net-smugglers', 'net-travel-intermediaries', 'sun-travel'];

describe('model: nearest words', () => {
  it.each([
    ['by-kbg', ['by-kgb']],
    ['lukashenko', ['lukashenko-aliaksandr']],
    ['Luka', ['lukashenko-aliaksandr']],
    ['aliaksandr', ['lukashenko-aliaksandr']],
    ['net-travel', ['net-travel-intermediaries', 'sun-travel']],
    ['travel', ['sun-travel', 'net-travel-intermediaries']],
    ['rave', []],
    ['ne', []],
  ])('are for %s what was misspelt or shortened to it', (word, meant) => {
    expect(nearest(word, KNOWN, 3)).toEqual(meant);
  });

  it('are put in order by edits, a part left off counting as one', () => {
    expect(nearest('minist', ['ministry-of-transport', 'minit', 'minist', 'mints'], 4)).toEqual([
      'minist',
      'minit',
      'ministry-of-transport',
      'mints',
    ]);
  });
});
