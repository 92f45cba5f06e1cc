/**
 * Which name of one is most like which name of another. As in a screening, where a father's name or a country of one
 * contradicts one of the other, and none agrees, names that leave it out prove nothing.
 */
import { compareNames, type NameComparison } from '../../names/compare-names.js';
import { compareFathersNames } from '../../names/fathers-names.js';
import { type ReadName, readName } from '../../names/name.js';
import { type Agreement, compareCountries } from '../../names/place-score.js';

export interface Pairing {
  readonly first: ReadName;
  readonly second: ReadName;
  readonly comparison: NameComparison;
}

/** Names that are compared of one actor; time grows by the square of it. */
const MOST_NAMES = 12;

/** An actor's names that are not written alike in Latin, the first of them. */
export function readNames(names: readonly string[]): ReadName[] {
  const read = new Map<string, ReadName>();
  for (const name of names) {
    if (read.size === MOST_NAMES) break;
    const one = readName(name);
    if (one.parts.length > 0 && !read.has(one.text)) read.set(one.text, one);
  }
  return [...read.values()];
}

/** The best of all pairings, the first of equals; null where one has no name that can be read. */
export function bestPairing(first: readonly ReadName[], second: readonly ReadName[]): Pairing | null {
  const all = first.flatMap((one) => second.map((other) => ({ first: one, second: other })));
  return pairingsThatCount(all).reduce<Pairing | null>((best, pair) => {
    const comparison = compareNames(pair.first, pair.second);
    return best !== null && comparison.score <= best.comparison.score ? best : { ...pair, comparison };
  }, null);
}

type Pair = Omit<Pairing, 'comparison'>;

function pairingsThatCount(pairs: readonly Pair[]): readonly Pair[] {
  const byFathers = withoutSilent(pairs, ({ first, second }) => compareFathersNames(first, second));
  return withoutSilent(byFathers, ({ first, second }) => compareCountries(first.parts, second.parts));
}

function withoutSilent(pairs: readonly Pair[], compare: (pair: Pair) => Agreement): readonly Pair[] {
  const agreements = pairs.map(compare);
  if (agreements.includes('AGREE') || !agreements.includes('CONTRADICT')) return pairs;
  return pairs.filter((_, index) => agreements[index] === 'CONTRADICT');
}
