/**
 * A cursor over the leads of one node: one of them at a time, in fields that are read in place. The loops that a search
 * lives in ask it for the next lead; a call back for each lead would cost more than looking at it.
 */

/** A lead in the row of a node, or beside it. */
export interface RowLead {
  readonly other: number;
  readonly claim: number;
  readonly mark: number;
}

/** Numbers of a lead in a row: its other end, its claim, and its worth in 65,535ths, rounded up, above its byte. */
export const LEAD_WIDTH = 3;
export const MARK_BITS = 8;
export const MARK_MASK = 0xff;
export const FULL_WORTH = 0xffff;

/** What there is to be read of a node. */
export interface Readable {
  readonly leads: Uint32Array;
  /** Where its row begins and ends, in numbers. */
  readonly start: number;
  readonly end: number;
  /** Leads of claims that came later, and of claims that may be worth something else by now. */
  readonly late: readonly RowLead[];
  readonly moved: readonly RowLead[];
  /** Claims whose place in the row no longer holds; null where there are none. */
  readonly movedClaims: ReadonlySet<number> | null;
}

export class LeadCursor {
  /** The lead that `next` came to: its other end, claim, byte, and what it is worth at most. */
  other = 0;
  claim = 0;
  mark = 0;
  most = 1;
  /** How many leads were looked at. */
  seen = 0;
  #leads: Uint32Array = new Uint32Array(0);
  #at = 0;
  #end = 0;
  #isSorted = false;
  #movedClaims: ReadonlySet<number> | null = null;
  #beside: readonly RowLead[] = NONE_BESIDE;
  #besideAt = 0;

  /**
   * Begins with a node. Sorted, it first comes to the leads of which no bound is known, then to those of the row from
   * the best on; otherwise to all of them in any order, each worth everything at most.
   */
  open({ leads, start, end, late, moved, movedClaims }: Readable, isSorted: boolean): void {
    this.#leads = leads;
    this.#at = start;
    this.#end = end;
    this.#isSorted = isSorted;
    this.#movedClaims = isSorted ? movedClaims : null;
    this.#beside = isSorted && moved.length > 0 ? [...late, ...moved] : late;
    this.#besideAt = 0;
    this.seen = 0;
  }

  /** Goes on to the next lead; false when there is none. */
  next(): boolean {
    if (this.#besideAt < this.#beside.length) return this.#nextBeside();
    const leads = this.#leads;
    while (this.#at < this.#end) {
      const at = this.#at;
      this.#at = at + LEAD_WIDTH;
      const claim = leads[at + 1] as number;
      if (this.#movedClaims?.has(claim)) continue;
      const last = leads[at + 2] as number;
      this.other = leads[at] as number;
      this.claim = claim;
      this.mark = last & MARK_MASK;
      this.most = this.#isSorted ? (last >>> MARK_BITS) / FULL_WORTH : 1;
      this.seen++;
      return true;
    }
    return false;
  }

  #nextBeside(): boolean {
    const { other, claim, mark } = this.#beside[this.#besideAt++] as RowLead;
    this.other = other;
    this.claim = claim;
    this.mark = mark;
    this.most = 1;
    this.seen++;
    return true;
  }
}

const NONE_BESIDE: readonly RowLead[] = [];
