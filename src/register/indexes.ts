/**
 * The indexes of texts and of names, made of a register's states: not before somebody searches or screens, and in
 * stretches, so that lists are there at once and nothing waits for long.
 */
import { setImmediate } from 'node:timers/promises';
import { isActorKind } from '../model/kind.js';
import { NameIndex } from '../names/name-index.js';
import { Turns } from '../turns.js';
import { NONE } from './chains.js';
import type { EntityStates } from './entity-states.js';
import { TextIndex } from './text-index.js';

/** States taken in between two pauses: some milliseconds. */
const STRETCH = 200;

export class Indexes {
  readonly texts: TextIndex = new TextIndex();
  /** Names of actors, by the number of the state. */
  readonly names: NameIndex = new NameIndex();
  readonly #states: EntityStates;
  readonly #id: (state: number) => string;
  /** States below this number are in. */
  #done = 0;
  readonly #turns = new Turns();

  /** @param id of the entity that a state is of */
  constructor(states: EntityStates, id: (state: number) => string) {
    this.#states = states;
    this.#id = id;
  }

  /** The same indexes, once all states that there are now are in them. Whoever asks meanwhile waits for the same work. */
  async whole(): Promise<this> {
    if (this.#done < this.#states.size) await this.#turns.take(() => this.#takeAll());
    return this;
  }

  async #takeAll(): Promise<void> {
    const { size } = this.#states;
    for (; this.#done < size; this.#done++) {
      if (this.#done % STRETCH === 0) await setImmediate();
      this.#take(this.#done);
    }
  }

  /** Listings follow from whom they list and under which act, and are found with those. */
  #take(state: number): void {
    const { claim, prose } = this.#states;
    if (claim.at(state) !== NONE) return;
    const kind = this.#states.kindOf(state);
    const names = this.#states.namesOf(state);
    const otherIds = this.#states.externalIdsOf(state).map(({ value }) => value);
    const ids = [this.#id(state), ...otherIds];
    const isLabel = this.#states.isLabel(state);
    this.texts.add(state, { kind, isLabel, names, prose: prose.text(state), ids });
    if (isActorKind(kind)) this.names.add(state, names);
  }
}
