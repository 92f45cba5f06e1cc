/** A table to be filled in: the headings, and rows for people alone that say and show what stands below them. */
import { BYTE_ORDER_MARK } from '../decoded.js';
import { csvOf } from './csv-text.js';
import { HEADINGS, type Heading } from './headings.js';
import type { RowKind } from './row-kind.js';

type Example = { readonly row: RowKind } & { readonly [heading in Heading]?: string };

/** A small invented world; a source and an entity come before what names them, for people to read. */
const EXAMPLES: readonly Example[] = [
  {
    row: 'source',
    id: 'report',
    name: 'A report on Norland',
    reliability: 'B',
    published: '2022-03',
    language: 'en',
  },
  { row: 'source', name: 'Daily Press', reliability: 'C', relays: 'report' },
  { row: 'entity', kind: 'State', name: 'Norland', country: 'NO', source: 'report', locator: 'p. 1' },
  {
    row: 'entity',
    kind: 'StateBody',
    name: 'Ministry of Transport',
    'organ status': 'organ',
    aliases: 'Ministry | Министерство [language ru, script Cyrl]',
    'stated by': 'report, p. 2 | Daily Press',
  },
  {
    row: 'entity',
    kind: 'Company',
    name: 'North Air',
    'external ids': 'wikidata: Q1',
    'stated by': 'report, p. 3',
  },
  {
    row: 'entity',
    id: 'north-route',
    kind: 'Route',
    name: 'The north route',
    from: '2021',
    legs: '2',
    source: 'report',
  },
  { row: 'leg', route: 'north-route', order: '1', 'from place': 'Nortown', 'to place': 'Minsk', mode: 'air' },
  {
    row: 'leg',
    route: 'north-route',
    order: '2',
    'from place': 'Minsk',
    'to place': 'the border',
    mode: 'road',
  },
  {
    row: 'claim',
    subject: 'Ministry of Transport',
    predicate: 'is part of',
    object: 'Norland',
    source: 'report',
    locator: 'p. 2',
    credibility: '1',
  },
  {
    row: 'claim',
    subject: 'North Air',
    predicate: 'TRANSPORTS_ON',
    object: 'north-route',
    qualifiers: 'manner: charter flights',
    source: 'report',
    locator: 'p. 7',
    stance: 'supports',
    credibility: '2',
    from: '2021-07',
    to: '2021-11',
  },
  {
    row: 'claim',
    subject: 'North Air',
    predicate: 'TRANSPORTS_ON',
    object: 'north-route',
    qualifiers: 'manner: charter flights',
    source: 'Daily Press',
    'asserted by': 'North Air',
    stance: 'disputes',
    credibility: '3',
  },
];

const NOTES: readonly string[] = [
  'Rows that begin with # are for you alone and are not read. Take away the columns that you do not need.',
  'One row for each source, entity, leg of a route, claim, opposition and bearing. A file of one kind needs no column "row".',
  'A claim needs evidence: its row has one item. Further rows with the same subject, predicate, object and qualifiers bring further items.',
  'Where an id is wanted, the exact name of an entity in this file will do, or the exact title of a source. An id left empty, or a number, follows from kind, name or number, and source.',
  'A bar | stands between several values in one cell. A backslash takes the mark behind it as a letter: \\| and \\, and \\\\',
  'Legs stand directly below their route, in rows of their own, and name it.',
  'Dates are written as 2021, 2021-07 or 2021-07-15: set the cells to Text, or your program may change them. An apostrophe before a date or number keeps it as it is.',
];

/** Reads as nothing; the examples are what a file may look like, without the mark before each. */
export function templateCsv(): string {
  const headings = HEADINGS.map(([heading]) => heading);
  const about = HEADINGS.map(([, explanation]) => explanation);
  const examples = EXAMPLES.map((example) => headings.map((heading) => example[heading] ?? ''));
  const forPeople = [about, ...examples, ...NOTES.map((note) => [note])];
  return BYTE_ORDER_MARK + csvOf([headings, ...forPeople.map(([first, ...rest]) => [`# ${first}`, ...rest])]);
}
