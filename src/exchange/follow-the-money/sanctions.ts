/**
 * Sanctions, as claims that somebody is listed. What a sanction says of its programme and authority is said on every
 * line anew: those records follow from names alone, so that it makes no difference which line they are read from.
 */
import { authorityNamed } from './authorities.js';
import { MOST_PAIRS } from './edge-forms.js';
import { type End, endOf, misfit } from './ends.js';
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
}

const REFERENCES = ['authorityId', 'unscId', 'recordId'] as const;
/** What is carried by the ends and instruments of the claims. */
const NAMING = ['entity', 'programId', 'program', 'country'] as const;

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
  for (const name of values.take('authority')) {
    const added = read.filter(({ programme, isOwn }) =>
      addAuthority(place, name, programme, once, isOwn ? survey : null),
    );
    if (added.length === 0) values.leave('authority');
  }
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
  return { period, lines: [...grounds, ...takeTexts(values)] };
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
  const wrong = misfit(statement.predicate, end, instrument);
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
  place.addClaim({ ...statement, qualifiers: agreed }, { ...told.period, note });
  return true;
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
 * only where the file holds it by the id that its name gives.
 *
 * @param own the survey, for a listing of our own
 */
function addAuthority(
  place: PlaceUnderWay,
  name: string,
  programme: Programme,
  once: Once,
  own: Survey | null,
): boolean {
  const countries = place.entity.values.look('country');
  const isKnown = !once.isFirst([programme.id, name, ...countries].join('\n'));
  if (own === null && isKnown) return true;
  const authority = authorityNamed(name, countries, place.source);
  if (authority === null || (own !== null && !isRecorded(own.kind(authority.id)))) return false;
  if (own === null && once.isFirst(authority.id)) place.add(authority.record);
  const statement = { subject: authority.id, predicate: 'ADMINISTERS', object: programme.id };
  if (!isKnown) place.addClaim(statement, { locator: programme.locator });
  return true;
}
