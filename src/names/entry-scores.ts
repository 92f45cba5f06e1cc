/** Scores of entries while a question is answered, reset by what was touched alone. */
import { Column } from '../columns/column.js';

export class EntryScores {
  #scores = new Float32Array(0);
  /** The round in which each entry was last added to: a word adds to an entry once, by its closest likeness. */
  #rounds = new Uint8Array(0);
  readonly #touched = Column.indices();

  /** Clears what the question before left, and makes room for entries. */
  begin(entries: number): void {
    for (let index = 0; index < this.#touched.length; index++) {
      this.#scores[this.#touched.at(index)] = 0;
      this.#rounds[this.#touched.at(index)] = 0;
    }
    this.#touched.length = 0;
    if (entries <= this.#scores.length) return;
    const room = Math.ceil(entries * 1.25);
    this.#scores = new Float32Array(room);
    this.#rounds = new Uint8Array(room);
  }

  /** Adds to an entry's score in a round, if it was not added to in that round; new entries only where it `gathers`. */
  add(entry: number, score: number, round: number, gathers: boolean): void {
    const before = this.#rounds[entry] as number;
    if (before === round) return;
    if (before === 0) {
      if (!gathers) return;
      this.#touched.push(entry);
    }
    this.#rounds[entry] = round;
    this.#scores[entry] = (this.#scores[entry] as number) + score;
  }

  each(visit: (entry: number, score: number) => void): void {
    for (let index = 0; index < this.#touched.length; index++) {
      const entry = this.#touched.at(index);
      visit(entry, this.#scores[entry] as number);
    }
  }

  get bytes(): number {
    return this.#scores.byteLength + this.#rounds.byteLength + this.#touched.bytes;
  }
}
