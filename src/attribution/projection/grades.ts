/** The grades of an item in one byte: two bits of stance, three of credibility, three of reliability in use. */
import { STANCES, type Stance } from '../../model/evidence.js';
import { type Credibility, RELIABILITIES, type Reliability } from '../../model/grade.js';

export const SUPPORTS = 0;
export const DISPUTES = 1;

/** @param inUse the reliability that the item sets for its use, or undefined */
export function packGrade(stance: Stance, credibility: Credibility, inUse: Reliability | undefined): number {
  const use = inUse === undefined ? 0 : RELIABILITIES.indexOf(inUse) + 1;
  return STANCES.indexOf(stance) | (credibility << 2) | (use << 5);
}

/** Place in `STANCES`. */
export function stanceIn(grade: number): number {
  return grade & 3;
}

export function credibilityIn(grade: number): Credibility {
  return ((grade >> 2) & 7) as Credibility;
}

export function inUseIn(grade: number): Reliability | undefined {
  return RELIABILITIES[(grade >> 5) - 1];
}
