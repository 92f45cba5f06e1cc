/**
 * The form of a predicate, and how one is written down.
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

/** Kinds that can act: whoever a tie joins. */
export const ACTORS: readonly EntityKind[] = ACTOR_KINDS;
/** What conduct can be done to: an actor, an operation, a route, a visa practice. */
export const ACTORS_AND_THINGS: readonly EntityKind[] = [...ACTOR_KINDS, ...THING_KINDS];
/** What holds public power as such. */
export const STATE_OR_BODY: readonly EntityKind[] = ['State', 'StateBody'];
const ANYTHING: readonly EntityKind[] = ENTITY_KINDS;

/** What a predicate may say beyond its name, readings and part in a chain; kinds left out mean any kind. */
export interface PredicateOptions {
  identifying?: readonly string[];
  descriptive?: readonly string[];
  subjects?: readonly EntityKind[];
  objects?: readonly EntityKind[];
  takesValue?: boolean;
  tieOutsideState?: Tie;
}

/** A predicate that is shown and never a step. */
export function context(
  name: string,
  reading: string,
  inverse: string,
  options: PredicateOptions = {},
): Predicate {
  return define(name, reading, inverse, { flow: 'NONE', role: 'CONTEXT', tie: null }, options);
}

/** A predicate as the table holds it, with what was left out filled in. */
export function define(
  name: string,
  reading: string,
  inverse: string,
  chain: Pick<Predicate, 'flow' | 'role' | 'tie'>,
  options: PredicateOptions,
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
