/** What the pack is and is not, whom and what it is about, and the criteria as the record has them. */
import { type Block, code, heading, joined, type Line, list, paragraph, strong } from './document.js';
import { reasonsCriteria } from './reasons-criteria-section.js';
import { statusText } from './reasons-history-section.js';
import type { ReasonsMemo } from './reasons-memo.js';
import { groupedObjections } from './reasons-objections.js';
import type { PackRole } from './reasons-pack.js';
import { isSupported } from './reasons-scope.js';
import { counted, momentText } from './words.js';

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
  return [
    {
      term: 'About',
      line: [naming.name(actor), ` (${entities.get(actor)?.kind ?? 'unknown'}, id `, code(actor), ')'],
    },
    {
      term: 'Criterion',
      line:
        criterion === null
          ? ['every criterion on record for it']
          : [naming.name(criterion), ' (id ', code(criterion), ')'],
    },
    {
      term: 'Date',
      line: [
        asOf === null
          ? 'none set: all that is on record, whenever it held'
          : `claims as of ${asOf}; listings, proposals and court records are told whole`,
      ],
    },
    {
      term: 'Record',
      line: [`as known at revision ${number}${written}; names and grades are those of this revision`],
    },
  ];
}

function inShort(memo: ReasonsMemo): Line[] {
  const { pack, sources, connections } = memo;
  const count = (role: PackRole) => pack.claimsFor.filter((one) => one.role === role).length;
  const [states, bears] = [count('STATES_THE_GROUND'), count('BEARS_ON_IT')];
  const kept = sources.filter(({ source }) => source.sha256 !== undefined).length;
  const reached = connections.answered.length + connections.further.length;
  return [
    [
      `For it: ${counted(states, 'statement')} of a ground, ${counted(bears, 'claim')} said by a source to bear on a criterion. `,
      `Beside these, and linked to a criterion by no source: ${counted(count('CONDUCT'), 'claim')} of conduct, ${counted(count('TIE'), 'tie')}.`,
    ],
    [`Against it: ${counted(groupedObjections(pack.claimsAgainst).length, 'objection')} on record.`],
    listedLine(memo),
    [`A copy is preserved of ${kept} of ${counted(sources.length, 'source')}.`],
    [
      reached === 0
        ? 'No chain to any of the ends asked about is on record within the bounds of the search.'
        : `Chains lead to ${reached} of ${counted(connections.asked.length, 'end')} asked about.`,
    ],
  ];
}

function listedLine({ pack, naming, records }: ReasonsMemo): Line {
  const supported = pack.listings.filter(({ claim }) => isSupported(claim, records));
  const denied = pack.listings.length - supported.length;
  const drafts =
    pack.proposals.length === 0
      ? ''
      : ` It is on record as proposed or named in a draft (${counted(pack.proposals.length, 'claim')}), which is no listing.`;
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
