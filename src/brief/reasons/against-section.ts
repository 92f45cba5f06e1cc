/** What stands on record against a listing: whose words they are, and whether anything supports what they answer. */
import { groupedObjections, type ObjectionGroup, setAgainst } from '../../assessment/pack/objections.js';
import type { PackObjection } from '../../assessment/pack/pack.js';
import { unique } from '../../unique.js';
import {
  type Block,
  heading,
  type Inline,
  type Line,
  type ListItem,
  paragraph,
  strong,
} from '../document.js';
import { OPPOSES_BY } from '../footnotes.js';
import { tiesMark } from './claim-marks.js';
import { standingText } from './claims-section.js';
import { itemsOf, type ReasonsMemo } from './memo.js';

export function againstReasons(memo: ReasonsMemo): Block[] {
  const groups = groupedObjections(memo.pack.claimsAgainst);
  return [
    heading(2, 'What is on record against it'),
    groups.length === 0
      ? paragraph(
          'Nothing that this pack takes in speaks against these claims. What ',
          memo.naming.name(memo.records.actor),
          ' would say may not have been entered.',
        )
      : { kind: 'LIST', ordered: true, items: groups.map((group) => objectionItem(group, memo)) },
  ];
}

/** One objection: what is set against the claims, on whose word, and then against which of them. */
function objectionItem(group: ObjectionGroup, memo: ReasonsMemo): ListItem {
  const spoken = group.filter(({ item }) => item !== null);
  const others = group.filter(({ item, kind }) => item === null && kind !== 'DENIAL');
  const items = group.flatMap(({ item }) => memo.records.items.get(item ?? '') ?? []);
  const alone = spoken.some(({ isAlone }) => isAlone);
  return {
    line: spoken.length > 0 ? spokenLine(spoken, memo) : setLine(group[0], memo),
    below: [
      ...(alone ? [['No source on this record supports the claim that is spoken against.']] : []),
      ...others.flatMap((one) => [targetLine(one, memo), ...tiesMark(one, memo)]),
      ...unique(items.flatMap(({ note }) => note ?? [])).map((note): Line => ['Remark on record: ', note]),
    ],
  };
}

/** `X itself and “a source” dispute that ...` */
function spokenLine(spoken: readonly PackObjection[], memo: ReasonsMemo): Line {
  const [one] = spoken;
  if (!one) return [];
  const sayers = unique(spoken.map(({ saidBy, source }) => saidBy ?? `: ${source}`)).map((key) =>
    spoken.filter(({ saidBy, source }) => (saidBy ?? `: ${source}`) === key),
  );
  return [
    ...sayers.flatMap((said, index) => [
      ...(index === 0 ? [] : [index === sayers.length - 1 ? ' and ' : ', ']),
      ...sayer(said[0] ?? one, memo),
    ]),
    one.kind === 'DOUBT'
      ? verb('doubt', sayers.length, memo, one)
      : verb('dispute', sayers.length, memo, one),
    one.kind === 'DOUBT' ? ' whether ' : ' that ',
    ...memo.naming.statement(one.claim),
    '.',
    ...memo.notes.items(spoken.flatMap(({ item }) => item ?? [])),
  ];
}

function verb(word: string, sayers: number, { records }: ReasonsMemo, { saidBy }: PackObjection): string {
  const isPlural = sayers > 1 || records.entities.get(saidBy ?? '')?.kind === 'Group';
  return ` ${word}${isPlural ? '' : 's'}`;
}

function sayer({ saidBy, source }: PackObjection, { naming, records }: ReasonsMemo): Inline[] {
  if (saidBy === null) return ['“', naming.name(source ?? ''), '”'];
  return saidBy === records.actor ? [strong(naming.name(saidBy)), naming.itself()] : [naming.name(saidBy)];
}

/** A claim, or the denial or doubt of one, that a source sets against others. */
function setLine(one: PackObjection, memo: ReasonsMemo): Line {
  const { naming, notes } = memo;
  const { claim, stance } = setAgainst(one);
  if (one.kind === 'DENIAL') return [...naming.statement(claim), '.', ...notes.items(itemsOf(claim, memo))];
  return [
    `A source sets ${OPPOSES_BY[stance]} `,
    ...naming.statement(claim),
    ` (the claim itself: ${standingText(claim, memo)}) against what follows.`,
    ...notes.items(itemsOf(claim, memo)),
  ];
}

/** Against what it is set: a criterion, a claim, or what is inferred from one. */
function targetLine(one: PackObjection, memo: ReasonsMemo): Line {
  const { naming, notes } = memo;
  if (one.bearing !== null) {
    return [
      'Set against “',
      naming.name(one.bearing.element),
      '”, by a source’s word.',
      notes.bearing(one.bearing),
    ];
  }
  if (one.opposition === null) return naming.statement(one.claim);
  return [
    one.kind === 'REBUTS'
      ? 'Set against the claim that '
      : 'Set against what is inferred from the claim that ',
    ...naming.statement(one.claim),
    '. It carries no weight in any figure.',
    ...(one.isAlone ? [' No source on this record supports that claim.'] : []),
    notes.opposition(one.opposition),
  ];
}
