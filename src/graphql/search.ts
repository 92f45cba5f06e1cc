/** Search, best first, with its facets. */
import { ACTOR_KINDS, ENTITY_KINDS } from '../model/kind.js';
import { nameLike } from '../register/matched-name.js';
import { pageIn } from '../register/ordered-list.js';
import { type SearchFilter, search } from '../register/search.js';
import { connectionOf } from './connection.js';
import { readRegisterFilter } from './filter-ids.js';
import { checkRange } from './limits/page-size.js';
import { entityOfKind } from './objects.js';
import { conditionsOf } from './paging.js';
import type { EntityParent, SearchConnectionParent, SearchEdgeParent } from './parents.js';
import { lazily } from './register-lists.js';
import type { Resolvers } from './types.generated.js';

const LONGEST_QUERY = 200;

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { query, filter: given, ...args }, context): Promise<SearchConnectionParent> => {
      checkRange(query.length, [0, LONGEST_QUERY], 'search(query)', 'characters');
      const view = await context.view(args);
      const filter = await readRegisterFilter<SearchFilter>(given, view, context);
      const find = lazily(async () => search(await context.register.at(view.revision), view, query, filter));
      const connection = connectionOf<FoundId, EntityParent, SearchEdgeParent>(
        args,
        { field: 'search', conditions: conditionsOf({ query, filter }), view },
        {
          page: async (page) => {
            const { list, score } = await find();
            const { rows, more } = pageIn(list, page);
            return {
              rows: rows.map(({ item, position }) => ({ item: { id: item, score: score(item) }, position })),
              more,
            };
          },
          count: async () => (await find()).list.states.length,
          edge: ({ id, score }) => ({
            node: () => entityOfKind(context, view, id, ...ENTITY_KINDS),
            score,
            matchedName: async () => {
              const { record } = await entityOfKind(context, view, id, ...ENTITY_KINDS);
              return nameLike(query, record);
            },
          }),
        },
      );
      return { ...connection, facets: async () => ({ record: (await find()).facets, view }) };
    },
  },
  SearchFacets: {
    kinds: ({ record }) => record.kinds.map(({ value, count }) => ({ kind: value, count })),
    countries: ({ record }) => record.countries.map(({ value, count }) => ({ country: value, count })),
    listings: ({ record }) => record.listings.map(({ value, count }) => ({ standing: value, count })),
    authorities: ({ record, view }) => record.authorities.map((one) => ({ record: one, view })),
  },
  AuthorityCount: {
    authority: ({ record, view }, _, context) => entityOfKind(context, view, record.value, ...ACTOR_KINDS),
    count: ({ record }) => record.count,
  },
};

interface FoundId {
  readonly id: string;
  readonly score: number;
}
