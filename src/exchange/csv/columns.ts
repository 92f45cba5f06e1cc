/** Which column holds which field of a record, and in what form. The row of a claim holds an item of evidence too. */
import { BEARING_SIDES } from '../../model/bearing.js';
import { ORGAN_STATUSES } from '../../model/entity.js';
import { STANCES } from '../../model/evidence.js';
import { PROVENANCES } from '../../model/fields.js';
import { CREDIBILITIES, RELIABILITIES } from '../../model/grade.js';
import { OPPOSITION_KINDS } from '../../model/opposition.js';
import { type CellForm, DATE, NONE, NUMBER, TEXT, wordOf, wordOrNone, YES_OR_NO } from './cell-form.js';
import { COUNTRY } from './country-form.js';
import type { Heading } from './headings.js';
import { KIND } from './kind-fields.js';
import { ALIASES, CITATIONS, EXTERNAL_IDS, listOf, QUALIFIERS, shortListOf } from './list-form.js';
import { PREDICATE } from './predicate-form.js';
import { ENTITY, SOURCE } from './reference-form.js';

export interface Column {
  readonly heading: Heading;
  /** Of the record. Some stand for a field of another name, or for part of one: who reads the row knows. */
  readonly field: string;
  readonly form: CellForm<unknown>;
  /** What is written where the record has none, so that nothing is filled in when it is read. */
  readonly absent: string;
}

/** Parts of a record that a row may hold. */
export type Part = 'source' | 'entity' | 'leg' | 'claim' | 'item' | 'opposition' | 'bearing';

const ENTITIES = listOf(ENTITY);
const SOURCES = listOf(SOURCE);
const STANCE = wordOf(STANCES);
const RELIABILITY = wordOf(RELIABILITIES);
/** `retracted` has the reason. */
const REASON: CellForm<{ reason: string }> = {
  read: (reason) => ({ reason }),
  write: ({ reason }) => reason,
};

const PROVENANCE = column('provenance', 'provenance', wordOrNone(PROVENANCES), NONE);
const NOTE = column('note', 'note', TEXT);
const ID = column('id', 'id', TEXT);
const FROM = column('from', 'from', DATE);
const TO = column('to', 'to', DATE);
const CITED = [column('source', 'source', SOURCE), column('locator', 'locator', TEXT)] as const;
const RETRACTED = column('retracted', 'retracted', REASON);
const MENTIONS = column('mentions', 'mentions', ENTITIES);

export const COLUMNS: Readonly<Record<Part, readonly Column[]>> = {
  source: [
    ID,
    column('title', 'name', TEXT),
    column('sourceKind', 'category', TEXT),
    column('publisher', 'publisher', TEXT),
    column('authors', 'authors', listOf(TEXT)),
    column('published', 'published', DATE),
    column('reliability', 'reliability', RELIABILITY),
    column('url', 'url', TEXT),
    column('archiveUrl', 'archive url', TEXT),
    column('sha256', 'sha256', TEXT),
    column('capturedAt', 'captured at', TEXT),
    column('language', 'language', TEXT),
    column('work', 'work', SOURCE),
    column('relays', 'relays', SOURCES),
    column('cites', 'cites', SOURCES),
    column('seedReference', 'seed reference', TEXT),
    PROVENANCE,
    NOTE,
  ],
  entity: [
    ID,
    column('kind', 'kind', KIND),
    column('name', 'name', TEXT),
    column('category', 'category', TEXT),
    column('country', 'country', COUNTRY),
    column('aliases', 'aliases', ALIASES),
    column('description', 'description', TEXT),
    column('externalIds', 'external ids', EXTERNAL_IDS),
    column('statedBy', 'stated by', CITATIONS, NONE),
    ...CITED,
    column('collective', 'collective', YES_OR_NO),
    column('organStatus', 'organ status', wordOf(ORGAN_STATUSES)),
    column('birthDate', 'birth date', DATE),
    column('count', 'count', NUMBER),
    FROM,
    TO,
    column('where', 'where', TEXT),
    MENTIONS,
    column('legs', 'legs', NUMBER),
    column('issuer', 'issuer', TEXT),
    column('purpose', 'purpose', TEXT),
    column('channel', 'channel', TEXT),
    column('holders', 'holders', TEXT),
    column('languages', 'languages', shortListOf(TEXT)),
    column('adopted', 'adopted', DATE),
    column('inForce', 'in force', DATE),
    column('instrument', 'instrument', ENTITY),
    column('order', 'order', NUMBER),
    column('provision', 'provision', TEXT),
    column('attributionMapping', 'attribution mapping', TEXT),
    column('contestedPoint', 'contested point', TEXT),
    column('latitude', 'latitude', NUMBER),
    column('longitude', 'longitude', NUMBER),
    column('value', 'value', NUMBER),
    column('minimum', 'minimum', NUMBER),
    column('maximum', 'maximum', NUMBER),
    column('qualifier', 'precision', TEXT),
    column('unit', 'unit', TEXT),
    column('countries', 'countries', shortListOf(COUNTRY)),
    column('subject', 'subject', ENTITY),
    column('reportedBy', 'reported by', ENTITY),
    column('conflictsWith', 'conflicts with', ENTITIES),
    PROVENANCE,
    NOTE,
  ],
  leg: [
    ID,
    column('route', 'route', ENTITY),
    column('order', 'order', NUMBER),
    column('fromPlace', 'from place', TEXT),
    column('fromCountry', 'from country', COUNTRY),
    column('toPlace', 'to place', TEXT),
    column('toCountry', 'to country', COUNTRY),
    column('mode', 'mode', TEXT),
    column('price', 'price', TEXT),
    column('currency', 'currency', TEXT),
    column('priceCovers', 'price covers', TEXT),
    FROM,
    TO,
    MENTIONS,
    column('statedBy', 'stated by', CITATIONS),
    column('provenance', 'provenance', wordOf(PROVENANCES)),
    NOTE,
  ],
  claim: [
    ID,
    column('subject', 'subject', ENTITY),
    column('predicate', 'predicate', PREDICATE),
    column('object', 'object', ENTITY),
    column('value', 'value', TEXT),
    column('qualifiers', 'qualifiers', QUALIFIERS),
    column('supersededBy', 'superseded by', TEXT),
    column('provenance', 'claim provenance', wordOrNone(PROVENANCES), NONE),
    column('note', 'claim note', TEXT),
  ],
  item: [
    column('id', 'item', TEXT),
    ...CITED,
    column('assertedBy', 'asserted by', ENTITY),
    column('stance', 'stance', wordOrNone(STANCES), NONE),
    column('credibility', 'credibility', wordOf(CREDIBILITIES)),
    column('reliabilityInUse', 'reliability in use', RELIABILITY),
    column('restsOn', 'rests on', SOURCES),
    FROM,
    TO,
    RETRACTED,
    PROVENANCE,
    NOTE,
  ],
  opposition: [
    ID,
    column('kind', 'kind', wordOf(OPPOSITION_KINDS)),
    column('claim', 'claim', TEXT),
    column('opposes', 'opposes', TEXT),
    column('stance', 'stance', STANCE),
    ...CITED,
    RETRACTED,
    PROVENANCE,
    NOTE,
  ],
  bearing: [
    ID,
    column('claim', 'claim', TEXT),
    column('element', 'element', ENTITY),
    column('side', 'side', wordOf(BEARING_SIDES)),
    column('stance', 'stance', STANCE),
    ...CITED,
    RETRACTED,
    PROVENANCE,
    NOTE,
  ],
};

/** The heading under which a field of a record stands. */
export function headingOfField(part: Part, field: string): string {
  return COLUMNS[part].find((column) => column.field === field)?.heading ?? field;
}

function column<Value>(field: string, heading: Heading, form: CellForm<Value>, absent = ''): Column {
  return { field, heading, form: form as CellForm<unknown>, absent };
}
