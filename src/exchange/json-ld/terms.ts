/**
 * How the fields of our records are told in JSON-LD: under which name, and in which form.
 *
 * A claim is a node of its own and a `prov:Entity`, since statements are made about it; so is an item of evidence,
 * which is derived from its source and attributed to whom its words are. A source that relays another quotes it as a
 * whole. No `prov:Activity` is told: records do not say who wrote them down, and when.
 */
import { type IdSpace, LEG_IDS } from './iri.js';

/** The form of a field's value: as it is, a word of ours, a date, ids of records, or parts with fields of their own. */
export type Form =
  | { readonly is: 'plain' | 'word' | 'date' | 'reference' | 'qualifiers' }
  | {
      readonly is: 'parts';
      readonly fields: readonly Field[];
      /** Where the parts have ids. */
      readonly ids?: IdSpace;
    };

export interface Field {
  /** Of the record. */
  readonly field: string;
  /** In the file. */
  readonly name: string;
  readonly form: Form;
  /** In our records a list, however many values there are. */
  readonly isList: boolean;
}

const PLAIN: Form = { is: 'plain' };
const WORD: Form = { is: 'word' };
const DATE: Form = { is: 'date' };
const REFERENCE: Form = { is: 'reference' };

/** `field`, or `field=name` where the two differ; `[]` behind a field that is a list. */
function fields(form: Form, text: string): Field[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [left = '', name] = word.split('=');
      const field = left.replace('[]', '');
      return { field, name: name ?? field, form, isList: left.endsWith('[]') };
    });
}

const CITATION = [...fields(REFERENCE, 'source'), ...fields(PLAIN, 'locator')];
const STATED_BY = fields({ is: 'parts', fields: CITATION }, 'statedBy[]');
const RETRACTION = fields({ is: 'parts', fields: fields(PLAIN, 'reason') }, 'retracted');
const ON_RECORD = [...fields(WORD, 'provenance'), ...fields(PLAIN, 'note')];

const LEG = [
  ...fields(PLAIN, 'order fromPlace fromCountry toPlace toCountry mode price currency priceCovers'),
  ...fields(DATE, 'from to'),
  ...fields(REFERENCE, 'mentions[]'),
  ...STATED_BY,
  ...ON_RECORD,
];

const ENTITY = [
  ...fields(PLAIN, 'name description country collective organisationKind count where'),
  ...fields(WORD, 'organStatus'),
  ...fields(PLAIN, 'issuer purpose channel holders languages[] instrumentKind provision attributionMapping'),
  ...fields(PLAIN, 'contestedPoint order placeKind latitude longitude conceptKind'),
  ...fields(PLAIN, 'value minimum maximum qualifier unit countries[]'),
  ...fields(DATE, 'birthDate from to adopted inForce'),
  ...fields(REFERENCE, 'mentions[] instrument subject reportedBy conflictsWith[]'),
  ...fields({ is: 'parts', fields: fields(PLAIN, 'name language script') }, 'aliases[]'),
  ...fields(
    { is: 'parts', fields: fields(PLAIN, 'scheme=propertyID value=propertyValue') },
    'externalIds[]=identifier',
  ),
  ...fields({ is: 'parts', fields: LEG, ids: LEG_IDS }, 'legs[]'),
  ...STATED_BY,
  ...ON_RECORD,
];

const SOURCE = [
  ...fields(PLAIN, 'title=name publisher authors[] sourceKind url archiveUrl sha256 capturedAt'),
  ...fields(PLAIN, 'language=inLanguage reliability seedReference'),
  ...fields(DATE, 'published=datePublished'),
  ...fields(REFERENCE, 'work relays[]=wasQuotedFrom cites[]=citation'),
  ...ON_RECORD,
];

const CLAIM = [
  ...fields(REFERENCE, 'subject object supersededBy'),
  ...fields(WORD, 'predicate'),
  ...fields(PLAIN, 'value'),
  ...fields({ is: 'qualifiers' }, 'qualifiers'),
  ...ON_RECORD,
];

const EVIDENCE = [
  ...fields(REFERENCE, 'claim source=wasDerivedFrom assertedBy=wasAttributedTo restsOn[]'),
  ...fields(WORD, 'stance'),
  ...fields(PLAIN, 'credibility reliabilityInUse locator'),
  ...fields(DATE, 'from to'),
  ...ON_RECORD,
  ...RETRACTION,
];

const OPPOSITION = [
  ...fields(REFERENCE, 'claim opposes source'),
  ...fields(WORD, 'kind=opposition stance'),
  ...fields(PLAIN, 'locator'),
  ...ON_RECORD,
  ...RETRACTION,
];

const BEARING = [
  ...fields(REFERENCE, 'claim element source'),
  ...fields(WORD, 'side stance'),
  ...fields(PLAIN, 'locator'),
  ...ON_RECORD,
  ...RETRACTION,
];

export const FIELDS = {
  source: SOURCE,
  entity: ENTITY,
  claim: CLAIM,
  evidence: EVIDENCE,
  opposition: OPPOSITION,
  bearing: BEARING,
} as const;
