/** When states held: each from one revision on, up to but without another, in a chain with others of the same record. */
import { Column } from '../columns/column.js';
import { Chains, NONE } from './chains.js';

export class Spans {
  readonly #since: Column<Uint32Array> = Column.indices();
  /** NONE while it holds. */
  readonly #until: Column<Uint32Array> = Column.indices();
  readonly #chains = new Chains();

  get size(): number {
    return this.#since.length;
  }

  /**
   * The number of a state of a record that comes next. States of one record may come in any order: what held before
   * another holds no longer.
   */
  add(record: number, since: number, until: number | null): number {
    for (let state = this.#chains.first(record); state !== NONE; state = this.#chains.next(state))
      if (this.since(state) < since && since < this.#until.at(state)) this.#until.values[state] = since;
    this.#since.push(since);
    this.#until.push(until ?? NONE);
    return this.#chains.add(record);
  }

  since(state: number): number {
    return this.#since.at(state);
  }

  holds(state: number, revision: number): boolean {
    return this.since(state) <= revision && revision < this.#until.at(state);
  }

  /** The state of a record at a revision; NONE where it is not there. */
  at(record: number, revision: number): number {
    let state = this.#chains.first(record);
    while (state !== NONE && !this.holds(state, revision)) state = this.#chains.next(state);
    return state;
  }

  /** States of a record that had begun by a revision, from the oldest to the newest. */
  upTo(record: number, revision: number): number[] {
    const found: number[] = [];
    for (let state = this.#chains.first(record); state !== NONE; state = this.#chains.next(state))
      if (this.since(state) <= revision) found.push(state);
    return found.sort((a, b) => this.since(a) - this.since(b));
  }

  get bytes(): number {
    return this.#since.bytes + this.#until.bytes + this.#chains.bytes;
  }
}
