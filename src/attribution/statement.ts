/** A claim as words that can stand in a sentence. */
import { predicateNamed } from '../model/predicate.js';
import type { Assessor } from './assessor.js';
import { nameOf } from './phrases.js';

/** A claim in words: subject, reading, object, and what narrows it. */
export function statementOf(id: string, assessor: Assessor): string {
  const claim = assessor.dossier.claims.get(id);
  if (!claim) return id;
  const reading = predicateNamed(claim.predicate)?.reading ?? claim.predicate;
  const object = claim.object === undefined ? (claim.value ?? '') : nameOf(claim.object, assessor);
  const narrowed = (predicateNamed(claim.predicate)?.identifying ?? []).flatMap((name) => {
    const value = claim.qualifiers[name];
    return value === undefined ? [] : [`${name} ${value}`];
  });
  return `${nameOf(claim.subject, assessor)} ${reading} ${object}${narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}`;
}
