/** Listings, proposals and court records of an actor, with their dates as the record has them and no outcome added. */
import type { PackListing } from '../../assessment/pack/pack.js';
import { isSupported } from '../../assessment/pack/standing.js';
import { namesPlace } from '../../model/evidence.js';
import type { ListingStatus } from '../../model/listing-status.js';
import type { PartialDate } from '../../model/partial-date.js';
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
import { wordsOf } from '../words.js';
import { dates, earlyMark } from './claim-marks.js';
import { standingText } from './claims-section.js';
import { allItemsOf, type ReasonsMemo, remarksOn } from './memo.js';
import { names, onDate, title } from './phrases.js';

export function reasonsHistory(memo: ReasonsMemo): Block[] {
  return [...listings(memo), ...proposals(memo), ...courts(memo)];
}

function listings(memo: ReasonsMemo): Block[] {
  const told = memo.pack.listings.filter(({ claim }) => isSupported(claim, memo.records));
  if (told.length === 0) {
    const name = memo.naming.name(memo.records.actor);
    return [heading(2, 'Listings'), paragraph('No source on this record supports a listing of ', name, '.')];
  }
  return [
    heading(2, 'Listings'),
    { kind: 'LIST', ordered: true, items: told.map((one) => listingItem(one, memo)) },
    paragraph(
      'Dates stand on a listing as a whole: not every source that is cited for it need give each of them.',
    ),
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
        : [', by ', ...names(one.authorities, naming)]),
      `: ${dates(qualifiers)}. Status: ${statusText(one.status, records.asOf)}; ${standingText(one.claim, memo)}.`,
      ...notes.items(allItemsOf(one.claim, memo)),
    ],
    below: [
      ...(['programme', 'ground', 'reference', 'occasion'] as const).flatMap((name): Line[] => {
        const value = qualifiers[name];
        return value === undefined ? [] : [[`${name.charAt(0).toUpperCase()}${name.slice(1)}: `, value]];
      }),
      groundLine(one, memo),
      ...one.after.map(
        (earlier): Line => [
          'Listed again: the same authority had listed it before under ',
          naming.name(records.claims.get(earlier)?.object ?? earlier),
          ', and that listing was lifted first. That the two are on the same ground is not said by this.',
          ...notes.items(allItemsOf(earlier, memo)),
        ],
      ),
      ...earlyMark(one.early, memo),
      ...remarksOn(one.claim, memo).map((remark): Line => ['Remark on record: ', remark]),
    ],
  };
}

function groundLine({ grounds }: PackListing, memo: ReasonsMemo): Line {
  const { naming, notes, records } = memo;
  if (grounds.length === 0) return ['Ground: none on record as a claim'];
  return [
    'Ground: ',
    ...joined(
      grounds.map(
        (id): Line => [
          naming.name(records.claims.get(id)?.object ?? id),
          ...notes.items(allItemsOf(id, memo)),
        ],
      ),
      '; ',
    ),
  ];
}

/** `listed as last recorded`: without a date nothing is said of today. */
export function statusText(status: ListingStatus, asOf: PartialDate | null): string {
  return `${wordsOf(status)} ${asOf === null ? 'as last recorded' : onDate(asOf)}`;
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
          recorded(claims, memo),
        ]),
  ];
}

function courts(memo: ReasonsMemo): Block[] {
  const { courtOutcomes } = memo.pack;
  const name = memo.naming.name(memo.records.actor);
  return [
    heading(2, 'Courts'),
    ...(courtOutcomes.length === 0
      ? [
          paragraph(
            'Neither a ruling on a listing of ',
            name,
            ' nor a case that names ',
            name,
            ' is on record.',
          ),
        ]
      : [
          paragraph(
            'What a court decided is not on record as a claim: the rulings and cases are named, with the sources that record them, and the judgments are to be read. To be named in a case is no finding.',
          ),
          recorded(courtOutcomes, memo),
        ]),
  ];
}

/** Claims of the history, each with its date and the titles and places of its sources. */
function recorded(claims: readonly string[], memo: ReasonsMemo): Block {
  return {
    kind: 'LIST',
    ordered: false,
    items: claims.map((claim) => ({
      line: [
        ...memo.naming.statement(claim),
        `: ${standingText(claim, memo)}.`,
        ...memo.notes.items(allItemsOf(claim, memo)),
      ],
      below: [
        ...datesAndSources(claim, memo),
        ...remarksOn(claim, memo).map((remark): Line => ['Remark on record: ', remark]),
      ],
    })),
  };
}

function datesAndSources(claim: string, { records, naming }: ReasonsMemo): Line[] {
  const support = (records.itemsOfClaim.get(claim) ?? []).filter(({ stance }) => stance === 'SUPPORTS');
  const sources = support.map(({ source, locator }): Line => {
    const place: Inline[] = namesPlace(locator) ? [`, ${locator}`] : [];
    return [...title(source, naming), ...place];
  });
  if (sources.length === 0) return [];
  const days = unique(support.map(({ from }) => from ?? 'at a time not on record'));
  return [[`Dated ${days.join('; ')}. Recorded in `, ...joined(sources, ', ', ' and '), '.']];
}
