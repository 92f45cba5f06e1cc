/** Whether a claim of a pack charges the actor: is about whoever acts, and not about whom it is done to. */
import { actorsSpokenOf } from '../spoken-of.js';
import type { PackRecords } from './records.js';

export function isAbout(id: string, { actor, claims, entities }: PackRecords): boolean {
  const claim = claims.get(id);
  const subject = entities.get(claim?.subject ?? '');
  if (!claim || !subject) return false;
  const object = entities.get(claim.object ?? '')?.kind ?? null;
  return actorsSpokenOf(claim, { subject: subject.kind, object }).includes(actor);
}
