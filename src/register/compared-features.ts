/** What is compared beside names, and by how much it lowers a score where it disagrees. */
import { type PartialDate, parsePartialDate } from '../model/partial-date.js';

export const AGREEMENTS = ['NOT_COMPARED', 'AGREES', 'NEARLY_AGREES', 'DISAGREES'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export interface Compared {
  readonly agreement: Agreement;
  /** As it was asked, and as it is on record. */
  readonly query: string | null;
  readonly found: string | null;
  /** The score is multiplied by it: 1 unless something disagrees. */
  readonly factor: number;
}

/** People of one name live in several countries, and firms are registered in others than they work in: a weak sign. */
const OTHER_COUNTRY = 0.9;
/** Day and month exchanged, or a slip of one year: lists have both. */
const NEARLY_THE_DATE = 0.95;
/** Another birth date is another person, or a mistake. */
const OTHER_DATE = 0.7;

export function compareCountries(query: string | undefined, found: string | null): Compared {
  if (query === undefined || found === null) return notCompared(query, found);
  const agrees = query === found;
  return { ...compared(agrees ? 'AGREES' : 'DISAGREES', query, found), factor: agrees ? 1 : OTHER_COUNTRY };
}

/** Dates of partial precision agree where they may be the same day. */
export function compareBirthDates(query: PartialDate | undefined, found: PartialDate | null): Compared {
  if (query === undefined || found === null) return notCompared(query, found);
  if (mayBeTheSame(query, found)) return { ...compared('AGREES', query, found), factor: 1 };
  if (isNearly(query, found)) return { ...compared('NEARLY_AGREES', query, found), factor: NEARLY_THE_DATE };
  return { ...compared('DISAGREES', query, found), factor: OTHER_DATE };
}

function notCompared(query: string | undefined, found: string | null): Compared {
  return { ...compared('NOT_COMPARED', query ?? null, found), factor: 1 };
}

function compared(agreement: Agreement, query: string | null, found: string | null) {
  return { agreement, query, found };
}

function mayBeTheSame(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [parsePartialDate(a, 'birthDate'), parsePartialDate(b, 'birthDate')];
  return first.from <= second.to && second.from <= first.to;
}

function isNearly(a: PartialDate, b: PartialDate): boolean {
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  const isTurned = yearA === yearB && monthA !== undefined && monthA === dayB && dayA === monthB;
  const isYearOff =
    Math.abs(Number(yearA) - Number(yearB)) === 1 && (monthA ?? monthB) === (monthB ?? monthA);
  return isTurned || (isYearOff && (dayA ?? dayB) === (dayB ?? dayA));
}
