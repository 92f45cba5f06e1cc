/** Any object by its id, and the scalars that fields of every kind are made of. */
import { resolvers as scalars } from 'graphql-scalars';
import type { Context } from './context.js';
import { GraphQLCountryCode } from './country-code.js';
import { checkRequiredList } from './limits/page-size.js';
import type { NodeParent } from './parents.js';
import { GraphQLPartialDate } from './partial-date.js';
import type { Resolvers } from './types.generated.js';
import type { View } from './view.js';

export const rootResolvers: Resolvers = {
  Query: {
    node: async (_, { id, ...at }, context) => nodeIn(context, await context.view(at), id),
    nodes: async (_, { ids, ...at }, context) => {
      checkRequiredList(ids, 'nodes(ids)');
      const view = await context.view(at);
      return Promise.all(ids.map((id) => nodeIn(context, view, id)));
    },
  },
  Node: {
    __resolveType: ({ record }) => {
      switch (record.type) {
        case 'claim':
          return 'Claim';
        case 'evidence':
          return 'EvidenceItem';
        default:
          return record.kind;
      }
    },
  },
  PartialDate: GraphQLPartialDate,
  LocalDate: scalars.LocalDate,
  DateTime: scalars.DateTime,
  NonNegativeInt: scalars.NonNegativeInt,
  PositiveInt: scalars.PositiveInt,
  URL: scalars.URL,
  CountryCode: GraphQLCountryCode,
  Currency: scalars.Currency,
  Locale: scalars.Locale,
  Latitude: scalars.Latitude,
  Longitude: scalars.Longitude,
};

/** Whatever has the id, in whichever of the three sets of ids it is found; null when in none. */
async function nodeIn({ loaders }: Context, view: View, id: string): Promise<NodeParent | null> {
  const record =
    (await loaders.entity(view).load(id)) ??
    (await loaders.claim(view).load(id)) ??
    (await loaders.item(view).load(id));
  return record && { record, view };
}
