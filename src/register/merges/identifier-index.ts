/**
 * Who has which identifier, at one revision: the blocks of record linkage that need no names. Some fifty bytes an
 * identifier; it is made for a search of merges and let go with it, so that lists and searches never pay for it.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { Chains, NONE } from '../chains.js';
import type { EntityStates } from '../entity-states.js';
import { type Identifier, identifierOfRecord, identifiersIn, keyOf } from './identifier.js';

/** What more than so many have identifies nobody: a placeholder, or the number of a whole group of firms. */
const MOST_HOLDERS = 10;

export class IdentifierIndex {
  readonly #states: EntityStates;
  readonly #idOf: (state: number) => string;
  readonly #keys = new Ids();
  readonly #holders = new Chains();
  readonly #state = Column.indices();

  /** @param idOf the id of the record of a state */
  constructor(states: EntityStates, idOf: (state: number) => string) {
    this.#states = states;
    this.#idOf = idOf;
  }

  /** Takes in a state that holds. */
  add(state: number): void {
    for (const identifier of this.#given(state)) {
      if (identifier.identifies) this.#add(this.#keys.add(keyOf(identifier)), state);
    }
  }

  /** Takes in the id of its record, once all are added: what nobody refers to needs no room. */
  addRecord(state: number): void {
    const own = this.#ofRecord(state, this.#given(state));
    const key = own && this.#keys.find(keyOf(own));
    if (key !== undefined) this.#add(key, state);
  }

  /** The identifiers of a state, the id of its record last. */
  of(state: number): Identifier[] {
    const given = this.#given(state);
    const own = this.#ofRecord(state, given);
    return own === undefined ? given : [...given, own];
  }

  /** States that have an identifying id, none where too many have it to be identified by it. */
  holders(identifier: Identifier): number[] {
    const key = this.#keys.find(keyOf(identifier));
    if (key === undefined) return [];
    const found: number[] = [];
    for (let at = this.#holders.first(key); at !== NONE; at = this.#holders.next(at)) {
      if (found.length === MOST_HOLDERS) return [];
      found.push(this.#state.at(at));
    }
    return found;
  }

  /** Whether those who have it are identified by it. */
  identifies(identifier: Identifier): boolean {
    return identifier.identifies && this.holders(identifier).length > 0;
  }

  /** undefined also where it is among those that are given. */
  #ofRecord(state: number, given: readonly Identifier[]): Identifier | undefined {
    const own = identifierOfRecord(this.#idOf(state));
    return own && given.some((one) => keyOf(one) === keyOf(own)) ? undefined : own;
  }

  #given(state: number): Identifier[] {
    return identifiersIn(this.#states.externalIdsOf(state), this.#states.countryOf(state));
  }

  #add(key: number, state: number): void {
    this.#holders.add(key);
    this.#state.push(state);
  }
}
