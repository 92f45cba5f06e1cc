/**
 * Links: the claims that lists of officials and listings look at, reached from either end, by their numbers in the
 * projection. What they say, and on whose word, stands in the projection alone.
 */
import type { Projection } from '../attribution/projection/projection.js';
import { Column } from '../columns/column.js';
import { PREDICATES } from '../model/predicate.js';
import { Chains, NONE } from './chains.js';

/** Predicates that are followed. */
export const LINKED = [
  'LISTED_UNDER',
  'ADMINISTERS',
  'PROPOSED_FOR_LISTING_BY',
  'LISTED_ON_GROUND',
  'HOLDS_OFFICE_IN',
  'HEADS',
  'PART_OF',
] as const;
export type Linked = (typeof LINKED)[number];

const PLACES: ReadonlyMap<number, Linked> = new Map(
  PREDICATES.flatMap(({ name }, place) => {
    const linked = LINKED.find((one) => one === name);
    return linked ? [[place, linked] as const] : [];
  }),
);

export class Links {
  readonly #projection: Projection;
  readonly #claim: Column<Uint32Array> = Column.indices();
  readonly #bySubject = new Chains();
  readonly #byObject = new Chains();
  /** Claims below this number have been looked at. */
  #seen = 0;

  constructor(projection: Projection) {
    this.#projection = projection;
  }

  /** Takes up the claims that have come to be whole since. */
  update(): void {
    const { claimPredicate, claimSubject, claimObject, wholeClaims } = this.#projection;
    for (let claim = this.#seen; claim < wholeClaims; claim++) {
      if (!PLACES.has(claimPredicate.at(claim))) continue;
      this.#claim.push(claim);
      this.#bySubject.add(claimSubject.at(claim));
      this.#byObject.add(claimObject.at(claim));
    }
    this.#seen = wholeClaims;
  }

  /** All claims of a predicate of which there are few: they are looked for among all. */
  all(predicate: Linked): number[] {
    const { claimPredicate } = this.#projection;
    const claims = this.#claim.values.subarray(0, this.#claim.length);
    return [...claims.filter((claim) => PLACES.get(claimPredicate.at(claim)) === predicate)];
  }

  /** Claims of these predicates about an entity as their subject, the newest first. */
  of(subject: number, ...predicates: readonly Linked[]): number[] {
    return this.#named(this.#bySubject, subject, predicates);
  }

  /** Claims of these predicates about an entity as their object, the newest first. */
  into(object: number, ...predicates: readonly Linked[]): number[] {
    return this.#named(this.#byObject, object, predicates);
  }

  get bytes(): number {
    return this.#claim.bytes + this.#bySubject.bytes + this.#byObject.bytes;
  }

  #named(chains: Chains, node: number, predicates: readonly Linked[]): number[] {
    const found: number[] = [];
    const { claimPredicate } = this.#projection;
    for (let link = chains.first(node); link !== NONE; link = chains.next(link)) {
      const claim = this.#claim.at(link);
      const name = PLACES.get(claimPredicate.at(claim));
      if (name !== undefined && predicates.includes(name)) found.push(claim);
    }
    return found;
  }
}
