/** The part of an explanation that tells how much the answer can bear: what it hangs on, what is independent, what echoes. */
import type { Explainable, Linchpin, Sentence } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';
import { inWords } from './likelihood.js';
import { listed, nameOf, percent } from './phrases.js';
import {
  claimsOf,
  claimsOver,
  independentShown,
  inOrder,
  onAllOf,
  onChains,
  onClaims,
  onDisputes,
  type Rest,
} from './rests-on.js';
import { statementOf } from './statement.js';

/** How many linchpins are told of; the answer's fields hold them all. */
const TOLD = 2;

export function weightSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  return [
    ...hangsOn(answer, assessor),
    ...smallestLoss(answer, assessor),
    ...independence(answer, assessor),
    ...echoes(answer, assessor),
    confidence(answer, assessor),
  ];
}

function hangsOn(answer: Explainable, assessor: Assessor): Sentence[] {
  const { value } = answer.degree;
  return answer.linchpins.slice(0, TOLD).map((pin) => ({
    text: `It hangs on ${inSentence(pin, answer, assessor)}: without it the degree falls from ${percent(value)} to ${percent(Math.max(0, value - pin.fall))}.`,
    ...restingOn(pin, answer, assessor),
  }));
}

function smallestLoss(answer: Explainable, assessor: Assessor): Sentence[] {
  const { smallestLoss: loss } = answer;
  if (loss === null) return [];
  const what = listed(loss.members.map((pin) => inSentence(pin, answer, assessor)));
  return [
    {
      text: `The least whose loss changes the word is ${what}: it would then be ${inWords(loss.likelihood)}.`,
      ...onAllOf(loss.members.map((pin) => restingOn(pin, answer, assessor))),
    },
  ];
}

function independence(answer: Explainable, assessor: Assessor): Sentence[] {
  const { independentChains, chainsFound } = answer;
  if (chainsFound < 2) return [];
  const { count, provenLargest, sharedStructure } = independentChains;
  const most = provenLargest ? '' : 'at least ';
  const shared = sharedStructure.map((claim) => statementOf(claim, assessor));
  const apart =
    shared.length > 0 ? `, apart from structure that several of them share (${listed(shared)})` : '';
  return [
    {
      text:
        count === 1
          ? `None of the ${chainsFound} chains is independent of another: any two share a claim or a work behind it.`
          : `Of the ${chainsFound} chains ${most}${count} are independent: no two of these share a claim or a work behind it${apart}.`,
      ...onAllOf([onChains(independentShown(answer), assessor), onClaims(sharedStructure, assessor)]),
    },
  ];
}

function echoes(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.circularReporting.echoes.map(({ claim, items, origins }) => ({
    text: `${items.length} items on the claim that ${statementOf(claim, assessor)} go back to ${listed(origins.map((origin) => workName(origin, answer, assessor)))} and count once.`,
    claims: [claim],
    sources: inOrder([
      ...(assessor.dossier.items.get(claim) ?? []).flatMap(({ id, source }) =>
        items.includes(id) ? [source] : [],
      ),
      ...origins.flatMap((origin) => publicationsIn(origin, answer, assessor)),
    ]),
  }));
}

/**
 * Likelihood and confidence stand in sentences of their own and are never mixed. The level rests on how many chains are
 * independent, on the weakest step of the best chain, and on how much is disputed.
 */
function confidence(answer: Explainable, assessor: Assessor): Sentence {
  const { level, reasons } = answer.analyticConfidence;
  const weighed = [...answer.chains.slice(0, 1), ...independentShown(answer)];
  return {
    text: `Analytic confidence is ${level.toLowerCase()}. ${reasons.join(' ')}`,
    ...onAllOf([onChains(weighed, assessor), onDisputes(answer, assessor)]),
  };
}

function inSentence(pin: Linchpin, answer: Explainable, assessor: Assessor): string {
  return pin.kind === 'CLAIM'
    ? `the claim that ${statementOf(pin.id, assessor)}`
    : workName(pin.id, answer, assessor);
}

/** A claim with the sources that support it; a work's publications with the claims of the chains shown that need it. */
function restingOn(pin: Linchpin, answer: Explainable, assessor: Assessor): Rest {
  if (pin.kind === 'CLAIM') return onClaims([pin.id], assessor);
  const shown = inOrder(answer.chains.flatMap(claimsOf));
  return {
    claims: claimsOver(pin.id, shown, assessor),
    sources: publicationsIn(pin.id, answer, assessor),
  };
}

/** A work by the publication of it that this answer's evidence draws on. */
function workName(work: string, answer: Explainable, assessor: Assessor): string {
  const [first, ...others] = publicationsIn(work, answer, assessor);
  if (first === undefined) return work;
  return `“${nameOf(first, assessor)}”${others.length > 0 ? ' and its other versions' : ''}`;
}

/** Publications of a work that the answer's evidence comes from or rests on; all of them where it reaches none directly. */
function publicationsIn(work: string, answer: Explainable, assessor: Assessor): string[] {
  const members = assessor.ways.works.members(work).map((source) => source.id);
  const cited = citedIn(answer, assessor);
  const used = members.filter((id) => cited.has(id));
  return used.length > 0 ? used : members;
}

/** Sources that the evidence on the answer's chains comes from or rests on: the same for every sentence of it. */
function citedIn(answer: Explainable, assessor: Assessor): ReadonlySet<string> {
  const known = CITED.get(answer);
  if (known) return known;
  const steps = [...answer.chains, ...answer.meetings.chains].flatMap((chain) => chain.steps);
  const cited = new Set(
    [...new Set(steps.map(({ claim }) => claim))].flatMap((claim) => {
      const { supporting, disputing } = assessor.itemsOf(claim);
      return [...supporting, ...disputing].flatMap((item) => [item.source, ...item.restsOn]);
    }),
  );
  CITED.set(answer, cited);
  return cited;
}

const CITED = new WeakMap<Explainable, ReadonlySet<string>>();
