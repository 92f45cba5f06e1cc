/**
 * The path rules: what a chain may run through, and what a step is when it is taken.
 *
 * A chain runs from actor to actor by ties and ends in one piece of conduct, or in a tie to an actor asked about. It
 * never runs through people on the move, never through a state other than the first (except by DIRECTS from state to
 * state), never back into `from`, and never on through a member of `to`. Operations, routes and visa practices end it;
 * only two actors who both have a part in one make a meeting there.
 */
import { isActorKind, isThingKind } from '../../model/kind.js';
import { type Tie, tieOf } from '../../model/predicate.js';
import type { Lead, Node, Projection } from './projection.js';

/** Conduct of the first actor from which a meeting at a thing can be told. */
const MEETING_CONDUCT: readonly string[] = ['ORGANISES', 'DIRECTS', 'ASSISTS', 'FINANCES'];
/** What the second actor does at that thing. */
const MEETING_PART: readonly string[] = ['WORKS_ON', 'ARRANGES', 'TRANSPORTS_ON'];
/** An agreement is followed by another one only in a different chain. */
const NOT_TWICE_IN_A_ROW = 'CONTRACTS_WITH';

export class Rules {
  readonly from: ReadonlySet<Node>;
  readonly to: ReadonlySet<Node>;
  readonly #projection: Projection;

  constructor(projection: Projection, from: readonly string[], to: readonly string[]) {
    this.#projection = projection;
    this.from = new Set(projection.nodes(from));
    this.to = new Set(projection.nodes(to));
  }

  /**
   * The tie that this lead is as a step, or null when it is conduct. DIRECTS into a member of `to`, a network or a
   * thing is conduct; into any other actor it is a tie.
   */
  tie(lead: Lead): Tie | null {
    const { role } = lead.predicate;
    if (role === 'CONDUCT') return null;
    if (role === 'TIE_OR_CONDUCT' && this.#directsTheMatter(lead)) return null;
    return tieOf(lead.predicate, lead.objectKind);
  }

  /** Whether a chain may take this lead by a tie and go on from where it leads. */
  leadsOn(lead: Lead): boolean {
    if (this.tie(lead) === null || this.from.has(lead.to) || this.to.has(lead.to)) return false;
    const kind = this.#projection.kind(lead.to);
    if (kind === undefined || !isActorKind(kind)) return false;
    return kind !== 'State' || this.#fromStateToState(lead);
  }

  /** Whether this lead can be the last step: into a member of `to`, by conduct, or by a tie into an actor. */
  ends(lead: Lead): boolean {
    if (!this.to.has(lead.to)) return false;
    const kind = this.#projection.kind(lead.to);
    return kind !== undefined && (isActorKind(kind) || isThingKind(kind));
  }

  /** Whether this lead goes into a thing at which a member of `to` may be met. */
  entersMeeting(lead: Lead): boolean {
    const kind = this.#projection.kind(lead.to);
    return (
      kind !== undefined &&
      isThingKind(kind) &&
      !this.to.has(lead.to) &&
      this.tie(lead) === null &&
      MEETING_CONDUCT.includes(lead.predicate.name)
    );
  }

  /** Whether this lead, read against its direction, goes from the thing to a member of `to` that has a part in it. */
  leavesMeeting(lead: Lead): boolean {
    const kind = this.#projection.kind(lead.from);
    return (
      kind !== undefined &&
      isActorKind(kind) &&
      this.to.has(lead.from) &&
      lead.direction === 'FORWARD' &&
      MEETING_PART.includes(lead.predicate.name)
    );
  }

  /** Whether `next` may follow `previous` in one chain. */
  mayFollow(previous: Lead | null, next: Lead): boolean {
    return !(previous?.predicate.name === NOT_TWICE_IN_A_ROW && next.predicate.name === NOT_TWICE_IN_A_ROW);
  }

  #directsTheMatter(lead: Lead): boolean {
    const kind = this.#projection.kind(lead.to);
    return this.to.has(lead.to) || kind === 'Network' || kind === undefined || isThingKind(kind);
  }

  #fromStateToState(lead: Lead): boolean {
    return lead.predicate.name === 'DIRECTS' && this.#projection.kind(lead.from) === 'State';
  }
}
