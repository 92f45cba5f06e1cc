/** The vocabulary of claims and the scale of grades, as the model has them. */
import {
  CREDIBILITIES,
  CREDIBILITY_MEANINGS,
  DEFAULT_GRADING,
  DOUBTFUL_CEILING,
  RELIABILITIES,
  RELIABILITY_MEANINGS,
} from '../model/grade.js';
import { PREDICATES } from '../model/predicate.js';
import { checkInputList } from './limits/page-size.js';
import { knownPredicate } from './predicate-name.js';
import type { Resolvers } from './types.generated.js';

export const vocabularyResolvers: Resolvers = {
  Query: {
    predicates: (_, { role }) => {
      if (role) checkInputList(role, 'role');
      return role ? PREDICATES.filter((predicate) => role.includes(predicate.role)) : PREDICATES;
    },
    predicate: (_, { name }) => knownPredicate(name, 'predicate(name)'),
    gradingScale: () => DEFAULT_GRADING,
  },
  GradingScale: {
    reliability: ({ reliability }) =>
      RELIABILITIES.map((grade) => ({
        grade,
        meaning: RELIABILITY_MEANINGS[grade],
        probability: reliability[grade],
      })),
    credibility: ({ credibility }) =>
      CREDIBILITIES.map((grade) => ({
        grade,
        meaning: CREDIBILITY_MEANINGS[grade],
        probability: credibility[grade],
      })),
    doubtfulCeiling: () => DOUBTFUL_CEILING,
  },
};
