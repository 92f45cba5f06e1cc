/**
 * The states of LISTED_UNDER claims, in columns: when each of them says that the actor was listed, the entry amended, the
 * actor taken off. Every state is kept, for an amendment that a later one has replaced is still part of the history.
 */
import { Column } from '../columns/column.js';
import { PackedText } from '../columns/packed-text.js';
import type { ClaimRecord } from '../model/claim.js';
import { type Days, daysIn, type ListingDays } from '../model/listing-status.js';
import { Spans } from './spans.js';

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
  readonly spans: Spans = new Spans();
  readonly #listed = new DaysColumn();
  readonly #lifted = new DaysColumn();
  readonly #amended = new DaysColumn();
  readonly #hasEnd: Column<Uint8Array> = Column.bytes();
  readonly #words: PackedText = new PackedText();

  take({ qualifiers }: ClaimRecord, claim: number, since: number, until: number | null): void {
    this.spans.add(claim, since, until);
    const { listedOn, liftedOn, amendedOn } = qualifiers;
    this.#listed.push(daysIn(listedOn));
    this.#lifted.push(daysIn(liftedOn));
    this.#amended.push(daysIn(amendedOn));
    this.#hasEnd.push(liftedOn === undefined ? 0 : 1);
    this.#words.add(JSON.stringify(qualifiers));
  }

  /** The state of a claim at a revision; NONE where it is not there. */
  at(claim: number, revision: number): number {
    return this.spans.at(claim, revision);
  }

  /** States that had begun by a revision, from the oldest to the newest. */
  upTo(claim: number, revision: number): number[] {
    return this.spans.upTo(claim, revision);
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
    const days = this.#listed.bytes + this.#lifted.bytes + this.#amended.bytes;
    const words = this.#words.bytes.bytes + this.#words.ends.bytes;
    return this.spans.bytes + days + this.#hasEnd.bytes + words;
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
