/** The part of an explanation that tells how much the answer can bear: what it hangs on, what is independent, what echoes. */
import type { Answer, Explainable, Linchpin, Sentence } from './answer.js';
import type { Assessor } from './assessor.js';
import { inWords } from './likelihood.js';
import { listed, nameOf, percent } from './phrases.js';
import { statementOf } from './statement.js';

/** How many linchpins are told of; the answer's fields hold them all. */
const TOLD = 2;

export function weightSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  return [
    ...hangsOn(answer, assessor),
    ...smallestLoss(answer, assessor),
    ...independence(answer),
    ...echoes(answer, assessor),
    confidence(answer),
  ];
}

function hangsOn(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.linchpins.slice(0, TOLD).map((pin) => ({
    text: `It hangs on ${inSentence(pin, assessor)}: without it the degree falls by ${percent(pin.fall)}.`,
    ...restingOn(pin, assessor),
  }));
}

function smallestLoss({ smallestLoss: loss }: Explainable, assessor: Assessor): Sentence[] {
  if (loss === null) return [];
  const what = listed(loss.members.map((pin) => inSentence(pin, assessor)));
  const rests = loss.members.map((pin) => restingOn(pin, assessor));
  return [
    {
      text: `The least whose loss changes the word is ${what}: it would then be ${inWords(loss.likelihood)}.`,
      claims: rests.flatMap(({ claims }) => claims),
      sources: rests.flatMap(({ sources }) => sources),
    },
  ];
}

function independence({ independentChains, chainsFound }: Explainable): Sentence[] {
  if (chainsFound < 2) return [];
  const { count, provenLargest } = independentChains;
  const proof = provenLargest ? '' : ' at least';
  return [
    {
      text: `Of the ${chainsFound} chains${proof} ${count} ${count === 1 ? 'is' : 'are'} independent: ${count === 1 ? 'any two share' : 'no two of these share'} a claim or a work behind it.`,
      claims: [],
      sources: [],
    },
  ];
}

function echoes(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.circularReporting.echoes.map(({ claim, items, origins }) => ({
    text: `${items.length} items on ${statementOf(claim, assessor)} come from ${listed(origins.map((origin) => workName(origin, assessor)))} and count once.`,
    claims: [claim],
    sources: [],
  }));
}

/** Likelihood and confidence stand in sentences of their own and are never mixed. */
function confidence({ analyticConfidence }: Pick<Answer, 'analyticConfidence'>): Sentence {
  const { level, reasons } = analyticConfidence;
  return {
    text: `Analytic confidence is ${level.toLowerCase()}. ${reasons.join(' ')}`,
    claims: [],
    sources: [],
  };
}

function inSentence(pin: Linchpin, assessor: Assessor): string {
  return pin.kind === 'CLAIM'
    ? `the claim that ${statementOf(pin.id, assessor)}`
    : `the work “${workName(pin.id, assessor)}”`;
}

function restingOn(pin: Linchpin, assessor: Assessor): Pick<Sentence, 'claims' | 'sources'> {
  if (pin.kind === 'CLAIM') return { claims: [pin.id], sources: [] };
  return { claims: [], sources: assessor.ways.works.members(pin.id).map((source) => source.id) };
}

/** A work is known by the title of its first publication. */
function workName(work: string, assessor: Assessor): string {
  const [first] = assessor.ways.works.members(work);
  return first ? nameOf(first.id, assessor) : work;
}
