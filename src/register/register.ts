/**
 * The register: who is listed, proposed, in office, under which name, as lists and searches look at it. One register
 * answers at every revision up to its own; what it finds are ids, and records are read from the store.
 */
import type { Projection } from '../attribution/projection/projection.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity, ListingRecord } from '../model/entity.js';
import type { PartialDate } from '../model/partial-date.js';
import { parsePartialDate } from '../model/partial-date.js';
import { Recent } from '../recent.js';
import type { RecordState } from '../store/states.js';
import { NONE } from './chains.js';
import { EntityStates } from './entity-states.js';
import { Facts } from './facts.js';
import { Indexes } from './indexes.js';
import { Links } from './links.js';
import { ListingStates } from './listing-states.js';
import type { OrderedList } from './ordered-list.js';
import type { Found } from './search.js';

/** How many views' facts, and how many lists, are kept at hand. */
const KEPT_FACTS = 4;
const KEPT_LISTS = 16;

/** When, and by what was known. */
export interface RegisterSight {
  readonly revision: number;
  readonly asOf: PartialDate | null;
}

export class Register {
  readonly projection: Projection;
  readonly states: EntityStates = new EntityStates();
  readonly listings: ListingStates = new ListingStates();
  readonly links: Links;
  /** Lists found lately, by what was asked: a list at a revision stays as it is. */
  readonly lists: Recent<OrderedList> = new Recent(KEPT_LISTS);
  readonly searches: Recent<Found> = new Recent(KEPT_LISTS);
  readonly #indexes: Indexes;
  /** The newest revision that is in it as a whole. */
  revision = 0;
  readonly #facts = new Recent<Facts>(KEPT_FACTS);

  constructor(projection: Projection) {
    this.projection = projection;
    this.links = new Links(projection);
    this.#indexes = new Indexes(this.states, this.id);
  }

  /** Takes in states in whatever order. Nobody sees them before `complete`. */
  take(states: readonly RecordState[]): void {
    for (const { record, since, until } of states) {
      if (record.type === 'entity' || record.type === 'source') this.#takeEntity(record, since, until);
      else if (isListing(record)) this.listings.take(record, this.#claim(record.id), since, until);
    }
  }

  /** Everything up to a revision is in it. */
  complete(revision: number): void {
    this.revision = revision;
    this.links.update();
  }

  facts({ revision, asOf }: RegisterSight): Facts {
    return this.#facts.get(`${revision} ${asOf ?? 'any'}`, () => {
      const { projection, states, links, listings } = this;
      const period = asOf === null ? null : parsePartialDate(asOf, 'asOf');
      return new Facts({ projection, states, links, listings }, { revision, period });
    });
  }

  /** The id of the entity that a state is of. */
  readonly id = (state: number): string => this.projection.nodes.text(this.states.node.at(state));

  /** The indexes of texts and names, with everything in them that the register has. */
  indexes(): Promise<Indexes> {
    return this.#indexes.whole();
  }

  /** All states by name and id. */
  get order(): Uint32Array {
    return this.states.order((node) => this.projection.nodes.text(node));
  }

  get bytes(): number {
    return this.states.bytes + this.listings.bytes + this.links.bytes;
  }

  #takeEntity(record: Entity, since: number, until: number | null): void {
    const node = this.projection.nodes.find(record.id);
    if (node === undefined) throw new Error(`the projection does not know ${record.id}`);
    const claim = record.kind === 'Listing' ? this.#claim((record satisfies ListingRecord).claim) : NONE;
    this.states.take(record, node, since, until, claim);
  }

  #claim(id: string): number {
    const claim = this.projection.claims.find(id);
    if (claim === undefined) throw new Error(`the projection does not know ${id}`);
    return claim;
  }
}

function isListing(record: RecordState['record']): record is ClaimRecord {
  return record.type === 'claim' && record.predicate === 'LISTED_UNDER';
}
