import { describe, expect, it } from 'vitest';
import { sealOf } from '../../src/store/seal.js';

const RECORD = '{"id":"north-air","kind":"Company","name":"Nórth Air","type":"entity"}';

describe('the seal of a state', () => {
  it('is the same for the same record and beginning', () => {
    expect(sealOf(RECORD, 7)).toBe(sealOf(RECORD, 7));
  });

  it('is another for another record or beginning', () => {
    const texts = [RECORD, RECORD.replace('ó', 'o'), RECORD.replace('air', 'ari'), `${RECORD} `, ''];
    const seals = texts.flatMap((text) => Array.from({ length: 2000 }, (_, since) => sealOf(text, since)));
    expect(new Set(seals).size).toBe(seals.length);
    expect(sealOf(RECORD, 1 + 2 ** 40)).not.toBe(sealOf(RECORD, 1));
  });

  it('is a whole number that every engine keeps', () => {
    const seals = Array.from({ length: 2000 }, (_, since) => sealOf(RECORD, since));
    expect(seals.filter((seal) => !Number.isSafeInteger(seal) || seal < 0)).toEqual([]);
    expect(Math.max(...seals)).toBeGreaterThan(2 ** 52);
  });
});
