/** The headings of the table in their order, what each column holds, and how a heading that is met is known. */
import { lettersOf } from '../words.js';

/** Heading, and what stands below it. */
export const HEADINGS = [
  ['row', 'What the row is: source, entity, leg (of a route), claim, opposition or bearing'],
  ['id', 'Its id, or its number within this file. May be left empty'],
  [
    'kind',
    'Kind of an entity: State, StateBody, Official, Company ... Of an opposition: rebuts or undercuts',
  ],
  ['name', 'Name of an entity, title of a source'],
  ['category', 'Of a source, organisation, instrument, place or concept: news, treaty, border crossing ...'],
  ['country', 'Two letters of ISO 3166-1, or the English name'],
  ['subject', 'Whom a claim speaks of: id, or exact name in this file. Of a figure too'],
  ['predicate', 'What is claimed: PART_OF or is part of, OWNS or owns ...'],
  ['object', 'Of whom or what: id, or exact name in this file'],
  ['value', 'In place of an object: a text. Of a figure: its number'],
  ['qualifiers', 'Of a claim: role: Minister | place: Grodno'],
  ['claim', 'Of an opposition or bearing: id of the claim that opposes, or bears'],
  ['opposes', 'Of an opposition: id of the claim that is opposed'],
  ['element', 'Of a bearing: the element of an instrument'],
  ['side', 'Of a bearing: for or against'],
  ['source', 'Who says so: id, or exact title in this file'],
  ['locator', 'Where in the source: p. 4'],
  ['asserted by', 'Whose words they are, where not those of the source'],
  ['stance', 'supports (also where empty), disputes or questions. (none): the row has no evidence'],
  ['credibility', '1 (confirmed) to 6 (cannot be judged)'],
  ['reliability in use', 'A to F, where the source is trusted differently here'],
  ['rests on', 'Sources that the passage gives for it'],
  ['from', 'First day of what is spoken of: 2021, 2021-07 or 2021-07-15'],
  ['to', 'Last day'],
  ['retracted', 'Why the evidence, opposition or bearing no longer counts'],
  ['superseded by', 'Id of the claim that says it better'],
  ['aliases', 'Other names: Belavia | Белавиа [language ru, script Cyrl]'],
  ['description', 'In a sentence or two'],
  ['external ids', 'Ids elsewhere: wikidata: Q42970 | ofac: 1234'],
  [
    'stated by',
    'Sources of an entity and the places in them: src-report, p. 4 | src-act. (none): only claims speak of it',
  ],
  ['collective', 'yes, where a source has one label for several'],
  [
    'organ status',
    'Of a StateBody: organ, where it is shown to be an organ of the state; unproven (also where empty)',
  ],
  ['birth date', 'Of an Official on a public sanctions list'],
  ['count', 'Of a Group: how many'],
  ['where', 'Of an Operation or Event'],
  ['mentions', 'Actors beside it, for context'],
  ['legs', 'Of a Route: how many legs stand in the rows below it'],
  ['route', 'Of a leg: the Route above it'],
  ['order', 'Of a leg or Element: 1, 2, 3 ...'],
  ['from place', 'Of a leg'],
  ['from country', 'Of a leg'],
  ['to place', 'Of a leg'],
  ['to country', 'Of a leg'],
  ['mode', 'Of a leg: air, road ...'],
  ['price', 'Of a leg, as published: 6000-15000'],
  ['currency', 'Of a leg: three letters of ISO 4217'],
  ['price covers', 'Of a leg'],
  ['issuer', 'Of a Visa'],
  ['purpose', 'Of a Visa'],
  ['channel', 'Of a Visa'],
  ['holders', 'Of a Visa'],
  ['languages', 'Of a Narrative: ru | be'],
  ['adopted', 'Of an Instrument'],
  ['in force', 'Of an Instrument'],
  ['instrument', 'Of an Element'],
  ['provision', 'Of an Instrument or Element'],
  ['attribution mapping', 'Of an Instrument or Element'],
  ['contested point', 'Of an Instrument or Element'],
  ['latitude', 'Of a Place'],
  ['longitude', 'Of a Place'],
  ['minimum', 'Of a Figure that is a range'],
  ['maximum', 'Of a Figure that is a range'],
  ['precision', 'Of a Figure, as its source puts it: about, at least ...'],
  ['unit', 'Of a Figure: people'],
  ['countries', 'Of a Figure: LT | LV'],
  ['reported by', 'Of a Figure: whose number it is'],
  ['conflicts with', 'Of a Figure: others that it conflicts with'],
  ['publisher', 'Of a source'],
  ['authors', 'Of a source'],
  ['published', 'Of a source'],
  ['reliability', 'Of a source: A (completely reliable) to F (cannot be judged)'],
  ['url', 'Of a source'],
  ['archive url', 'Of a source'],
  ['sha256', 'Of a preserved copy'],
  ['captured at', 'Of a preserved copy'],
  ['language', 'Of a source: en'],
  ['work', 'Of a source: the source whose work it is of'],
  ['relays', 'Of a source: what it repeats as a whole'],
  ['cites', 'Of a source: what it refers to'],
  ['seed reference', 'Of a source'],
  ['claim provenance', 'Of a claim, as below'],
  ['claim note', 'Of a claim'],
  ['item', 'Id of the evidence in the row of a claim. May be left empty'],
  ['provenance', 'document, public record, general knowledge, import (also where empty) or (none)'],
  ['note', 'Of the evidence in the row of a claim; otherwise of the row'],
  ['end of row', 'end, so that a file that was cut off is known. May be left empty'],
] as const;

export type Heading = (typeof HEADINGS)[number][0];

const LONGEST_HEADING = 100;

/** What stands in the last column of every row that we write. */
export const END = 'end';

const BY_LETTERS: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ...HEADINGS.map(([heading]) => [headingKey(heading), heading] as const),
  ['title', 'name'],
  ['alias', 'aliases'],
  ['author', 'authors'],
  ['qualifier', 'qualifiers'],
  ['externalid', 'external ids'],
  ['mention', 'mentions'],
]);

/** The heading that is meant: in any case, with any marks between words, and numbered or not. */
export function headingOf(cell: string): Heading | undefined {
  return BY_LETTERS.get(headingKey(cell));
}

/** What two spellings of a heading have in common; empty where it is a number alone, or longer than any heading. */
export function headingKey(cell: string): string {
  return cell.length > LONGEST_HEADING ? '' : lettersOf(cell).replace(/\p{N}+$/u, '');
}
