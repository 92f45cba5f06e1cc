import { describe, expect, it } from 'vitest';
import { bestName } from '../../src/names/best-name.js';
import { LIKELY_SAME_NAME } from '../../src/names/compare-names.js';
import { readName } from '../../src/names/name.js';

const best = (query: string, ...names: string[]) => bestName(readName(query), names);
const scoreOf = (query: string, ...names: string[]) => best(query, ...names)?.comparison.score ?? 0;

const VOLKAU = ['Aleh Volkau', 'Oleg Volkov', 'Aleh Piatrovich Volkau'] as const;
const TREASURY = ['State Treasury', 'State Treasury of Latvia'] as const;

describe('names: the best of several names', () => {
  it('is the most alike, the first of equals', () => {
    expect(best('Oleg Volkov', ...VOLKAU)?.name).toBe('Oleg Volkov');
    expect(best('Oleg Volkov', 'Oleg Volkov', 'OLEG VOLKOV')?.name).toBe('Oleg Volkov');
    expect(best('Oleg Volkov')).toBeNull();
  });

  it.each(['Aleh Mikalaevich Volkau', 'Oleg Nikolaevich Volkov', 'Волков Олег Николаевич', 'Volkov O. N.'])(
    'lets no name without a father’s name hide that %s has another father',
    (query) => {
      expect(best(query, ...VOLKAU)?.name).toBe('Aleh Piatrovich Volkau');
      expect(scoreOf(query, ...VOLKAU)).toBeLessThan(LIKELY_SAME_NAME);
    },
  );

  it.each(['Aleh Piatrovich Volkau', 'Oleg Petrovich Volkov', 'Волков Олег Петрович', 'Volkov O. P.'])(
    'finds %s, whose father agrees in any language',
    (query) => {
      expect(scoreOf(query, ...VOLKAU)).toBeGreaterThanOrEqual(LIKELY_SAME_NAME);
    },
  );

  it('holds nothing against somebody of whose father nothing is on record', () => {
    expect(scoreOf('Aleh Mikalaevich Volkau', 'Aleh Volkau')).toBeGreaterThan(0.9);
  });

  it('agrees where one of several fathers’ names does', () => {
    expect(scoreOf('Aleh Mikalaevich Volkau', ...VOLKAU, 'Aleh Mikalaevich Volkau')).toBe(1);
  });

  it('lets no name without a country hide that a body is of another State', () => {
    expect(best('State Treasury of Estonia', ...TREASURY)?.name).toBe('State Treasury of Latvia');
    expect(scoreOf('State Treasury of Estonia', ...TREASURY)).toBeLessThan(LIKELY_SAME_NAME);
    expect(scoreOf('Latvian State Treasury', ...TREASURY)).toBeGreaterThan(0.9);
  });
});
