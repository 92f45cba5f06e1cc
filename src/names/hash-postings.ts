/**
 * Numbers filed under texts of which only the hash is kept: whoever looks a text up gets all numbers filed under it,
 * and now and then one that was not, so what is found has to be looked at anyway.
 */
import { Column } from '../columns/column.js';

const FIRST_PLACES = 1024;
/** Postings for each place of the table at which it is spread. */
const FULLEST = 1;

export class HashPostings {
  /** Number plus one of the newest posting at each place; 0 is an empty place. Its room is a power of two. */
  #heads = Column.indices(FIRST_PLACES);
  readonly #hashes = Column.indices();
  readonly #values = Column.indices();
  /** Number plus one of the posting before, at the same place. */
  readonly #next = Column.indices();

  constructor() {
    this.#heads.extend(FIRST_PLACES);
  }

  add(text: string, value: number): void {
    if (this.#values.length >= this.#heads.length * FULLEST) this.#spread();
    const hash = hashOf(text);
    this.#hashes.push(hash);
    this.#values.push(value);
    this.#next.push(0);
    this.#link(this.#values.length - 1, hash);
  }

  /** Calls `visit` with each number filed under the text, newest first. */
  each(text: string, visit: (value: number) => void): void {
    const hash = hashOf(text);
    let posting = this.#heads.at(hash & (this.#heads.length - 1));
    while (posting !== 0) {
      if (this.#hashes.at(posting - 1) === hash) visit(this.#values.at(posting - 1));
      posting = this.#next.at(posting - 1);
    }
  }

  get bytes(): number {
    return this.#heads.bytes + this.#hashes.bytes + this.#values.bytes + this.#next.bytes;
  }

  #link(posting: number, hash: number): void {
    const place = hash & (this.#heads.length - 1);
    this.#next.values[posting] = this.#heads.at(place);
    this.#heads.values[place] = posting + 1;
  }

  #spread(): void {
    const places = this.#heads.length * 2;
    this.#heads = Column.indices(places);
    this.#heads.extend(places);
    for (let posting = 0; posting < this.#values.length; posting++)
      this.#link(posting, this.#hashes.at(posting));
  }
}

/** FNV-1a [Fowler, Noll and Vo 1991], its upper half mixed into the lower, as a number that is not negative. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
