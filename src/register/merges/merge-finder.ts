/**
 * Finds whom an actor may be one with. Pairs that are worth comparing come from two kinds of blocks [Papadakis and others
 * 2020]: those who have an identifier in common, and those whom the index of names gives for any of the actor's names.
 *
 * What is guaranteed: a pair that has an identifying number in common is always compared. A pair that has none is
 * compared if the index, asked for a name of the one in the scope (or of either, if both are), has the other among the
 * hundred most promising: if a word of both names is the same, sounds the same or nearly is, and no hundred others share
 * as much. Two words that another record writes as one, and spells otherwise, lead to it; that one word does not lead
 * back. What is compared is scored by `compareActors` alone, whatever led to it.
 */
import type { EntityKind } from '../../model/kind.js';
import { compareNames, LIKELY_SAME_NAME } from '../../names/compare-names.js';
import type { ReadName } from '../../names/name.js';
import type { NameIndex } from '../../names/name-index.js';
import type { Facts } from '../facts.js';
import type { Register } from '../register.js';
import { readNames } from './best-pairing.js';
import { type Actor, compareActors } from './compare-actors.js';
import { type Comparing, comparingAt } from './comparing.js';
import { mayBeOne } from './features.js';
import { byPromise, type MergeProposal, pairKey } from './merge-proposal.js';

export interface MergeTerms {
  /** Proposals score at least so much, 0 to 1. */
  readonly threshold: number;
  /** At most so many proposals for an actor of the scope, 1 to 100. */
  readonly limit: number;
  /** Both are of one of these. */
  readonly kinds: readonly EntityKind[] | null;
}

export const MERGE_DEFAULTS = { threshold: LIKELY_SAME_NAME, limit: 5, kinds: null } as const;

/** What was found for one actor. */
export interface Found {
  /** The most promising first. */
  readonly proposals: readonly MergeProposal[];
  /** Pairs (as `pairKey` has them) that were left out because a source says something of one to the other. */
  readonly joined: readonly string[];
}

/** Owners of names that are looked at for each name that is asked. */
const COMPARED = 100;
/** Names as like one another as this lead to the same owners: one of them is asked. */
const SAME_QUESTION = 0.9;
/** Names of one actor that are asked at most. */
const MOST_QUESTIONS = 6;

export class MergeFinder {
  readonly #register: Register;
  readonly #facts: Facts;
  readonly #names: NameIndex;
  readonly #comparing: Comparing;
  readonly #terms: MergeTerms;

  private constructor(register: Register, names: NameIndex, comparing: Comparing, terms: MergeTerms) {
    this.#register = register;
    this.#facts = comparing.facts;
    this.#names = names;
    this.#comparing = comparing;
    this.#terms = terms;
  }

  /** Goes once through all states and claims. @throws LinchpinError CANCELLED, or the reason of the signal */
  static async over(
    register: Register,
    facts: Facts,
    terms: MergeTerms,
    signal?: AbortSignal,
  ): Promise<MergeFinder> {
    const comparing = await comparingAt(register, facts, terms.threshold, signal);
    const { names } = await register.indexes();
    return new MergeFinder(register, names, comparing, terms);
  }

  /** Proposals to merge an actor with another, by its state. */
  of(state: number): Found {
    const actor = this.#actor(state);
    const joined: string[] = [];
    const proposals: MergeProposal[] = [];
    for (const candidate of this.#candidates(actor)) {
      const other = this.#actor(candidate);
      const [first, second] = actor.id < other.id ? [actor, other] : [other, actor];
      const outcome = compareActors(first, second, this.#comparing);
      if (outcome === 'JOINED') joined.push(pairKey({ first, second }));
      if (typeof outcome !== 'string') proposals.push(outcome);
    }
    return { proposals: proposals.sort(byPromise).slice(0, this.#terms.limit), joined };
  }

  #actor(state: number): Actor {
    const { states } = this.#register;
    return { state, id: this.#register.id(state), names: readNames(states.namesOf(state)) };
  }

  /** States of whoever may be the actor, by identifier or by name, each once. */
  #candidates({ state, names }: Actor): Set<number> {
    const isWanted = (other: number) => this.#isWanted(other, state);
    const { identifiers } = this.#comparing;
    const found = new Set(
      identifiers
        .of(state)
        .flatMap((one) => identifiers.holders(one))
        .filter(isWanted),
    );
    for (const question of questionsOf(names))
      for (const owner of this.#names.candidates(question, COMPARED, isWanted, true)) found.add(owner);
    return found;
  }

  #isWanted(state: number, asked: number): boolean {
    const { states } = this.#register;
    const { kinds } = this.#terms;
    if (state === asked || !states.holds(state, this.#facts.view.revision)) return false;
    const kind = states.kindOf(state);
    return mayBeOne(kind, states.kindOf(asked)) && (kinds === null || kinds.includes(kind));
  }
}

/** Names that are not spellings of one asked before, word for word. */
function questionsOf(names: readonly ReadName[]): ReadName[] {
  const asked: ReadName[] = [];
  for (const name of names) {
    if (asked.length === MOST_QUESTIONS) break;
    if (!asked.some((one) => isSameQuestion(one, name))) asked.push(name);
  }
  return asked;
}

function isSameQuestion(one: ReadName, other: ReadName): boolean {
  return one.parts.length === other.parts.length && compareNames(one, other).score >= SAME_QUESTION;
}
