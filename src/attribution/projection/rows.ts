/**
 * Rows: the leads out of each node and into it, as compressed sparse rows, and beside them the leads of claims that
 * came later, until the rows are made anew.
 *
 * Each row runs from the lead that is worth most by the usual grades to the one that is worth least, so that a search
 * which wants strong leads alone stops where they end. What a lead is worth stands beside it, rounded up.
 */

import type { Column } from '../../columns/column.js';
import { NONE } from './absent.js';
import type { Readable } from './lead-cursor.js';
import { BACKWARD, DIRECTIONS, FORWARD, markOf } from './leads.js';
import { RowSide, type SideParts } from './row-side.js';

/** Looks at one lead: the node at its other end, the claim, and its byte (see `leads.ts`). */
export type SeeLead = (other: number, claim: number, mark: number) => void;

/** The claims that rows are made of. */
interface Joined {
  readonly nodes: { readonly size: number };
  /** How many claims are there as a whole. */
  readonly wholeClaims: number;
  readonly nodeKind: Column<Uint8Array>;
  readonly claimSubject: Column<Uint32Array>;
  readonly claimObject: Column<Uint32Array>;
  readonly claimPredicate: Column<Uint8Array>;
  readonly claimSince: Column<Uint32Array>;
  /** Claims that may be worth something else by now. */
  readonly unsettled: { readonly claims: ReadonlyMap<number, number> };
}

export interface RowsPart {
  readonly claims: number;
  readonly out: SideParts;
  readonly into: SideParts;
}

/** Claims that come late before the rows are made anew: few enough that they cost a search little. */
const MOST_LATE = 20_000;
const LATE_SHARE = 0.05;
/** Claims, or nodes, between two pauses while rows are made. */
const STRETCH = 50_000;

export class Rows {
  readonly #joined: Joined;
  readonly #out = new RowSide();
  readonly #into = new RowSide();
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

  /** What a cursor reads of the leads out of a node, and of those into it. */
  readableOut(node: number): Readable {
    return this.#out.readable(node);
  }

  readableInto(node: number): Readable {
    return this.#into.readable(node);
  }

  /** How many leads out of a node may be worth so much. */
  outCount(node: number, least = 0): number {
    return this.#out.count(node, least);
  }

  intoCount(node: number, least = 0): number {
    return this.#into.count(node, least);
  }

  /** Whether so many claims have come since the rows were made that they ought to be made anew. */
  get isOutgrown(): boolean {
    const late = this.#joined.wholeClaims - this.#claims;
    return this.#claims === 0 || late > Math.max(MOST_LATE, this.#claims * LATE_SHARE);
  }

  /** Takes up, beside the rows, what has come or changed since. */
  update(): void {
    const { wholeClaims, unsettled } = this.#joined;
    for (let claim = this.#seen; claim < wholeClaims; claim++) this.#stand(claim, 'LATE');
    this.#seen = Math.max(this.#seen, wholeClaims);
    for (const claim of unsettled.claims.keys()) {
      if (claim < this.#claims && !this.#out.hasMoved(claim)) this.#stand(claim, 'MOVED');
    }
  }

  /**
   * New rows of the claims that are weighed, as they were at a revision, to be adopted together with their weights. A
   * counting sort: how many leads each node has, where they begin, then each at its place; then each row by worth.
   * Claims may come meanwhile, which change nothing here.
   */
  async make(weights: Column<Float64Array>, revision: number, pause: () => Promise<void>): Promise<RowsPart> {
    const { nodes, claimSince } = this.#joined;
    const total = weights.length;
    const [out, into] = [new RowSide(), new RowSide()];
    for (const side of [out, into]) side.begin(nodes.size);
    await inStretches(total, pause, (claim) => {
      if (claimSince.at(claim) > revision) return;
      this.#leadsOf(claim, (from, to) => {
        out.expect(from);
        into.expect(to);
      });
    });
    for (const side of [out, into]) side.allot();
    await inStretches(total, pause, (claim) => {
      if (claimSince.at(claim) > revision) return;
      const worth = weights.at(claim);
      this.#leadsOf(claim, (from, to, mark) => {
        out.place(from, { other: to, claim, mark }, worth);
        into.place(to, { other: from, claim, mark }, worth);
      });
    });
    await inStretches(nodes.size, pause, (node) => {
      out.sort(node);
      into.sort(node);
    });
    return { claims: total, out: out.parts(), into: into.parts() };
  }

  #stand(claim: number, how: 'LATE' | 'MOVED'): void {
    this.#leadsOf(claim, (from, to, mark) => {
      this.#out.stand(from, { other: to, claim, mark }, how);
      this.#into.stand(to, { other: from, claim, mark }, how);
    });
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
    return { claims: this.#claims, out: this.#out.parts(), into: this.#into.parts() };
  }

  /** Rows made elsewhere; claims that came later are taken up beside them. */
  adopt({ claims, out, into }: RowsPart): void {
    const areNew = this.#out.adopt(out);
    this.#into.adopt(into);
    if (areNew) {
      this.#claims = claims;
      this.#seen = claims;
    }
    this.update();
  }

  get bytes(): number {
    return this.#out.bytes + this.#into.bytes;
  }
}

async function inStretches(
  total: number,
  pause: () => Promise<void>,
  work: (place: number) => void,
): Promise<void> {
  for (let place = 0; place < total; place++) {
    work(place);
    if (place % STRETCH === STRETCH - 1) await pause();
  }
}
