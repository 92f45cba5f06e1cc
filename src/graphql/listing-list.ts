/** The list of listings, by what the register knows of them. */
import type { ListingFilter } from '../register/filters.js';
import { listingList as findListings } from '../register/lists.js';
import type { ListingOrderField } from '../register/orders.js';
import type { Connection } from './connection.js';
import type { Context, ViewArguments } from './context.js';
import { readRegisterFilter } from './filter-ids.js';
import type { Given } from './filters.js';
import { conditionsOf, type PageArguments } from './paging.js';
import type { ListingParent } from './parents.js';
import { type GivenOrder, orderOf, pauseOf, registerConnection } from './register-lists.js';

interface ListingListArguments extends ViewArguments, PageArguments {
  readonly filter?: Given<ListingFilter> | null;
  readonly changedSince?: string | null;
  readonly recordedSince?: number | null;
  readonly orderBy?: GivenOrder<ListingOrderField> | null;
}

/** Resolves a page of listings. */
export async function listingList(
  _: unknown,
  { filter: given, changedSince, recordedSince, ...args }: ListingListArguments,
  context: Context,
): Promise<Connection<ListingParent>> {
  const view = await context.view(args);
  const filter: ListingFilter = {
    ...(await readRegisterFilter<ListingFilter>(given, view, context)),
    ...(changedSince != null && { changedSince }),
    ...(recordedSince != null && { recordedSince }),
  };
  const orderBy = orderOf(args.orderBy);
  return registerConnection(
    args,
    { field: 'listings', conditions: conditionsOf({ filter, orderBy }), view },
    ['Listing'],
    async () => {
      const register = await context.register.at(view.revision);
      return findListings(register, view, { filter, orderBy }, pauseOf(context));
    },
    context,
  );
}
