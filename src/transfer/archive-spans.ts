/**
 * The revisions in which the states of an archive held: those of one record follow one another without gap or overlap, up
 * to one that still holds. States of a record need not stand side by side, so sums over their ends are held against one
 * another: spans that only run forward, and in which every beginning but the first is an end, are one chain.
 */
import { Column } from '../columns/column.js';
import { recordInvalid } from '../errors.js';
import type { ArchivedState } from '../exchange/archive.js';

/** What the past states of a record add up to. */
interface Past {
  first: number;
  sum: number;
}

export class Spans {
  /** The beginning of the state that still holds; 0 where none was seen. */
  readonly #since = Column.indices();
  readonly #past = new Map<number, Past>();
  /** States that began at each revision, the listings left out. */
  readonly #made = new Map<number, number>();
  #latest = 0;

  /** @param number of the record's id @throws LinchpinError RECORD_INVALID */
  see(
    number: number,
    { since, until }: Omit<ArchivedState, 'record'>,
    isListing: boolean,
    where: string,
  ): void {
    if (since >= LARGEST || (until !== null && (until <= since || until >= LARGEST))) {
      throw recordInvalid(
        where,
        `a state holds from one revision up to a later one, got ${since} to ${until}`,
      );
    }
    this.#latest = Math.max(this.#latest, since, until ?? 0);
    if (!isListing) this.#made.set(since, (this.#made.get(since) ?? 0) + 1);
    this.#since.cover(number);
    if (until === null) {
      if (this.#since.at(number) !== 0)
        throw recordInvalid(where, 'another state of this record holds as well');
      this.#since.values[number] = since;
      return;
    }
    const past = this.#past.get(number) ?? { first: since, sum: 0 };
    past.first = Math.min(past.first, since);
    past.sum += mixed(until) - mixed(since);
    this.#past.set(number, past);
  }

  statesMade(revision: number): number {
    return this.#made.get(revision) ?? 0;
  }

  /** @throws LinchpinError RECORD_INVALID */
  end(head: number, where: string, idOf: (number: number) => string): void {
    if (this.#latest > head)
      throw recordInvalid(where, `its states go up to revision ${this.#latest}, and it has ${head}`);
    for (const [number, { first, sum }] of this.#past) {
      const since = this.#since.at(number);
      if (since !== undefined && since !== 0 && sum === mixed(since) - mixed(first)) continue;
      throw recordInvalid(where, `the states of "${idOf(number)}" do not follow one another`);
    }
  }
}

/** Revisions are counted in 32 bits here. */
const LARGEST = 2 ** 32;

/** A number that looks like chance, the same for the same revision: 32 bits, so that sums stay exact. */
function mixed(revision: number): number {
  let bits = Math.imul(revision ^ 0x9e3779b9, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
