/** Listings, proposals and court records of an actor, with their dates as the record has them and no outcome added. */
import type { ListingStatus } from '../model/listing-status.js';
import type { PartialDate } from '../model/partial-date.js';
import {
  type Block,
  heading,
  type Inline,
  joined,
  type Line,
  type ListItem,
  list,
  paragraph,
} from './document.js';
import { standingText } from './reasons-claims-section.js';
import { itemsOf, type ReasonsMemo, remarksOn } from './reasons-memo.js';
import type { PackListing } from './reasons-pack.js';
import { isSupported } from './reasons-scope.js';
import { wordsOf } from './words.js';

export function reasonsHistory(memo: ReasonsMemo): Block[] {
  return [...listings(memo), ...proposals(memo), ...courts(memo)];
}

function listings(memo: ReasonsMemo): Block[] {
  const told = memo.pack.listings.filter(({ claim }) => isSupported(claim, memo.records));
  return [
    heading(2, 'Listings'),
    told.length === 0
      ? paragraph(
          'No source on this record supports that ',
          memo.naming.name(memo.records.actor),
          ' is or was listed.',
        )
      : { kind: 'LIST', ordered: true, items: told.map((one) => listingItem(one, memo)) },
    ...(told.length === 0
      ? []
      : [
          paragraph(
            'Dates stand on a listing as a whole: not every source that is cited for it need give each of them.',
          ),
        ]),
  ];
}

function listingItem(one: PackListing, memo: ReasonsMemo): ListItem {
  const { naming, notes, records } = memo;
  const { qualifiers = {} } = records.claims.get(one.claim) ?? {};
  return {
    line: [
      naming.name(one.act),
      ...(one.authorities.length === 0
        ? [', by an authority not on record']
        : [', by ', ...names(one.authorities, memo)]),
      `: ${dates(qualifiers)}. Status: ${statusText(one.status, records.asOf)}; ${standingText(one.claim, memo)}.`,
      ...notes.items(itemsOf(one.claim, memo)),
    ],
    below: [
      ...(['programme', 'ground', 'reference', 'occasion'] as const).flatMap((name): Line[] => {
        const value = qualifiers[name];
        return value === undefined ? [] : [[`${name.charAt(0).toUpperCase()}${name.slice(1)}: `, value]];
      }),
      one.grounds.length === 0
        ? ['Ground: none on record as a claim']
        : [
            'Ground: ',
            ...joined(
              one.grounds.map((id) => [naming.name(records.claims.get(id)?.object ?? id)]),
              '; ',
            ),
          ],
      ...one.after.map(
        (earlier): Line => [
          'Listed again: the same authority had listed it before under ',
          naming.name(records.claims.get(earlier)?.object ?? earlier),
          ', and that listing was lifted first. That the two are on the same ground is not said by this.',
        ],
      ),
      ...remarksOn(one.claim, memo).map((remark): Line => ['Remark on record: ', remark]),
    ],
  };
}

/** `listed as last recorded`: without a date nothing is said of today. */
export function statusText(status: ListingStatus, asOf: PartialDate | null): string {
  return `${wordsOf(status)} ${asOf === null ? 'as last recorded' : `on ${asOf}`}`;
}

function dates({ listedOn, amendedOn, liftedOn }: Readonly<Record<string, string>>): string {
  return [
    listedOn === undefined ? 'day of listing not on record' : `listed ${listedOn}`,
    ...(amendedOn === undefined ? [] : [`amended ${amendedOn}`]),
    liftedOn === undefined ? 'no lifting on record' : `lifted ${liftedOn}`,
  ].join(', ');
}

function proposals(memo: ReasonsMemo): Block[] {
  const { proposals: claims, listings: all } = memo.pack;
  const never = all.every(({ claim }) => !isSupported(claim, memo.records));
  return [
    heading(2, 'Proposals and drafts'),
    ...(claims.length === 0
      ? [paragraph('None on record.')]
      : [
          paragraph(
            `A proposal or a draft is no listing.${never ? ' No listing that followed is on record with support.' : ''}`,
          ),
          list(claims.map((claim) => plainLine(claim, memo))),
        ]),
  ];
}

function courts(memo: ReasonsMemo): Block[] {
  const { courtOutcomes } = memo.pack;
  return [
    heading(2, 'Courts'),
    ...(courtOutcomes.length === 0
      ? [paragraph('No ruling on a listing of it, and no case that names it, is on record.')]
      : [
          paragraph(
            'What a court decided is not on record as a claim: the rulings and cases are named, and the judgments are to be read. To be named in a case is no finding.',
          ),
          list(courtOutcomes.map((claim) => plainLine(claim, memo))),
        ]),
  ];
}

function plainLine(claim: string, memo: ReasonsMemo): Inline[] {
  return [
    ...memo.naming.statement(claim),
    `: ${standingText(claim, memo)}.`,
    ...remarksOn(claim, memo).flatMap((remark) => [' Remark on record: ', remark]),
    ...memo.notes.items(itemsOf(claim, memo)),
  ];
}

function names(ids: readonly string[], { naming }: ReasonsMemo): Inline[] {
  return joined(
    ids.map((id) => [naming.name(id)]),
    ', ',
    ' and ',
  );
}
