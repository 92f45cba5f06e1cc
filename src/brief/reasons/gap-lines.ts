/** The gaps of a pack in words, each with the claims or sources that it speaks of. */
import type { Gap } from '../../assessment/pack/gap.js';
import type { ClaimGroup } from '../../assessment/pack/records.js';
import type { Line } from '../document.js';
import { counted } from '../words.js';
import { notToldLine } from './left-out-lines.js';
import { firstOf, names, statements, title, titles } from './phrases.js';
import type { Wording } from './wording.js';

const GROUP_WORDS: Readonly<Record<ClaimGroup, string>> = {
  GROUND: 'statements of a ground',
  CONDUCT: 'claims of conduct',
  TIE: 'ties',
  LISTING: 'listings',
  PROPOSAL: 'proposals and drafts',
  COURT: 'court records',
  DENIAL: 'denials',
  OTHER: 'other claims',
};

/** A gap as plain text. */
export function gapText(gap: Gap, wording: Wording): string {
  return gapLine(gap, wording)
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
    .join('');
}

export function gapLine(gap: Gap, wording: Wording): Line {
  const { naming, records } = wording;
  const name = naming.name(records.actor);
  switch (gap.kind) {
    case 'UNLINKED':
      return unlinkedLine(gap, wording);
    case 'NO_CONDUCT':
      return [
        `A ground is stated (${counted(gap.grounds, 'claim')}), but no conduct of `,
        name,
        gap.later === 0
          ? ' is on record that has support: what was done stands nowhere here.'
          : ` that may have begun by ${records.asOf} is on record with support (${counted(gap.later, 'claim')} of conduct that began later ${gap.later === 1 ? 'is' : 'are'}).`,
      ];
    case 'GROUND_NOT_JOINED':
      return [
        'The ground is stated and conduct is on record, but no source on record says that this conduct is what the ground rests on.',
      ];
    case 'NO_GROUND':
      return [
        'No claim on record gives the ground of the listing of ',
        name,
        ' under ',
        ...acts(gap.acts, wording),
        '.',
      ];
    case 'AUTHORITY_ONLY':
      return [
        ...onlySaid(gap, wording),
        ', an authority that lists: its own reasons are no evidence independent of the listing.',
      ];
    case 'PROPOSER_ONLY':
      return [
        ...onlySaid(gap, wording),
        ', which proposes the listing: only its proposer says so, and that is no evidence independent of the proposal.',
      ];
    case 'GROUND_REPORTED':
      return [
        'The authority’s words that ',
        ...naming.statement(gap.claim),
        ' are on record as ',
        ...titles(gap.sources, naming),
        gap.sources.length === 1 ? ' gives them' : ' give them',
        '; they are to be compared with the act itself.',
      ];
    case 'RELAYED':
      return [
        'That ',
        ...naming.statement(gap.claim),
        ' stands in ',
        ...title(gap.source, naming),
        ' on record as the words of ',
        naming.name(gap.speaker),
        ', but that source repeats ',
        ...titles(gap.works, naming),
        ': whose words they are is to be checked.',
      ];
    case 'EARLY_ONLY':
      return [
        'That ',
        ...naming.statement(gap.claim),
        ' is known only from a draft, or from before the act: ',
        ...titles(gap.sources, naming),
        '. The act itself is to be read.',
      ];
    case 'SINGLE_WORK':
      return [`${rests(gap.claims)} on a single work: `, ...statements(gap.claims, naming), '.'];
    case 'ONE_ORIGIN':
      return [
        `${rests(gap.claims)} on several works that go back to one origin and count as one voice: `,
        ...statements(gap.claims, naming),
        '.',
      ];
    case 'ONE_SPEAKER':
      return [
        `The ${gap.voices} voices that support that `,
        ...naming.statement(gap.claim),
        ' all give the words of ',
        naming.name(gap.speaker),
        ': its figure takes them for independent of one another.',
      ];
    case 'DENIED':
      return [
        name,
        `${naming.itself()} ${records.entities.get(records.actor)?.kind === 'Group' ? 'dispute' : 'disputes'} that `,
        ...naming.statement(gap.claim),
        gap.isSupported
          ? '.'
          : '. No source on this record says so: the accusation that is answered is not on record.',
      ];
    case 'NO_END':
      return [
        'No lifting is on record of the listing under ',
        ...acts(gap.acts, wording),
        '; whether it still stands is to be checked.',
      ];
    case 'UNDATED':
      return ['No source says when it held: ', ...statements(gap.claims, naming), '.'];
    case 'SOURCE_OLDER':
      return [
        ...title(gap.source, naming),
        ` was published ${gap.published} and is cited for a later day: `,
        ...firstOf(
          gap.cited.map(({ claim, bound, day }) => [
            'that ',
            ...naming.statement(claim),
            ` (${bound} ${day})`,
          ]),
          '; ',
        ),
        '.',
      ];
    case 'PLACELESS':
      return [
        'No page, paragraph or entry is given for some or all of what is cited from ',
        ...firstOf(gap.sources.map((id) => title(id, naming))),
        '.',
      ];
    case 'NOT_PRESERVED':
      return [
        `No copy is recorded as preserved of ${gap.sources.length} of ${counted(gap.of, 'source')}: `,
        ...firstOf(gap.sources.map((id) => title(id, naming))),
        '.',
      ];
    case 'MORE':
      return [`More ${GROUP_WORDS[gap.group]} are on record than are told here.`];
    default:
      return notToldLine(gap, wording);
  }
}

/** That nobody links is told apart from that the only link is against. */
function unlinkedLine(
  { criterion, isUsed, against, later }: Extract<Gap, { kind: 'UNLINKED' }>,
  { naming, records }: Wording,
): Line {
  const to = [naming.name(records.actor), ' to the criterion “', naming.name(criterion), '”'];
  const unused = isUsed ? '' : ', and nobody is on record as listed on it';
  const counts = `${counted(against, 'bearing')} against it ${against === 1 ? 'is' : 'are'} told above`;
  if (later > 0) {
    return [
      `${counted(later, 'link')} of `,
      ...to,
      ` ${later === 1 ? 'is' : 'are'} on record of what began after ${records.asOf}, and not told here`,
      against > 0 ? `; ${counts}.` : '.',
    ];
  }
  if (against === 0) return ['No source on record links ', ...to, `${unused}.`];
  return ['No source on record links ', ...to, ` in favour of its being met${unused}; ${counts}.`];
}

/** What a draft says, or what was said before the act, is not said by the act. */
function onlySaid(
  { claim, sayers, isEarly = false }: { claim: string; sayers: readonly string[]; isEarly?: boolean },
  { naming }: Wording,
): Line {
  return [
    'That ',
    ...naming.statement(claim),
    isEarly
      ? ' is on record only as words, in a draft or from before the act, of '
      : ' is on record only in the words of ',
    ...names(sayers, naming),
  ];
}

function acts(ids: readonly string[], { naming }: Wording): Line {
  return firstOf(ids.map((id) => [naming.name(id)]));
}

function rests(claims: readonly string[]): string {
  return `${claims.length} of the claims ${claims.length === 1 ? 'rests' : 'rest'}`;
}
