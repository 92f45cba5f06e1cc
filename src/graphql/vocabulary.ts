/** The vocabulary of claims and the scale of grades, as the model has them. */
import {
  CREDIBILITIES,
  type Credibility,
  DEFAULT_GRADING,
  DOUBTFUL_CEILING,
  RELIABILITIES,
  type Reliability,
} from '../model/grade.js';
import { PREDICATES } from '../model/predicate.js';
import { checkInputList } from './limits/page-size.js';
import { knownPredicate } from './predicate-name.js';
import type { Resolvers } from './types.generated.js';

/** Words of the Admiralty scale (AJP-2.1). */
const RELIABILITY_MEANINGS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

const CREDIBILITY_MEANINGS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

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
