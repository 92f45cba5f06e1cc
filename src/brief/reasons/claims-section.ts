/** What is on record for a listing, by what each claim is to the criterion. */
import { supportTold } from '../../assessment/pack/dates.js';
import { PACK_ROLES, type PackClaim, type PackRole } from '../../assessment/pack/pack.js';
import type { Stance } from '../../model/evidence.js';
import { unique } from '../../unique.js';
import {
  type Block,
  heading,
  type Inline,
  joined,
  type Line,
  type ListItem,
  paragraph,
} from '../document.js';
import { percent, periodText, wordsOf } from '../words.js';
import { descriptions, earlyMark, listingsMark, objectionsMark, tiesMark, voices } from './claim-marks.js';
import { itemsOf, type ReasonsMemo, remarksOn } from './memo.js';

const HEADINGS: Readonly<Record<PackRole, string>> = {
  STATES_THE_GROUND: 'An authority gave this ground',
  BEARS_ON_IT: 'A source says that the claim bears on the criterion',
  CONDUCT: 'Conduct on record, linked to the criterion by no source',
  TIE: 'Ties on record, linked to the criterion by no source',
};

/** What of a claim bears: the word of a source may be on the denial of it. */
const BEARS: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'It',
  DISPUTES: 'The denial of it',
  QUESTIONS: 'The doubt of it',
};

export function reasonsClaims(memo: ReasonsMemo): Block[] {
  return [heading(2, 'What is on record for a listing'), ...PACK_ROLES.flatMap((role) => ofRole(role, memo))];
}

function ofRole(role: PackRole, memo: ReasonsMemo): Block[] {
  const claims = memo.pack.claimsFor.filter((one) => one.role === role);
  const { asOf } = memo.records;
  if (claims.length === 0) {
    return [
      heading(3, HEADINGS[role]),
      paragraph(asOf === null ? 'None on record.' : `None on record that may have begun by ${asOf}.`),
    ];
  }
  return [
    heading(3, HEADINGS[role]),
    paragraph(...lead(role, memo)),
    { kind: 'LIST', ordered: true, items: claims.map((one) => claimItem(one, memo)) },
  ];
}

function lead(role: PackRole, { naming, records }: ReasonsMemo): Line {
  const asked = records.criterion === null ? 'a criterion' : 'the criterion asked about';
  switch (role) {
    case 'STATES_THE_GROUND':
      return [
        'These say what reason was given, and the figures how well that is shown. They are no evidence that the reason is true.',
      ];
    case 'BEARS_ON_IT':
      return [
        'Each stands on a source’s word that the claim, or the denial of it, speaks for the criterion being met.',
      ];
    case 'CONDUCT':
      return [
        'What is on record as done by ',
        naming.name(records.actor),
        `. That any of this meets ${asked} is said by no source on this record, and not by this memorandum.`,
      ];
    default:
      return [
        `Ownership, office, direction, membership and agreements, on which a criterion of support or control may rest. That any of them meets ${asked} is said by no source on this record, and not by this memorandum.`,
      ];
  }
}

function claimItem(one: PackClaim, memo: ReasonsMemo): ListItem {
  const { naming, notes } = memo;
  const { claim } = one;
  return {
    line: [
      ...naming.statement(claim),
      `: ${standingText(claim, memo)}. It speaks of what held `,
      ...periods(claim, memo),
      one.ended ? `: it had ended before ${memo.records.asOf}.` : '.',
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
      ...tiesMark(one, memo),
      ...listingsMark(one, memo),
      ...descriptions(claim, memo),
      ...voices(claim, memo),
      ...earlyMark(one.early, memo),
      ...remarksOn(claim, memo).map((remark): Line => ['Remark on record: ', remark]),
      ...objectionsMark(claim, memo),
    ],
  };
}

function periods(claim: string, { records }: ReasonsMemo): Inline[] {
  const texts = unique(supportTold(claim, records).map(({ from, to }) => periodText(from, to)));
  if (texts.length === 0) return ['at times not on record'];
  return joined(
    texts.map((text) => [text]),
    '; ',
  );
}

export function standingText(claim: string, { records }: ReasonsMemo): string {
  const assessment = records.assessments.get(claim);
  if (!assessment) return 'not assessed';
  return `established in ${percent(assessment.probability)} of worlds, ${wordsOf(assessment.standing)}`;
}
