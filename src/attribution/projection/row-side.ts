/** Leads that share a direction: where each node's begin, and for each lead its other end, claim, byte and worth. */
import { Column, type ColumnPart } from './column.js';
import type { SeeLead, SeeSorted } from './rows.js';

/** A lead in the row of a node, or beside it. */
export interface RowLead {
  readonly other: number;
  readonly claim: number;
  readonly mark: number;
}

export type SideParts = readonly ColumnPart[];

/** What is not known may be worth everything. */
const UNKNOWN_WORTH = 1;
/** A worth is rounded up, so that a single-precision number is never below it. */
const ROUND_UP = 1 + 1.2e-7;

export class RowSide {
  readonly #starts: Column<Uint32Array> = Column.indices();
  readonly #others: Column<Uint32Array> = Column.indices();
  readonly #claims: Column<Uint32Array> = Column.indices();
  readonly #marks: Column<Uint8Array> = Column.bytes();
  readonly #worths: Column<Float32Array> = Column.shares();
  /** By node: leads of claims that came after the rows were made, or that may be worth something else by now. */
  readonly #late = new Map<number, RowLead[]>();
  readonly #moved = new Map<number, RowLead[]>();
  readonly #movedClaims = new Set<number>();
  /** While rows are made: where the next lead of each node goes. */
  #next: Uint32Array = new Uint32Array(0);

  get #columns() {
    return [this.#starts, this.#others, this.#claims, this.#marks, this.#worths] as const;
  }

  see(node: number, visit: SeeLead): void {
    const { start, end } = this.#row(node);
    const [others, claims, marks] = [this.#others.values, this.#claims.values, this.#marks.values];
    for (let lead = start; lead < end; lead++)
      visit(others[lead] as number, claims[lead] as number, marks[lead] as number);
    if (this.#late.size === 0) return;
    for (const { other, claim, mark } of this.#late.get(node) ?? []) visit(other, claim, mark);
  }

  /** Leads of which no bound is known first, then those of the row until the visitor has had enough. */
  down(node: number, visit: SeeSorted): number {
    let seen = 0;
    for (const beside of [this.#late, this.#moved]) {
      if (beside.size === 0) continue;
      for (const { other, claim, mark } of beside.get(node) ?? []) {
        visit(other, claim, mark, UNKNOWN_WORTH);
        seen++;
      }
    }
    if (node + 1 >= this.#starts.length) return seen;
    const starts = this.#starts.values;
    const others = this.#others.values;
    const claims = this.#claims.values;
    const marks = this.#marks.values;
    const worths = this.#worths.values;
    const start = starts[node] as number;
    const end = starts[node + 1] as number;
    const hasMoved = this.#movedClaims.size > 0;
    for (let lead = start; lead < end; lead++) {
      const claim = claims[lead] as number;
      if (hasMoved && this.#movedClaims.has(claim)) continue;
      seen++;
      if (!visit(others[lead] as number, claim, marks[lead] as number, worths[lead] as number)) break;
    }
    return seen;
  }

  /** How many leads of a node may be worth so much: found by halving, since they stand in order. */
  count(node: number, least: number): number {
    const { start, end } = this.#row(node);
    const worths = this.#worths.values;
    let [low, high] = [start, least > 0 ? end : start];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((worths[middle] as number) >= least) low = middle + 1;
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
    for (const column of [this.#others, this.#claims, this.#marks, this.#worths]) column.extend(leads);
    this.#next = values.slice(0, length);
  }

  place(node: number, { other, claim, mark }: RowLead, worth: number): void {
    const at = this.#next[node] as number;
    this.#next[node] = at + 1;
    this.#others.values[at] = other;
    this.#claims.values[at] = claim;
    this.#marks.values[at] = mark;
    this.#worths.values[at] = Number.isNaN(worth) ? UNKNOWN_WORTH : Math.min(1, worth * ROUND_UP);
  }

  /** The leads of a node from the best on; equal ones stay as they came. */
  sort(node: number): void {
    const { start, end } = this.#row(node);
    if (end - start < 2) return;
    const worths = this.#worths.values.slice(start, end);
    const order = Array.from(worths, (_, place) => place).sort(
      (a, b) => (worths[b] as number) - (worths[a] as number) || a - b,
    );
    for (const column of [this.#others, this.#claims, this.#marks, this.#worths]) {
      const before = column.values.slice(start, end);
      order.forEach((from, place) => {
        column.values[start + place] = before[from] as number;
      });
    }
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

  #row(node: number): { readonly start: number; readonly end: number } {
    if (node + 1 >= this.#starts.length) return { start: 0, end: 0 };
    const { values } = this.#starts;
    return { start: values[node] as number, end: values[node + 1] as number };
  }
}
