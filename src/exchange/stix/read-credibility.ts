/**
 * How far an item made of somebody else's object is to be trusted. Confidence is no grade of ours, and is never taken
 * for one: the terms of the import grade the item. But whoever made the object says how sure they are, and an item is
 * never graded better than that allows: what they say can only lower its grade.
 */
import type { Credibility } from '../../model/grade.js';
import type { ReadingTerms } from '../format.js';
import type { StixObject } from './extension.js';

/**
 * The scale of none, low, medium and high (STIX 2.1, appendix A), by which we write confidence too: from this number
 * on, the item may be as good as this grade. To be not sure at all is not to call something improbable.
 */
const BEST: readonly (readonly [from: number, grade: Credibility])[] = [
  [70, 1],
  [30, 3],
  [1, 4],
  [0, 6],
];

/** From the best on, by what they are worth: what is improbable counts less than what cannot be judged. */
const FROM_BEST: readonly Credibility[] = [1, 2, 3, 4, 6, 5];

/** Without a confidence that is one, the grade is that of the terms. */
export function credibilityOf({ confidence }: StixObject, { credibility }: ReadingTerms): Credibility {
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 100)) return credibility;
  const best = BEST.find(([from]) => confidence >= from)?.[1] ?? 6;
  return FROM_BEST.indexOf(best) > FROM_BEST.indexOf(credibility) ? best : credibility;
}
