import { describe, expect, it } from 'vitest';
import { intervalText, periodText, shareText } from '../../src/cli/figures.js';
import { widthOf, wrap, wrapWithFigure } from '../../src/cli/layout.js';
import { PLAIN, paintFor } from '../../src/cli/paint.js';

describe('cli: layout', () => {
  it('wraps between words and hangs later lines under the first', () => {
    expect(wrap('one two three four', '- ', '  ', 10)).toEqual(['- one two', '  three', '  four']);
  });

  it('keeps a percent sign with its number', () => {
    expect(wrap('about 74.4 % of', '', '', 10)).toEqual(['about', '74.4 % of']);
  });

  it('leaves a word whole that is longer than a line', () => {
    expect(wrap('a incomprehensibilities b', '', '', 8)).toEqual(['a', 'incomprehensibilities', 'b']);
  });

  it('gives no line for no words', () => {
    expect(wrap('  ', '- ')).toEqual([]);
  });

  it('sets a figure at the right edge, on its own line where the last is full', () => {
    expect(wrapWithFigure('short', '0.50', '| ', '| ')).toEqual([`| short${' '.repeat(69)}0.50`]);
    const [full, figure] = wrapWithFigure('x'.repeat(77), '0.50', '| ', '| ');
    expect(full).toHaveLength(79);
    expect(figure).toBe(`| ${' '.repeat(74)}0.50`);
  });

  it('counts columns, not code units', () => {
    expect(widthOf('Гродна')).toBe(6);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('北京')).toBe(4);
  });
});

describe('cli: figures', () => {
  it('never shows a share as certain or impossible that is not', () => {
    expect([0, 0.004, 0.5, 0.996, 1].map(shareText)).toEqual(['0.00', '<0.01', '0.50', '>0.99', '1.00']);
  });

  it('shows the interval of a sampled share only', () => {
    const sampled = { value: 0.5, low: 0.4, high: 0.6, method: 'SAMPLED', samples: 9, seed: 1 } as const;
    expect(intervalText(sampled)).toBe('0.50 (0.40 to 0.60, sampled)');
    expect(intervalText({ ...sampled, method: 'EXACT' })).toBe('0.50');
  });

  it('says which bound of a period is unknown', () => {
    expect(periodText(null, null)).toBe('dates unknown');
    expect(periodText('2021-01-01', '2021-12-31')).toBe('2021-01-01 to 2021-12-31');
    expect(periodText('2021-05-28', '2021-05-28')).toBe('2021-05-28');
    expect(periodText(null, '2021-12-31')).toBe('until 2021-12-31, start unknown');
  });
});

describe('cli: emphasis', () => {
  it('is for terminals only, and not where NO_COLOR is set', () => {
    expect(paintFor({ isTTY: true }, {}).bold('x')).toBe('\u001b[1mx\u001b[22m');
    expect(paintFor({}, {})).toBe(PLAIN);
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(PLAIN);
    expect(paintFor({ isTTY: true }, { TERM: 'dumb' })).toBe(PLAIN);
  });
});
