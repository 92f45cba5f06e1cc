/** Whether two names agree in the father's name: Ryhoravich and Grigorievich do, Ihnatavich and Mikalaevich do not. */
import { compareParts } from './compare-parts.js';
import type { ReadName } from './name.js';
import type { Agreement } from './place-score.js';

/** Whether the fathers' names of two names, or the initials that stand for them, may be the same. */
export function compareFathersNames(query: ReadName, found: ReadName): Agreement {
  const [ofQuery, ofFound] = [query, found].map(({ parts }) => parts.filter(({ isMiddle }) => isMiddle));
  if (!ofQuery?.length || !ofFound?.length) return 'NOT_COMPARED';
  const agree = ofQuery.some((one) => ofFound.some((other) => compareParts(one, other) !== undefined));
  return agree ? 'AGREE' : 'CONTRADICT';
}
