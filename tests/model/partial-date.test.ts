import { describe, expect, it } from 'vitest';
import {
  ANY_TIME,
  isoDay,
  isPartialDate,
  overlap,
  parsePartialDate,
  periodBetween,
  span,
} from '../../src/model/partial-date.js';

const days = (value: string) => {
  const { from, to } = parsePartialDate(value, 'date');
  return [isoDay(from), isoDay(to)];
};

describe('model: partial dates', () => {
  it('are intervals of days', () => {
    expect(days('2021')).toEqual(['2021-01-01', '2021-12-31']);
    expect(days('2021-02')).toEqual(['2021-02-01', '2021-02-28']);
    expect(days('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(days('2021-12')).toEqual(['2021-12-01', '2021-12-31']);
    expect(days('2021-07-15')).toEqual(['2021-07-15', '2021-07-15']);
    expect(days('0050')).toEqual(['0050-01-01', '0050-12-31']);
  });

  it.each([
    '',
    '21',
    '2021-1',
    '2021-00',
    '2021-13',
    '2021-02-29',
    '2021-06-31',
    '2021-07-15T00:00',
    '0000',
    ' 2021',
    '99999',
  ])('refuse %j', (value) => {
    expect(isPartialDate(value)).toBe(false);
    expect(() => parsePartialDate(value, 'asOf')).toThrow(/asOf: wanted a date/);
  });

  it('make periods whose missing bounds are unknown', () => {
    expect(periodBetween('2021-05', undefined, 'period')).toEqual({
      from: parsePartialDate('2021-05-01', '').from,
      to: null,
    });
    expect(() => periodBetween('2022', '2021-12', 'period')).toThrow(/ends before it begins/);
    expect(periodBetween('2021-06', '2021', 'period').to).toBe(parsePartialDate('2021-12-31', '').to);
  });

  it('share a day unless known bounds keep them apart', () => {
    const first = periodBetween('2021', '2021', '');
    const second = periodBetween('2022', undefined, '');
    expect(overlap(first, second)).toBeNull();
    expect(overlap(first, ANY_TIME)).toEqual(first);
    expect(overlap(first, periodBetween('2021-12-31', '2022', ''))).toEqual(
      periodBetween('2021-12-31', '2021-12-31', ''),
    );
  });

  it('span what either covers; an unknown bound stays unknown', () => {
    expect(span(periodBetween('2020', '2021', ''), periodBetween('2021', '2023', ''))).toEqual(
      periodBetween('2020', '2023', ''),
    );
    expect(span(periodBetween('2020', '2021', ''), periodBetween('2021', undefined, '')).to).toBeNull();
  });
});
