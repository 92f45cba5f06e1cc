/** People on the move, as a whole or in part: what every entity has, and nothing more. */
import { list, lookup } from './entity-lists.js';
import type { Resolvers } from './types.generated.js';

export const populationResolvers: Resolvers = {
  Query: {
    population: lookup('population', ['Population']),
    populations: list('populations', ['Population']),
  },
};
