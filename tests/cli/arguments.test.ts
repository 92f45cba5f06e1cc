import { describe, expect, it } from 'vitest';
import { authorship } from '../../src/cli/arguments.js';
import { UsageProblem } from '../../src/cli/command.js';

describe('cli: who writes, and why', () => {
  it('is taken as it is told, and left out where it is not', () => {
    expect(authorship('Łucja, desk 4', 'by')).toBe('Łucja, desk 4');
    expect([authorship(undefined, 'by'), authorship('', 'why')]).toEqual([undefined, undefined]);
  });

  it('is at most a thousand characters, none of which steers a terminal', () => {
    expect(authorship('x'.repeat(1000), 'why')).toHaveLength(1000);
    expect(() => authorship('x'.repeat(1001), 'why')).toThrow(UsageProblem);
    expect(() => authorship('a\u001b[31mb', 'by')).toThrow('--by wants no control characters, got "a');
  });
});
