/**
 * The explanation: plain sentences made from the answer's fields, each with the claims and sources it rests on.
 *
 * Likelihood stands in sentences of its own, "the record establishes" is all that is ever said, and an answer without
 * a chain says how much was searched.
 */
import { predicateNamed } from '../model/predicate.js';
import type { Chain, Explainable, Sentence, Share, Step } from './answer.js';
import type { Assessor } from './assessor.js';
import { againstSentences } from './explanation-against.js';
import { weightSentences } from './explanation-weight.js';
import { bandOf, inWords } from './likelihood.js';
import { listed, nameOf, percent, sourcesOf } from './phrases.js';
import type { Sides } from './sides.js';

export function explain(answer: Explainable, assessor: Assessor, sides: Sides): Sentence[] {
  const best = answer.chains[0];
  return [
    ...(best ? connectionSentences(answer, best, assessor) : [noChainSentence(answer, sides, assessor)]),
    ...reachedSentences(answer, assessor),
    ...meetingSentences(answer, assessor),
    ...againstSentences(answer, assessor),
    ...contactSentences(answer, assessor),
    ...weightSentences(answer, assessor),
    ...searchSentences(answer),
  ];
}

function connectionSentences(answer: Explainable, best: Chain, assessor: Assessor): Sentence[] {
  const { from, to } = endsOf(answer, assessor);
  const claims = best.steps.map((step) => step.claim);
  const bounded = answer.search.exhaustive ? '' : 'at least ';
  return [
    {
      text: `In ${bounded}${shareInWords(answer.degree)} of possible worlds the record establishes some connection from ${from} to ${to}${wordFor(answer)}. What it establishes best is link ${best.link} with ${conductOf(best)}.`,
      claims: [],
      sources: [],
    },
    {
      text: `The best-evidenced of ${counted(answer.chainsFound, 'chain')} runs: ${best.steps.map((step) => stepInWords(step, assessor)).join('; ')}.`,
      claims,
      sources: sourcesOf(claims, assessor),
    },
    { text: best.reading, claims, sources: [] },
    ...(best.caution === null ? [] : [{ text: best.caution, claims, sources: [] }]),
    ...disputeSentences(answer),
    ...datedSentences(answer),
  ];
}

function wordFor(answer: Explainable): string {
  if (answer.likelihood === 'INSUFFICIENT_EVIDENCE')
    return ': too thin a record for a word, which is not an improbability';
  const word = inWords(answer.likelihood);
  return bandOf(answer.degree.value) === answer.likelihood
    ? `: ${word}`
    : `; it leaves one open in ${percent(answer.notExcluded.value)}: ${word}`;
}

function disputeSentences(answer: Explainable): Sentence[] {
  const gap = answer.degreeIgnoringDisputes.value - answer.degree.value;
  if (gap < 0.0005) return [];
  return [
    {
      text: `Without its disputes the record would establish it in ${percent(answer.degreeIgnoringDisputes.value)}; in ${percent(answer.notExcluded.value)} no step of some chain is disputed.`,
      claims: [],
      sources: [],
    },
  ];
}

function datedSentences(answer: Explainable): Sentence[] {
  if (answer.degreeDatedOnly === null || answer.degreeDatedOnly.value === answer.degree.value) return [];
  return [
    {
      text: `Counting only chains whose every step has a known beginning and end, it is ${percent(answer.degreeDatedOnly.value)}.`,
      claims: [],
      sources: [],
    },
  ];
}

/** An honest negative: what was looked for, how far, and at which side the record has nothing to join. */
function noChainSentence(answer: Explainable, sides: Sides, assessor: Assessor): Sentence {
  const { from, to } = endsOf(answer, assessor);
  const onward = sides.reached.size - answer.question.from.length;
  const inward = sides.reaching.size - answer.question.to.length;
  const how = answer.search.exhaustive
    ? 'The search was exhaustive within these bounds'
    : 'The search was stopped early';
  return {
    text:
      `No chain from ${from} to ${to} is on record within ${counted(answer.search.maxHops, 'step')}. ${how}: ` +
      `ties lead on to ${counted(onward, 'other actor')}, and ${counted(inward, 'actor')} ${inward === 1 ? 'has' : 'have'} ` +
      'a recorded part in what was asked about, but no claim joins the two. That is no proof of absence.',
    claims: [],
    sources: [],
  };
}

function reachedSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  if (answer.question.to.length < 2) return [];
  const reached = answer.reached.filter((one) => one.degree.value > 0);
  const names = reached.map((one) => `${nameOf(one.id, assessor)} (${percent(one.degree.value)})`);
  return [
    {
      text: `${reached.length} of ${answer.question.to.length} are reached${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      claims: [],
      sources: [],
    },
  ];
}

function meetingSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.meetings.chains.slice(0, 1).map((meeting) => {
    const claims = meeting.steps.map((step) => step.claim);
    const { from, to } = endsOf(answer, assessor);
    const none =
      answer.chainsFound === 0
        ? 'No tie between them is on record; they meet'
        : 'Apart from any chain, they meet';
    return {
      text: `${none} at ${nameOf(meeting.meetsAt ?? '', assessor)} (${from} and ${to}; ${shareInWords(answer.meetings.degree)}): ${meeting.steps.map((step) => stepInWords(step, assessor)).join('; ')}.`,
      claims,
      sources: sourcesOf(claims, assessor),
    };
  });
}

function contactSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.contacts.map(({ claim, predicate, a, b }) => ({
    text: `A contact that is not counted: ${nameOf(a, assessor)} ${predicateNamed(predicate)?.reading ?? predicate} ${nameOf(b, assessor)}.`,
    claims: [claim],
    sources: sourcesOf([claim], assessor),
  }));
}

function searchSentences(answer: Explainable): Sentence[] {
  const why = {
    NONE: null,
    TIME: 'The search ran out of time; a second run may find more.',
    CHAINS: `More chains exist than the ${answer.question.maxChains} that the shares are taken over.`,
    EXPANSIONS: 'The search reached the most partial chains that it looks at; more chains may exist.',
  }[answer.search.stoppedBy];
  return why === null ? [] : [{ text: why, claims: [], sources: [] }];
}

/** "Belarus is served by ..." reads a claim in the direction of the step. */
function stepInWords(step: Step, assessor: Assessor): string {
  const predicate = predicateNamed(step.predicate);
  const reading = step.direction === 'FORWARD' ? predicate?.reading : predicate?.inverse;
  const unknown = step.periodUnknown ? ', period not fully known' : '';
  return `${nameOf(step.from, assessor)} ${reading ?? step.predicate} ${nameOf(step.to, assessor)} (${percent(step.probability)}${unknown})`;
}

function conductOf(chain: Chain): string {
  return chain.conduct === null ? 'ties alone' : `conduct ${chain.conduct}`;
}

function endsOf(answer: Explainable, assessor: Assessor): { from: string; to: string } {
  return {
    from: listed(answer.question.from.map((id) => nameOf(id, assessor))),
    to: listed(answer.question.to.map((id) => nameOf(id, assessor))),
  };
}

function shareInWords(share: Share): string {
  return share.method === 'EXACT'
    ? percent(share.value)
    : `${percent(share.value)} (sampled, 95 % interval ${percent(share.low)} to ${percent(share.high)})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
