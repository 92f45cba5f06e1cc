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
    ['>50', 50, 100],
    ['> 50 %', 50, 100],
    ['>=50', 50, 100],
    ['≥ 50', 50, 100],
    ['<25', 0, 25],
    ['<=25', 0, 25],
  ])('reads %s', (text, atLeast, atMost) => {
    expect(readShare(text)).toEqual({ atLeast, atMost });
  });

  it.each([
    '',
    '101',
    '100.5',
    '50-25',
    '25-101',
    '>101',
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
