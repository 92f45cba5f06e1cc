/**
 * Sanctions, as claims that somebody is listed. What a sanction says of its programme and authority is said on every
 * line anew: those records follow from names alone, so that it makes no difference which line they are read from.
 */
import { authorityNamed } from './authorities.js';
import { type Dissent, takeDissent } from './dissent.js';
import { MOST_PAIRS } from './edge-forms.js';
import { type End, endOf, inWords, misfit } from './ends.js';
import { takeDates, takePeriod, takeTexts } from './intervals.js';
import { isRecorded } from './kinds.js';
import { groundIn, type Listing, listingsIn, referenceIn } from './listings.js';
import type { Once } from './once.js';
import type { ItemText, PlaceUnderWay } from './place-under-way.js';
import type { Programme } from './programmes.js';
import { qualifierLine } from './qualifier-lines.js';
import type { Survey } from './survey.js';

/** What a sanction says of each of its listings, beside their qualifiers. */
interface Told {
  readonly period: Pick<ItemText, 'from' | 'to'>;
  readonly lines: readonly string[];
  readonly dissent: readonly Dissent[];
}

const REFERENCES = ['authorityId', 'unscId', 'recordId'] as const;
/** What is carried by the ends and instruments of the claims. */
const NAMING = ['entity', 'programId', 'program', 'country'] as const;

const NO_DISSENT = { dissent: [], others: undefined };

/** Reads the sanction at a place. */
export function readSanction(place: PlaceUnderWay, survey: Survey, once: Once): void {
  const { values } = place.entity;
  const listings = listingsIn(place.entity);
  if (listings.length === 0 || listings.length > MOST_PAIRS) {
    const wanted = `1 to ${MOST_PAIRS} pairs of an entity and a programme or authority`;
    place.refuse('properties', wanted, String(listings.length));
    return;
  }
  for (const property of NAMING) values.take(property);
  const told = toldBy(place, listings);
  const read = listings.filter((listing) => readListing(place, survey, listing, told));
  for (const { programme } of read) addProgramme(place, programme, once);
  const authorities = values.take('authority');
  const administered = isPlain(authorities, listings) ? read : [];
  for (const name of authorities) {
    const added = administered.filter((listing) => addAuthority(place, name, listing, once, survey));
    if (added.length === 0) values.leave('authority');
  }
}

/** Whether it is clear which authority administers which programme: one of them is the only one. */
function isPlain(authorities: readonly string[], listings: readonly Listing[]): boolean {
  return authorities.length === 1 || new Set(listings.map(({ programme }) => programme.id)).size === 1;
}

/** A ground that is too long for a qualifier stands in the note. */
function toldBy(place: PlaceUnderWay, [first]: readonly Listing[]): Told {
  const { values } = place.entity;
  const isCited = referenceIn(place.entity) !== undefined;
  for (const property of REFERENCES) {
    const ids = values.take(property);
    if (!isCited) values.leave(property, ids.length);
  }
  takeDates(values, 'listingDate');
  const reasons = values.take('reason');
  const isLong = groundIn(reasons) === undefined;
  const grounds = isLong ? reasons.map((reason) => qualifierLine('ground', reason)) : [];
  const listedOn = first?.isOwn ? undefined : first?.statement.qualifiers.listedOn;
  const period = { ...(listedOn !== undefined && { from: listedOn }), ...takePeriod(values) };
  const { dissent, others } = first?.isOwn ? takeDissent(values) : NO_DISSENT;
  return { period, lines: [...grounds, ...takeTexts(values, others)], dissent };
}

/** Whether it is one that we record. Qualifiers on which sanctions of one listing do not agree stand in the note. */
function readListing(place: PlaceUnderWay, survey: Survey, listing: Listing, told: Told): boolean {
  const { statement, programme } = listing;
  const end = endOf(listing.entity, survey);
  if (end.kind === null) {
    place.leave(`entity: ${end.schema}`);
    return false;
  }
  const instrument: End = { id: programme.id, record: programme.id, kind: 'Instrument', schema: '' };
  const wrong = misfit(statement.predicate, end, instrument) ?? unlisted(end, survey);
  if (wrong) {
    place.refuse('entity', wrong.wanted, wrong.got);
    return false;
  }
  const disputed = survey.listings.disputed(statement);
  const entries = Object.entries(statement.qualifiers);
  const agreed = Object.fromEntries(entries.filter(([name]) => !disputed.includes(name)));
  const others = entries.flatMap(([name, value]) =>
    disputed.includes(name) ? [qualifierLine(name, value)] : [],
  );
  const note = place.note([...others, ...told.lines]);
  const agreedOn = { ...statement, subject: end.record, qualifiers: agreed };
  place.addClaim(agreedOn, { ...told.period, note }, told.dissent);
  return true;
}

/** What is wrong with a listing of somebody who is not sanctioned, but banned or wanted; null where nothing is. */
function unlisted(end: End, survey: Survey): { wanted: string; got: string } | null {
  if (survey.mayBeListed(end.id)) return null;
  return { wanted: 'whoever is sanctioned, as the topic sanction shows', got: inWords(end) };
}

function addProgramme(place: PlaceUnderWay, { id, name, locator, code }: Programme, once: Once): void {
  if (!once.isFirst(id)) return;
  place.add({
    type: 'entity',
    kind: 'Instrument',
    id,
    name,
    externalIds: code === undefined ? [] : [{ scheme: 'sanctions-programme', value: code }],
    statedBy: [{ source: place.source, locator }],
    provenance: 'IMPORT',
  });
}

/**
 * Whether an authority was added. The name on a listing of our own is that of an entity that we had: it stands for one
 * only where the file holds it by the id that its name gives. Where it does, that line says what the authority is.
 */
function addAuthority(
  place: PlaceUnderWay,
  name: string,
  { programme, isOwn }: Listing,
  once: Once,
  survey: Survey,
): boolean {
  const countries = place.entity.values.look('country');
  const isKnown = !once.isFirst([programme.id, name, ...countries].join('\n'));
  if (!isOwn && isKnown) return true;
  const authority = authorityNamed(name, countries, place.source);
  if (authority === null) return false;
  const held = survey.kind(authority.id);
  if (!isRecorded(held) && (isOwn || held !== 'UNKNOWN')) return false;
  if (held === 'UNKNOWN' && once.isFirst(authority.id)) place.add(authority.record);
  const statement = { subject: authority.id, predicate: 'ADMINISTERS', object: programme.id };
  if (!isKnown) place.addClaim(statement, { locator: programme.locator });
  return true;
}
