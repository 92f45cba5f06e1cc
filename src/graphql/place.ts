/** Countries, crossings and regions. */
import { list, lookup } from './entity-lists.js';
import type { Resolvers } from './types.generated.js';

export const placeResolvers: Resolvers = {
  Query: {
    place: lookup('place', ['Place']),
    places: list('places', ['Place']),
  },
  Place: {
    placeKind: ({ record }) => record.placeKind ?? null,
    latitude: ({ record }) => record.latitude ?? null,
    longitude: ({ record }) => record.longitude ?? null,
  },
};
