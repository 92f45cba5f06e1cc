/** What stands below a claim of a pack: whom it is about, whose words it is told in, and what it must not be taken for. */
import { supportOnRecord } from '../../assessment/pack/dates.js';
import { isOfDraft } from '../../assessment/pack/drafts.js';
import { onlySpeakerOf } from '../../assessment/pack/gaps-of-voices.js';
import type { PackClaim } from '../../assessment/pack/pack.js';
import { relayedFromOthers } from '../../assessment/pack/whose-words.js';
import { predicateNamed } from '../../model/predicate.js';
import { unique } from '../../unique.js';
import { type Inline, joined, type Line, strong } from '../document.js';
import { allItemsOf, itemsOf, type ReasonsMemo } from './memo.js';
import { names, title, titles } from './phrases.js';

/** By which ties the one charged hangs on whoever the pack is about. */
export function tiesMark(
  { ties, organUnproven = false }: { ties: readonly string[]; organUnproven?: boolean },
  memo: ReasonsMemo,
): Line[] {
  if (ties.length === 0) return [];
  const { naming, notes, records } = memo;
  return [
    [
      strong('By organ ties:'),
      ' it is a claim about another than ',
      naming.name(records.actor),
      ', counted here since ',
      ...joined(
        ties.map((tie): Line => [...naming.statement(tie), ...notes.items(itemsOf(tie, memo))]),
        ', and ',
      ),
      '.',
      ...(organUnproven ? [' That all on this way are organs of the state is not shown.'] : []),
    ],
  ];
}

/** A ground is told as of the listing that it was given for. */
export function listingsMark({ listings }: PackClaim, memo: ReasonsMemo): Line[] {
  const { naming, notes, records } = memo;
  return listings.map((id) => {
    const claim = records.claims.get(id);
    return [
      'Given for the listing under ',
      naming.name(claim?.object ?? id),
      `: ${dates(claim?.qualifiers ?? {})}.`,
      ...notes.items(allItemsOf(id, memo)),
    ];
  });
}

export function dates({ listedOn, amendedOn, liftedOn }: Readonly<Record<string, string>>): string {
  return [
    listedOn === undefined ? 'day of listing not on record' : `listed ${listedOn}`,
    ...(amendedOn === undefined ? [] : [`amended ${amendedOn}`]),
    liftedOn === undefined ? 'no lifting on record' : `lifted ${liftedOn}`,
  ].join(', ');
}

/** What describes a claim beside its identity; a share that is not on record is said to be so. */
export function descriptions(id: string, { records }: ReasonsMemo): Line[] {
  const claim = records.claims.get(id);
  if (!claim) return [];
  return (predicateNamed(claim.predicate)?.descriptive ?? []).flatMap((name): Line[] => {
    const value = claim.qualifiers[name];
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
    if (value !== undefined)
      return [[`${label}: `, records.entities.has(value) ? nameIn(value, records) : value]];
    return name === 'share' ? [['Share: not on record']] : [];
  });
}

function nameIn(id: string, { entities }: ReasonsMemo['records']): string {
  const entity = entities.get(id);
  return entity && entity.kind !== 'Source' ? entity.name : id;
}

/** Whose words support it: a report of what an authority said is not a second voice. */
export function voices(claim: string, memo: ReasonsMemo): Line[] {
  const { records, naming } = memo;
  const items = supportOnRecord(claim, records);
  if (items.length === 0) return [];
  const sayers = unique(items.flatMap(({ assertedBy }) => assertedBy ?? []));
  const own = items.some(({ assertedBy }) => assertedBy === undefined);
  const count = records.assessments.get(claim)?.supportingVoices ?? 0;
  const whose: Inline[] =
    sayers.length === 0
      ? ['In the sources’ own words']
      : [
          own ? 'In the sources’ own words, and on record as words of ' : 'On record as words of ',
          ...names(sayers, naming),
        ];
  const counts = `; ${count} independent ${count === 1 ? 'voice' : 'voices'} by origin of the documents`;
  const isOne = count > 1 && onlySpeakerOf(claim, records) !== undefined;
  const caution = ', though they tell the words of one speaker: the figure takes them for more than that';
  return [[...whose, `${counts}${isOne ? caution : ''}.`], ...relayMarks(claim, memo)];
}

/** Words that the record gives to one while the source repeats another's work. */
function relayMarks(claim: string, { records, naming }: ReasonsMemo): Line[] {
  return supportOnRecord(claim, records).flatMap((item): Line[] => {
    const works = relayedFromOthers(item, records);
    if (works.length === 0 || item.assertedBy === undefined) return [];
    return [
      [
        ...title(item.source, naming),
        ' repeats ',
        ...titles(works, naming),
        ': that its words are those of ',
        naming.name(item.assertedBy),
        ' is not shown.',
      ],
    ];
  });
}

/** What is known from a draft, or from before the act, is not what the act says. */
export function earlyMark(early: readonly string[], { records, naming }: ReasonsMemo): Line[] {
  const items = early.flatMap((id) => records.items.get(id) ?? []);
  return items.map((item) => {
    const source = records.entities.get(item.source);
    const published = source?.kind === 'Source' ? source.published : undefined;
    const isOnly = supportOnRecord(item.claim, records).length === items.length;
    const from = isOfDraft(item) ? 'from a draft' : 'from before the act or listing';
    return [
      strong(isOnly ? `Known only ${from}:` : `One of its sources speaks ${from}:`),
      ' ',
      ...title(item.source, naming),
      `, ${published === undefined ? 'date of publication not on record' : `published ${published}`}`,
      ...(item.locator === undefined ? [] : [` (${item.locator})`]),
      '. What was adopted may say something else.',
    ];
  });
}

/** At which places of the list of objections a claim is spoken against. */
export function objectionsMark(claim: string, { pack }: ReasonsMemo): Line[] {
  const places = unique(
    pack.claimsAgainst.flatMap((one) =>
      one.claim === claim && one.kind !== 'BEARS_AGAINST' ? one.number : [],
    ),
  );
  if (places.length === 0) return [];
  return [[strong('Spoken against:'), ` see ${places.join(', ')} under what is on record against it.`]];
}
