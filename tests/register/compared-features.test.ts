import { describe, expect, it } from 'vitest';
import { compareBirthDates, compareCountries } from '../../src/register/compared-features.js';

describe('register: features beside a name', () => {
  it.each([
    ['1964-08-31', '1964-08-31', 'AGREES'],
    ['1964', '1964-08-31', 'AGREES'],
    ['1964-08-31', '1964-08', 'AGREES'],
    ['1970-03-05', '1970-05-03', 'NEARLY_AGREES'],
    ['1970-12-05', '1970-05-12', 'NEARLY_AGREES'],
    ['1970-05-03', '1971-05-03', 'NEARLY_AGREES'],
    ['1970', '1969-05-03', 'NEARLY_AGREES'],
    ['1970-05', '1971-05-03', 'NEARLY_AGREES'],
    ['1970-05', '1971-06-03', 'DISAGREES'],
    ['1970-05-03', '1970-05-04', 'DISAGREES'],
    ['1970-05-03', '1972-05-03', 'DISAGREES'],
    ['1970', '1972', 'DISAGREES'],
    ['1970-03-05', '1971-05-03', 'DISAGREES'],
  ])('birth dates %s and %s: %s, whichever way', (one, other, agreement) => {
    expect(compareBirthDates(one, other).agreement).toBe(agreement);
    expect(compareBirthDates(other, one).agreement).toBe(agreement);
    expect(compareBirthDates(one, other)).toMatchObject({ query: one, found: other });
  });

  it('agree without raising anything, and disagree at a cost', () => {
    const factors = ['1970-05-03', '1971-05-03', '1980'].map(
      (date) => compareBirthDates('1970-05-03', date).factor,
    );
    expect(factors[0]).toBe(1);
    expect(factors[1]).toBeLessThan(1);
    expect(factors[2]).toBeLessThan(factors[1] ?? 0);
    expect(compareCountries('BY', 'BY').factor).toBe(1);
    expect(compareCountries('BY', 'PL').factor).toBeLessThan(1);
  });

  it('are not compared where one side has none', () => {
    for (const [query, found] of [
      [undefined, 'BY'] as const,
      ['BY', null] as const,
      [undefined, null] as const,
    ])
      expect(compareCountries(query, found)).toEqual({
        ...{ agreement: 'NOT_COMPARED', factor: 1 },
        ...{ query: query ?? null, found },
      });
    expect(compareBirthDates(undefined, '1970').agreement).toBe('NOT_COMPARED');
    expect(compareBirthDates('1970', null).agreement).toBe('NOT_COMPARED');
  });
});
