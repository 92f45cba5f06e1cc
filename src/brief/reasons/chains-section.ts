/** Chains from the actor to networks and operations: the strongest in full, the others by name, and where there is none. */
import { chainBlocks } from '../chain-blocks.js';
import { type Block, code, heading, list, paragraph, strong } from '../document.js';
import type { Memo } from '../memo.js';
import { counted, percent, shareText, wordsOf } from '../words.js';
import type { PackChains } from './connections.js';
import type { ReasonsMemo } from './memo.js';
import { names, onDate } from './phrases.js';

export function reasonsChains(memo: ReasonsMemo): Block[] {
  const { asked, answered, further, none, stopped, moreEnds, isGiven } = memo.connections;
  return [
    heading(2, 'Chains to networks and operations'),
    ...(isGiven
      ? []
      : [
          paragraph(
            'Asked about are the networks and operations on record; routes, visa practices and other actors only when a question names them.',
          ),
        ]),
    ...(asked.length === 0 ? [paragraph('No network or operation is on record to be asked about.')] : []),
    ...(moreEnds
      ? [
          paragraph(
            `More networks and operations are on record; the first ${asked.length} by name were asked about.`,
          ),
        ]
      : []),
    ...answered.flatMap((one) => inFull(one, memo)),
    ...(further.length === 0
      ? []
      : [
          paragraph('Weaker chains lead also to:'),
          list(
            further.map(({ to, strength }) => [
              memo.naming.name(to),
              ` (best chain of strength ${percent(strength)})`,
            ]),
          ),
        ]),
    ...(none.length === 0
      ? []
      : [
          paragraph(
            strong('No chain is on record'),
            memo.records.asOf === null ? '' : ` whose steps may all have held ${onDate(memo.records.asOf)}`,
            ' within the bounds of the search to ',
            ...names(none, memo.naming),
            '. That is no proof that there is no connection.',
          ),
        ]),
    ...(stopped.length === 0
      ? []
      : [
          paragraph(
            'The search was stopped before it found a chain to ',
            ...names(stopped, memo.naming),
            '.',
          ),
        ]),
  ];
}

function inFull({ to, answer }: PackChains, { records, naming, notes }: ReasonsMemo): Block[] {
  const memo: Memo = { answer, records, naming, notes };
  const shown = answer.chains.length;
  return [
    heading(3, naming.name(to)),
    paragraph(
      `In ${answer.search.exhaustive ? '' : 'at least '}${shareText(answer.degree)} of possible worlds the record establishes some chain to it; likelihood: `,
      strong(wordsOf(answer.likelihood)),
      `. ${counted(answer.chainsFound, 'chain')} found${shown < answer.chainsFound ? `, the best ${shown} told` : ''}. Question id `,
      code(answer.questionId),
      '.',
    ),
    paragraph(
      'This says how well the record establishes the chains below, each by its own ties and conduct. What another does at the end of a chain is not done by whoever stands at its beginning.',
    ),
    ...answer.chains.flatMap((chain, index) => [
      ...(shown > 1 ? [paragraph(strong(`Chain ${index + 1}`))] : []),
      ...chainBlocks(chain, memo),
    ]),
  ];
}
