import { describe, expect, it } from 'vitest';
import { periodOrNone } from '../../../src/attribution/projection/period-or-none.js';
import { ANY_TIME, periodBetween } from '../../../src/model/partial-date.js';

describe('attribution: a period as it was stored', () => {
  it('is what its dates say', () => {
    expect(periodOrNone('2021', '2021-05', 'a listing')).toEqual(periodBetween('2021', '2021-05', 'it'));
    expect(periodOrNone(undefined, undefined, 'a listing')).toEqual(ANY_TIME);
  });

  it('says nothing where it ends before it begins, and keeps nothing else from being read', () => {
    expect(periodOrNone('2022', '2021', 'a listing')).toEqual(ANY_TIME);
  });
});
