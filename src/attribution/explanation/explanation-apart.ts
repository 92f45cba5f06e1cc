/** The part of an explanation that tells of what is no chain: an honest negative, meetings, and contacts. */
import type { Contact, Explainable, Sentence } from '../answer.js';
import type { Sides } from '../search/sides.js';
import type { Assessor } from '../worlds/assessor.js';
import { counted, endsOf, listed, nameOf, percent, shareInWords, whoSays } from './phrases.js';
import { claimsOf, inOrder, ON_NOTHING, onClaims } from './rests-on.js';
import { statementOf, stepInWords } from './statement.js';

/** What was looked for, how far, and which kind of step the record does not have. */
export function noChainSentence(answer: Explainable, sides: Sides, assessor: Assessor): Sentence {
  const { from, to } = endsOf(answer, assessor);
  const how = answer.search.exhaustive
    ? 'The search was exhaustive within these bounds'
    : 'The search was stopped early';
  return {
    text:
      `No chain from ${from} to ${to} is on record within ${counted(answer.search.maxHops, 'step')}. ${how}: ` +
      `${around(answer, sides)}. ${missing(answer, sides)} That is no proof of absence.`,
    ...ON_NOTHING,
  };
}

/** How far each side reaches. */
function around({ question }: Explainable, { reached, reaching, exhaustive }: Sides): string {
  const onward = reached.size - question.from.length;
  const inward = reaching.size - question.to.length;
  const least = exhaustive ? '' : 'at least ';
  return (
    `ties lead on to ${least}${counted(onward, 'other actor')}, and ${least}${counted(inward, 'actor')} ` +
    `${inward === 1 ? 'has' : 'have'} a recorded tie to, or part in, what was asked about`
  );
}

/** Which kind of step is not there; or, where claims do lead across, what keeps them from being a chain. */
function missing({ question }: Explainable, { reached, reaching }: Sides): string {
  if ([...reached].some((node) => reaching.has(node))) {
    const asked =
      question.links !== null || question.conducts !== null ? ', of the links and conducts asked for' : '';
    return (
      'Supported claims do lead across, but no such way is a chain: ' +
      `at most ${counted(question.maxHops, 'step')} that share a day, no two agreements in a row, ` +
      `a strength of at least ${question.minChainStrength}${asked}.`
    );
  }
  const kinds = [
    ...(reached.size === question.from.length ? ['a tie that leads on from the first'] : []),
    ...(reaching.size === question.to.length ? ['a tie to the second, or conduct towards it'] : []),
  ];
  return kinds.length > 0
    ? `What is missing is ${listed(kinds)}.`
    : 'What is missing is a tie between one of the former and one of the latter, or conduct of one of the former towards what was asked about.';
}

export function meetingSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  return answer.meetings.chains.slice(0, 1).map((meeting) => {
    const { from, to } = endsOf(answer, assessor);
    const lead =
      answer.chainsFound === 0
        ? 'No tie between them is on record; they meet'
        : 'Apart from any chain, they meet';
    const steps = meeting.steps.map((step) => stepInWords(step, assessor)).join('; ');
    return {
      text: `${lead} at ${nameOf(meeting.meetsAt ?? '', assessor)} (${from} and ${to}; ${shareInWords(answer.meetings.degree)}): ${steps}.`,
      ...onClaims(claimsOf(meeting), assessor),
    };
  });
}

export function contactSentences(answer: Explainable, assessor: Assessor): Sentence[] {
  const told = answer.contacts.slice(0, MOST_TOLD);
  const untold = answer.contactsFound - told.length;
  const listedOnly = answer.contacts.slice(MOST_TOLD).map(({ claim }) => claim);
  const more = `${counted(untold, 'further contact')} between the two sides ${untold === 1 ? 'is' : 'are'} on record and not counted either.`;
  return [
    ...told.map((contact) => contactSentence(contact, assessor)),
    ...(untold > 0 ? [{ text: more, ...onClaims(listedOnly, assessor) }] : []),
  ];
}

/** Contacts that have a sentence of their own. */
const MOST_TOLD = 10;

function contactSentence({ claim: id }: Contact, assessor: Assessor): Sentence {
  const claim = assessor.dossier.claims.get(id);
  const { disputing } = assessor.itemsOf(id);
  const probability = claim ? percent(assessor.assess(claim).probability) : '';
  const rest = onClaims([id], assessor);
  const disputers = [...new Set(disputing.map((item) => whoSays(item, assessor)))];
  const disputed = disputers.length > 0 ? `, disputed by ${listed(disputers)}` : '';
  return {
    text: `A contact that is not counted: ${statementOf(id, assessor)} (${probability}${disputed}).`,
    claims: rest.claims,
    sources: inOrder([...rest.sources, ...disputing.map((item) => item.source)]),
  };
}
