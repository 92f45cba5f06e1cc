/** Posts that people hold: an office in the body that the post names, or in the unnamed ones of its country. */
import { MOST_PAIRS } from './edge-forms.js';
import { type End, endOf, inWords, misfit } from './ends.js';
import { takePeriod, takeTexts } from './intervals.js';
import { type Body, bodiesOf, type Office, officesIn, unnamedBodyRecord } from './offices.js';
import type { Once } from './once.js';
import type { ItemText, PlaceUnderWay } from './place-under-way.js';
import { LONGEST_QUALIFIER } from './qualifier-lines.js';
import type { Survey } from './survey.js';
import { fits } from './texts.js';
import { MEMBER, OFFICE, seat } from './tie-rules.js';

/** What is at hand while a place is read. */
interface Reading {
  readonly place: PlaceUnderWay;
  readonly survey: Survey;
  readonly once: Once;
}

/** Reads the occupancy at a place. */
export function readOccupancy(place: PlaceUnderWay, survey: Survey, once: Once): void {
  const { values } = place.entity;
  const holders = values.take('holder').map((id) => endOf(id, survey));
  const posts = values.take('post');
  const pairs = holders.length * posts.length;
  if (pairs === 0 || pairs > MOST_PAIRS) {
    place.refuse('properties', `1 to ${MOST_PAIRS} pairs of holder and post`, String(pairs));
    return;
  }
  const text = { ...takePeriod(values), note: place.note(takeTexts(values)) };
  for (const post of posts) {
    const offices = officesOf(post, survey);
    if (offices.length === 0) {
      const wanted = 'a Position of this file that names its organization, or one country';
      place.refuse('post', wanted, inWords(endOf(post, survey)));
    }
    for (const holder of holders) {
      for (const office of offices) addOffice({ place, survey, once }, holder, office, text);
    }
  }
}

/** Offices that a person has in words alone: told where the file holds no post of theirs. */
export function readOffices(place: PlaceUnderWay, survey: Survey, once: Once): void {
  const { id, values } = place.entity;
  if (survey.isOccupied(id)) return;
  const offices = officesIn(place.entity);
  for (const office of offices) addOffice({ place, survey, once }, endOf(id, survey), office, {});
  if (offices.length > 0) values.leave('position', values.take('position').length - offices.length);
}

function officesOf(post: string, survey: Survey): Office[] {
  const kept = survey.posts.find('Position', post);
  const role = kept?.name?.find((name) => fits(name, LONGEST_QUALIFIER));
  return kept === null ? [] : bodiesOf(kept).map((body) => ({ role, body }));
}

/** An office in an organisation is told as one only of a person with a public role, as a seat on its board would be. */
function addOffice(
  { place, survey, once }: Reading,
  holder: End,
  { role, body }: Office,
  text: ItemText,
): void {
  const object = endIn(body, survey);
  const tie = body.named === null ? OFFICE : seat(holder, object, MEMBER, survey);
  if ('wanted' in tie) {
    place.refuse('post', tie.wanted, inWords(tie.end));
    return;
  }
  const wrong = misfit(tie.predicate, holder, object);
  if (wrong) {
    place.refuse('properties', wrong.wanted, wrong.got);
    return;
  }
  if (body.of !== null && once.isFirst(body.id)) place.add(unnamedBodyRecord(body.of, place.source));
  const qualifiers: Record<string, string> = tie.withRole && role !== undefined ? { role } : {};
  const statement = { subject: holder.record, predicate: tie.predicate, object: body.id, qualifiers };
  place.addClaim(statement, text);
}

function endIn({ id, named }: Body, survey: Survey): End {
  return named === null ? { id, record: id, kind: 'StateBody', schema: '' } : endOf(named, survey);
}
