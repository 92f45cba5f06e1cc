/** The sources with what is preserved of them, what a court would miss, and how the pack was made. */
import { RELIABILITY_MEANINGS } from '../model/grade.js';
import {
  type Block,
  code,
  heading,
  type Inline,
  joined,
  type Line,
  type ListItem,
  list,
  paragraph,
} from './document.js';
import { preservation } from './footnotes.js';
import { gapsIn } from './reasons-gaps.js';
import type { ReasonsMemo } from './reasons-memo.js';
import type { PackSource } from './reasons-sources.js';
import { momentText } from './words.js';

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

function sourceItem({ source, locators, restsOn, wordsOf }: PackSource, memo: ReasonsMemo): ListItem {
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
      [
        'Cited at: ',
        ...(locators.length === 0
          ? ['no place given']
          : joined(
              locators.map((one) => [one]),
              '; ',
            )),
      ],
      ...(wordsOf.length === 0
        ? []
        : [
            [
              'It gives the words of ',
              ...names(wordsOf, memo),
              ': second-hand, unless it is their own publication',
            ],
          ]),
      ...(relays.length === 0 ? [] : [['It repeats as a whole ', ...titles(relays, memo)]]),
      ...(restsOn.length === 0 ? [] : [['For what is cited it rests on ', ...titles(restsOn, memo)]]),
    ],
  };
}

export function gapsSection(memo: ReasonsMemo): Block[] {
  const gaps = gapsIn(memo);
  return [
    heading(2, 'What a court would miss'),
    ...(gaps.length === 0 ? [] : [list(gaps)]),
    paragraph(
      'These are gaps that can be read off the record. That none is told of something does not make it proven.',
    ),
  ];
}

export function reasonsMethod({ records, naming }: ReasonsMemo): Block[] {
  const { number, revision } = records;
  const written = revision === null ? '' : `, written ${momentText(revision.at)}`;
  return [
    heading(2, 'Method and citation'),
    paragraph(
      'A criterion is linked to a claim only where a source links them: by a statement of the ground, or by saying that the claim bears on an element. ',
      'The figure of a claim is the share of possible worlds in which it is established, by the grades given to sources and statements (Admiralty scale); it is a convention and no standard of proof. ',
      'Objections that are claims of their own carry no weight in it and are told all the same.',
    ),
    paragraph(
      'This memorandum states what the record holds, and makes no finding of fact or law. Whether a criterion is met, and whether the reasons for a listing suffice, is for the authority and the court.',
    ),
    paragraph(
      'Cite as: Linchpin, “Reasons pack: ',
      naming.name(records.actor),
      `”, revision ${number}${written}.`,
    ),
  ];
}

function titles(ids: readonly string[], { naming }: ReasonsMemo): Inline[] {
  return joined(
    ids.map((id): Line => ['“', naming.name(id), '”']),
    ', ',
    ' and ',
  );
}

function names(ids: readonly string[], { naming }: ReasonsMemo): Inline[] {
  return joined(
    ids.map((id): Line => [naming.name(id)]),
    ', ',
    ' and ',
  );
}
