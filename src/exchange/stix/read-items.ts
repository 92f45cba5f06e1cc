/** What somebody else's relationship or opinion says for or against claims, as items of evidence. */
import type { Stance } from '../../model/evidence.js';
import { contentId } from '../../model/ids.js';
import { type EntityKind, isActorKind } from '../../model/kind.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { member } from '../json-member.js';
import type { StixObject } from './extension.js';
import { credibilityOf } from './read-credibility.js';
import type { ReadingPlace } from './reading-place.js';
import { sourcesOf } from './sources-of.js';
import { statedText } from './stated-text.js';
import { ourId, type Survey } from './survey.js';
import { dayOf } from './times.js';

/** Longest note in characters. */
const LONGEST_NOTE = 4000;
/** Most items of one object: of what many reports repeat about many claims, each alone would come a thousand times. */
const MOST_ITEMS = 100;

export interface Passage {
  readonly object: StixObject;
  /** Ids of the claims that it speaks of. */
  readonly claims: readonly string[];
  readonly stance: Stance;
  /** The property that says it in words. */
  readonly text: 'description' | 'explanation';
}

/**
 * An item for each claim and source, up to the most that there may be, and the properties that they are made from.
 *
 * @throws LinchpinError
 */
export function itemsOf(
  { object, claims, stance, text }: Passage,
  place: ReadingPlace,
): { readonly items: readonly GraphRecord[]; readonly taken: readonly string[] } {
  const { where, terms, survey, leftOut } = place;
  const [from, to] = [dayOf(object.start_time), dayOf(object.stop_time)];
  const credibility = credibilityOf(object, terms);
  const assertedBy = creatorOf(object, survey);
  const words = statedText(object, text, leftOut);
  const references = referencesIn(object);
  const note = [...(words === undefined ? [] : [words]), ...references].join('\n');
  const isRoom = note.length <= LONGEST_NOTE;
  const fields = {
    type: 'evidence',
    stance,
    credibility,
    locator: object.id,
    provenance: 'IMPORT',
    ...(assertedBy === null ? {} : { assertedBy }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(note === '' ? {} : { note: isRoom ? note : words }),
  };
  const sources = sourcesOf(object.id, place);
  const wanted = claims.length * sources.length;
  if (wanted > MOST_ITEMS) leftOut.push(`${object.type} (${wanted - MOST_ITEMS} items beyond ${MOST_ITEMS})`);
  return {
    items: firstPairs(claims, sources).map((one) =>
      parseRecord({ id: itemId(object, one, wanted), ...one, ...fields }, where),
    ),
    taken: [
      text,
      ...(from === null ? [] : ['start_time']),
      ...(to === null ? [] : ['stop_time']),
      ...(assertedBy === null ? [] : ['created_by_ref']),
      ...(isRoom ? ['external_references'] : []),
      ...(credibility === terms.credibility ? [] : ['confidence']),
    ],
  };
}

/** As many claims as there is room for come before a second source of any. */
function firstPairs(
  claims: readonly string[],
  sources: readonly string[],
): { readonly claim: string; readonly source: string }[] {
  const ofSources = sources.slice(0, Math.ceil(MOST_ITEMS / Math.max(claims.length, 1)));
  return ofSources
    .flatMap((source) => claims.slice(0, MOST_ITEMS).map((claim) => ({ claim, source })))
    .slice(0, MOST_ITEMS);
}

/** An opinion that comes to one item is that item; a relationship is a claim besides. */
function itemId({ id, type }: StixObject, item: { claim: string; source: string }, items: number): string {
  return type === 'opinion' && items === 1 ? ourId(id) : contentId('ev-', { ...item, object: id });
}

/** Who made an object says what it says, unless that is one person: an analyst, whose name is no part of the record. */
function creatorOf({ created_by_ref }: StixObject, survey: Survey): string | null {
  const creator = survey.entity(created_by_ref);
  return creator && isSpeaker(creator.kind) ? creator.id : null;
}

function isSpeaker(kind: EntityKind): boolean {
  return isActorKind(kind) && kind !== 'Official';
}

/** What an object refers to outside, a line each. */
function referencesIn({ external_references: references }: StixObject): string[] {
  if (!Array.isArray(references)) return [];
  return references.map((reference) =>
    ['source_name', 'external_id', 'url', 'description']
      .map((name) => member(reference, name))
      .filter((value) => typeof value === 'string')
      .join(' '),
  );
}
