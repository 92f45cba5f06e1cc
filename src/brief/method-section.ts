/** Where the search ended, how the figures were made, and how to cite them. */
import type { Answer, Search } from '../attribution/answer.js';
import { type Block, code, heading, paragraph } from './document.js';
import type { Memo } from './memo.js';
import { counted, momentText } from './words.js';

const STOPPED: Readonly<Record<Search['stoppedBy'], string>> = {
  NONE: 'nothing',
  TIME: 'the time that a search may take',
  CHAINS: 'the number of chains that shares are taken over: more chains exist than were found',
  EXPANSIONS: 'the number of partial chains that a search may look at: more chains may exist',
};

export function methodSection({ answer, records, naming }: Memo): Block[] {
  const { question, method, revision, questionId } = answer;
  const written = records.revision === null ? '' : `, written ${momentText(records.revision.at)}`;
  return [
    heading(2, 'Limits of the search'),
    paragraph(limitsText(answer)),
    paragraph(
      'Only what is on this record was searched. What nobody has written down, what was not entered, and what a source withheld is not in it: that a tie is not on record does not show that there is none.',
    ),
    heading(2, 'Method and citation'),
    paragraph(
      'Every source and every statement carries a grade of its own (Admiralty scale, reliability A to F and credibility 1 to 6; F and 6 mean that it cannot be judged). ',
      'Publications of one work, and relays of it, count as one voice; a dispute takes from what it disputes; a chain is a path of claims from one side to the other, ties first and then one piece of conduct. ',
      'Articles named in a reading are those of the International Law Commission on the responsibility of states (2001); a reading says what would follow in law if the chain held, and no more.',
    ),
    paragraph(
      'This memorandum states what the record holds. It makes no finding of fact or law: whether conduct is attributed to a state, and with what consequence, is for a court.',
    ),
    paragraph(
      'Cite as: Linchpin, “Attribution brief: ',
      ...naming.end(question.from),
      ' → ',
      ...naming.end(question.to),
      `”, method ${method}, revision ${revision}${written}, question id `,
      code(questionId),
      '.',
    ),
  ];
}

function limitsText({ search, chainsFound, meetings }: Answer): string {
  const scope = `chains of at most ${counted(search.maxHops, 'step')} and a strength of ${search.minChainStrength} or more`;
  const found = `${counted(chainsFound, 'chain')} and ${counted(meetings.found, 'meeting')} were found`;
  const sides = search.sidesExhaustive
    ? ''
    : ' Contacts, and denials of what would have joined the two sides, were not looked for among all actors of both.';
  return search.exhaustive
    ? `All ${scope} were considered; ${found}.${sides}`
    : `Not all ${scope} were considered; ${found}. The search was stopped by ${STOPPED[search.stoppedBy]}. The share is therefore at least what is given.${sides}`;
}
