import { describe, expect, it } from 'vitest';
import { listingDays, listingStatus } from '../../src/model/listing-status.js';
import { parsePartialDate } from '../../src/model/partial-date.js';

const dated = listingDays('2021-12-02', '2024');
const undated = listingDays(undefined, undefined);

function statusOn(asOf: string | null, days = dated, isSupported = true): string {
  return listingStatus(isSupported, days, asOf === null ? null : parsePartialDate(asOf, 'asOf'));
}

describe('model: status of a listing', () => {
  it.each([
    ['2021-12-01', 'NOT_YET'],
    ['2021-12-02', 'LISTED'],
    ['2021', 'UNCLEAR'],
    ['2022', 'LISTED'],
    ['2023-12-31', 'LISTED'],
    ['2024-06', 'UNCLEAR'],
    ['2025', 'LIFTED'],
  ])('on %s is %s', (asOf, status) => {
    expect(statusOn(asOf)).toBe(status);
  });

  it('is as last recorded without a date', () => {
    expect(statusOn(null, undated)).toBe('LISTED');
    expect(statusOn(null)).toBe('LIFTED');
  });

  it('is unclear where the dates are missing, or none that can be read', () => {
    expect(statusOn('2022', undated)).toBe('UNCLEAR');
    expect(statusOn('2022', listingDays('2021', 'in spring'))).toBe('UNCLEAR');
    expect(statusOn(null, listingDays('2021', 'in spring'))).toBe('LIFTED');
  });

  it('is not established where no source supports it, whatever the dates', () => {
    for (const asOf of [null, '2020', '2022', '2025']) {
      expect(statusOn(asOf, dated, false)).toBe('NOT_ESTABLISHED');
      expect(statusOn(asOf, undated, false)).toBe('NOT_ESTABLISHED');
    }
  });
});
