/**
 * Many lists of numbers that grow at their ends, in one column: each list is a chain of slices that double in size, so
 * a list of one takes two numbers and a long one lies nearly in one piece [Busch and others 2012, Earlybird].
 */
import { Column } from '../columns/column.js';

/** Numbers in a list's first slice, and in the largest. */
const FIRST_SLICE = 1;
const LARGEST_SLICE = 1024;

export class SlicedLists {
  /** Slices: the place of the one before plus one, or 0, then its numbers. */
  readonly #slices = Column.indices();
  /** Place of each list's newest slice, and how many numbers the list has. */
  readonly #newest = Column.indices();
  readonly #counts = Column.indices();

  /** The number of a new, empty list. */
  addList(): number {
    this.#counts.push(0);
    return this.#newest.push(0);
  }

  count(list: number): number {
    return this.#counts.at(list);
  }

  push(list: number, value: number): void {
    const count = this.#counts.at(list);
    const { size, used } = sliceAt(count);
    if (used === 0) this.#addSlice(list, size, count === 0);
    this.#slices.values[this.#newest.at(list) + 1 + used] = value;
    this.#counts.values[list] = count + 1;
  }

  /** Calls `visit` with the numbers of a list, newest first, at most `most` of them. */
  each(list: number, most: number, visit: (value: number) => void): void {
    let left = this.#counts.at(list);
    let still = Math.min(left, most);
    let slice = this.#newest.at(list);
    while (still > 0) {
      const { used } = sliceAt(left - 1);
      for (let at = used; at >= 0 && still > 0; at--, still--) visit(this.#slices.at(slice + 1 + at));
      left -= used + 1;
      slice = this.#slices.at(slice) - 1;
    }
  }

  get bytes(): number {
    return this.#slices.bytes + this.#newest.bytes + this.#counts.bytes;
  }

  #addSlice(list: number, size: number, isFirst: boolean): void {
    const place = this.#slices.extend(1 + size);
    this.#slices.values[place] = isFirst ? 0 : this.#newest.at(list) + 1;
    this.#newest.values[list] = place;
  }
}

/** Size of the slice in which a list's number at `index` lies, and how many numbers lie before it there. */
function sliceAt(index: number): { size: number; used: number } {
  let size = FIRST_SLICE;
  let first = 0;
  while (index >= first + size) {
    first += size;
    if (size < LARGEST_SLICE) size *= 2;
    else {
      const whole = Math.floor((index - first) / size);
      first += whole * size;
      if (whole === 0) break;
    }
  }
  return { size, used: index - first };
}
