/** What is on record for a listing, by what each claim is to the criterion. */
import type { Stance } from '../model/evidence.js';
import {
  type Block,
  heading,
  type Inline,
  joined,
  type Line,
  type ListItem,
  paragraph,
  strong,
} from './document.js';
import { itemsOf, type ReasonsMemo, remarksOn } from './reasons-memo.js';
import { groupedObjections } from './reasons-objections.js';
import { PACK_ROLES, type PackClaim, type PackRole } from './reasons-pack.js';
import { percent, periodText, wordsOf } from './words.js';

const HEADINGS: Readonly<Record<PackRole, string>> = {
  STATES_THE_GROUND: 'An authority gave this ground',
  BEARS_ON_IT: 'A source says that it bears on the criterion',
  CONDUCT: 'Conduct on record, linked to the criterion by no source',
  TIE: 'Ties on record, linked to the criterion by no source',
};

const LEADS: Readonly<Record<PackRole, string>> = {
  STATES_THE_GROUND:
    'These say what reason was given, and the figures how well that is shown. They are no evidence that the reason is true.',
  BEARS_ON_IT:
    'Each stands on a source’s word that the claim, or the denial of it, speaks for the criterion being met.',
  CONDUCT:
    'What is on record as done by it. That any of this meets a criterion is said by no source on this record, and not by this memorandum.',
  TIE: 'Ownership, office, direction, membership and agreements, on which a criterion of support or control may rest. That any of them does is said by no source on this record, and not by this memorandum.',
};

/** What of a claim bears: the word of a source may be on the denial of it. */
const BEARS: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'It',
  DISPUTES: 'The denial of it',
  QUESTIONS: 'The doubt of it',
};

export function reasonsClaims(memo: ReasonsMemo): Block[] {
  return [heading(2, 'What is on record for it'), ...PACK_ROLES.flatMap((role) => ofRole(role, memo))];
}

function ofRole(role: PackRole, memo: ReasonsMemo): Block[] {
  const claims = memo.pack.claimsFor.filter((one) => one.role === role);
  if (claims.length === 0) return [heading(3, HEADINGS[role]), paragraph('None on record.')];
  return [
    heading(3, HEADINGS[role]),
    paragraph(LEADS[role]),
    { kind: 'LIST', ordered: true, items: claims.map((one) => claimItem(one, memo)) },
  ];
}

function claimItem(one: PackClaim, memo: ReasonsMemo): ListItem {
  const { naming, notes, records } = memo;
  const { claim } = one;
  const items = records.itemsOfClaim.get(claim) ?? [];
  const support = items.filter(({ stance }) => stance === 'SUPPORTS');
  const against = placesAgainst(claim, memo);
  return {
    line: [
      ...naming.statement(claim),
      `: ${standingText(claim, memo)}. It speaks of what held `,
      ...joined(
        [...new Set(support.map(({ from, to }) => periodText(from, to)))].map((text) => [text]),
        '; ',
      ),
      '.',
      ...notes.items(itemsOf(claim, memo)),
    ],
    below: [
      ...one.bearings.map(
        (bearing): Line => [
          `${BEARS[bearing.stance ?? 'SUPPORTS']} bears on “`,
          naming.name(bearing.element),
          '”, by a source’s word.',
          notes.bearing(bearing),
        ],
      ),
      ...voices(claim, memo),
      ...remarksOn(claim, memo).map((remark): Line => ['Remark on record: ', remark]),
      ...(against.length === 0
        ? []
        : [[strong('Spoken against:'), ` see ${against.join(', ')} under what is on record against it.`]]),
    ],
  };
}

/** At which places of the list of objections a claim is spoken against. */
function placesAgainst(claim: string, { pack }: ReasonsMemo): number[] {
  return groupedObjections(pack.claimsAgainst).flatMap(([one], index) =>
    one.claim === claim ? index + 1 : [],
  );
}

/** `established in 87.4 % of worlds, contested`. */
export function standingText(claim: string, { records }: ReasonsMemo): string {
  const assessment = records.assessments.get(claim);
  if (!assessment) return 'not assessed';
  return `established in ${percent(assessment.probability)} of worlds, ${wordsOf(assessment.standing)}`;
}

/** Whose words support it: a report of what an authority said is not a second voice. */
function voices(claim: string, { records, naming }: ReasonsMemo): Line[] {
  const items = (records.itemsOfClaim.get(claim) ?? []).filter(({ stance }) => stance === 'SUPPORTS');
  const sayers = [...new Set(items.flatMap(({ assertedBy }) => assertedBy ?? []))];
  const own = items.some(({ assertedBy }) => assertedBy === undefined);
  const count = records.assessments.get(claim)?.supportingVoices ?? 0;
  const whose: Inline[] =
    sayers.length === 0
      ? ['In the sources’ own words']
      : [
          own ? 'In the sources’ own words, and in those of ' : 'In the words of ',
          ...joined(
            sayers.map((sayer) => [naming.name(sayer)]),
            ', ',
            ' and ',
          ),
        ];
  const oneSpeaker = !own && sayers.length === 1 && count > 1;
  const counts = `${count} independent ${count === 1 ? 'voice' : 'voices'} by origin of the documents`;
  const caution = ', though they tell the words of one speaker: the figure takes them for more than that';
  return items.length === 0 ? [] : [[...whose, `; ${counts}${oneSpeaker ? caution : ''}.`]];
}
