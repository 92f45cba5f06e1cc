/** Claims and steps as words that can stand in a sentence, with everything that narrows them. */
import type { ClaimRecord } from '../../model/claim.js';
import { predicateNamed } from '../../model/predicate.js';
import type { Step } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';
import { nameOf, percent } from './phrases.js';

/** A claim in words: subject, reading, object, and what narrows it. */
export function statementOf(id: string, assessor: Assessor): string {
  const claim = assessor.dossier.claims.get(id);
  if (!claim) return id;
  const reading = predicateNamed(claim.predicate)?.reading ?? claim.predicate;
  const object = claim.object === undefined ? (claim.value ?? '') : nameOf(claim.object, assessor);
  return `${nameOf(claim.subject, assessor)} ${reading} ${object}${narrowed(claim)}`;
}

/** A step in words, read in the direction in which it is taken: how sure it is, and when it is known to have held. */
export function stepInWords(step: Step, assessor: Assessor): string {
  const predicate = predicateNamed(step.predicate);
  const reading = step.direction === 'FORWARD' ? predicate?.reading : predicate?.inverse;
  const claim = assessor.dossier.claims.get(step.claim);
  const narrowing = claim ? narrowed(claim) : '';
  const held = `${nameOf(step.from, assessor)} ${reading ?? step.predicate} ${nameOf(step.to, assessor)}`;
  return `${held}${narrowing} (${percent(step.probability)}, ${periodInWords(step)})`;
}

/** What makes a claim narrower than its reading, ` (manner: knowingly)`: it must never read as the wider one. */
export function narrowed(claim: ClaimRecord): string {
  const parts = (predicateNamed(claim.predicate)?.identifying ?? []).flatMap((name) => {
    const value = claim.qualifiers[name];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function periodInWords({ periodFrom, periodTo }: Step): string {
  if (periodFrom === null && periodTo === null) return 'at unknown times';
  if (periodFrom === null) return `until ${periodTo}, beginning unknown`;
  if (periodTo === null) return `from ${periodFrom}, end unknown`;
  return periodFrom === periodTo ? `on ${periodFrom}` : `from ${periodFrom} to ${periodTo}`;
}
