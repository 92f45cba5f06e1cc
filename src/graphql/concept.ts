/** Goals, practices, categories and legal notions. */
import { list, lookup } from './entity-lists.js';
import type { Resolvers } from './types.generated.js';

export const conceptResolvers: Resolvers = {
  Query: {
    concept: lookup('concept', ['Concept']),
    concepts: list('concepts', ['Concept']),
  },
  Concept: {
    conceptKind: ({ record }) => record.conceptKind ?? null,
  },
};
