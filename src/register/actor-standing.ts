/** How an actor stands with those who list, whoever they are. */
import type { Facts } from './facts.js';

/** How an actor stands with those who list: the first of these that is so. */
export const LISTING_STANDINGS = ['LISTED', 'UNCLEAR', 'LIFTED', 'PROPOSED', 'NOT_LISTED'] as const;
export type ListingStanding = (typeof LISTING_STANDINGS)[number];

/** How an actor stands with those who list. */
export function standingOf(actor: number, facts: Facts): ListingStanding {
  const statuses = new Set(facts.listingsOf(actor).map((claim) => facts.status(claim)));
  for (const standing of ['LISTED', 'UNCLEAR', 'LIFTED'] as const)
    if (statuses.has(standing)) return standing;
  return facts.proposersOf(actor).length > 0 ? 'PROPOSED' : 'NOT_LISTED';
}
