import { describe, expect, it } from 'vitest';
import { readBirthDate } from '../../src/cli/screen-birth-date.js';

describe('screening: birth dates', () => {
  it.each([
    ['1963-05-24', '1963-05-24'],
    ['1963-05', '1963-05'],
    ['1963', '1963'],
    ['1963/05/24', '1963-05-24'],
    ['1963/5/4', '1963-05-04'],
    ['1963.05.24', '1963-05-24'],
    ['1963-05-24T00:00:00', '1963-05-24'],
    ['1963-05-24T00:00:00.000Z', '1963-05-24'],
    ['1963-05-24 00:00:00', '1963-05-24'],
    ['24.05.1963 0:00', '1963-05-24'],
    ['5/24/1963 12:00:00 AM', '1963-05-24'],
    ['4.5.1963', '1963-05-04'],
    ['24/05/1963', '1963-05-24'],
    ['05/24/1963', '1963-05-24'],
    ['05/05/1963', '1963-05-05'],
    ['24 May 1963', '1963-05-24'],
    ['May 24, 1963', '1963-05-24'],
    ['24-Sep-1963', '1963-09-24'],
    ['Sept. 4 1963', '1963-09-04'],
    ['1st february 1963', '1963-02-01'],
  ])('reads %s', (text, date) => {
    expect(readBirthDate(text)).toEqual({ value: date, notes: [] });
  });

  it('takes the year alone where day and month cannot be told apart', () => {
    expect(readBirthDate('04/05/1963')).toEqual({
      value: '1963',
      notes: ['birth date 04/05/1963: day and month cannot be told apart, compared by year'],
    });
  });

  it.each([
    '31.02.1963',
    '1963/13/40',
    '24 Ma 1963',
    '24 Maybe 1963',
    '31 June 1963',
    '24.05.63',
    '1963-05-23T21:00:00Z',
    'about 1963',
  ])('leaves %s to the reviewer', (text) => {
    expect(readBirthDate(text)).toEqual({
      value: null,
      notes: [`birth date ${text}: not understood, not compared`],
    });
  });
});
