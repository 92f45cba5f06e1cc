/**
 * The states of LISTED_UNDER claims, in columns: when each of them says that the actor was listed, the entry amended, the
 * actor taken off. Every state is kept, for an amendment that a later one has replaced is still part of the history.
 */
import { Column } from '../columns/column.js';
import { PackedText } from '../columns/packed-text.js';
import type { ClaimRecord } from '../model/claim.js';
import { type Days, daysIn, type ListingDays } from '../model/listing-status.js';
import { NONE } from './entity-states.js';

/** What a listing's claim tells beside whom it lists and under which act. */
export interface ListingWords {
  readonly programme?: string;
  readonly ground?: string;
  readonly reference?: string;
  readonly occasion?: string;
  readonly listedOn?: string;
  readonly amendedOn?: string;
  readonly liftedOn?: string;
}

const NO_DAY = -0x80000000;

export class ListingStates {
  readonly since: Column<Uint32Array> = Column.indices();
  readonly until: Column<Uint32Array> = Column.indices();
  readonly #listed = new DaysColumn();
  readonly #lifted = new DaysColumn();
  readonly #amended = new DaysColumn();
  readonly #hasEnd: Column<Uint8Array> = Column.bytes();
  readonly #words: PackedText = new PackedText();
  readonly #next: Column<Uint32Array> = Column.indices();
  /** By the number of the claim: the head of the chain of its states. */
  readonly #first = new Map<number, number>();

  take({ qualifiers }: ClaimRecord, claim: number, since: number, until: number | null): void {
    this.#end(claim, since);
    const { listedOn, liftedOn, amendedOn } = qualifiers;
    const state = this.since.push(since);
    this.until.push(until ?? NONE);
    this.#listed.push(daysIn(listedOn));
    this.#lifted.push(daysIn(liftedOn));
    this.#amended.push(daysIn(amendedOn));
    this.#hasEnd.push(liftedOn === undefined ? 0 : 1);
    this.#words.add(JSON.stringify(qualifiers));
    this.#next.push(this.#first.get(claim) ?? NONE);
    this.#first.set(claim, state);
  }

  /** The state of a claim at a revision; NONE where it is not there. */
  at(claim: number, revision: number): number {
    let state = this.#first.get(claim) ?? NONE;
    while (state !== NONE && !(this.since.at(state) <= revision && revision < this.until.at(state)))
      state = this.#next.at(state);
    return state;
  }

  /** States that had begun by a revision, from the oldest to the newest. */
  upTo(claim: number, revision: number): number[] {
    const found: number[] = [];
    for (let state = this.#first.get(claim) ?? NONE; state !== NONE; state = this.#next.at(state))
      if (this.since.at(state) <= revision) found.push(state);
    return found.sort((a, b) => this.since.at(a) - this.since.at(b));
  }

  days(state: number): ListingDays {
    return {
      listed: this.#listed.at(state),
      lifted: this.#lifted.at(state),
      hasEnd: this.#hasEnd.at(state) === 1,
    };
  }

  amended(state: number): Days | null {
    return this.#amended.at(state);
  }

  words(state: number): ListingWords {
    return JSON.parse(this.#words.text(state)) as ListingWords;
  }

  get bytes(): number {
    const { since, until } = this;
    const days = this.#listed.bytes + this.#lifted.bytes + this.#amended.bytes;
    const words = this.#words.bytes.bytes + this.#words.ends.bytes;
    return since.bytes + until.bytes + days + this.#hasEnd.bytes + words + this.#next.bytes;
  }

  /** What held before holds no longer. The states that come after it may come in any order. */
  #end(claim: number, since: number): void {
    for (let state = this.#first.get(claim) ?? NONE; state !== NONE; state = this.#next.at(state))
      if (this.since.at(state) < since && since < this.until.at(state)) this.until.values[state] = since;
  }
}

/** First and last days of dates, or nothing. */
class DaysColumn {
  readonly #from: Column<Int32Array> = Column.days();
  readonly #to: Column<Int32Array> = Column.days();

  push(days: Days | null): void {
    this.#from.push(days?.from ?? NO_DAY);
    this.#to.push(days?.to ?? NO_DAY);
  }

  at(index: number): Days | null {
    const from = this.#from.at(index);
    return from === NO_DAY ? null : { from, to: this.#to.at(index) };
  }

  get bytes(): number {
    return this.#from.bytes + this.#to.bytes;
  }
}
