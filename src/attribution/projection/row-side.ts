/**
 * Leads that share a direction: where each node's begin, and for each lead its other end, claim, byte and worth. The
 * three numbers of a lead stand side by side, since most rows are short: a search then waits for memory once a row.
 */
import { Column, type ColumnPart } from '../../columns/column.js';
import { FULL_WORTH, LEAD_WIDTH, MARK_BITS, MARK_MASK, type Readable, type RowLead } from './lead-cursor.js';
import type { SeeLead } from './rows.js';

export type SideParts = readonly ColumnPart[];

const NONE: readonly RowLead[] = [];
/** What is not known may be worth everything. */
const UNKNOWN_WORTH = 1;

export class RowSide {
  readonly #starts: Column<Uint32Array> = Column.indices();
  readonly #leads: Column<Uint32Array> = Column.indices();
  /** By node: leads of claims that came after the rows were made, or that may be worth something else by now. */
  readonly #late = new Map<number, RowLead[]>();
  readonly #moved = new Map<number, RowLead[]>();
  readonly #movedClaims = new Set<number>();
  /** While rows are made: where the next lead of each node goes. */
  #next: Uint32Array = new Uint32Array(0);

  get #columns() {
    return [this.#starts, this.#leads] as const;
  }

  see(node: number, visit: SeeLead): void {
    const { start, end } = this.#row(node);
    const leads = this.#leads.values;
    for (let at = start * LEAD_WIDTH; at < end * LEAD_WIDTH; at += LEAD_WIDTH)
      visit(leads[at] as number, leads[at + 1] as number, (leads[at + 2] as number) & MARK_MASK);
    if (this.#late.size === 0) return;
    for (const { other, claim, mark } of this.#late.get(node) ?? []) visit(other, claim, mark);
  }

  /** What a cursor reads of a node. */
  readable(node: number): Readable {
    const { start, end } = this.#row(node);
    return {
      leads: this.#leads.values,
      start: start * LEAD_WIDTH,
      end: end * LEAD_WIDTH,
      late: this.#late.size === 0 ? NONE : (this.#late.get(node) ?? NONE),
      moved: this.#moved.size === 0 ? NONE : (this.#moved.get(node) ?? NONE),
      movedClaims: this.#movedClaims.size === 0 ? null : this.#movedClaims,
    };
  }

  /** How many leads of a node may be worth so much: found by halving, since they stand in order. */
  count(node: number, least: number): number {
    const { start, end } = this.#row(node);
    let [low, high] = [start, least > 0 ? end : start];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#worth(middle) >= least) low = middle + 1;
      else high = middle;
    }
    const inRow = (least > 0 ? low : end) - start;
    return this.#late.size === 0 ? inRow : inRow + (this.#late.get(node)?.length ?? 0);
  }

  /** A lead of a claim that came late, or that may be worth something else by now. */
  stand(node: number, lead: RowLead, how: 'LATE' | 'MOVED'): void {
    if (how === 'MOVED') this.#movedClaims.add(lead.claim);
    const beside = how === 'LATE' ? this.#late : this.#moved;
    const leads = beside.get(node);
    if (leads) leads.push(lead);
    else beside.set(node, [lead]);
  }

  hasMoved(claim: number): boolean {
    return this.#movedClaims.has(claim);
  }

  begin(nodes: number): void {
    this.#starts.extend(nodes + 1);
  }

  expect(node: number): void {
    const { values } = this.#starts;
    values[node + 1] = (values[node + 1] as number) + 1;
  }

  /** Gives every node its place, once all its leads are expected. */
  allot(): void {
    const { values, length } = this.#starts;
    for (let node = 1; node < length; node++)
      values[node] = (values[node] as number) + (values[node - 1] as number);
    const leads = this.#starts.at(length - 1);
    this.#leads.extend(leads * LEAD_WIDTH);
    this.#next = values.slice(0, length);
  }

  place(node: number, { other, claim, mark }: RowLead, worth: number): void {
    const at = this.#next[node] as number;
    this.#next[node] = at + 1;
    const share = Number.isNaN(worth) ? UNKNOWN_WORTH : worth;
    const { values } = this.#leads;
    values[at * LEAD_WIDTH] = other;
    values[at * LEAD_WIDTH + 1] = claim;
    values[at * LEAD_WIDTH + 2] = (Math.ceil(share * FULL_WORTH) << MARK_BITS) | mark;
  }

  /** The leads of a node from the best on; equal ones stay as they came. */
  sort(node: number): void {
    const { start, end } = this.#row(node);
    if (end - start < 2) return;
    const leads = this.#leads.values.subarray(start * LEAD_WIDTH, end * LEAD_WIDTH);
    const before = leads.slice();
    const worth = (place: number) => (before[place * LEAD_WIDTH + 2] as number) >>> MARK_BITS;
    const order = Array.from({ length: end - start }, (_, place) => place).sort(
      (a, b) => worth(b) - worth(a) || a - b,
    );
    order.forEach((from, place) => {
      leads.set(before.subarray(from * LEAD_WIDTH, (from + 1) * LEAD_WIDTH), place * LEAD_WIDTH);
    });
  }

  parts(): SideParts {
    return this.#columns.map((column) => column.part());
  }

  /** Whether the rows are others than before. */
  adopt(parts: SideParts): boolean {
    const before = this.#starts.values.buffer;
    this.#columns.forEach((column, index) => {
      column.adopt(parts[index] as ColumnPart);
    });
    if (this.#starts.values.buffer === before) return false;
    this.#late.clear();
    this.#moved.clear();
    this.#movedClaims.clear();
    return true;
  }

  get bytes(): number {
    return this.#columns.reduce((sum, column) => sum + column.bytes, 0);
  }

  /** What a lead is worth at most, 0 to 1. */
  #worth(lead: number): number {
    return ((this.#leads.values[lead * LEAD_WIDTH + 2] as number) >>> MARK_BITS) / FULL_WORTH;
  }

  #row(node: number): { readonly start: number; readonly end: number } {
    if (node + 1 >= this.#starts.length) return { start: 0, end: 0 };
    const { values } = this.#starts;
    return { start: values[node] as number, end: values[node + 1] as number };
  }
}
