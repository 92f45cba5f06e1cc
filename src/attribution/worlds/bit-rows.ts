/** Rows of bits, one bit a world, in one array that grows: rows are spoken of by where they begin. */
import { type DrawKey, drawBelow, WORDS } from './draw-bits.js';

/** Where a row begins. */
export type Row = number;

const FIRST_ROWS = 256;

export class BitRows {
  #words = new Uint32Array(FIRST_ROWS * WORDS);
  #used = 0;

  /** A row of no worlds, never written to. */
  readonly none: Row = this.take();

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

  fill(into: Row, word: number): void {
    this.#words.fill(word, into, into + WORDS);
  }

  copy(into: Row, from: Row): void {
    this.#words.copyWithin(into, from, from + WORDS);
  }

  below(into: Row, key: DrawKey, threshold: number): void {
    drawBelow(key, threshold, this.#words, into);
  }

  and(into: Row, a: Row, b: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] = (words[a + word] as number) & (words[b + word] as number);
    }
  }

  or(into: Row, a: Row, b: Row): void {
    const words = this.#words;
    for (let word = 0; word < WORDS; word++) {
      words[into + word] = (words[a + word] as number) | (words[b + word] as number);
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
