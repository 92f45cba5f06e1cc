/** For each of many keys a chain of numbers, the newest first: four bytes a key and four a number. */
import { Column } from '../columns/column.js';

/** No key, no number, no end. */
export const NONE = 0xffffffff;

export class Chains {
  readonly #first: Column<Uint32Array> = Column.indices();
  readonly #next: Column<Uint32Array> = Column.indices();

  /** Adds the next number, which is how many were added before it. @param key NONE leaves it in no chain */
  add(key: number): number {
    if (key === NONE) return this.#next.push(NONE);
    const missing = key + 1 - this.#first.length;
    if (missing > 0) {
      const from = this.#first.extend(missing);
      this.#first.values.fill(NONE, from, this.#first.length);
    }
    const number = this.#next.push(this.#first.at(key));
    this.#first.values[key] = number;
    return number;
  }

  /** The newest number of a key; NONE where it has none. */
  first(key: number): number {
    return key < this.#first.length ? this.#first.at(key) : NONE;
  }

  /** The number that was added to the same chain before it. */
  next(number: number): number {
    return this.#next.at(number);
  }

  get bytes(): number {
    return this.#first.bytes + this.#next.bytes;
  }
}
