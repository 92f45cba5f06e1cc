/**
 * How many others would bear a name by accident: of all actors on record, the share that has each of its words [Newcombe
 * and others 1959; frequencies of values in Fellegi and Sunter 1969]. Ivan Ivanov is many; a rare family name is one.
 */
import type { NamePair } from '../../names/compare-names.js';
import { givenNameGroup } from '../../names/given-names.js';
import { KeptWords } from '../../names/kept-words.js';
import type { NameIndex } from '../../names/name-index.js';
import type { PartRole } from '../../names/name-part.js';
import type { Pairing } from './best-pairing.js';

/** Of all names, those that an initial fits. */
const INITIAL_SHARE = 0.1;
/** One and the same entity stands on so many lists: fewer bearers of a word may all be one. */
const MAY_BE_ONE = 10;
const KEPT_WORDS = 50_000;

export class NameRarity {
  readonly #index: NameIndex;
  readonly #population: number;
  readonly #isThere: (state: number) => boolean;
  readonly #exact = new KeptWords<number>(KEPT_WORDS);
  readonly #anyForm = new KeptWords<number>(KEPT_WORDS);

  /** @param population actors that are there at the revision */
  constructor(index: NameIndex, population: number, isThere: (state: number) => boolean) {
    this.#index = index;
    this.#population = population;
    this.#isThere = isThere;
  }

  /** Others who would bear what is paired of two names. */
  others(pairing: Pairing): number {
    return pairing.comparison.pairs.reduce(
      (others, pair) => others * this.#share(pair, roleIn(pair, pairing)),
      this.#population,
    );
  }

  #share({ query, found, how }: NamePair, role: PartRole): number {
    if (role === 'LIGHT') return 1;
    if (how === 'INITIAL' || role === 'INITIAL') return INITIAL_SHARE;
    const bearers =
      query === found
        ? this.#exact.get(query, () => this.#index.bearers(query, false, this.#isThere))
        : Math.max(...[query, found].map((word) => this.#inAnyForm(word)));
    return Math.max(0, bearers - MAY_BE_ONE) / this.#population;
  }

  /** Where a word was found in another form, whoever has any form of it is as much like it. */
  #inAnyForm(word: string): number {
    return this.#anyForm.get(word, () => this.#index.bearers(word, true, this.#isThere));
  }
}

/** Whether what is paired of two people's names says more than a given name does: that alone is nobody. */
export function namesPerson(pairing: Pairing): boolean {
  const names = pairing.comparison.pairs.filter(
    (pair) => pair.how !== 'INITIAL' && roleIn(pair, pairing) === 'NAME',
  );
  return names.length > 1 || names.some(({ query, found }) => !isGivenName(query) && !isGivenName(found));
}

function isGivenName(word: string): boolean {
  return givenNameGroup(word) !== undefined || givenNameGroup(word, true) !== undefined;
}

/** The role of what is paired; two words that are one on the other side are a name. */
function roleIn({ query, found }: NamePair, { first, second }: Pairing): PartRole {
  const ofFirst = first.parts.find(({ text }) => text === query)?.role;
  const ofSecond = second.parts.find(({ text }) => text === found)?.role;
  return ofFirst === 'LIGHT' || ofSecond === 'LIGHT' ? 'LIGHT' : (ofFirst ?? ofSecond ?? 'NAME');
}
