import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode, LinchpinError, shown, unknownIds } from '../src/errors.js';
import { packagePath } from '../src/package-root.js';

const README = packagePath('README.md');

describe('errors', () => {
  it('fills the message of a code with its details', () => {
    const error = new LinchpinError('LIMIT_EXCEEDED', { where: 'first', wanted: '1 to 100', got: 5000 });
    expect(error.message).toBe('first must be 1 to 100, got 5000');
    expect([error.code, error.status]).toEqual(['LIMIT_EXCEEDED', 400]);
  });

  it('fills every placeholder, and once: a detail is never read as a template', () => {
    const error = new LinchpinError('RECORD_INVALID', { where: '{problem}', problem: 'broken' });
    expect(error.message).toBe('{problem}: broken');
  });

  it('names unknown ids with their places and what may have been meant, and counts those beyond the third', () => {
    const unknown = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, where: 'from', nearest: [] as string[] }));
    const [first, second, ...others] = unknown;
    if (!first || !second) throw new Error('there are five');
    const near = { ...first, nearest: ['aa', 'ab'] };
    expect(unknownIds('entity', [near]).message).toBe('no entity has the id "a" in from (nearest: aa, ab)');
    const error = unknownIds('entity', [near, { ...second, where: 'to' }, ...others]);
    expect(error.message).toBe(
      'no entity has the id "a" in from (nearest: aa, ab), nor "b" in to, nor "c" in from, nor 2 more',
    );
    expect(error.details).toMatchObject({ what: 'entity', id: 'a, b, c, d, e' });
  });

  it('keeps the cause for the log', () => {
    const cause = new Error('bolt refused');
    expect(new LinchpinError('ENGINE_UNAVAILABLE', {}, { cause }).cause).toBe(cause);
  });

  it('gives each code a status that fits its category', () => {
    const odd = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => {
      const { category, status } = ERRORS[code];
      return category === 'INPUT' ? status < 400 || status >= 499 : status < 499;
    });
    expect(odd).toEqual([]);
  });

  it('shows values quoted, on one line and shortened', () => {
    expect(shown('a\nb')).toBe('"a\\nb"');
    expect(shown(undefined)).toBe('undefined');
    expect([Number.POSITIVE_INFINITY, Number.NaN, 4.5].map(shown)).toEqual(['Infinity', 'NaN', '4.5']);
    expect(shown('x'.repeat(100))).toHaveLength(60);
  });

  it.skipIf(!existsSync(README))('has every code in the README, and no other', () => {
    const [, section = ''] = readFileSync(README, 'utf8').split(/^## Errors$/m);
    const [table = ''] = section.split(/^## /m);
    const listed = [...table.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)];
    expect(listed.map(([, code]) => code).sort()).toEqual(Object.keys(ERRORS).sort());
  });
});
