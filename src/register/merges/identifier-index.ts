/**
 * Who has which identifier, at one revision: the blocks of record linkage that need no names. Some fifty bytes an
 * identifier; it is made for a search of merges and let go with it, so that lists and searches never pay for it.
 */
import { Column } from '../../columns/column.js';
import { Ids } from '../../columns/ids.js';
import { Chains, NONE } from '../chains.js';
import type { EntityStates } from '../entity-states.js';
import { type Identifier, identifiersIn, keyOf } from './identifier.js';

/** What more than so many have identifies nobody: a placeholder, or the number of a whole group of firms. */
const MOST_HOLDERS = 10;

export class IdentifierIndex {
  readonly #states: EntityStates;
  readonly #keys = new Ids();
  readonly #holders = new Chains();
  readonly #state = Column.indices();

  constructor(states: EntityStates) {
    this.#states = states;
  }

  /** Takes in a state that holds. */
  add(state: number): void {
    for (const identifier of this.of(state)) {
      if (!identifier.identifies) continue;
      this.#holders.add(this.#keys.add(keyOf(identifier)));
      this.#state.push(state);
    }
  }

  of(state: number): Identifier[] {
    return identifiersIn(this.#states.externalIdsOf(state), this.#states.countryOf(state));
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
}
