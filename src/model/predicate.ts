/**
 * The vocabulary of claims: every predicate once, with its reading, the kinds it joins, the qualifiers that make two
 * statements different statements, and what it may do in a chain. Ties, conduct and contacts stand here; context, the
 * longer part, stands by subject in three files beside.
 */
import { type EntityKind, THING_KINDS } from './kind.js';
import {
  ACTORS,
  ACTORS_AND_THINGS,
  context,
  define,
  type Flow,
  type Predicate,
  type PredicateOptions,
  STATE_OR_BODY,
  type Tie,
} from './predicate-form.js';
import { PREDICATES_OF_HAPPENINGS } from './predicates-of-happenings.js';
import { PREDICATES_OF_LAW } from './predicates-of-law.js';
import { PREDICATES_OF_SPEECH } from './predicates-of-speech.js';

export { type ChainRole, type Flow, type Predicate, TIES, type Tie } from './predicate-form.js';

/** Qualifiers that tell one piece of conduct from another: how, at which stage, where. */
const CONDUCT_IDENTITY = ['manner', 'phase', 'place'] as const;

function tie(
  name: string,
  reading: string,
  inverse: string,
  flow: Flow,
  kind: Tie,
  options: PredicateOptions = {},
): Predicate {
  return define(
    name,
    reading,
    inverse,
    { flow, role: 'TIE', tie: kind },
    { subjects: ACTORS, objects: ACTORS, ...options },
  );
}

function conduct(name: string, reading: string, inverse: string, options: PredicateOptions = {}): Predicate {
  return define(
    name,
    reading,
    inverse,
    { flow: 'FORWARD', role: 'CONDUCT', tie: null },
    {
      subjects: ACTORS,
      objects: ACTORS_AND_THINGS,
      identifying: CONDUCT_IDENTITY,
      descriptive: ['population'],
      ...options,
    },
  );
}

const TIE_PREDICATES = [
  tie('PART_OF', 'is part of', 'has as part', 'BACKWARD', 'ORGAN', {
    subjects: ['StateBody'],
    objects: STATE_OR_BODY,
  }),
  tie('HOLDS_OFFICE_IN', 'holds office in', 'is served by', 'BACKWARD', 'ORGAN', {
    subjects: ['Official'],
    objects: ['StateBody', 'Company', 'Organisation', 'Media'],
    identifying: ['role'],
    tieOutsideState: 'CONTROL',
  }),
  tie('HEADS', 'heads', 'is headed by', 'FORWARD', 'ORGAN', {
    subjects: ['Official', 'StateBody'],
    objects: ['StateBody', 'Company', 'Organisation', 'Media', 'Network'],
    tieOutsideState: 'CONTROL',
  }),
  tie(
    'EXERCISES_AUTHORITY_OF',
    'exercises governmental authority of',
    'empowers by law',
    'BACKWARD',
    'GOVERNMENTAL_AUTHORITY',
    {
      objects: STATE_OR_BODY,
      descriptive: ['authority'],
    },
  ),
  define(
    'DIRECTS',
    'directs',
    'is directed by',
    { flow: 'FORWARD', role: 'TIE_OR_CONDUCT', tie: 'CONTROL' },
    {
      subjects: ACTORS,
      objects: ACTORS_AND_THINGS,
      identifying: ['operation', ...CONDUCT_IDENTITY],
      descriptive: ['population'],
    },
  ),
  tie('ACTS_FOR', 'acts on behalf of', 'acts through', 'BACKWARD', 'CONTROL', { identifying: ['operation'] }),
  tie('OWNS', 'owns', 'is owned by', 'FORWARD', 'OWNERSHIP', {
    objects: ['Company', 'Media', 'Organisation'],
    descriptive: ['share'],
  }),
  tie('MEMBER_OF', 'is a member of', 'has as member', 'FORWARD', 'PARTICIPATION', {
    objects: ['Network', 'Group', 'Organisation'],
  }),
  tie('CONTRACTS_WITH', 'has an agreement with', 'has an agreement with', 'BOTH', 'BUSINESS_TIE', {
    descriptive: ['subject-matter'],
  }),
];

const CONDUCT_PREDICATES = [
  conduct('ORGANISES', 'plans, organises or coordinates', 'is organised by'),
  conduct('ASSISTS', 'assists', 'is assisted by'),
  conduct('FINANCES', 'pays for', 'is paid for by'),
  conduct('ISSUES', 'issues', 'is issued by', { objects: ['Visa'] }),
  conduct('ARRANGES', 'procures visas, travel or lodging as part of', 'is arranged by', {
    objects: THING_KINDS,
  }),
  conduct('TRANSPORTS_ON', 'carries people on', 'is served by the carrier', { objects: ['Route'] }),
  conduct('WORKS_ON', 'takes part in', 'has as participant', { objects: THING_KINDS }),
  conduct('ENCOURAGES', 'invites or incites', 'is encouraged by'),
  conduct('ACKNOWLEDGES', 'acknowledges and adopts as its own', 'is acknowledged and adopted by'),
  conduct('TOLERATES', 'knows of and does not prevent', 'is tolerated by'),
];

/** Context ties come back as an answer's `contacts`: between the two sides, shown and never counted. */
const CONTACT_PREDICATES = [
  context('ALLIED_WITH', 'is allied with', 'is allied with', { subjects: ACTORS, objects: ACTORS }),
  context('MET_WITH', 'met with', 'met with', { subjects: ACTORS, objects: ACTORS }),
  context('ASSOCIATED_WITH', 'is associated with', 'is associated with', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('ACTS_JOINTLY_WITH', 'acts jointly with', 'acts jointly with', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
];

/** Every predicate, in the order in which the vocabulary is taught: ties, conduct, contacts, other context. */
export const PREDICATES: readonly Predicate[] = [
  ...TIE_PREDICATES,
  ...CONDUCT_PREDICATES,
  ...CONTACT_PREDICATES,
  ...PREDICATES_OF_HAPPENINGS,
  ...PREDICATES_OF_LAW,
  ...PREDICATES_OF_SPEECH,
];

/** Names of the predicates that an answer lists as contacts. */
export const CONTACTS: readonly string[] = CONTACT_PREDICATES.map((predicate) => predicate.name);

/** Claims of these predicates, supported by a source, show that an actor is on a public list. */
export const LISTING_PREDICATES: readonly string[] = ['LISTED_UNDER'];
/** Claims of these show an office, which is a public one in a body of these kinds: a seat in a firm is none. */
export const OFFICE_PREDICATES: readonly string[] = ['HOLDS_OFFICE_IN', 'HEADS'];
export const PUBLIC_BODIES: readonly EntityKind[] = ['StateBody', 'Organisation'];

/** Whether a claim, supported by a source, shows that its subject has a public role, which every `Official` has. */
export function givesPublicRole(predicate: string, objectKind: EntityKind | undefined): boolean {
  if (LISTING_PREDICATES.includes(predicate)) return true;
  return (
    OFFICE_PREDICATES.includes(predicate) && objectKind !== undefined && PUBLIC_BODIES.includes(objectKind)
  );
}

const BY_NAME: ReadonlyMap<string, Predicate> = new Map(
  PREDICATES.map((predicate) => [predicate.name, predicate]),
);

export function predicateNamed(name: string): Predicate | undefined {
  return BY_NAME.get(name);
}

/** The tie that a step along this predicate is, given what the claim's object is. */
export function tieOf(predicate: Predicate, objectKind: EntityKind): Tie | null {
  return STATE_OR_BODY.includes(objectKind) ? predicate.tie : (predicate.tieOutsideState ?? predicate.tie);
}
