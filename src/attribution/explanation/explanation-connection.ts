/** The part of an explanation that tells of the connection: how far, by which chain, in which form, over which time. */
import { predicateNamed } from '../../model/predicate.js';
import type { Chain, Explainable, Sentence } from '../answer.js';
import type { Link } from '../question.js';
import type { Assessor } from '../worlds/assessor.js';
import { bandOf, inWords } from './likelihood.js';
import { counted, endsOf, listed, nameOf, percent, shareInWords } from './phrases.js';
import { claimsOf, onChains, onClaims, onDisputes, onUndated } from './rests-on.js';
import { stepInWords } from './statement.js';

const WEAKEST_TIE: Readonly<Record<Link, string>> = {
  DIRECT: 'no tie lies between',
  ORGAN: 'the weakest tie is that of an organ',
  GOVERNMENTAL_AUTHORITY: 'the weakest tie is governmental authority',
  CONTROL: 'the weakest tie is control',
  OWNERSHIP: 'the weakest tie is ownership',
  PARTICIPATION: 'the weakest tie is membership',
  BUSINESS_TIE: 'the weakest tie is a business agreement',
};

export function connectionSentences(answer: Explainable, best: Chain, assessor: Assessor): Sentence[] {
  const onBest = onClaims(claimsOf(best), assessor);
  const steps = best.steps.map((step) => stepInWords(step, assessor)).join('; ');
  return [
    { text: degreeText(answer, assessor), ...onChains(answer.chains, assessor) },
    { text: formText(answer, best), ...onBest },
    { text: `The best-evidenced of ${counted(answer.chainsFound, 'chain')} runs: ${steps}.`, ...onBest },
    ...overlapSentences(best, assessor),
    { text: best.reading, ...onBest },
    ...(best.caution === null ? [] : [{ text: best.caution, ...onBest }]),
    ...disputeSentences(answer, assessor),
    ...datedSentences(answer, assessor),
  ];
}

/** "k of n reached" comes before any degree of a set. */
export function reachedSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  const wanted = answer.question.to.length;
  if (wanted < 2) return [];
  const reached = answer.reached.filter((one) => one.degree.value > 0);
  const bestTo = reached.flatMap(
    ({ id }) => answer.chains.find(({ steps }) => steps.at(-1)?.to === id) ?? [],
  );
  const names = reached.map((one) => `${nameOf(one.id, assessor)} (${percent(one.degree.value)})`);
  return [
    {
      text: `${reached.length} of ${wanted} are reached${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      ...onChains(bestTo, assessor),
    },
  ];
}

function degreeText(answer: Explainable, assessor: Assessor): string {
  const { from, to } = endsOf(answer, assessor);
  const bounded = answer.search.exhaustive ? '' : 'at least ';
  return `In ${bounded}${shareInWords(answer.degree)} of possible worlds the record establishes some connection from ${from} to ${to}${wordFor(answer)}.`;
}

function wordFor(answer: Explainable): string {
  if (answer.likelihood === 'INSUFFICIENT_EVIDENCE') {
    return ': too thin a record for a word, which is not an improbability';
  }
  const word = inWords(answer.likelihood);
  return bandOf(answer.degree.value) === answer.likelihood
    ? `: ${word}`
    : `; it leaves one open in ${percent(answer.notExcluded.value)}: ${word}`;
}

/** Which connection it is: an answer on toleration must not read as one on direction. */
function formText(answer: Explainable, best: Chain): string {
  const isThin = answer.likelihood === 'INSUFFICIENT_EVIDENCE';
  const lead = isThin ? 'Its best-evidenced form, if it held, would have' : 'Its best-evidenced form has';
  const what =
    best.conduct === null
      ? 'ties alone and no conduct'
      : `conduct ${best.conduct} (${predicateNamed(best.conduct)?.reading ?? best.conduct})`;
  return `${lead} link ${best.link} (${WEAKEST_TIE[best.link]}) and ${what}.`;
}

/** Where the steps' known days do not meet, that they held together rests on what is not known. */
function overlapSentences(best: Chain, assessor: Assessor): Sentence[] {
  const known = best.steps.map(({ periodFrom, periodTo }) => ({
    from: periodFrom ?? periodTo,
    to: periodTo ?? periodFrom,
  }));
  const dated = known.flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : []));
  const latest =
    dated
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? '';
  const earliest = dated.map(({ to }) => to).sort()[0] ?? '';
  if (dated.length === known.length && latest <= earliest) return [];
  return [
    {
      text: 'No day is known on which all of its steps held: that they held together rests on beginnings or ends that are not on record.',
      ...onClaims(
        best.steps.filter(({ periodUnknown }) => periodUnknown).map(({ claim }) => claim),
        assessor,
      ),
    },
  ];
}

function disputeSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  const gap = answer.degreeIgnoringDisputes.value - answer.degree.value;
  if (gap < 0.0005) return [];
  return [
    {
      text: `Without its disputes the record would establish it in ${percent(answer.degreeIgnoringDisputes.value)}; in ${percent(answer.notExcluded.value)} no step of some chain is disputed.`,
      ...onDisputes(answer, assessor),
    },
  ];
}

function datedSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  if (answer.degreeDatedOnly === null || answer.degreeDatedOnly.value === answer.degree.value) return [];
  return [
    {
      text: `Counting only chains whose every step has a known beginning and end, it is ${percent(answer.degreeDatedOnly.value)}.`,
      ...onUndated(answer.chains, assessor),
    },
  ];
}
