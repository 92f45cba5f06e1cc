/** The sources of a pack, with grade, places, whose words they give, and what is recorded as preserved of them. */
import type { PackSource } from '../../assessment/pack/sources.js';
import { RELIABILITY_MEANINGS } from '../../model/grade.js';
import { type Block, code, heading, type ListItem, paragraph } from '../document.js';
import { preservation } from '../footnotes.js';
import type { ReasonsMemo } from './memo.js';
import { names, titles } from './phrases.js';

export function reasonsSources(memo: ReasonsMemo): Block[] {
  return [
    heading(2, 'Sources and their preservation'),
    ...(memo.sources.length === 0
      ? [paragraph('No source is cited.')]
      : [
          paragraph(
            'Sources of the claims, objections and history above; those of the steps of chains stand in the footnotes.',
          ),
          { kind: 'LIST' as const, ordered: true, items: memo.sources.map((one) => sourceItem(one, memo)) },
        ]),
  ];
}

function sourceItem({ source, locators, restsOn, wordsOf }: PackSource, { naming }: ReasonsMemo): ListItem {
  const { publisher, published, reliability, relays } = source;
  const about = [publisher, published ?? 'date of publication not on record'].flatMap((part) => part ?? []);
  return {
    line: [
      '“',
      source.title,
      `”, ${about.join(', ')}. Graded ${reliability}, ${RELIABILITY_MEANINGS[reliability]}. `,
      ...preservation(source),
      ' Id ',
      code(source.id),
      '.',
    ],
    below: [
      [`Cited at: ${locators.length === 0 ? 'no place given' : locators.join('; ')}`],
      ...(wordsOf.length === 0
        ? []
        : [
            [
              'On record as giving words of ',
              ...names(wordsOf, naming),
              ': second-hand, unless it is their own publication',
            ],
          ]),
      ...(relays.length === 0 ? [] : [['It repeats as a whole ', ...titles(relays, naming)]]),
      ...(restsOn.length === 0 ? [] : [['For what is cited it rests on ', ...titles(restsOn, naming)]]),
    ],
  };
}
