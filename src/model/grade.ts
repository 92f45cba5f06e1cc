/**
 * The Admiralty (NATO) grades of sources and statements, and what they are worth as probabilities.
 *
 * Reliability (A to F) speaks of the source, credibility (1 to 6) of the statement as if it stood alone; the two are
 * never averaged (AJP-2.1, STANAG 2511). F and 6 mean "cannot be judged", not "worst". No standard gives numbers:
 * the table is a convention, served by the API as `gradingScale` and overridable in a question.
 */
import { LinchpinError, shown } from '../errors.js';
import type { Json } from './ids.js';

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Words of the Admiralty scale (AJP-2.1). */
export const RELIABILITY_MEANINGS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const CREDIBILITY_MEANINGS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** What each grade is worth, 0 to 1. */
export interface Grading {
  readonly reliability: Readonly<Record<Reliability, number>>;
  readonly credibility: Readonly<Record<Credibility, number>>;
}

export const DEFAULT_GRADING: Grading = {
  reliability: { A: 0.98, B: 0.92, C: 0.82, D: 0.6, E: 0.35, F: 0.4 },
  credibility: { 1: 0.97, 2: 0.85, 3: 0.62, 4: 0.4, 5: 0, 6: 0.4 },
};

/** Whether a grading says what the usual one says. */
export function isUsualGrading({ reliability, credibility }: Grading): boolean {
  return (
    RELIABILITIES.every((grade) => reliability[grade] === DEFAULT_GRADING.reliability[grade]) &&
    CREDIBILITIES.every((grade) => credibility[grade] === DEFAULT_GRADING.credibility[grade])
  );
}

/** A grading as JSON can carry it, which ids and keys are made from. */
export function gradingJson({ reliability, credibility }: Grading): Json {
  return { reliability: { ...reliability }, credibility: { ...credibility } };
}

/** A doubtful item never counts for more than this: rumours alone establish nothing beyond it. */
export const DOUBTFUL_CEILING = 0.4;

/** Credibilities whose items are doubtful: 4 (doubtful) and 6 (cannot be judged). */
export function isDoubtfulCredibility(credibility: Credibility): boolean {
  return credibility === 4 || credibility === 6;
}

/** Reliabilities whose origins make an item doubtful: E (unreliable) and F (cannot be judged). */
export function isDoubtfulReliability(reliability: Reliability): boolean {
  return reliability === 'E' || reliability === 'F';
}

/** Grades that a question sets, laid over the default. @throws LinchpinError GRADING_INVALID */
export function gradingWith(
  reliability: Partial<Record<Reliability, number | null>> = {},
  credibility: Partial<Record<Credibility, number | null>> = {},
): Grading {
  return {
    reliability: overlay(DEFAULT_GRADING.reliability, reliability, 'grading.reliability'),
    credibility: overlay(DEFAULT_GRADING.credibility, credibility, 'grading.credibility'),
  };
}

function overlay<Grade extends string | number>(
  defaults: Readonly<Record<Grade, number>>,
  given: Partial<Record<Grade, number | null>>,
  where: string,
): Record<Grade, number> {
  const result: Record<Grade, number> = { ...defaults };
  for (const grade of Object.keys(given) as Grade[]) {
    const value = given[grade];
    if (value === undefined || value === null) continue;
    if (!(value >= 0 && value <= 1)) {
      throw new LinchpinError('GRADING_INVALID', {
        where: `${where}.${grade}`,
        problem: `a grade is worth a probability from 0 to 1, got ${shown(value)}`,
      });
    }
    result[grade] = value;
  }
  return result;
}
