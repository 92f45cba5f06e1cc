/** Context: law and its forums, visas as a right, and sanctions. Nothing here is ever a step of a chain. */
import type { EntityKind } from './kind.js';
import { ACTORS, context, type Predicate } from './predicate-form.js';

const INSTRUMENTS: readonly EntityKind[] = ['Instrument'];
const NOTIONS: readonly EntityKind[] = ['Concept'];
/** Who makes law and policy. */
const LAWMAKERS: readonly EntityKind[] = ['State', 'StateBody', 'Organisation'];
/** Courts and bodies like them. */
const FORUMS: readonly EntityKind[] = ['Organisation', 'StateBody'];

const VISAS_AND_SANCTIONS = [
  context('RECEIVES_APPLICATIONS_FOR', 'receives applications for', 'is applied for at', {
    subjects: ACTORS,
    objects: ['Visa'],
  }),
  context('LISTED_UNDER', 'is listed under', 'lists', {
    subjects: ACTORS,
    objects: INSTRUMENTS,
    identifying: ['occasion'],
    descriptive: ['programme', 'ground', 'reference', 'listedOn', 'amendedOn', 'liftedOn'],
  }),
  context('LISTED_ON_GROUND', 'is listed on the ground of', 'is a ground for listing', {
    subjects: ACTORS,
    objects: ['Concept', 'Element'],
    identifying: ['act'],
  }),
  context('ADMINISTERS', 'lists under', 'is administered by', { subjects: ACTORS, objects: INSTRUMENTS }),
  context('PROPOSED_FOR_LISTING_BY', 'is proposed for listing by', 'proposes for listing', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('NAMED_IN_DRAFT_OF', 'is named in a draft of', 'names in a draft', {
    subjects: ACTORS,
    objects: INSTRUMENTS,
  }),
  context(
    'WIDENS_LISTING_GROUNDS_OF',
    'widens the listing grounds of',
    'has its listing grounds widened by',
    {
      subjects: LAWMAKERS,
      objects: INSTRUMENTS,
      identifying: ['occasion'],
    },
  ),
  context('RULES_ON_LISTING_OF', 'rules on the listing of', 'has its listing ruled on by', {
    subjects: FORUMS,
    objects: ACTORS,
  }),
];

const MAKING_OF_LAW = [
  context('CALLS_FOR', 'calls for', 'is called for by', { subjects: ACTORS, objects: INSTRUMENTS }),
  context('PROPOSES', 'proposes', 'is proposed by', { subjects: LAWMAKERS, objects: INSTRUMENTS }),
  context('PLANS_TO_ADOPT', 'plans to adopt', 'is planned by', { subjects: LAWMAKERS, objects: INSTRUMENTS }),
  context('APPROVES', 'approves', 'is approved by', { subjects: LAWMAKERS, objects: INSTRUMENTS }),
  context('ADOPTS', 'adopts', 'is adopted by', { subjects: LAWMAKERS, objects: INSTRUMENTS }),
  context('CODIFIES', 'writes into law', 'is written into law by', { subjects: LAWMAKERS, objects: NOTIONS }),
  context('SUSPENDS_IN_PART', 'suspends in part', 'is suspended in part by', {
    subjects: LAWMAKERS,
    objects: INSTRUMENTS,
  }),
  context('ANNOUNCES_SUSPENSION_OF', 'announces the suspension of', 'is to be suspended by', {
    subjects: LAWMAKERS,
    objects: INSTRUMENTS,
  }),
  context('WITHDRAWS_RESERVATION_TO', 'withdraws a reservation to', 'has a reservation withdrawn by', {
    subjects: LAWMAKERS,
    objects: INSTRUMENTS,
  }),
];

const CONTENT_OF_LAW = [
  context('DEFINES', 'defines', 'is defined by', { subjects: [...ACTORS, 'Instrument'], objects: NOTIONS }),
  context('ALLOWS', 'allows', 'is allowed by', { subjects: INSTRUMENTS, objects: NOTIONS }),
  context('ALLOWS_ATTRIBUTION_TO', 'allows attribution to', 'can have conduct attributed to it under', {
    subjects: INSTRUMENTS,
    objects: ACTORS,
  }),
  context('ALLOWS_PROOF_OF', 'allows proof of the aim:', 'is an aim that can be proven under', {
    subjects: INSTRUMENTS,
    objects: NOTIONS,
  }),
  context('SETS_THRESHOLD', 'sets as its threshold', 'is the threshold of', {
    subjects: INSTRUMENTS,
    objects: NOTIONS,
  }),
  context('LIMITS_DEROGATIONS_TO', 'limits derogations to', 'is the limit of derogations under', {
    subjects: INSTRUMENTS,
    objects: NOTIONS,
  }),
  context('SPECIFIES_TEST_FOR', 'specifies a test for', 'has its test in', {
    subjects: INSTRUMENTS,
    objects: NOTIONS,
  }),
  context('ABSORBS', 'absorbs', 'is absorbed by', { subjects: INSTRUMENTS, objects: INSTRUMENTS }),
  context('BASED_ON', 'is based on', 'is a basis of', { subjects: INSTRUMENTS, objects: INSTRUMENTS }),
  context('GOES_AS_FAR_AS', 'goes as far as', 'is matched in reach by', {
    subjects: INSTRUMENTS,
    objects: INSTRUMENTS,
  }),
  context('NAMES', 'names', 'is named in', { subjects: INSTRUMENTS, objects: ACTORS }),
  context('AUTHORISED_BY', 'has as its legal ground', 'is the legal ground of', {
    subjects: NOTIONS,
    objects: ['Concept', 'Instrument'],
  }),
  context('ADEQUATELY_DESCRIBES', 'adequately describes', 'is adequately described by', {
    subjects: NOTIONS,
    objects: ['Operation', 'Event'],
  }),
  context('APPLIES_TO_EVERY', 'applies without exception to', 'falls without exception under', {
    subjects: NOTIONS,
    objects: ['Visa', 'Population'],
  }),
  context('QUALIFIES_AS', 'counts as', 'is a description that fits', {
    subjects: [...ACTORS, 'Population'],
    objects: NOTIONS,
  }),
];

const BINDING_AND_FORUMS = [
  context('PARTY_TO', 'is party to', 'has as party', { subjects: LAWMAKERS, objects: INSTRUMENTS }),
  context('BOUND_BY', 'is bound by', 'binds', { subjects: ACTORS, objects: INSTRUMENTS }),
  context('BREACHES', 'breaches', 'is breached by', {
    subjects: [...ACTORS, 'Concept'],
    objects: INSTRUMENTS,
  }),
  context('INVOKABLE_BY', 'may be invoked by', 'may invoke', { subjects: INSTRUMENTS, objects: ACTORS }),
  context('USABLE_FOR', 'can be used for', 'can draw on', { subjects: INSTRUMENTS, objects: NOTIONS }),
  context('SUPPORTS_RUNNING_OF', 'supports the running of', 'is run with the support of', {
    subjects: ACTORS,
    objects: INSTRUMENTS,
  }),
  context('CAN_HOLD_TO_ACCOUNT', 'can hold to account', 'can be held to account by', {
    subjects: FORUMS,
    objects: ACTORS,
  }),
  context('BRINGS_CASE_BEFORE', 'brings a case before', 'is seised by', {
    subjects: ACTORS,
    objects: FORUMS,
  }),
  context('PARTY_IN', 'is a party in', 'has as a party', { subjects: ACTORS, objects: INSTRUMENTS }),
  context('HEARS', 'hears', 'is heard by', { subjects: FORUMS, objects: INSTRUMENTS }),
  context(
    'FINDS_INCOMPATIBLE',
    'finds incompatible with higher law',
    'is found incompatible with higher law by',
    {
      subjects: FORUMS,
      objects: INSTRUMENTS,
    },
  ),
  context(
    'OPENS_INFRINGEMENT_AGAINST',
    'opens an infringement case against',
    'faces an infringement case by',
    {
      subjects: ['Organisation'],
      objects: ACTORS,
    },
  ),
  context('OPENS_CASE_AGAINST', 'opens a criminal case against', 'faces a criminal case by', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
];

/** Law and its forums, visas as a right, and sanctions. */
export const PREDICATES_OF_LAW: readonly Predicate[] = [
  ...VISAS_AND_SANCTIONS,
  ...MAKING_OF_LAW,
  ...CONTENT_OF_LAW,
  ...BINDING_AND_FORUMS,
];
