/** The part of an explanation that tells what speaks against: every dispute and doubt, whether it changes the number or not. */
import type { Stance } from '../../model/evidence.js';
import type { CounterEvidence, Explainable, Sentence } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';
import { percent, whoSays } from './phrases.js';
import { statementOf } from './statement.js';

/** Denials and doubts of a step that would have joined the two sides. */
export function againstSteps(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.counterEvidence.filter((one) => !one.onChain).map((one) => sentenceOf(one, answer, assessor));
}

/** Denials, doubts and opposing claims on the chains and meetings themselves. */
export function againstChains(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.counterEvidence.filter((one) => one.onChain).map((one) => sentenceOf(one, answer, assessor));
}

function sentenceOf(one: CounterEvidence, answer: Explainable, assessor: Assessor): Sentence {
  return one.item === null ? opposingSentence(one, assessor) : itemSentence(one, one.item, answer, assessor);
}

function itemSentence(
  one: CounterEvidence,
  itemId: string,
  answer: Explainable,
  assessor: Assessor,
): Sentence {
  const item = assessor.dossier.items.get(one.claim)?.find((candidate) => candidate.id === itemId);
  const what = one.kind === 'QUESTIONS' ? 'Doubt' : 'Dispute';
  const who = item ? ` by ${whoSays(item, assessor)}` : '';
  const link = one.kind === 'QUESTIONS' ? 'whether' : 'that';
  const place = one.onChain ? '' : ', a step that would join the two sides and that no source supports';
  const { value } = answer.degree;
  const effect =
    one.effect > 0
      ? `; without this the degree would be ${percent(value + one.effect)}, not ${percent(value)}`
      : '';
  return {
    text: `${what}${who} ${link} ${statementOf(one.claim, assessor)}${place}${effect}.`,
    claims: [one.claim],
    sources: item ? [item.source] : [],
  };
}

function opposingSentence(one: CounterEvidence, assessor: Assessor): Sentence {
  const opposing = one.opposing ?? '';
  const verb = one.kind === 'REBUTS' ? 'is rebutted by' : 'is undercut by';
  const sources = (assessor.dossier.oppositions.get(one.claim) ?? [])
    .filter((opposition) => opposition.claim === opposing)
    .map((opposition) => opposition.source);
  return {
    text: `That ${statementOf(one.claim, assessor)} ${verb} ${STANDS_AS[one.opposingStance ?? 'SUPPORTS']} ${statementOf(opposing, assessor)}.`,
    claims: [one.claim, opposing],
    sources: [...new Set(sources)].sort(),
  };
}

/** What opposes may be the denial of the opposing claim, or a doubt of it: a narrower "not so". */
const STANDS_AS: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'the claim that',
  DISPUTES: 'the denial that',
  QUESTIONS: 'the doubt whether',
};
