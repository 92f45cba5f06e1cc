/** Context: what happened, to whom, on which way, and to what end. Nothing here is ever a step of a chain. */
import type { EntityKind } from './kind.js';
import { ACTORS, context, type Predicate } from './predicate-form.js';

/** What has a course in time. */
const HAPPENINGS: readonly EntityKind[] = ['Operation', 'Event'];
const PEOPLE: readonly EntityKind[] = ['Population'];
const ROUTES: readonly EntityKind[] = ['Route'];
const NOTIONS: readonly EntityKind[] = ['Concept'];
/** Where something lies or leads: a state, a place, or a union of states. */
const TERRITORIES: readonly EntityKind[] = ['State', 'Organisation', 'Place'];

const COURSE = [
  context('PRECEDES', 'precedes', 'is preceded by', {
    subjects: [...HAPPENINGS, 'Visa', 'Instrument', 'Concept'],
    objects: [...HAPPENINGS, 'Visa', 'Instrument', 'Concept'],
  }),
  context('DOES_NOT_OVERLAP_WITH', 'does not overlap in time with', 'does not overlap in time with', {
    subjects: HAPPENINGS,
    objects: HAPPENINGS,
  }),
  context('OCCURS_AT', 'occurs at', 'is the place of', {
    subjects: HAPPENINGS,
    objects: ['State', 'Place'],
    takesValue: true,
  }),
  context('GROWS_FROM', 'grows from', 'is the start of growth of', {
    subjects: [...HAPPENINGS, 'Route'],
    objects: HAPPENINGS,
    takesValue: true,
  }),
  context('WORSENS_IN', 'worsens in', 'is the time of worsening of', {
    subjects: HAPPENINGS,
    objects: HAPPENINGS,
    takesValue: true,
  }),
  context('ASSESSED_AS', 'is assessed as', 'is an assessment of', {
    subjects: [...HAPPENINGS, 'Concept', 'Narrative', 'Instrument'],
    objects: NOTIONS,
  }),
  context('CHANGES', 'changes', 'is changed by', {
    subjects: [...HAPPENINGS, 'Instrument'],
    objects: ['Concept', 'Instrument'],
  }),
  context('SURPRISES', 'takes by surprise', 'is taken by surprise by', {
    subjects: HAPPENINGS,
    objects: ACTORS,
  }),
  context('UNPREPARED_FOR', 'is unprepared for', 'finds unprepared', {
    subjects: ACTORS,
    objects: HAPPENINGS,
  }),
  context('SEES_INCREASE_OF', 'sees an increase of', 'increases in', {
    subjects: ACTORS,
    objects: NOTIONS,
  }),
  context('ENDANGERS', 'endangers', 'is endangered by', {
    subjects: [...HAPPENINGS, 'Population', 'Instrument', 'Concept'],
    objects: ['Population', 'Concept', 'State'],
  }),
  context('WEAKENED_BY', 'is weakened by', 'weakens', { subjects: ACTORS, objects: NOTIONS }),
  context('LEADS_TO', 'leads to', 'follows from', {
    subjects: [...HAPPENINGS, 'Concept', 'Instrument'],
    objects: NOTIONS,
  }),
  context('ENABLED_BY', 'is made possible by', 'makes possible', {
    subjects: [...HAPPENINGS, 'Concept'],
    objects: NOTIONS,
  }),
];

const GEOGRAPHY = [
  context('BORDERS', 'borders', 'borders', { subjects: ['State'], objects: TERRITORIES }),
  context('BASED_IN', 'is based in', 'is the base of', { subjects: ACTORS, objects: ['State', 'Place'] }),
  context('PASSES_THROUGH', 'passes through', 'lies on', { subjects: ROUTES, objects: TERRITORIES }),
  context('MAIN_ROUTE_TO', 'is a main route to', 'has as a main route', {
    subjects: ROUTES,
    objects: TERRITORIES,
  }),
  context('ALTERNATIVE_TO', 'is an alternative to', 'is an alternative to', {
    subjects: ROUTES,
    objects: ROUTES,
  }),
  context('CLOSES', 'closes', 'is closed by', { subjects: ACTORS, objects: ['Route', 'Place'] }),
  context('BARS_BOARDING_ON', 'bars boarding on', 'is barred to boarding by', {
    subjects: ACTORS,
    objects: ROUTES,
  }),
  context('SUSPENDS_FLIGHTS_TO', 'suspends flights to', 'loses flights by order of', {
    subjects: ACTORS,
    objects: ['State', 'Place'],
  }),
  context('REQUIRES_VISA', 'requires', 'is required on', { subjects: ROUTES, objects: ['Visa'] }),
  context('ISSUED_FOR', 'are issued as', 'is a form of', {
    subjects: ['Visa'],
    objects: ['Visa', 'Concept'],
  }),
];

const PEOPLE_ON_THE_MOVE = [
  context('HAS_COMPOSITION', 'has the make-up:', 'is the make-up of', {
    subjects: PEOPLE,
    objects: NOTIONS,
  }),
  context('INCLUDES', 'includes', 'is among', { subjects: PEOPLE, objects: PEOPLE }),
  context('MOVES_IN', 'moves in', 'is the way of moving of', { subjects: PEOPLE, objects: NOTIONS }),
  context('SUFFERS', 'suffers', 'is suffered by', { subjects: PEOPLE, objects: NOTIONS }),
  context('CHOOSES', 'chooses', 'is chosen by', { subjects: PEOPLE, objects: ROUTES }),
  context('TRAVELS_ON', 'travels on', 'is travelled by', { subjects: PEOPLE, objects: ROUTES }),
  context('HOLDS', 'holds', 'is held by', { subjects: PEOPLE, objects: ['Visa'] }),
  context('CAN_OBTAIN', 'can obtain', 'can be obtained by', { subjects: PEOPLE, objects: ['Visa'] }),
  context('CONNECTED_TO', 'is connected to', 'is connected to', { subjects: PEOPLE, objects: ACTORS }),
  context('HARMS', '(as a framing or a rule) harms', 'is harmed by the framing or rule:', {
    subjects: ['Narrative', 'Concept', 'Instrument'],
    objects: PEOPLE,
  }),
];

const TREATMENT_OF_PEOPLE = [
  context('STRUGGLES_TO_RECEIVE', 'struggles to receive', 'is received with difficulty by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('DENIES_ENTRY_TO', 'denies entry to', 'is denied entry by', { subjects: ACTORS, objects: PEOPLE }),
  context('KEEPS_AT_BORDER', 'keeps in the border area', 'is kept in the border area by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('PUSHES_BACK', 'pushes back', 'is pushed back by', { subjects: ACTORS, objects: PEOPLE }),
  context('RETURNS', 'returns to their country', 'is returned to their country by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('REGISTERS_ASYLUM_CLAIMS_OF', 'registers asylum claims of', 'has asylum claims registered by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('ILL_TREATS', 'ill-treats', 'is ill-treated by', { subjects: ACTORS, objects: PEOPLE }),
  context('EXPOSES_TO_ILL_TREATMENT', 'exposes to ill-treatment', 'is exposed to ill-treatment by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('OWES_PROTECTION_TO', 'owes protection to', 'is owed protection by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('HELPS', 'gives humanitarian help to', 'is given humanitarian help by', {
    subjects: ACTORS,
    objects: PEOPLE,
  }),
  context('STOPS_HELPING', 'stops helping', 'is no longer helped by', { subjects: ACTORS, objects: PEOPLE }),
  context('STEERS', 'steers the movement of', 'is steered by', { subjects: ACTORS, objects: PEOPLE }),
];

const AMONG_ACTORS = [
  context('ASKS_TO_INTERVENE', 'asks for intervention by', 'is asked to intervene by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('IGNORES_REQUESTS_OF', 'ignores requests of', 'has requests ignored by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('UNDERMINES', 'undermines the work of', 'is undermined by', { subjects: ACTORS, objects: ACTORS }),
  context('REPRESSES', 'represses', 'is repressed by', { subjects: ACTORS, objects: ACTORS }),
  context('WAGES_AGGRESSION_AGAINST', 'wages aggression against', 'is attacked by', {
    subjects: ['State'],
    objects: ['State'],
  }),
  context('HAS_LESS_AID_THAN', 'has less humanitarian aid than', 'has more humanitarian aid than', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('UNDER_LESS_SCRUTINY_THAN', 'is under less scrutiny than', 'is under more scrutiny than', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('TARGETS', 'targets', 'is a target of', {
    subjects: [...ACTORS, ...HAPPENINGS, 'Narrative'],
    objects: ACTORS,
  }),
];

const AIMS_AND_MEANS = [
  context('AIMS_AT', 'has as a goal:', 'is a goal of', { subjects: ACTORS, objects: NOTIONS }),
  context('SERVES', 'serves the goal:', 'is a goal served by', { subjects: HAPPENINGS, objects: NOTIONS }),
  context('MAY_TURN_TO', 'may turn to', 'is a possible turn of', { subjects: ACTORS, objects: NOTIONS }),
  context('PRIORITY_OF', 'is a priority of', 'has as a priority', { subjects: HAPPENINGS, objects: ACTORS }),
  context('PRACTISES', 'practises', 'is practised by', { subjects: ACTORS, objects: NOTIONS }),
  context('CONTINUES', 'continues', 'is continued by', { subjects: ACTORS, objects: NOTIONS }),
  context('INSTIGATES', 'instigates', 'is instigated by', { subjects: ACTORS, objects: NOTIONS }),
  context('COORDINATES', 'coordinates', 'is coordinated by', { subjects: ACTORS, objects: NOTIONS }),
  context('ACTIVE_IN', 'is active in the sphere of', 'is a sphere of', {
    subjects: ACTORS,
    objects: NOTIONS,
  }),
  context('PLAYS_ROLE', 'plays the part:', 'is the part played by', { subjects: ACTORS, objects: NOTIONS }),
  context('USES_MEANS', 'uses', 'is a means of', { subjects: HAPPENINGS, objects: NOTIONS }),
  context('HAS_PRECEDENT', 'has as a precedent', 'is a precedent of', {
    subjects: ACTORS,
    objects: HAPPENINGS,
  }),
  context('LOSES_LEGITIMACY_THROUGH', 'loses legitimacy through', 'costs the legitimacy of', {
    subjects: ACTORS,
    objects: HAPPENINGS,
  }),
  context('HAS_PROPERTY_IN', 'has among its property', 'is among the property of', {
    subjects: ACTORS,
    objects: NOTIONS,
  }),
];

/** What happened, on which way, to whom and by whom, and to what end. */
export const PREDICATES_OF_HAPPENINGS: readonly Predicate[] = [
  ...COURSE,
  ...GEOGRAPHY,
  ...PEOPLE_ON_THE_MOVE,
  ...TREATMENT_OF_PEOPLE,
  ...AMONG_ACTORS,
  ...AIMS_AND_MEANS,
];
