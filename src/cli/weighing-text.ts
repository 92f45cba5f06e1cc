/** What an answer hangs on and what would raise it, each with its figure at the right edge. */
import type { Answer, Linchpin } from '../attribution/answer.js';
import { shareText, words } from './figures.js';
import { wrap, wrapWithFigure } from './layout.js';
import type { Records } from './records.js';

/** Claims and works by how far the degree falls without them, and the fewest that change the word. */
export function linchpinLines({ linchpins, smallestLoss }: Answer, records: Records): string[] {
  return [
    ...linchpins.flatMap((linchpin) =>
      wrapWithFigure(nameOf(linchpin, records), shareText(linchpin.fall), '•  ', '   '),
    ),
    ...(smallestLoss === null
      ? []
      : wrap(
          `Without ${smallestLoss.members.map((member) => nameOf(member, records)).join(' and ')} the word would be "${words(smallestLoss.likelihood)}".`,
        )),
  ];
}

/** Claims by how far the degree rises if they are established. */
export function raiseLines({ wouldRaise }: Answer, records: Records): string[] {
  return wouldRaise.flatMap(({ claim, rise }) =>
    wrapWithFigure(records.sentence(claim), shareText(rise), '•  ', '   '),
  );
}

function nameOf({ kind, id }: Linchpin, records: Records): string {
  return kind === 'CLAIM' ? records.sentence(id) : `“${records.name(id)}”`;
}
