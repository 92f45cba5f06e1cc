import { describe, expect, it } from 'vitest';
import { UsageProblem } from '../../src/cli/command.js';
import { failureText } from '../../src/cli/failure.js';
import { printable } from '../../src/cli/printable.js';
import { LinchpinError } from '../../src/errors.js';

describe('cli: text from outside', () => {
  it('is written out where it would steer the terminal or turn the writing around', () => {
    expect(printable('a\u001b[31m\n\u009bb\u202ec\u2028')).toBe('a\\u001b[31m\\u000a\\u009bb\\u202ec\\u2028');
  });

  it('stays as it is in every script', () => {
    for (const text of ['Lukašenka', 'Лукашэнка', 'لوكاشينكو', '卢卡申科', 'e\u0301'])
      expect(printable(text)).toBe(text);
  });

  it('is so in whatever a failure tells', () => {
    const invalid = new LinchpinError('RECORD_INVALID', { where: 'a\u001b[2J\nb', problem: 'is empty' });
    expect(failureText(invalid, '').text).toBe('linchpin: RECORD_INVALID: a\\u001b[2J\\u000ab: is empty\n');
    expect(failureText(new UsageProblem('--\u0007'), 'Usage').text).toBe('linchpin: --\\u0007\n\nUsage\n');
  });
});
