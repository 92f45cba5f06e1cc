/** What lists of actors and of listings can be ordered by. Dates are ordered by the first day that they may mean. */
import type { Days } from '../model/listing-status.js';
import type { Day } from '../model/partial-date.js';
import { NONE } from './chains.js';
import type { Facts } from './facts.js';
import type { Order } from './ordered-list.js';

export const ACTOR_ORDERS = ['NAME', 'COUNTRY', 'FIRST_LISTED', 'LAST_LISTED'] as const;
export type ActorOrderField = (typeof ACTOR_ORDERS)[number];

export const LISTING_ORDERS = ['NAME', 'LISTED_ON', 'AMENDED_ON', 'LIFTED_ON'] as const;
export type ListingOrderField = (typeof LISTING_ORDERS)[number];

export const DIRECTIONS = ['ASC', 'DESC'] as const;
export type OrderDirection = (typeof DIRECTIONS)[number];

export interface OrderBy<Field> {
  readonly field: Field;
  readonly direction: OrderDirection;
}

export function actorOrder({ field, direction }: OrderBy<ActorOrderField>, facts: Facts): Order {
  return orderBy(field, direction, actorKey(field, facts));
}

export function listingOrder({ field, direction }: OrderBy<ListingOrderField>, facts: Facts): Order {
  return orderBy(field, direction, listingKey(field, facts));
}

/** A name of which nothing is left to order by still is a name, and the first of them. */
function orderBy(name: string, direction: OrderDirection, key: Order['key']): Order {
  return { name, descending: direction === 'DESC', key, missingLast: name !== 'NAME' };
}

function actorKey(field: ActorOrderField, facts: Facts): Order['key'] {
  const { states, listings } = facts.sources;
  const listedOn = (state: number) =>
    facts.listingsOf(states.node.at(state)).flatMap((claim) => {
      const own = listings.at(claim, facts.view.revision);
      const days = own === NONE ? null : listings.days(own).listed;
      return days && facts.isSupported(claim) ? [days.from] : [];
    });
  switch (field) {
    case 'NAME':
      return (state) => states.sortNames.text(state);
    case 'COUNTRY':
      return (state) => states.countryOf(state) ?? '';
    case 'FIRST_LISTED':
      return (state) => dayKey(listedOn(state).reduce<Day | null>((first, day) => least(first, day), null));
    case 'LAST_LISTED':
      return (state) => dayKey(listedOn(state).reduce<Day | null>((last, day) => greatest(last, day), null));
  }
}

function listingKey(field: ListingOrderField, facts: Facts): Order['key'] {
  const { states, listings } = facts.sources;
  const ofClaim = (read: (own: number) => Days | null) => (state: number) => {
    const own = listings.at(states.claim.at(state), facts.view.revision);
    return dayKey((own === NONE ? null : read(own))?.from ?? null);
  };
  switch (field) {
    case 'NAME':
      return (state) => states.sortNames.text(state);
    case 'LISTED_ON':
      return ofClaim((own) => listings.days(own).listed);
    case 'AMENDED_ON':
      return ofClaim((own) => listings.amended(own));
    case 'LIFTED_ON':
      return ofClaim((own) => listings.days(own).lifted);
  }
}

function least(a: Day | null, b: Day): Day {
  return a === null ? b : Math.min(a, b);
}

function greatest(a: Day | null, b: Day): Day {
  return a === null ? b : Math.max(a, b);
}

/** The year 1, the first that a date can have, is less than a million days before 1970. */
const OFFSET = 1_000_000;

/** A day as text of which the order is the order of days. */
function dayKey(day: Day | null): string {
  return day === null ? '' : String(day + OFFSET).padStart(7, '0');
}
