/** Listings: LISTED_UNDER claims as things of their own, with their dates, grounds and authorities. */

import { listingId } from '../model/claim.js';
import { ACTOR_KINDS } from '../model/kind.js';
import { isPartialDate, type PartialDate } from '../model/partial-date.js';
import { listingHistory } from '../register/history.js';
import { authoritiesIn, listingStatusIn } from '../register/listing-standing.js';
import type { Context } from './context.js';
import { lookup } from './entity-lists.js';
import { listingList } from './listing-list.js';
import { allSeen, claimIn, entityOfKind } from './objects.js';
import type { ListingParent } from './parents.js';
import type { Resolvers } from './types.generated.js';
import { viewAsOf } from './view.js';

export const listingResolvers: Resolvers = {
  Query: {
    listing: lookup('listing', ['Listing']),
    listings: listingList,
  },
  ListingEvent: {
    kind: ({ record }) => record.kind,
    date: ({ record }) => record.date,
    listing: ({ record, view }, _, context) =>
      entityOfKind(context, view, listingId(record.claim), 'Listing'),
    instrument: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.instrument, 'Instrument'),
    authorities: ({ record, view }, _, context) =>
      record.authorities.map((id) => entityOfKind(context, view, id, ...ACTOR_KINDS)),
  },
  Listing: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...ACTOR_KINDS),
    instrument: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.instrument, 'Instrument'),
    authorities: async ({ record, view }, _, context) => {
      const register = await context.register.at(view.revision);
      return authoritiesIn(register, record, view).map((id) =>
        entityOfKind(context, view, id, ...ACTOR_KINDS),
      );
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
    listedOn: (listing, _, context) => dateIn(listing, 'listedOn', context),
    amendedOn: (listing, _, context) => dateIn(listing, 'amendedOn', context),
    liftedOn: (listing, _, context) => dateIn(listing, 'liftedOn', context),
    status: async ({ record, view }, args, context) => {
      const { revision, asOf } = viewAsOf(view, args.asOf);
      const register = await context.register.at(revision);
      return listingStatusIn(register, record, { revision, asOf });
    },
    history: async ({ record, view }, _, context) => {
      const register = await context.register.at(view.revision);
      return allSeen(listingHistory(register, view, [record.claim]), view);
    },
  },
};

/** What the listing's claim tells under this name. */
async function qualifier(
  { record, view }: ListingParent,
  name: string,
  context: Context,
): Promise<string | null> {
  const claim = await claimIn(context, view, record.claim);
  return claim.record.qualifiers[name] ?? null;
}

/** The date that the listing's claim tells under this name; a text that is no date tells none. */
async function dateIn(listing: ListingParent, name: string, context: Context): Promise<PartialDate | null> {
  const text = await qualifier(listing, name, context);
  return text !== null && isPartialDate(text) ? text : null;
}
