/** Messages that media spread. */
import { list, lookup } from './entity-lists.js';
import { knownPeriod } from './period.js';
import type { Resolvers } from './types.generated.js';

export const narrativeResolvers: Resolvers = {
  Query: {
    narrative: lookup('narrative', ['Narrative']),
    narratives: list('narratives', ['Narrative']),
  },
  Narrative: {
    period: ({ record }) => knownPeriod(record),
    languages: ({ record }) => record.languages,
  },
};
