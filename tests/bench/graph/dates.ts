/** Partial dates from 2018 to 2024: years, months and days, and periods with one bound or both. */
import type { Draws } from './draws.js';

const FIRST_YEAR = 2018;
const YEARS = 7;

/** What a period leaves open is left out. */
export interface DrawnPeriod {
  from?: string;
  to?: string;
}

/** A period of a few days to several years; one bound may be missing, not both. */
export function drawPeriod(draws: Draws): DrawnPeriod {
  const first = draws.next() ** 1.5 * YEARS;
  const last = Math.min(YEARS - 0.001, first + draws.next() ** 2 * YEARS);
  const form = draws.next();
  if (form < 0.2) return { from: partialDate(first, draws.below(3)) };
  const end = partialDate(last, draws.below(3));
  if (form < 0.35) return { to: end };
  return { from: partialDate(first, Math.min(draws.below(3), fieldsOf(end))), to: end };
}

/** Years since the beginning as a date with so many fields after the year; a start is never finer than its end. */
function partialDate(years: number, fields: number): string {
  const year = String(FIRST_YEAR + Math.floor(years));
  const inYear = years - Math.floor(years);
  const month = 1 + Math.floor(inYear * 12);
  if (fields === 0) return year;
  const text = `${year}-${String(month).padStart(2, '0')}`;
  if (fields === 1) return text;
  return `${text}-${String(1 + Math.floor((inYear * 12 - month + 1) * 28)).padStart(2, '0')}`;
}

function fieldsOf(date: string): number {
  return date.split('-').length - 1;
}
