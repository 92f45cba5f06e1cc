/** A lead: a claim read in one direction of its flow, as the step of a path that was found. */
import type { ClaimRecord } from '../../model/claim.js';
import type { EntityKind } from '../../model/kind.js';
import type { Predicate } from '../../model/predicate.js';

/** Number of an entity in its projection. */
export type Node = number;

/** Parallel claims between two entities are separate leads. */
export interface Lead {
  readonly claim: ClaimRecord;
  readonly predicate: Predicate;
  readonly from: Node;
  readonly to: Node;
  /** FORWARD from the claim's subject to its object. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Kind of the claim's object, which decides some ties. */
  readonly objectKind: EntityKind;
}

/** Id of the entity that a lead comes from. */
export function startOf({ claim, direction }: Lead): string {
  return direction === 'FORWARD' ? claim.subject : (claim.object ?? '');
}

/** Id of the entity that a lead goes to. */
export function endOf({ claim, direction }: Lead): string {
  return direction === 'FORWARD' ? (claim.object ?? '') : claim.subject;
}
