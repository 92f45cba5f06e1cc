/** Ids and the numbers that they are given: found by hash, in one table of open addresses [Knuth 1998, 6.4]. */
import { Column, type ColumnPart } from './column.js';
import { PackedText, type TextPart } from './packed-text.js';

export interface IdsPart {
  readonly texts: TextPart;
  readonly table: ColumnPart;
}

const FIRST_PLACES = 1024;
/** Where the table is fuller than this, searches in it grow long. */
const FULLEST = 0.7;

export class Ids {
  readonly texts: PackedText = new PackedText();
  /** Number plus one of the id at each place; 0 is an empty place. Its room is always a power of two. */
  readonly #table: Column<Uint32Array> = Column.indices(FIRST_PLACES);

  constructor() {
    this.#table.extend(FIRST_PLACES);
  }

  get size(): number {
    return this.texts.size;
  }

  text(number: number): string {
    return this.texts.text(number);
  }

  /** The number of an id, or undefined where it has none, or one that this thread has not been told of yet. */
  find(id: string): number | undefined {
    const found = this.#table.at(this.#place(id));
    return found === 0 || found > this.size ? undefined : found - 1;
  }

  /** The number of an id, which gets the next one when it has none. */
  add(id: string): number {
    const place = this.#place(id);
    const found = this.#table.at(place);
    if (found !== 0) return found - 1;
    const number = this.texts.add(id);
    this.#table.values[place] = number + 1;
    if (this.size > this.#table.length * FULLEST) this.#spread();
    return number;
  }

  part(): IdsPart {
    return { texts: this.texts.part(), table: this.#table.part() };
  }

  adopt({ texts, table }: IdsPart): void {
    this.texts.adopt(texts);
    this.#table.adopt(table);
  }

  /** Bytes that the ids and their table take. */
  get bytes(): number {
    return this.texts.bytes.bytes + this.texts.ends.bytes + this.#table.bytes;
  }

  /** The place where the id is, or the empty one where it would be. */
  #place(id: string): number {
    const mask = this.#table.length - 1;
    let place = hashOf(id) & mask;
    for (;;) {
      const found = this.#table.at(place);
      if (found === 0 || this.texts.is(found - 1, id)) return place;
      place = (place + 1) & mask;
    }
  }

  /** Twice as many places. Readers keep the smaller table until they are given this one. */
  #spread(): void {
    const places = this.#table.length * 2;
    const larger = Column.indices(places);
    larger.extend(places);
    const mask = places - 1;
    for (let number = 0; number < this.size; number++) {
      let place = hashOf(this.text(number)) & mask;
      while (larger.at(place) !== 0) place = (place + 1) & mask;
      larger.values[place] = number + 1;
    }
    this.#table.adopt(larger.part());
  }
}

/** FNV-1a [Fowler, Noll and Vo 1991]. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
