/** Posts that people hold: an office in the body that the post names, or in the unnamed ones of its country. */
import { MOST_PAIRS } from './edge-forms.js';
import { type End, endOf, inWords, misfit } from './ends.js';
import { takePeriod, takeTexts } from './intervals.js';
import { type Body, bodiesOf, type Office, officeIn, unnamedBodyRecord } from './offices.js';
import type { Once } from './once.js';
import type { ItemText, PlaceUnderWay } from './place-under-way.js';
import { LONGEST_QUALIFIER, qualifierLine } from './qualifier-lines.js';
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
      for (const office of offices) addPost({ place, survey, once }, holder, post, office, text);
    }
  }
}

/** A post whose body is not named may be any: an accountant's too. */
function addPost(reading: Reading, holder: End, post: string, office: Office, text: ItemText): void {
  const { place, survey } = reading;
  const topics = survey.posts.find('Position', post)?.topics ?? [];
  if (office.body.named !== null || survey.isUnnamedOffice(topics, holder.id)) {
    addOffice(reading, holder, office, text);
    return;
  }
  const wanted = 'a public office, as topics of the post show, or role.pep of its holder';
  place.refuse('post', wanted, inWords(endOf(post, survey)));
}

/** The office that a person has in words alone: told where the file holds no post of theirs. */
export function readOfficeInWords(place: PlaceUnderWay, survey: Survey, once: Once): void {
  const { id, values } = place.entity;
  const office = survey.isOccupied(id) ? null : officeIn(place.entity);
  if (office === null) return;
  values.take('position');
  addOffice({ place, survey, once }, endOf(id, survey), office, {});
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
  if (body.named === null && once.isFirst(body.id)) place.add(unnamedBodyRecord(body.of, place.source));
  const statement = { subject: holder.record, predicate: tie.predicate, object: object.record };
  if (role === undefined) place.addClaim(statement, text);
  else if (tie.withRole) place.addClaim({ ...statement, qualifiers: { role } }, text);
  else {
    const lines = [qualifierLine('role', role), ...(text.note === undefined ? [] : [text.note])];
    place.addClaim(statement, { ...text, note: place.note(lines) });
  }
}

function endIn(body: Body, survey: Survey): End {
  if (body.named !== null) return endOf(body.named, survey);
  return { id: body.id, record: body.id, kind: 'StateBody', schema: '' };
}
