/**
 * The facts of a view: what the register's claims come to at one revision and, where a date is given, on it. Everything
 * is worked out from the numbers of the projection when it is asked for; what many ask for is kept.
 */
import { SUPPORTS, stanceIn } from '../attribution/projection/grades.js';
import type { Projection } from '../attribution/projection/projection.js';
import { Words } from '../attribution/projection/words.js';
import { type ListingStatus, listingStatus } from '../model/listing-status.js';
import { overlap, type Period } from '../model/partial-date.js';
import { Recent } from '../recent.js';
import { NONE } from './chains.js';
import type { EntityStates } from './entity-states.js';
import type { Links } from './links.js';
import type { ListingStates } from './listing-states.js';

/** What facts are worked out from. */
export interface FactSources {
  readonly projection: Projection;
  readonly states: EntityStates;
  readonly links: Links;
  readonly listings: ListingStates;
}

/** At which revision, and on which days; null sets no condition. */
export interface FactView {
  readonly revision: number;
  readonly period: Period | null;
}

const KEPT_TEXTS = 32;

export class Facts {
  readonly sources: FactSources;
  readonly view: FactView;
  /** What was found for parts of texts: a state that comes later does not hold at this revision. */
  readonly texts: Recent<ReadonlySet<number>> = new Recent(KEPT_TEXTS);
  readonly #words: Words;
  readonly #authorities = new Map<number, readonly number[]>();

  constructor(sources: FactSources, view: FactView) {
    this.sources = sources;
    this.view = view;
    this.#words = new Words(sources.projection.said);
  }

  /** Whether a source says that a claim is so, about some day of the period if one is given. */
  isSupported(claim: number, period: Period | null = null): boolean {
    const { projection } = this.sources;
    const { claimSince, claimItem, itemNext, itemGrade, notes } = projection;
    const { revision } = this.view;
    if (claimSince.at(claim) > revision || notes.isSuperseded(claim, revision)) return false;
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      const supports = stanceIn(itemGrade.at(item)) === SUPPORTS && projection.hasItemAt(item, revision);
      if (supports && this.#speaksOf(item, period)) return true;
    }
    return false;
  }

  /** Whether a listing's claim, or evidence for or against it, came or changed after a revision. */
  changedAfter(claim: number, revision: number): boolean {
    const { claimItem, itemNext, itemWhen, itemUntil, whenSince } = this.sources.projection;
    const isNew = (since: number) => since > revision && since <= this.view.revision;
    const { listings } = this.sources;
    if (listings.upTo(claim, this.view.revision).some((state) => isNew(listings.spans.since(state))))
      return true;
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item))
      if (isNew(whenSince.at(itemWhen.at(item))) || isNew(itemUntil.at(item))) return true;
    return false;
  }

  /** Claims that an actor is listed, whether they are supported or not. */
  listingsOf(actor: number): number[] {
    const { claimSince } = this.sources.projection;
    const claims = this.sources.links.of(actor, 'LISTED_UNDER');
    return claims.filter((claim) => claimSince.at(claim) <= this.view.revision);
  }

  /** Whether a listing stands on the view's date, by all its evidence: that of another date also tells of a listing. */
  status(claim: number, period: Period | null = this.view.period): ListingStatus {
    const { listings } = this.sources;
    const state = listings.at(claim, this.view.revision);
    if (state === NONE) return 'NOT_ESTABLISHED';
    return listingStatus(this.isSupported(claim), listings.days(state), daysOf(period));
  }

  /** Whom or what a claim says it of: the act of a listing, the body of an office. */
  objectOf(claim: number): number {
    return this.sources.projection.claimObject.at(claim);
  }

  /** Whom a claim speaks of: who is listed, who holds the office. */
  subjectOf(claim: number): number {
    return this.sources.projection.claimSubject.at(claim);
  }

  /** Who lists under an act, on some source's word. */
  authoritiesOf(act: number): readonly number[] {
    return kept(this.#authorities, act, () => {
      const claims = this.sources.links.into(act, 'ADMINISTERS').filter((claim) => this.isSupported(claim));
      return [...new Set(claims.map((claim) => this.subjectOf(claim)))];
    });
  }

  /** Whether somebody lists under any act, on some source's word. */
  isLister(authority: number): boolean {
    return this.sources.links.of(authority, 'ADMINISTERS').some((claim) => this.isSupported(claim));
  }

  /** Whoever lists an actor by a listing that stands, each once. */
  listersOf(actor: number): number[] {
    const standing = this.listingsOf(actor).filter((claim) => this.status(claim) === 'LISTED');
    return [...new Set(standing.flatMap((claim) => this.authoritiesOf(this.objectOf(claim))))];
  }

  /** Whoever proposes an actor for listing. */
  proposersOf(actor: number): number[] {
    const { period } = this.view;
    const claims = this.sources.links.of(actor, 'PROPOSED_FOR_LISTING_BY');
    return claims.filter((claim) => this.isSupported(claim, period)).map((claim) => this.objectOf(claim));
  }

  /** Grounds on which an actor is listed under an act. */
  groundsOf(claim: number): number[] {
    const { nodes } = this.sources.projection;
    const act = nodes.text(this.objectOf(claim));
    return this.sources.links
      .of(this.subjectOf(claim), 'LISTED_ON_GROUND')
      .filter((one) => this.qualifier(one, 'act') === act && this.isSupported(one))
      .map((one) => this.objectOf(one));
  }

  /** Claims that someone holds an office in a body, or heads it. */
  officesOf(official: number): number[] {
    return this.sources.links.of(official, 'HOLDS_OFFICE_IN', 'HEADS');
  }

  /** Bodies and whatever is part of them in a period, directly or through other parts. */
  withParts(bodies: Iterable<number>, period: Period | null): ReadonlySet<number> {
    const found = new Set(bodies);
    for (const one of found)
      for (const claim of this.sources.links.into(one, 'PART_OF'))
        if (this.isSupported(claim, period)) found.add(this.subjectOf(claim));
    return found;
  }

  /** What narrows a claim under a name. */
  qualifier(claim: number, name: string): string | undefined {
    return this.#words.ofClaim(this.sources.projection.claimSaid.at(claim))[1][name];
  }

  /** The state of an entity at the view's revision. */
  stateOf(node: number): number {
    return this.sources.states.at(node, this.view.revision);
  }

  #speaksOf(item: number, period: Period | null): boolean {
    if (period === null) return true;
    const { projection } = this.sources;
    return overlap(projection.whenPeriod(projection.itemWhen.at(item)), period) !== null;
  }
}

function kept<Value>(values: Map<number, Value>, key: number, find: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = find();
  values.set(key, value);
  return value;
}

/** The days of a date are known on both sides; of any other period nothing definite can be said. */
function daysOf(period: Period | null): { from: number; to: number } | null {
  if (period === null || period.from === null || period.to === null) return null;
  return { from: period.from, to: period.to };
}
