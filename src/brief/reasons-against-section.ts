/** What stands on record against a listing: whose words they are, and whether anything supports what they answer. */
import { type Block, heading, type Inline, type Line, type ListItem, paragraph, strong } from './document.js';
import { OPPOSES_BY } from './footnotes.js';
import { itemsOf, type ReasonsMemo } from './reasons-memo.js';
import { groupedObjections, type ObjectionGroup } from './reasons-objections.js';
import type { PackObjection } from './reasons-pack.js';

export function againstReasons(memo: ReasonsMemo): Block[] {
  const groups = groupedObjections(memo.pack.claimsAgainst);
  return [
    heading(2, 'What is on record against it'),
    groups.length === 0
      ? paragraph(
          'Nothing on this record speaks against these claims. What the actor itself would say may not have been entered.',
        )
      : { kind: 'LIST', ordered: true, items: groups.map((group) => objectionItem(group, memo)) },
  ];
}

function objectionItem(group: ObjectionGroup, memo: ReasonsMemo): ListItem {
  const [one] = group;
  const remarks = group.flatMap(({ item }) => memo.records.items.get(item ?? '')?.note ?? []);
  return {
    line: objectionLine(group, memo),
    below: [
      ...(one.isAlone ? [['No source on this record supports the claim that is spoken against.']] : []),
      ...[...new Set(remarks)].map((remark): Line => ['Remark on record: ', remark]),
    ],
  };
}

function objectionLine(group: ObjectionGroup, memo: ReasonsMemo): Line {
  const { naming, notes } = memo;
  const [one] = group;
  const statement = naming.statement(one.claim);
  const items = notes.items(group.flatMap(({ item }) => item ?? []));
  switch (one.kind) {
    case 'DISPUTE':
      return [...sayer(one, memo), ' disputes that ', ...statement, '.', ...items];
    case 'DOUBT':
      return [...sayer(one, memo), ' doubts whether ', ...statement, '.', ...items];
    case 'DENIAL':
      return [...statement, '.', ...notes.items(itemsOf(one.claim, memo))];
    case 'BEARS_AGAINST':
      return bearingLine(one, memo);
    default:
      return opposedLine(one, memo);
  }
}

function sayer({ saidBy, source }: PackObjection, { naming, records }: ReasonsMemo): Inline[] {
  if (saidBy === null) return ['“', naming.name(source ?? ''), '”'];
  return saidBy === records.actor ? [strong(naming.name(saidBy)), ' itself'] : [naming.name(saidBy)];
}

function bearingLine({ claim, bearing }: PackObjection, { naming, notes }: ReasonsMemo): Line {
  if (bearing === null) return naming.statement(claim);
  return [
    'Against “',
    naming.name(bearing.element),
    `” a source sets ${OPPOSES_BY[bearing.stance ?? 'SUPPORTS']} `,
    ...naming.statement(claim),
    '.',
    notes.bearing(bearing),
  ];
}

function opposedLine({ claim, opposition }: PackObjection, memo: ReasonsMemo): Line {
  const { naming, notes } = memo;
  if (opposition === null) return naming.statement(claim);
  return [
    opposition.kind === 'REBUTS'
      ? 'Against the claim that '
      : 'Against what is inferred from the claim that ',
    ...naming.statement(claim),
    ` a source sets ${OPPOSES_BY[opposition.stance ?? 'SUPPORTS']} `,
    ...naming.statement(opposition.claim),
    '. It carries no weight in any figure.',
    notes.opposition(opposition),
    ...notes.items(itemsOf(opposition.claim, memo)),
  ];
}
