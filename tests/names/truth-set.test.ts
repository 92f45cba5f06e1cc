import { describe, expect, it } from 'vitest';
import { NAME_CASES } from '../bench/names/cases.js';
import { qualityOfOurs } from '../bench/names/compare.js';

/** What was measured when the rules were made, a little below: a change of rules that loses more has to be looked at. */
const LEAST = { 'tuned on': 0.98, 'held out': 0.93, 'held out later': 0.95 };

describe('names: the truth set', () => {
  it('has enough pairs of both kinds, a third of the first ones held out', () => {
    expect(NAME_CASES.filter(({ isSame }) => isSame).length).toBeGreaterThanOrEqual(150);
    expect(NAME_CASES.filter(({ isSame }) => !isSame).length).toBeGreaterThanOrEqual(150);
    const first = NAME_CASES.filter(({ part }) => part !== 'held out later');
    expect(first.filter(({ part }) => part === 'held out').length / first.length).toBeCloseTo(1 / 3, 1);
  });

  it('has no pair twice', () => {
    const pairs = NAME_CASES.map(({ a, b }) => [a, b].sort().join(' | '));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it.each(qualityOfOurs())('is answered well where it was $part', ({ part, f1 }) => {
    expect(f1).toBeGreaterThanOrEqual(LEAST[part]);
  });
});
