/** Paths as they are spoken of: the numbers of a found path, led back to their claims. */
import type { ClaimRecord } from '../../model/claim.js';
import type { Period } from '../../model/partial-date.js';
import { predicateNamed } from '../../model/predicate.js';
import type { Projection } from '../projection/projection.js';
import type { FoundPath, TakenStep } from './found-path.js';
import type { Lead } from './lead.js';

/** One step of a found path: a lead, taken along its direction or, at the end of a meeting, against it. */
export interface PathStep {
  readonly lead: Lead;
  readonly against: boolean;
}

export interface Path {
  readonly steps: readonly PathStep[];
  readonly strength: number;
  readonly period: Period;
}

/** @param claims the records of the claims on the paths */
export function pathsFrom(
  found: readonly FoundPath[],
  projection: Projection,
  claims: ReadonlyMap<string, ClaimRecord>,
): Path[] {
  return found.map(({ steps, meets, strength, period }) => ({
    steps: steps.map((step, index) => {
      const against = meets && index === steps.length - 1;
      return { lead: leadOf(step, against, projection, claims), against };
    }),
    strength,
    period,
  }));
}

function leadOf(
  step: TakenStep,
  against: boolean,
  projection: Projection,
  claims: ReadonlyMap<string, ClaimRecord>,
): Lead {
  const id = projection.claims.text(step.claim);
  const claim = claims.get(id);
  const predicate = claim && predicateNamed(claim.predicate);
  const [from, to] = against ? [step.to, step.from] : [step.from, step.to];
  const subject = projection.claimSubject.at(step.claim);
  const objectKind = projection.kind(projection.claimObject.at(step.claim));
  if (!claim || !predicate || !objectKind) throw new RangeError(`no record of the claim ${id}`);
  return { claim, predicate, from, to, direction: from === subject ? 'FORWARD' : 'BACKWARD', objectKind };
}
