/** Authorities side by side: whom they list, since when, and where they differ. */
import { listingId } from '../model/claim.js';
import { ACTOR_KINDS } from '../model/kind.js';
import { comparedActors, comparisonCells } from '../register/authority-cells.js';
import type { ActorFilter } from '../register/filters.js';
import { actorList } from '../register/lists.js';
import { pageIn } from '../register/ordered-list.js';
import { connectingIn } from './actor-lists.js';
import { connectionOf } from './connection.js';
import { entityGiven } from './entity-given.js';
import { checkListers, readRegisterFilter } from './filter-ids.js';
import { checkRange } from './limits/page-size.js';
import { allSeen, entityOfKind } from './objects.js';
import { conditionsOf } from './paging.js';
import type { ComparedListingsParent } from './parents.js';
import { lazily, orderOf, pauseOf } from './register-lists.js';
import type { Resolvers } from './types.generated.js';

const AUTHORITIES = 'listingComparison(authorities)';
const FEWEST = 2;
const MOST = 10;

export const authorityResolvers: Resolvers = {
  Query: {
    listingComparison: async (_, { authorities: ids, onlyDifferences, filter: given, ...args }, context) => {
      const authorities = [...new Set(ids)];
      checkRange(authorities.length, [FEWEST, MOST], AUTHORITIES, 'of them');
      const view = await context.view(args);
      const wanted = { what: 'actor', kinds: ACTOR_KINDS };
      await Promise.all(
        authorities.map((id) => entityGiven({ id, where: AUTHORITIES }, wanted, view, context)),
      );
      await checkListers(
        authorities.map((id) => ({ id, where: AUTHORITIES })),
        view,
        context,
      );
      const filter = await readRegisterFilter<ActorFilter>(given, view, context);
      const differences = onlyDifferences ?? false;
      const list = lazily(async () => {
        const register = await context.register.at(view.revision);
        const also = comparedActors(authorities, differences, register.facts(view));
        const asked = { authorities, differences };
        return actorList(
          register,
          view,
          { kinds: ACTOR_KINDS, filter, orderBy: orderOf(null), also: { asked, condition: also } },
          connectingIn(view, context),
          pauseOf(context),
        );
      });
      return connectionOf<string, ComparedListingsParent>(
        args,
        { field: 'listingComparison', conditions: conditionsOf({ authorities, differences, filter }), view },
        {
          page: async (page) => pageIn(await list(), page),
          count: async () => (await list()).states.length,
          edge: (actor) => ({ node: () => ({ record: { actor, authorities }, view }) }),
        },
      );
    },
  },
  ComparedListings: {
    actor: ({ record, view }, _, context) => entityOfKind(context, view, record.actor, ...ACTOR_KINDS),
    cells: async ({ record, view }, _, context) => {
      const register = await context.register.at(view.revision);
      return allSeen(comparisonCells(register, view, record.actor, record.authorities), view);
    },
  },
  AuthorityCell: {
    authority: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.authority, ...ACTOR_KINDS),
    status: ({ record }) => record.status,
    listedOn: ({ record }) => record.listedOn,
    liftedOn: ({ record }) => record.liftedOn,
    listings: ({ record, view }, _, context) =>
      record.claims.map((claim) => entityOfKind(context, view, listingId(claim), 'Listing')),
  },
};
