/**
 * Rows: the leads out of each node and into it, as compressed sparse rows, and beside them the leads of claims that
 * came later, until the rows are made anew.
 */

import { NONE } from './absent.js';
import { Column, type ColumnPart } from './column.js';
import { BACKWARD, DIRECTIONS, FORWARD, markOf } from './leads.js';

/** Looks at one lead: the node at its other end, the claim, and its byte (see `leads.ts`). */
export type SeeLead = (other: number, claim: number, mark: number) => void;

/** The claims that rows are made of. */
interface Joined {
  readonly nodes: { readonly size: number };
  readonly claims: { readonly size: number };
  readonly nodeKind: Column<Uint8Array>;
  readonly claimSubject: Column<Uint32Array>;
  readonly claimObject: Column<Uint32Array>;
  readonly claimPredicate: Column<Uint8Array>;
}

interface LateLead {
  readonly other: number;
  readonly claim: number;
  readonly mark: number;
}

export interface RowsPart {
  readonly claims: number;
  readonly out: readonly ColumnPart[];
  readonly into: readonly ColumnPart[];
}

/** Leads that share a direction: where each node's begin, and for each lead its other end, claim and byte. */
class Side {
  readonly starts: Column<Uint32Array> = Column.indices();
  readonly others: Column<Uint32Array> = Column.indices();
  readonly claims: Column<Uint32Array> = Column.indices();
  readonly marks: Column<Uint8Array> = Column.bytes();
  /** By node: leads of claims that came after the rows were made. */
  readonly late: Map<number, LateLead[]> = new Map();

  get columns(): readonly [
    Column<Uint32Array>,
    Column<Uint32Array>,
    Column<Uint32Array>,
    Column<Uint8Array>,
  ] {
    return [this.starts, this.others, this.claims, this.marks];
  }

  see(node: number, visit: SeeLead): void {
    const starts = this.starts.values;
    if (node + 1 < this.starts.length) {
      const [others, claims, marks] = [this.others.values, this.claims.values, this.marks.values];
      const end = starts[node + 1] as number;
      for (let lead = starts[node] as number; lead < end; lead++)
        visit(others[lead] as number, claims[lead] as number, marks[lead] as number);
    }
    if (this.late.size === 0) return;
    for (const { other, claim, mark } of this.late.get(node) ?? []) visit(other, claim, mark);
  }

  count(node: number): number {
    const known =
      node + 1 < this.starts.length
        ? (this.starts.values[node + 1] as number) - (this.starts.values[node] as number)
        : 0;
    return this.late.size === 0 ? known : known + (this.late.get(node)?.length ?? 0);
  }

  addLate(node: number, lead: LateLead): void {
    const leads = this.late.get(node);
    if (leads) leads.push(lead);
    else this.late.set(node, [lead]);
  }
}

/** Claims that come late before the rows are made anew: few enough that they cost a search little. */
const MOST_LATE = 20_000;
const LATE_SHARE = 0.05;
/** Claims between two pauses while rows are made. */
const STRETCH = 50_000;

export class Rows {
  readonly #joined: Joined;
  readonly #out = new Side();
  readonly #into = new Side();
  /** How many claims the rows hold, and how many stand in them or beside them. */
  #claims = 0;
  #seen = 0;

  constructor(joined: Joined) {
    this.#joined = joined;
  }

  /** Leads out of a node, in the direction of flow. */
  out(node: number, visit: SeeLead): void {
    this.#out.see(node, visit);
  }

  /** Leads into a node: the other end is the one they come from. */
  into(node: number, visit: SeeLead): void {
    this.#into.see(node, visit);
  }

  outCount(node: number): number {
    return this.#out.count(node);
  }

  intoCount(node: number): number {
    return this.#into.count(node);
  }

  /** Takes up the claims that have come since, beside the rows or by making them anew. */
  async update(pause: () => Promise<void>): Promise<void> {
    const late = this.#joined.claims.size - this.#claims;
    if (this.#claims === 0 || late > Math.max(MOST_LATE, this.#claims * LATE_SHARE)) await this.#make(pause);
    else this.#takeLate();
  }

  /** A counting sort: how many leads each node has, where they begin, then each at its place. */
  async #make(pause: () => Promise<void>): Promise<void> {
    const { claims, nodes } = this.#joined;
    const total = claims.size;
    const made = [new Side(), new Side()] as const;
    for (const side of made) side.starts.extend(nodes.size + 1);
    await this.#inStretches(total, pause, (claim) => {
      this.#leadsOf(claim, (from, to) => {
        increment(made[0].starts, from + 1);
        increment(made[1].starts, to + 1);
      });
    });
    const next = made.map((side) => {
      const { values, length } = side.starts;
      for (let node = 1; node < length; node++)
        values[node] = (values[node] as number) + (values[node - 1] as number);
      const leads = side.starts.at(length - 1);
      for (const column of [side.others, side.claims, side.marks]) column.extend(leads);
      return values.slice(0, length);
    });
    await this.#inStretches(total, pause, (claim) => {
      this.#leadsOf(claim, (from, to, mark) => {
        place(made[0], next[0] as Uint32Array, from, { other: to, claim, mark });
        place(made[1], next[1] as Uint32Array, to, { other: from, claim, mark });
      });
    });
    this.adopt({ claims: total, out: made[0].columns.map(partOf), into: made[1].columns.map(partOf) });
  }

  async #inStretches(
    total: number,
    pause: () => Promise<void>,
    work: (claim: number) => void,
  ): Promise<void> {
    for (let claim = 0; claim < total; claim++) {
      work(claim);
      if (claim % STRETCH === STRETCH - 1) await pause();
    }
  }

  #takeLate(): void {
    for (let claim = this.#seen; claim < this.#joined.claims.size; claim++) {
      this.#leadsOf(claim, (from, to, mark) => {
        this.#out.addLate(from, { other: to, claim, mark });
        this.#into.addLate(to, { other: from, claim, mark });
      });
    }
    this.#seen = this.#joined.claims.size;
  }

  /** The leads of a claim between two entities; one along which nothing flows stands as it reads. */
  #leadsOf(claim: number, visit: (from: number, to: number, mark: number) => void): void {
    const { claimSubject, claimObject, claimPredicate, nodeKind } = this.#joined;
    const object = claimObject.at(claim);
    const predicate = claimPredicate.at(claim);
    const directions = DIRECTIONS[predicate] ?? 0;
    if (object === NONE || directions === 0) return;
    const subject = claimSubject.at(claim);
    const [subjectKind, objectKind] = [nodeKind.at(subject), nodeKind.at(object)];
    if (directions & FORWARD) visit(subject, object, markOf(predicate, FORWARD, subjectKind, objectKind));
    if (directions & BACKWARD) visit(object, subject, markOf(predicate, BACKWARD, subjectKind, objectKind));
  }

  part(): RowsPart {
    return {
      claims: this.#claims,
      out: this.#out.columns.map(partOf),
      into: this.#into.columns.map(partOf),
    };
  }

  /** Rows made elsewhere; claims that came later are taken up beside them. */
  adopt({ claims, out, into }: RowsPart): void {
    if (claims !== this.#claims) {
      for (const side of [this.#out, this.#into]) side.late.clear();
      this.#claims = claims;
      this.#seen = claims;
    }
    adoptColumns(this.#out, out);
    adoptColumns(this.#into, into);
    this.#takeLate();
  }

  get bytes(): number {
    return [...this.#out.columns, ...this.#into.columns].reduce((sum, column) => sum + column.bytes, 0);
  }
}

function increment({ values }: Column<Uint32Array>, place: number): void {
  values[place] = (values[place] as number) + 1;
}

function place(side: Side, next: Uint32Array, node: number, { other, claim, mark }: LateLead): void {
  const at = next[node] as number;
  next[node] = at + 1;
  side.others.values[at] = other;
  side.claims.values[at] = claim;
  side.marks.values[at] = mark;
}

function partOf(column: { part(): ColumnPart }): ColumnPart {
  return column.part();
}

function adoptColumns(side: Side, parts: readonly ColumnPart[]): void {
  side.columns.forEach((column, index) => {
    column.adopt(parts[index] as ColumnPart);
  });
}
