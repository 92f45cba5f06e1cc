/** Stance and credibility that an edge of others says, in whatever words it has them. */
import { shown } from '../../errors.js';
import { STANCES, type Stance } from '../../model/evidence.js';
import { CREDIBILITIES, type Credibility } from '../../model/grade.js';
import { refusalOf } from '../format.js';
import { lettersOf } from '../words.js';
import type { Attributes } from './attributes.js';

/** What says nothing of it supports its claim. @throws LinchpinError RECORD_INVALID */
export function takeStance(attributes: Attributes, where: string): Stance {
  const text = attributes.takeTrimmed('stance');
  if (text === undefined) return 'SUPPORTS';
  const stance = STANCES.find((one) => lettersOf(one) === lettersOf(text));
  if (stance !== undefined) return stance;
  throw refusalOf(where, 'stance', `one of ${STANCES.join(', ').toLowerCase()}`, shown(text));
}

/** undefined where it says none. @throws LinchpinError RECORD_INVALID */
export function takeCredibility(attributes: Attributes, where: string): Credibility | undefined {
  const text = attributes.takeTrimmed('credibility');
  if (text === undefined) return undefined;
  // Programs store a grade as a number with a fraction.
  const grade = CREDIBILITIES.find((one) => one === Number(text));
  if (grade !== undefined) return grade;
  throw refusalOf(where, 'credibility', 'a grade from 1 (confirmed) to 6 (cannot be judged)', shown(text));
}
