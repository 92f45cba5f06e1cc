/** What the pack is and is not, whom and what it is about, and the criteria as the record has them. */
import { groupedObjections } from '../../assessment/pack/objections.js';
import type { PackRole } from '../../assessment/pack/pack.js';
import { isSupported } from '../../assessment/pack/standing.js';
import { type Block, code, heading, joined, type Line, list, paragraph, strong } from '../document.js';
import { counted, momentText } from '../words.js';
import { reasonsCriteria } from './criteria-section.js';
import { statusText } from './history-section.js';
import type { ReasonsMemo } from './memo.js';
import { onDate } from './phrases.js';

export function reasonsOpening(memo: ReasonsMemo): Block[] {
  const { naming, records } = memo;
  return [
    paragraph(
      'What a listing of ',
      naming.name(records.actor),
      ' would rest on by this record. ',
      strong('A listing is the reason that a government gave, and not a finding of a court.'),
      ' Nothing here says that anyone is responsible for anything.',
    ),
    { kind: 'TERMS', rows: terms(memo) },
    heading(2, 'In short'),
    list(inShort(memo)),
    ...reasonsCriteria(memo),
  ];
}

function terms({ naming, records }: ReasonsMemo): { term: string; line: Line }[] {
  const { actor, criterion, asOf, revision, number, entities } = records;
  const written = revision === null ? '' : `, written ${momentText(revision.at)}`;
  const name = naming.name(actor);
  return [
    { term: 'About', line: [name, ` (${entities.get(actor)?.kind ?? 'unknown'}, id `, code(actor), ')'] },
    {
      term: 'Criterion',
      line:
        criterion === null
          ? ['every criterion on record for ', name]
          : [naming.name(criterion), ' (id ', code(criterion), ')'],
    },
    {
      term: 'Date',
      line: [
        asOf === null
          ? 'none set: all that is on record, whenever it held'
          : `what may have begun by ${asOf}, also where it had ended before; figures and standings are those of all that is on record, whatever the date; listings, proposals and court records are told whole; chains are those of steps that may have held ${onDate(asOf)}`,
      ],
    },
    {
      term: 'Record',
      line: [`as known at revision ${number}${written}; names and grades are those of this revision`],
    },
  ];
}

function inShort(memo: ReasonsMemo): Line[] {
  const { pack, sources, connections, records } = memo;
  const count = (role: PackRole) => pack.claimsFor.filter((one) => one.role === role).length;
  const kept = sources.filter(({ source }) => source.sha256 !== undefined).length;
  const held = records.asOf === null ? '' : `, of steps that may all have held ${onDate(records.asOf)},`;
  const reached = connections.answered.length + connections.further.length;
  return [
    [
      `For a listing: ${counted(count('STATES_THE_GROUND'), 'statement')} of a ground, ${counted(count('BEARS_ON_IT'), 'claim')} said by a source to bear on a criterion${throughTies(memo)}. `,
      `Beside these, and linked to ${records.criterion === null ? 'a criterion' : 'the criterion asked about'} by no source: ${counted(count('CONDUCT'), 'claim')} of conduct, ${counted(count('TIE'), 'tie')}.`,
    ],
    [
      `Against it: ${counted(groupedObjections(pack.claimsAgainst).length, 'objection')} on record${records.asOf === null ? '' : ` to what may have begun by ${records.asOf}`}.`,
    ],
    listedLine(memo),
    [
      sources.length === 0
        ? 'No source is cited.'
        : `Recorded as preserved: a copy of ${kept} of ${counted(sources.length, 'source')}.`,
    ],
    [
      reached === 0
        ? `No chain to any of the ends asked about${held} is on record within the bounds of the search.`
        : `Chains${held} lead to ${reached} of ${counted(connections.asked.length, 'end')} asked about.`,
    ],
  ];
}

function throughTies({ pack }: ReasonsMemo): string {
  const through = pack.claimsFor.filter(({ ties }) => ties.length > 0).length;
  return through === 0 ? '' : ` (${through} of them about an organ or official, by the ties told with it)`;
}

function listedLine({ pack, naming, records }: ReasonsMemo): Line {
  const supported = pack.listings.filter(({ claim }) => isSupported(claim, records));
  const denied = pack.listings.length - supported.length;
  const drafts =
    pack.proposals.length === 0
      ? ''
      : ` ${counted(pack.proposals.length, 'claim')} of a proposal or a draft, which is no listing.`;
  const against =
    denied === 0
      ? ''
      : ` ${denied === 1 ? 'One listing is' : `${denied} listings are`} spoken of only to say that there was none, or in doubt of it.`;
  if (supported.length === 0) return [`No listing that any source supports is on record.${drafts}${against}`];
  const each = supported.map(
    ({ act, status }): Line => [naming.name(act), ` (${statusText(status, records.asOf)})`],
  );
  return ['Listings on record: ', ...joined(each, ', ', ' and '), `.${drafts}${against}`];
}
