import { describe, expect, it } from 'vitest';
import { leansOnUnknownBound } from '../../src/assessment/unknown-bounds.js';
import { periodBetween } from '../../src/model/partial-date.js';

function leans(from: string | null, to: string | null, date: string): boolean {
  return leansOnUnknownBound(periodBetween(from, to, 'item'), periodBetween(date, date, 'asOf'));
}

describe('assessment: missing bounds', () => {
  it.each<[string | null, string | null, string]>([
    [null, null, '2021'],
    ['2015', null, '2021'],
    ['2021', null, '2021-11'],
    [null, '2024', '2021'],
    [null, '2021', '2021-11'],
  ])('leans on one from %s to %s in %s', (from, to, date) => {
    expect(leans(from, to, date)).toBe(true);
  });

  it.each<[string | null, string | null, string]>([
    ['2015', '2024', '2021'],
    ['2021', '2021', '2021-11'],
    ['2021-11', null, '2021'],
    ['2021', null, '2021'],
    [null, '2021-05', '2021'],
  ])('does not from %s to %s in %s', (from, to, date) => {
    expect(leans(from, to, date)).toBe(false);
  });
});
