/**
 * What a court would miss in a pack, read off its records: each gap says which claims or sources it speaks of. That
 * none is found here does not make a pack whole.
 */
import { workOf } from '../model/source.js';
import type { Line } from './document.js';
import { claims, type Look, named, supporting, titles } from './reasons-gap-words.js';
import type { ClaimGroup } from './reasons-pack.js';
import { isSupported } from './reasons-scope.js';
import { notPreserved, olderThanItsMatter, placeless } from './reasons-source-gaps.js';
import { counted } from './words.js';

export function gapsIn(look: Look): Line[] {
  return [
    ...groundsMissing(look),
    ...ownWordsOnly(look),
    ...toldByOthers(look),
    ...thinlyBased(look),
    ...oneSpeaker(look),
    ...deniedByTheActor(look),
    ...endNotOnRecord(look),
    ...undated(look),
    ...olderThanItsMatter(look),
    ...placeless(look),
    ...notPreserved(look),
    ...leftOut(look),
  ];
}

/** A gap as plain text. */
export function textOfLine(line: Line): string {
  return line
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
    .join('');
}

function groundsMissing({ pack, records, naming }: Look): Line[] {
  const { actor } = records;
  const stated = pack.claimsFor.filter(({ role }) => role === 'STATES_THE_GROUND');
  const conduct = pack.claimsFor.filter(({ role }) => role === 'CONDUCT');
  const bare = pack.listings.filter(
    ({ claim, grounds }) => isSupported(claim, records) && grounds.length === 0,
  );
  const linked = new Set(pack.claimsFor.flatMap(({ criteria }) => criteria));
  const unstated = records.criterion === null ? [] : pack.criteria.filter(({ id }) => !linked.has(id));
  return [
    ...unstated.map(
      ({ id, acts }): Line => [
        'No source on record links ',
        naming.name(actor),
        ' to the criterion “',
        naming.name(id),
        '”',
        acts.length === 0 ? ', and nobody is on record as listed on it.' : '.',
      ],
    ),
    ...(stated.length > 0 && conduct.length === 0
      ? [
          [
            `A ground is stated (${counted(stated.length, 'claim')}), but no conduct of `,
            naming.name(actor),
            ' is on record that has support: what it is said to have done stands nowhere here.',
          ],
        ]
      : []),
    ...(stated.length > 0 && conduct.length > 0
      ? [
          [
            'The ground is stated and conduct is on record, but no source on record says that this conduct is what the ground rests on.',
          ],
        ]
      : []),
    ...(bare.length === 0
      ? []
      : [
          [
            'No claim on record says on what ground ',
            naming.name(actor),
            ' is or was listed under ',
            ...named(bare.map(({ act }) => [naming.name(act)])),
            '.',
          ],
        ]),
  ];
}

/** Conduct that only the authority which lists tells of: a reason cannot be proof of itself. */
function ownWordsOnly({ pack, records, naming }: Look): Line[] {
  const authorities = new Set(pack.listings.flatMap((listing) => listing.authorities));
  return pack.claimsFor
    .filter(({ role }) => role === 'CONDUCT' || role === 'TIE')
    .flatMap(({ claim }): Line[] => {
      const items = supporting(claim, records);
      const sayers = [...new Set(items.map(({ assertedBy }) => assertedBy))];
      if (items.length === 0 || sayers.some((sayer) => sayer === undefined || !authorities.has(sayer)))
        return [];
      return [
        [
          'That ',
          ...naming.statement(claim),
          ' is on record only in the words of ',
          ...named(sayers.map((sayer) => [naming.name(sayer ?? '')])),
          ', an authority that lists: its own reasons are no evidence independent of the listing.',
        ],
      ];
    });
}

function toldByOthers({ pack, records, naming }: Look): Line[] {
  return pack.claimsFor
    .filter(({ role }) => role === 'STATES_THE_GROUND')
    .flatMap(({ claim }): Line[] => {
      const items = supporting(claim, records);
      if (items.some(({ assertedBy }) => assertedBy === undefined)) return [];
      return [
        [
          'The authority’s words that ',
          ...naming.statement(claim),
          ' are on record as ',
          ...titles(items, naming),
          items.length === 1 ? ' gives them' : ' give them',
          '; they are to be compared with the act itself.',
        ],
      ];
    });
}

function thinlyBased({ pack, records, naming }: Look): Line[] {
  const told = pack.claimsFor.map(({ claim }) => {
    const items = supporting(claim, records);
    const works = new Set(
      items.map(({ source }) => {
        const entity = records.entities.get(source);
        return entity?.kind === 'Source' ? workOf(entity) : source;
      }),
    );
    const voices = records.assessments.get(claim)?.supportingVoices ?? 0;
    return { claim, works: works.size, voices };
  });
  const single = told.filter(({ works }) => works === 1);
  const echoed = told.filter(({ works, voices }) => works > 1 && voices === 1);
  return [
    ...(single.length === 0
      ? []
      : [[`${sentenceCount(single.length)} on a single work: `, ...claims(single, naming), '.']]),
    ...(echoed.length === 0
      ? []
      : [
          [
            `${sentenceCount(echoed.length)} on several works that go back to one origin and count as one voice: `,
            ...claims(echoed, naming),
            '.',
          ],
        ]),
  ];
}

/** Several documents that give the words of one speaker count as several voices: the figure is then too high. */
function oneSpeaker({ pack, records, naming }: Look): Line[] {
  return pack.claimsFor.flatMap(({ claim }): Line[] => {
    const sayers = new Set(supporting(claim, records).map(({ assertedBy }) => assertedBy));
    const [sayer] = sayers;
    const voices = records.assessments.get(claim)?.supportingVoices ?? 0;
    if (sayers.size !== 1 || sayer === undefined || voices < 2) return [];
    return [
      [
        `The ${voices} voices that support that `,
        ...naming.statement(claim),
        ' all give the words of ',
        naming.name(sayer),
        ': its figure takes them for independent of one another.',
      ],
    ];
  });
}

/** An old list does not tell whether somebody is on it today. */
function endNotOnRecord({ pack, records, naming }: Look): Line[] {
  const open = pack.listings.filter(
    ({ claim }) =>
      isSupported(claim, records) && records.claims.get(claim)?.qualifiers.liftedOn === undefined,
  );
  if (open.length === 0) return [];
  return [
    [
      'No lifting is on record of the listing under ',
      ...named(open.map(({ act }) => [naming.name(act)])),
      '; whether it still stands is to be checked.',
    ],
  ];
}

function sentenceCount(count: number): string {
  return `${count} of the claims ${count === 1 ? 'rests' : 'rest'}`;
}

function deniedByTheActor({ pack, records, naming }: Look): Line[] {
  const denied = pack.claimsAgainst.filter(
    ({ kind, saidBy }) => (kind === 'DISPUTE' || kind === 'DOUBT') && saidBy === records.actor,
  );
  const ids = [...new Set(denied.map(({ claim }) => claim))];
  return ids.map((claim) => [
    naming.name(records.actor),
    ' itself disputes that ',
    ...naming.statement(claim),
    isSupported(claim, records)
      ? '.'
      : '. No source on this record says that of it: the accusation that it answers is not on record.',
  ]);
}

function undated({ pack, records, naming }: Look): Line[] {
  const without = pack.claimsFor.filter(({ claim }) =>
    supporting(claim, records).every(({ from, to }) => from === undefined && to === undefined),
  );
  return without.length === 0 ? [] : [['No source says when it held: ', ...claims(without, naming), '.']];
}

const GROUP_WORDS: Readonly<Record<ClaimGroup, string>> = {
  GROUND: 'statements of a ground',
  CONDUCT: 'claims of conduct',
  TIE: 'ties',
  LISTING: 'listings',
  PROPOSAL: 'proposals and drafts',
  COURT: 'court records',
  DENIAL: 'denials',
  OTHER: 'claims that may bear on a criterion',
};

function leftOut({ records: { cut } }: Look): Line[] {
  return cut.map((group) => [`More ${GROUP_WORDS[group]} are on record than are told here.`]);
}
