/** What claims join to an entity: the claims themselves, the entities at their other ends, the listings they are. */
import { listingId } from '../model/claim.js';
import type { Entity, EntityOf } from '../model/entity.js';
import type { EntityKind } from '../model/kind.js';
import type { ClaimEdge, EdgeFilter } from '../store/store.js';
import { type Connection, connectionOf } from './connection.js';
import type { Context } from './context.js';
import { entityIn, entityOfKind } from './objects.js';
import { conditionsOf, type PageArguments } from './paging.js';
import type {
  ClaimParent,
  EntityClaimConnectionParent,
  EntityClaimEdgeParent,
  EntityParent,
  ListingParent,
} from './parents.js';
import type { Seen, View } from './view.js';

/** Which links of an entity, under the name of the field that shows them. */
export interface Links {
  readonly field: string;
  readonly filter: EdgeFilter;
}

/** Claims of the entity, by predicate. */
export function claimsOf(
  { record, view }: EntityParent,
  { field, filter }: Links,
  args: PageArguments,
  context: Context,
): EntityClaimConnectionParent {
  const { loaders } = context;
  return connectionOf<ClaimEdge, ClaimParent, EntityClaimEdgeParent>(
    args,
    { field, of: record.id, conditions: conditionsOf(filter), view },
    {
      page: (page) => loaders.claimsOfEntity(view, filter, page).load(record.id),
      count: () => loaders.claimsOfEntityCount(view, filter).load(record.id),
      edge: ({ claim, direction, other }) => ({
        node: () => ({ record: claim, view }),
        direction,
        other: () => (other === null ? null : entityIn(context, view, other)),
      }),
    },
  );
}

/** Entities of the filter's kinds that such a claim joins to the entity, by name. */
export function relatedTo<Kind extends EntityKind>(
  { record, view }: EntityParent,
  { field, filter }: Links & { readonly filter: { readonly otherKinds?: readonly Kind[] } },
  args: PageArguments,
  { loaders }: Context,
): Connection<Seen<EntityOf<Kind>>> {
  return connectionOf<Entity, Seen<EntityOf<Kind>>>(
    args,
    { field, of: record.id, conditions: conditionsOf(filter), view },
    {
      page: (page) => loaders.related(view, filter, page).load(record.id),
      count: () => loaders.relatedCount(view, filter).load(record.id),
      edge: (other) => ({ node: () => ({ record: other as EntityOf<Kind>, view }) }),
    },
  );
}

/** Listings of an actor (OUTGOING) or under an act (INCOMING): the views of its LISTED_UNDER claims. */
export function listingsOf(
  { record, view }: EntityParent,
  direction: 'OUTGOING' | 'INCOMING',
  args: PageArguments,
  context: Context,
): Connection<ListingParent> {
  const { loaders } = context;
  const filter: EdgeFilter = { predicates: ['LISTED_UNDER'], direction, ...during(view) };
  return connectionOf<ClaimEdge, ListingParent>(
    args,
    { field: 'listings', of: record.id, conditions: conditionsOf(filter), view },
    {
      page: (page) => loaders.claimsOfEntity(view, filter, page).load(record.id),
      count: () => loaders.claimsOfEntityCount(view, filter).load(record.id),
      edge: ({ claim }) => ({ node: () => entityOfKind(context, view, listingId(claim.id), 'Listing') }),
    },
  );
}

/** The view's date as a condition on claims. */
export function during({ period }: View): Pick<EdgeFilter, 'period'> {
  return period ? { period } : {};
}
