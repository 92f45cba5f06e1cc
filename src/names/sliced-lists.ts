/**
 * Many lists of numbers that grow at their ends, in one column: each list is a chain of slices that double in size, so
 * a list of one takes two numbers and a long one lies nearly in one piece [Busch and others 2012, Earlybird].
 */
import { Column } from '../columns/column.js';

/** Numbers in the largest slice; a list's first slice has one. */
const LARGEST_SLICE = 1024;
/** Numbers before which slices still double. */
const DOUBLING = 2 * LARGEST_SLICE - 1;

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

  /** Lists that there are. */
  get size(): number {
    return this.#counts.length;
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

/** Size of the slice in which a list's number at `index` lies, and how many of its numbers lie before it there. */
function sliceAt(index: number): { size: number; used: number } {
  // Slices of 1, 2, 4 and so on end before 1, 3, 7 and so on: one less than the size that follows.
  if (index >= DOUBLING) return { size: LARGEST_SLICE, used: (index - DOUBLING) % LARGEST_SLICE };
  const size = 1 << (31 - Math.clz32(index + 1));
  return { size, used: index + 1 - size };
}
