/** Rows of bits, one bit a world, in one array that grows: rows are spoken of by where they begin. */
import { type DrawKey, drawBelow, WORDS } from './draw-bits.js';

/** Where a row begins. */
export type Row = number;

const FEWEST_ROWS = 64;

export class BitRows {
  #words: Uint32Array<ArrayBuffer>;
  #used = 2 * WORDS;

  /** A row of no worlds, and one of all of them: never written to. */
  readonly none: Row = 0;
  readonly all: Row = WORDS;

  /** @param rows as many as will probably be needed */
  constructor(rows: number = FEWEST_ROWS) {
    this.#words = new Uint32Array(Math.max(FEWEST_ROWS, rows) * WORDS);
    this.#words.fill(0xffffffff, this.all, this.all + WORDS);
  }

  /** A new row, whatever it holds. */
  take(): Row {
    const row = this.#used;
    this.#used += WORDS;
    if (this.#used > this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    return row;
  }

  /** Where the next row will be: given back to `release`, it frees all rows taken since. */
  get mark(): Row {
    return this.#used;
  }

  release(mark: Row): void {
    this.#used = mark;
  }

  copy(into: Row, from: Row): void {
    this.#words.copyWithin(into, from, from + WORDS);
  }

  write(into: Row, bits: Uint32Array): void {
    this.#words.set(bits, into);
  }

  below(into: Row, key: DrawKey, threshold: number): void {
    drawBelow(key, threshold, this.#words, into);
  }

  /** Worlds that all of some rows have: four at a time, since most of the cost is in going through the words. */
  allOf(into: Row, rows: readonly Row[]): void {
    const { all } = this;
    this.#all(into, rows[0] ?? all, rows[1] ?? all, rows[2] ?? all, rows[3] ?? all);
    for (let next = 4; next < rows.length; next += 3) {
      this.#all(into, into, rows[next] as Row, rows[next + 1] ?? all, rows[next + 2] ?? all);
    }
  }

  /** Worlds that any of some rows has. */
  anyOf(into: Row, rows: readonly Row[]): void {
    const { none } = this;
    this.#any(into, rows[0] ?? none, rows[1] ?? none, rows[2] ?? none, rows[3] ?? none);
    for (let next = 4; next < rows.length; next += 3) {
      this.#any(into, into, rows[next] as Row, rows[next + 1] ?? none, rows[next + 2] ?? none);
    }
  }

  /** Adds the worlds that all of some rows have. */
  addAllOf(into: Row, rows: readonly Row[]): void {
    const { all } = this;
    if (rows.length <= 4) {
      this.#addAll(into, rows[0] ?? all, rows[1] ?? all, rows[2] ?? all, rows[3] ?? all);
      return;
    }
    const mark = this.mark;
    const row = this.take();
    this.allOf(row, rows.slice(3));
    this.#addAll(into, row, rows[0] as Row, rows[1] as Row, rows[2] as Row);
    this.release(mark);
  }

  #all(into: Row, a: Row, b: Row, c: Row, d: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] =
        (words[a + word] as number) &
        (words[b + word] as number) &
        (words[c + word] as number) &
        (words[d + word] as number);
    }
  }

  #any(into: Row, a: Row, b: Row, c: Row, d: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] =
        (words[a + word] as number) |
        (words[b + word] as number) |
        (words[c + word] as number) |
        (words[d + word] as number);
    }
  }

  #addAll(into: Row, a: Row, b: Row, c: Row, d: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] =
        (words[into + word] as number) |
        ((words[a + word] as number) &
          (words[b + word] as number) &
          (words[c + word] as number) &
          (words[d + word] as number));
    }
  }

  /** Worlds of the first that are not of the second. */
  without(into: Row, a: Row, b: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] = (words[a + word] as number) & ~(words[b + word] as number);
    }
  }

  not(into: Row, a: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) words[into + word] = ~(words[a + word] as number);
  }

  /** How many worlds a row has. */
  count(row: Row): number {
    const words = this.#words;
    let ones = 0;
    for (let word = row; word < row + WORDS; word++) ones += bitsIn(words[word] as number);
    return ones;
  }
}

/** Bits set in a word, summed in parallel [Warren 2012, "Hacker's Delight", section 5-1]. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
