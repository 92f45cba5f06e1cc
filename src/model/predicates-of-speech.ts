/** Context: who says what of whom, narratives, figures and sources. Nothing here is ever a step of a chain. */
import type { EntityKind } from './kind.js';
import { ACTORS, ACTORS_AND_THINGS, context, type Predicate } from './predicate-form.js';

const NOTIONS: readonly EntityKind[] = ['Concept'];
const NARRATIVES: readonly EntityKind[] = ['Narrative'];
const FIGURES: readonly EntityKind[] = ['Figure'];
const SOURCES: readonly EntityKind[] = ['Source'];
/** Who reports and documents. */
const OBSERVERS: readonly EntityKind[] = ['Organisation', 'Media', 'StateBody'];

const STATEMENTS = [
  context('STATES', 'states', 'is stated by', {
    subjects: ACTORS,
    objects: ['Figure', 'Concept'],
    takesValue: true,
  }),
  context('DENIES', 'denies', 'is denied by', {
    subjects: ACTORS,
    objects: ['Operation', 'Event', 'Concept'],
    takesValue: true,
  }),
  context('ACCUSES', 'accuses', 'is accused by', { subjects: ACTORS, objects: ACTORS }),
  context('ANNOUNCES_CASE_AGAINST', 'announces a case against', 'is threatened with a case by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('CRITICISES', 'criticises', 'is criticised by', {
    subjects: ACTORS,
    objects: [...ACTORS, 'Instrument', 'Concept'],
  }),
  context('ATTRIBUTES_RESPONSIBILITY_TO', 'attributes responsibility to', 'is assigned responsibility by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('DOCUMENTS_ABUSE_BY', 'documents abuse by', 'has its abuse documented by', {
    subjects: OBSERVERS,
    objects: ACTORS,
  }),
  context('THREATENS', 'threatens', 'is threatened by', { subjects: ACTORS, objects: ACTORS }),
  context('REFUSES_COOPERATION_WITH', 'refuses cooperation with', 'is refused cooperation by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('DECLARES_READINESS_FOR', 'declares itself ready:', 'is a declared readiness of', {
    subjects: ACTORS,
    objects: NOTIONS,
  }),
  context('CONCEDES_POSSIBLE', 'concedes as possible', 'is conceded as possible by', {
    subjects: ACTORS,
    objects: NOTIONS,
  }),
  context(
    'DECLARES_NO_INQUIRY_INTO',
    'declares that there will be no inquiry into',
    'is left without inquiry by',
    {
      subjects: ACTORS,
      objects: NOTIONS,
    },
  ),
  context(
    'DECLARES_NO_DETENTION_OF',
    'declares that there will be no detention of',
    'is not to be detained by',
    {
      subjects: ACTORS,
      objects: ['Population'],
    },
  ),
  context('NAMES_AS_DESTINATION', 'names as a destination', 'is named as a destination by', {
    subjects: ACTORS,
    objects: ['State', 'Place'],
  }),
  context('RECOMMENDS', 'recommends:', 'is recommended by', {
    subjects: ACTORS,
    objects: ['Instrument', 'Concept'],
  }),
];

const NARRATIVE_PREDICATES = [
  context('SPREADS', 'spreads the narrative:', 'is a narrative spread by', {
    subjects: ACTORS,
    objects: NARRATIVES,
  }),
  context('AMPLIFIES', 'amplifies the messages of', 'has its messages amplified by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('EXPLOITS', 'exploits the narrative:', 'is a narrative exploited by', {
    subjects: ACTORS,
    objects: NARRATIVES,
  }),
  context('EMBRACES', 'embraces the narrative:', 'is a narrative embraced by', {
    subjects: ACTORS,
    objects: NARRATIVES,
  }),
  context('SUPPORTED_BY', '(a narrative) rests on', 'carries the narrative:', {
    subjects: NARRATIVES,
    objects: NOTIONS,
  }),
  context('INTENSIFIES_AFTER', '(a narrative) intensifies after', 'is followed by more of the narrative:', {
    subjects: NARRATIVES,
    objects: ['Event', 'Operation'],
  }),
  context('UNIFORM_ACROSS', '(a narrative) is the same across', 'have in common the narrative:', {
    subjects: NARRATIVES,
    objects: FIGURES,
  }),
];

const FIGURE_PREDICATES = [
  context('HAS_FIGURE', 'has the figure', 'is a figure of', {
    subjects: [
      ...ACTORS_AND_THINGS,
      'Population',
      'Event',
      'Narrative',
      'Instrument',
      'Place',
      'Concept',
      'Source',
    ],
    objects: FIGURES,
  }),
  context('REGISTERS', 'registers', 'is registered by', { subjects: ACTORS, objects: FIGURES }),
  context('COMPILES', 'compiles a list of', 'are on a list compiled by', {
    subjects: ACTORS,
    objects: FIGURES,
  }),
  context('CORRECTS', 'corrects', 'is corrected by', { subjects: FIGURES, objects: FIGURES }),
  context('OVERSTATES', 'overstates the number of', 'is overstated in number by', {
    subjects: FIGURES,
    objects: ['Population'],
  }),
];

const SOURCE_PREDICATES = [
  context('PUBLISHES', 'publishes', 'is published by', { subjects: ACTORS, objects: SOURCES }),
  context('ENDORSES', 'endorses', 'is endorsed by', { subjects: ACTORS, objects: SOURCES }),
  context('DERIVES_FROM', 'derives from', 'is the origin of', { subjects: SOURCES, objects: SOURCES }),
  context('PRODUCED_UNDER', 'is produced under', 'is the project behind', {
    subjects: SOURCES,
    objects: ['Organisation'],
  }),
  context('ANALYSES', 'analyses', 'is analysed by', {
    subjects: OBSERVERS,
    objects: [...ACTORS_AND_THINGS, 'Event'],
  }),
  context('REPORTS_ON', 'reports on', 'is reported on by', {
    subjects: OBSERVERS,
    objects: [...ACTORS_AND_THINGS, 'Event'],
  }),
  context('CARRIES_STATEMENT_OF', 'carries a statement of', 'is quoted by', {
    subjects: ['Media'],
    objects: ACTORS,
  }),
  context('RUNS', 'runs the project', 'is run by', { subjects: ['Organisation'], objects: ['Organisation'] }),
  context('BACKS', 'backs', 'is backed by', { subjects: ACTORS, objects: ['Organisation'] }),
];

/** Who says what of whom, narratives, figures and sources. */
export const PREDICATES_OF_SPEECH: readonly Predicate[] = [
  ...STATEMENTS,
  ...NARRATIVE_PREDICATES,
  ...FIGURE_PREDICATES,
  ...SOURCE_PREDICATES,
];
