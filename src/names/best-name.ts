/**
 * Which of somebody's names is most like one that is looked for.
 *
 * Records call one person with and without the father's name, and one ministry with and without its country. Where one
 * of the names has a father's name or a country that contradicts the one looked for, and none has one that agrees, the
 * names that leave it out prove nothing.
 */

import { compareNames, type NameComparison } from './compare-names.js';
import { compareFathersNames } from './fathers-names.js';
import { type ReadName, readName } from './name.js';
import { type Agreement, compareCountries } from './place-score.js';

export interface BestName {
  readonly name: string;
  /** ISO 15924. */
  readonly script: string;
  readonly comparison: NameComparison;
}

/** The name most like the one looked for, the first of equals; null where there are no names. */
export function bestName(query: ReadName, names: readonly string[]): BestName | null {
  return namesThatCount(query, names.map(readName)).reduce<BestName | null>((best, one) => {
    const comparison = compareNames(query, one);
    if (best !== null && comparison.score <= best.comparison.score) return best;
    return { name: one.original, script: one.script, comparison };
  }, null);
}

/** All of them, or those alone that contradict where some do and none agrees. */
function namesThatCount(query: ReadName, names: readonly ReadName[]): readonly ReadName[] {
  const byFathers = withoutSilent(names, (name) => compareFathersNames(query, name));
  return withoutSilent(byFathers, (name) => compareCountries(query.parts, name.parts));
}

function withoutSilent(
  names: readonly ReadName[],
  compare: (name: ReadName) => Agreement,
): readonly ReadName[] {
  const agreements = names.map(compare);
  if (agreements.includes('AGREE') || !agreements.includes('CONTRADICT')) return names;
  return names.filter((_, index) => agreements[index] === 'CONTRADICT');
}
