/**
 * The explanation: plain sentences made from the answer's fields, each with the claims and sources it rests on.
 *
 * Likelihood and confidence stand in sentences of their own, "the record establishes" is all that is ever said, dissent
 * is told whether or not it changes a number, and an answer without a chain says how much was searched.
 */
import type { Explainable, Sentence } from '../answer.js';
import type { Sides } from '../search/sides.js';
import type { Assessor } from '../worlds/assessor.js';
import { againstChains, againstSteps } from './explanation-against.js';
import { contactSentences, meetingSentences, noChainSentence } from './explanation-apart.js';
import { connectionSentences, reachedSentences } from './explanation-connection.js';
import { weightSentences } from './explanation-weight.js';
import { ON_NOTHING } from './rests-on.js';

export function explain(answer: Explainable, assessor: Assessor, sides: Sides): Sentence[] {
  const best = answer.chains[0];
  return [
    ...reachedSentences(answer, assessor),
    ...(best ? connectionSentences(answer, best, assessor) : [noChainSentence(answer, sides, assessor)]),
    ...againstSteps(answer, assessor),
    ...meetingSentences(answer, assessor),
    ...againstChains(answer, assessor),
    ...contactSentences(answer, assessor),
    ...weightSentences(answer, assessor),
    ...searchSentences(answer),
  ];
}

function searchSentences(answer: Explainable): Sentence[] {
  const why = {
    NONE: null,
    TIME: 'The search ran out of time; a second run may find more.',
    CHAINS: `More chains exist than the ${answer.question.maxChains} that the shares are taken over.`,
    EXPANSIONS: 'The search reached the most partial chains that it looks at; more chains may exist.',
  }[answer.search.stoppedBy];
  return why === null ? [] : [{ text: why, ...ON_NOTHING }];
}
