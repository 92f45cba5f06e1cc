/** Listings: LISTED_UNDER claims as things of their own, with their dates, grounds and authorities. */

import type { Assessment } from '../attribution/engine.js';
import { ACTOR_KINDS } from '../model/kind.js';
import type { Context } from './context.js';
import { list, lookup } from './entity-lists.js';
import { listingStatus } from './listing-status.js';
import { allSeen, claimIn, entityOfKind } from './objects.js';
import type { ListingParent } from './parents.js';
import type { Resolvers } from './types.generated.js';
import { viewAsOf } from './view.js';

export const listingResolvers: Resolvers = {
  Query: {
    listing: lookup('listing', ['Listing']),
    listings: list('listings', ['Listing']),
  },
  Listing: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...ACTOR_KINDS),
    instrument: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.instrument, 'Instrument'),
    authorities: async ({ record, view }, _, context) => {
      const filter = { predicates: ['ADMINISTERS'], direction: 'INCOMING' } as const;
      const edges = await context.loaders.allClaimsOfEntity(view, filter).load(record.instrument);
      const authorities = [...new Set(edges.map(({ claim }) => claim.subject))];
      return authorities.map((id) => entityOfKind(context, view, id, ...ACTOR_KINDS));
    },
    grounds: async ({ record, view }, _, { loaders }) => {
      const filter = { predicates: ['LISTED_ON_GROUND'], direction: 'OUTGOING' } as const;
      const edges = await loaders.allClaimsOfEntity(view, filter).load(record.actor);
      const claims = edges.map(({ claim }) => claim);
      return allSeen(
        claims.filter(({ qualifiers }) => qualifiers.act === record.instrument),
        view,
      );
    },
    programme: (listing, _, context) => qualifier(listing, 'programme', context),
    ground: (listing, _, context) => qualifier(listing, 'ground', context),
    reference: (listing, _, context) => qualifier(listing, 'reference', context),
    occasion: (listing, _, context) => qualifier(listing, 'occasion', context),
    listedOn: (listing, _, context) => qualifier(listing, 'listedOn', context),
    amendedOn: (listing, _, context) => qualifier(listing, 'amendedOn', context),
    liftedOn: (listing, _, context) => qualifier(listing, 'liftedOn', context),
    status: async (listing, args, context) => {
      const { asOf } = viewAsOf(listing.view, args.asOf);
      const [standing, listedOn, liftedOn] = await Promise.all([
        standingOnAnyDate(listing, context),
        qualifier(listing, 'listedOn', context),
        qualifier(listing, 'liftedOn', context),
      ]);
      return listingStatus({ standing, listedOn, liftedOn }, asOf);
    },
  },
};

/** How the listing's claim stands by all its evidence: that of another date than the view's also tells of a listing. */
async function standingOnAnyDate(
  { record, view }: ListingParent,
  { loaders }: Context,
): Promise<Assessment['standing']> {
  const anyDate = { ...view, asOf: null, period: null };
  return (await loaders.assessment(anyDate, view.grading).load(record.claim)).standing;
}

/** What the listing's claim tells under this name. */
async function qualifier(
  { record, view }: ListingParent,
  name: string,
  context: Context,
): Promise<string | null> {
  const claim = await claimIn(context, view, record.claim);
  return claim.record.qualifiers[name] ?? null;
}
