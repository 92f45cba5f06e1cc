/**
 * The vocabulary of claims: every predicate once, with its reading, the kinds it joins, the qualifiers that make two
 * statements different statements, and what it may do in a chain.
 *
 * `flow` says which way involvement travels when a chain is read from state to network. A tie says how an actor
 * belongs to, or hangs on, another; conduct is what an actor does to an operation, route, visa practice, network or
 * other actor; everything else is context, shown and never a step.
 */
import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind, THING_KINDS } from './kind.js';

/** Which way involvement travels along a claim: subject to object, object to subject, both ways, or not at all. */
export type Flow = 'FORWARD' | 'BACKWARD' | 'BOTH' | 'NONE';

/** What a predicate may be in a chain. `TIE_OR_CONDUCT` depends on what it leads into: see `DIRECTS`. */
export type ChainRole = 'TIE' | 'CONDUCT' | 'TIE_OR_CONDUCT' | 'CONTEXT';

/** How close a tie binds, closest first; no more than an order of closeness, for they are alternatives in law. */
export const TIES = [
  'ORGAN',
  'GOVERNMENTAL_AUTHORITY',
  'CONTROL',
  'OWNERSHIP',
  'PARTICIPATION',
  'BUSINESS_TIE',
] as const;
export type Tie = (typeof TIES)[number];

export interface Predicate {
  readonly name: string;
  /** "subject <reading> object", in words. */
  readonly reading: string;
  /** "object <inverse> subject", in words. */
  readonly inverse: string;
  readonly subjects: readonly EntityKind[];
  readonly objects: readonly EntityKind[];
  /** The object may be a plain value where no entity stands for it (`value` of the claim). */
  readonly takesValue: boolean;
  /** Qualifiers that are part of the claim's identity. */
  readonly identifying: readonly string[];
  /** Further qualifiers that a claim may carry. */
  readonly descriptive: readonly string[];
  readonly flow: Flow;
  readonly role: ChainRole;
  /** The tie that a step along this claim is, when it is one. */
  readonly tie: Tie | null;
  /** The tie when the object is neither a state nor a state body; `null` where that makes no difference. */
  readonly tieOutsideState: Tie | null;
}

const ACTORS: readonly EntityKind[] = ACTOR_KINDS;
const ACTORS_AND_THINGS: readonly EntityKind[] = [...ACTOR_KINDS, ...THING_KINDS];
const ANYTHING: readonly EntityKind[] = ENTITY_KINDS;
/** A body corporate, or a person: what can own a firm, sign an agreement or act for another. */
const STATE_OR_BODY: readonly EntityKind[] = ['State', 'StateBody'];

/** Qualifiers that tell one piece of conduct from another: how, at which stage, where. */
const CONDUCT_IDENTITY = ['manner', 'phase', 'place'] as const;

interface Options {
  identifying?: readonly string[];
  descriptive?: readonly string[];
  subjects?: readonly EntityKind[];
  objects?: readonly EntityKind[];
  takesValue?: boolean;
  tieOutsideState?: Tie;
}

function tie(
  name: string,
  reading: string,
  inverse: string,
  flow: Flow,
  kind: Tie,
  options: Options = {},
): Predicate {
  return define(
    name,
    reading,
    inverse,
    { flow, role: 'TIE', tie: kind },
    { subjects: ACTORS, objects: ACTORS, ...options },
  );
}

function conduct(name: string, reading: string, inverse: string, options: Options = {}): Predicate {
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

function context(name: string, reading: string, inverse: string, options: Options = {}): Predicate {
  return define(name, reading, inverse, { flow: 'NONE', role: 'CONTEXT', tie: null }, options);
}

function define(
  name: string,
  reading: string,
  inverse: string,
  chain: Pick<Predicate, 'flow' | 'role' | 'tie'>,
  options: Options,
): Predicate {
  return {
    name,
    reading,
    inverse,
    ...chain,
    tieOutsideState: options.tieOutsideState ?? null,
    subjects: options.subjects ?? ANYTHING,
    objects: options.objects ?? ANYTHING,
    takesValue: options.takesValue ?? false,
    identifying: options.identifying ?? [],
    descriptive: options.descriptive ?? [],
  };
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
  conduct('ARRANGES', 'procures visas, travel or lodging on', 'is arranged by', { objects: THING_KINDS }),
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

const OTHER_PREDICATES = [
  context('RECEIVES_APPLICATIONS_FOR', 'receives applications for', 'is applied for at', {
    subjects: ACTORS,
    objects: ['Visa'],
  }),
  context('LISTED_UNDER', 'is listed under', 'lists', {
    subjects: ACTORS,
    objects: ['Instrument'],
    identifying: ['occasion'],
    descriptive: ['programme', 'ground', 'reference', 'listedOn', 'amendedOn', 'liftedOn'],
  }),
  context('LISTED_ON_GROUND', 'is listed on the ground of', 'is a ground for listing', {
    subjects: ACTORS,
    objects: ['Concept', 'Element'],
    identifying: ['act'],
  }),
  context('ADMINISTERS', 'lists under', 'is administered by', { subjects: ACTORS, objects: ['Instrument'] }),
  context('PROPOSED_FOR_LISTING_BY', 'is proposed for listing by', 'proposes for listing', {
    subjects: ACTORS,
    objects: ACTORS,
  }),
  context('HAS_FIGURE', 'has the figure', 'is a figure of', { objects: ['Figure'] }),
];

/** Every predicate, in the order in which the vocabulary is taught: ties, conduct, contacts, then other context. */
export const PREDICATES: readonly Predicate[] = [
  ...TIE_PREDICATES,
  ...CONDUCT_PREDICATES,
  ...CONTACT_PREDICATES,
  ...OTHER_PREDICATES,
];

/** Names of the predicates that an answer lists as contacts. */
export const CONTACTS: readonly string[] = CONTACT_PREDICATES.map((predicate) => predicate.name);

/** Claims of these predicates, supported by a source, show that a person has a public role (`Official`). */
export const PUBLIC_ROLE_PREDICATES: readonly string[] = ['HOLDS_OFFICE_IN', 'HEADS', 'LISTED_UNDER'];

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
