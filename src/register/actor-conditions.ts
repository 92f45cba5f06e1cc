/** What an actor filter becomes: a condition on the state of an actor, worked out from the facts of a view. */
import { parsePartialDate } from '../model/partial-date.js';
import { foldText } from '../store/folding.js';
import type { Facts } from './facts.js';
import type { ActorFilter, ConnectedTo } from './filters.js';
import { nodesOf, setOf } from './nodes.js';
import { plainConditions } from './plain-conditions.js';
import { type Condition, every, not, some, type Tri, triOf } from './tri.js';

/** A condition on an actor, by the number of its state. */
export type ActorCondition = Condition<number>;

/** What is known of who connects to whom; OPEN where it has not been asked. */
export type Connected = (question: ConnectedTo, state: number) => Tri;

export function actorCondition(filter: ActorFilter, facts: Facts, connected: Connected): ActorCondition {
  const { anyOf, connectedTo } = filter;
  return every([
    ...plainConditions(filter, facts),
    ...listingConditions(filter, facts),
    ...officeConditions(filter, facts),
    ...(connectedTo ? [(state: number) => connected(connectedTo, state)] : []),
    ...(anyOf ? [some(anyOf.map((one) => actorCondition(one, facts, connected)))] : []),
    ...(filter.not ? [not(actorCondition(filter.not, facts, connected))] : []),
  ]);
}

/** Every question in a filter about who connects to whom. */
export function connectionsIn(filter: ActorFilter): ConnectedTo[] {
  return [
    ...(filter.connectedTo ? [filter.connectedTo] : []),
    ...(filter.anyOf ?? []).flatMap(connectionsIn),
    ...(filter.not ? connectionsIn(filter.not) : []),
  ];
}

function listingConditions(filter: ActorFilter, facts: Facts): ActorCondition[] {
  const { listed, listedBy, notListedBy, listedUnder, proposedBy } = filter;
  const conditions: ActorCondition[] = [];
  const { node } = facts.sources.states;
  const listings = (state: number) => facts.listingsOf(node.at(state));
  const isUnder = (authorities: ReadonlySet<number>) => (claim: number) =>
    facts.authoritiesOf(facts.objectOf(claim)).some((authority) => authorities.has(authority));
  if (listed !== undefined)
    conditions.push((state) =>
      triOf(
        listed ? listings(state).some((claim) => stands(claim, facts)) : !mayBeListed(listings(state), facts),
      ),
    );
  if (listedBy) {
    const by = isUnder(setOf(listedBy, facts));
    conditions.push((state) => triOf(listings(state).some((claim) => stands(claim, facts) && by(claim))));
  }
  if (notListedBy) {
    const by = isUnder(setOf(notListedBy, facts));
    conditions.push((state) => triOf(!mayBeListed(listings(state).filter(by), facts)));
  }
  if (listedUnder) {
    const acts = setOf(listedUnder, facts);
    conditions.push((state) =>
      triOf(listings(state).some((claim) => acts.has(facts.objectOf(claim)) && stands(claim, facts))),
    );
  }
  if (proposedBy) {
    const proposers = setOf(proposedBy, facts);
    conditions.push((state) => triOf(facts.proposersOf(node.at(state)).some((one) => proposers.has(one))));
  }
  return conditions;
}

function stands(claim: number, facts: Facts): boolean {
  return facts.status(claim) === 'LISTED';
}

/** Where the dates are too coarse to tell, nobody can say that the actor is not listed. */
function mayBeListed(claims: readonly number[], facts: Facts): boolean {
  return claims.some((claim) => ['LISTED', 'UNCLEAR'].includes(facts.status(claim)));
}

/** One and the same office has to meet all that is said of offices. */
function officeConditions(
  { body, bodyIncludingParts, role, heldAt }: ActorFilter,
  facts: Facts,
): ActorCondition[] {
  if (!(body || bodyIncludingParts || role !== undefined || heldAt !== undefined)) return [];
  const { node } = facts.sources.states;
  const bodies = body && setOf(body, facts);
  const wanted = role === undefined ? '' : foldText(role);
  const period = heldAt === undefined ? facts.view.period : parsePartialDate(heldAt, 'heldAt');
  const parts = bodyIncludingParts && facts.withParts(nodesOf(bodyIncludingParts, facts), period);
  const isWanted = (claim: number) =>
    (!bodies || bodies.has(facts.objectOf(claim))) &&
    (!parts || parts.has(facts.objectOf(claim))) &&
    (wanted === '' || foldText(facts.qualifier(claim, 'role') ?? '').includes(wanted)) &&
    facts.isSupported(claim, period);
  return [(state) => triOf(facts.officesOf(node.at(state)).some(isWanted))];
}
