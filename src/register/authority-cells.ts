/** Authorities side by side: whom each lists, since when, and where they differ. */
import type { ListingStatus } from '../model/listing-status.js';
import { NONE } from './chains.js';
import type { Facts } from './facts.js';
import { nodesOf } from './nodes.js';
import type { Register, RegisterSight } from './register.js';
import { type Condition, triOf } from './tri.js';

/** How an actor stands with one authority. */
export interface AuthorityCell {
  readonly authority: string;
  /** The strongest among its listings there; null where none is established. */
  readonly status: ListingStatus | null;
  /** When the earliest of the listings that make the status began, if a day is on record. */
  readonly listedOn: string | null;
  /** When the last of them ended; null while one of them has no end. */
  readonly liftedOn: string | null;
  /** Ids of the claims that are the listings, the status' own first. */
  readonly claims: readonly string[];
}

/** Where an actor has several listings with one authority, the first of these counts. */
const STRONGEST: readonly ListingStatus[] = ['LISTED', 'UNCLEAR', 'LIFTED', 'NOT_YET'];

/** Actors that one of the authorities lists or has listed; on request only those about whom they differ. */
export function comparedActors(
  authorities: readonly string[],
  onlyDifferences: boolean,
  facts: Facts,
): Condition<number> {
  const nodes = nodesOf(authorities, facts);
  return (state) => {
    const actor = facts.sources.states.node.at(state);
    const statuses = nodes.map((authority) => statusWith(authority, establishedOf(actor, facts), facts));
    if (statuses.every((status) => status === null)) return 'NO';
    return triOf(!onlyDifferences || differ(statuses));
  };
}

/** How an actor stands with each authority. */
export function comparisonCells(
  register: Register,
  sight: RegisterSight,
  actor: string,
  authorities: readonly string[],
): AuthorityCell[] {
  const facts = register.facts(sight);
  const [node] = nodesOf([actor], facts);
  const claims = node === undefined ? [] : establishedOf(node, facts);
  return authorities.map((authority) => {
    const [lister = NONE] = nodesOf([authority], facts);
    const status = statusWith(lister, claims, facts);
    const own = listingsWith(lister, claims, facts);
    const making = own.filter((claim) => facts.status(claim) === status);
    const others = own.filter((claim) => facts.status(claim) !== status);
    return {
      authority,
      status,
      listedOn: extreme(making, 'listedOn', facts),
      liftedOn: making.every((claim) => hasEnd(claim, facts)) ? extreme(making, 'liftedOn', facts) : null,
      claims: [...idsOf(making, facts), ...idsOf(others, facts)],
    };
  });
}

function hasEnd(claim: number, { sources: { listings }, view }: Facts): boolean {
  const state = listings.at(claim, view.revision);
  return state !== NONE && listings.days(state).hasEnd;
}

/** In an order that does not hang on when each came. */
function idsOf(claims: readonly number[], { sources }: Facts): string[] {
  return claims.map((claim) => sources.projection.claims.text(claim)).sort();
}

/** One lists and another does not, or may not. */
function differ(statuses: readonly (ListingStatus | null)[]): boolean {
  const listed = statuses.filter((status) => status === 'LISTED').length;
  return statuses.includes('UNCLEAR') || (listed > 0 && listed < statuses.length);
}

function establishedOf(actor: number, facts: Facts): number[] {
  return facts.listingsOf(actor).filter((claim) => facts.status(claim) !== 'NOT_ESTABLISHED');
}

function listingsWith(authority: number, claims: readonly number[], facts: Facts): number[] {
  return claims.filter((claim) => facts.authoritiesOf(facts.objectOf(claim)).includes(authority));
}

function statusWith(authority: number, claims: readonly number[], facts: Facts): ListingStatus | null {
  const statuses = new Set(listingsWith(authority, claims, facts).map((claim) => facts.status(claim)));
  return STRONGEST.find((status) => statuses.has(status)) ?? null;
}

/** The earliest listing, or the latest end, among the dates that can be read. */
function extreme(
  claims: readonly number[],
  field: 'listedOn' | 'liftedOn',
  { sources, view }: Facts,
): string | null {
  const dates = claims.flatMap((claim) => {
    const { listings } = sources;
    const state = listings.at(claim, view.revision);
    if (state === NONE) return [];
    const { listed, lifted } = listings.days(state);
    const text = listings.words(state)[field];
    const days = field === 'listedOn' ? listed : lifted;
    return text === undefined || days === null ? [] : [{ text, days }];
  });
  dates.sort((a, b) =>
    field === 'listedOn'
      ? a.days.from - b.days.from || a.days.to - b.days.to
      : b.days.to - a.days.to || b.days.from - a.days.from,
  );
  return dates[0]?.text ?? null;
}
