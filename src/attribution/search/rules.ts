/**
 * The path rules: what a chain may run through, and what a step is when it is taken.
 *
 * A chain runs from actor to actor by ties and ends in one piece of conduct, or in a tie to an actor asked about. It
 * never runs through people on the move, never through a state other than the first (except by DIRECTS from state to
 * state), never back into `from`, and never on through a member of `to`. Operations, routes and visa practices end it;
 * only two actors who both have a part in one make a meeting there. What of this no question changes stands in the
 * byte of a lead (see `leads.ts`); the rest is here.
 */
import { isActorKind, isThingKind } from '../../model/kind.js';
import { PREDICATES, TIES, type Tie, tieOf } from '../../model/predicate.js';
import { ENTERS_MEETING, HAS_NO_FLOW, HAS_PART, LEADS_ON, tieIn } from '../projection/leads.js';
import type { Projection } from '../projection/projection.js';
import { type Conduct, LINKS, type Link } from '../question.js';
import type { Lead, Node } from './lead.js';

/** Which links and conducts a question keeps to; null keeps all. */
interface Wanted {
  readonly links: readonly Link[] | null;
  readonly conducts: readonly Conduct[] | null;
}

export class Rules {
  readonly from: ReadonlySet<Node>;
  readonly to: ReadonlySet<Node>;
  readonly #projection: Projection;
  /** Place in `TIES` of the weakest tie that a chain wanted may have. */
  readonly #weakest: number;
  /** By place in `PREDICATES`: whether it may be a chain's conduct; null when any may, and ties alone too. */
  readonly #conducts: readonly boolean[] | null;

  constructor(projection: Projection, from: Iterable<Node>, to: Iterable<Node>, wanted: Wanted) {
    this.#projection = projection;
    this.from = new Set(from);
    this.to = new Set(to);
    const { links, conducts } = wanted;
    this.#weakest = links === null ? TIES.length : Math.max(...links.map((link) => LINKS.indexOf(link))) - 1;
    this.#conducts = conducts && PREDICATES.map(({ name }) => conducts.some((conduct) => conduct === name));
  }

  /** Whether a chain may go on to a node along a lead of this byte. */
  leadsOn(to: Node, mark: number): boolean {
    return this.isTie(mark) && this.passes(to);
  }

  /** Whether a lead of this byte is a tie that a chain may go on along. */
  isTie(mark: number): boolean {
    return (mark & LEADS_ON) !== 0 && tieIn(mark) <= this.#weakest;
  }

  /** Whether a chain may go on through a node: neither back into `from` nor on through a member of `to`. */
  passes(node: Node): boolean {
    return !this.from.has(node) && !this.to.has(node);
  }

  /** Whether a claim that leads into a member of `to` can be the last step: conduct, or a tie into an actor. */
  ends(to: Node, claim: number, mark: number): boolean {
    const kind = this.#projection.kind(to);
    if (kind === undefined || !(isActorKind(kind) || isThingKind(kind))) return false;
    if ((mark & HAS_NO_FLOW) !== 0) return false;
    const tie = this.tieAtEnd(claim, mark);
    if (tie > this.#weakest) return false;
    return tie >= 0 ? this.#conducts === null : this.#isConductWanted(claim);
  }

  /** Place in `TIES` of the tie that a last step is, or -1 when it is conduct. */
  tieAtEnd(claim: number, mark: number): number {
    const isTie = PREDICATES[this.#projection.claimPredicate.at(claim)]?.role === 'TIE';
    return isTie ? tieIn(mark) : -1;
  }

  /** Whether a claim leads into a thing at which a member of `to` may be met. */
  entersMeeting(thing: Node, claim: number, mark: number): boolean {
    if ((mark & ENTERS_MEETING) === 0 || this.to.has(thing)) return false;
    return this.#isConductWanted(claim);
  }

  #isConductWanted(claim: number): boolean {
    return this.#conducts === null || this.#conducts[this.#projection.claimPredicate.at(claim)] === true;
  }

  /** Whether a lead, read against its direction, goes from a thing to a member of `to` that has a part in it. */
  leavesMeeting(member: Node, mark: number): boolean {
    return (mark & HAS_PART) !== 0 && this.to.has(member);
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

  #directsTheMatter({ to }: Lead): boolean {
    const kind = this.#projection.kind(to);
    return this.to.has(to) || kind === 'Network' || kind === undefined || isThingKind(kind);
  }
}
