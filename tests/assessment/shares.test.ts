import { describe, expect, it } from 'vitest';
import { readShare } from '../../src/assessment/shares.js';

describe('assessment: shares', () => {
  it.each([
    ['51', 51, 51],
    ['51%', 51, 51],
    [' 51 % ', 51, 51],
    ['51.5', 51.5, 51.5],
    ['51,5', 51.5, 51.5],
    ['33.333333', 33.333333, 33.333333],
    ['0', 0, 0],
    ['100 %', 100, 100],
    ['25-50', 25, 50],
    ['25 – 50 %', 25, 50],
    ['25%-50%', 25, 50],
    ['>=50', 50, 100],
    ['≥ 50', 50, 100],
    ['<=25', 0, 25],
    ['50 per cent', 50, 50],
    ['50 Percent', 50, 50],
    ['75 to 100', 75, 100],
    ['75–100', 75, 100],
    ['75 per cent to 100 per cent', 75, 100],
  ])('reads %s', (text, atLeast, atMost) => {
    expect(readShare(text)).toEqual({ atLeast, atMost });
  });

  it.each([
    ['>50', { atLeast: 50, atMost: 100, isMore: true }],
    ['> 50 %', { atLeast: 50, atMost: 100, isMore: true }],
    ['more than 50%', { atLeast: 50, atMost: 100, isMore: true }],
    ['More than 50 per cent', { atLeast: 50, atMost: 100, isMore: true }],
    ['<25', { atLeast: 0, atMost: 25, isLess: true }],
    ['less than 25 percent', { atLeast: 0, atMost: 25, isLess: true }],
  ])('reads %s, its figure not included', (text, share) => {
    expect(readShare(text)).toEqual(share);
  });

  it.each([
    '',
    '101',
    '100.5',
    '50-25',
    '25-101',
    '>101',
    '>100',
    '<0',
    'more than half',
    'a majority',
    '100 to 75',
    '50 to',
    '50 percents',
    '1,000',
    '1e2',
    '-5',
    '+5',
    '0x10',
    'half',
    'majority',
    '51 shares',
    '50-',
    '1/2',
    '51%%',
    '٥١',
    '50-51-52',
  ])('takes "%s" for no share', (text) => {
    expect(readShare(text)).toBeNull();
  });
});
