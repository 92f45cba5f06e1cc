/** How much the answer can bear: what it hangs on, what would raise it, what is independent, what only repeats. */
import type { Linchpin } from '../attribution/answer.js';
import { type Block, heading, type Inline, joined, type Line, list, paragraph, strong } from './document.js';
import type { Memo } from './memo.js';
import { changeText, counted, wordsOf } from './words.js';

/** How many linchpins, and how many steps that would raise the figure, are told of. */
const TOLD = 10;

export function weightSection(memo: Memo): Block[] {
  if (memo.answer.chainsFound === 0) return repetition(memo, []);
  return [...hangsOn(memo), ...raises(memo), ...repetition(memo, independence(memo))];
}

function hangsOn(memo: Memo): Block[] {
  const { linchpins, smallestLoss, degree } = memo.answer;
  const lines = linchpins
    .slice(0, TOLD)
    .map(
      (pin): Line => [
        ...pinLine(pin, memo),
        `: without it the share falls ${changeText(degree.value, degree.value - pin.fall)}`,
      ],
    );
  const least: Block =
    smallestLoss === null
      ? paragraph('No three of these change the word of likelihood when they are lost together.')
      : paragraph(
          'The least whose loss changes the word is ',
          ...joined(
            smallestLoss.members.map((pin) => pinLine(pin, memo)),
            ', ',
            ' and ',
          ),
          ': it would then be ',
          strong(wordsOf(smallestLoss.likelihood)),
          '.',
        );
  return [
    heading(2, 'What it hangs on'),
    paragraph(
      'Claims, taken as if unknown, and works, taken as if never sound, by how far the share falls without each',
      linchpins.length > TOLD ? `; the greatest ${TOLD} of ${linchpins.length}:` : ':',
    ),
    list(lines),
    least,
  ];
}

function pinLine({ kind, id }: Linchpin, { naming }: Memo): Inline[] {
  return kind === 'CLAIM' ? ['the claim that ', ...naming.statement(id)] : ['the work ', ...naming.work(id)];
}

function raises({ answer, naming }: Memo): Block[] {
  const { wouldRaise, degree } = answer;
  if (wouldRaise.length === 0) return [];
  return [
    heading(2, 'What would raise it'),
    paragraph(
      'Steps by how far the share rises if each were established in all worlds',
      wouldRaise.length > TOLD ? `; the greatest ${TOLD} of ${wouldRaise.length}:` : ':',
    ),
    list(
      wouldRaise
        .slice(0, TOLD)
        .map(
          ({ claim, rise }): Line => [
            'that ',
            ...naming.statement(claim),
            `: ${changeText(degree.value, degree.value + rise)}`,
          ],
        ),
    ),
  ];
}

function independence({ answer, naming }: Memo): Block[] {
  const { count, ranks, provenLargest, sharedStructure } = answer.independentChains;
  const shared: Inline[] =
    sharedStructure.length === 0
      ? []
      : [
          ' Structure that several of them share is left out of this: ',
          ...joined(
            sharedStructure.map((claim) => naming.statement(claim)),
            '; ',
          ),
          '.',
        ];
  if (answer.chainsFound === 1) return [paragraph('There is one chain, and nothing independent of it.')];
  if (count === 1) {
    return [
      paragraph(
        `No two of the ${answer.chainsFound} chains are independent: any two share a claim or a work behind it.`,
      ),
    ];
  }
  return [
    paragraph(
      `Of the ${counted(answer.chainsFound, 'chain')} ${provenLargest ? '' : 'at least '}${count} are independent (chains ${ranks.join(', ')}): no two of these share a claim or a work behind it.`,
      ...shared,
    ),
  ];
}

function repetition(memo: Memo, independent: readonly Block[]): Block[] {
  const { naming, notes, answer } = memo;
  const { cycles, echoes } = answer.circularReporting;
  const works = (ids: readonly string[]) =>
    joined(
      ids.map((id) => naming.work(id)),
      ', ',
      ' and ',
    );
  const lines: Line[] = [
    ...cycles.map(
      (cycle): Line => [
        'Circular reporting: ',
        ...works(cycle),
        ' relay one another; none of them is an origin.',
      ],
    ),
    ...echoes.map(
      ({ claim, items, origins, stance }): Line => [
        `${counted(items.length, 'item')} ${stance === 'SUPPORTS' ? 'in support of' : 'in dispute of'} the claim that `,
        ...naming.statement(claim),
        ' go back to ',
        ...works(origins),
        ' and count once.',
        ...notes.items(items),
      ],
    ),
  ];
  if (independent.length === 0 && lines.length === 0) return [];
  return [
    heading(2, 'Independence and repetition'),
    ...independent,
    ...(lines.length === 0
      ? [paragraph('No source that looked like confirmation was found to repeat another.')]
      : [list(lines)]),
  ];
}
