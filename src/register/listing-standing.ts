/** How a listing stands on a date, and who lists. */
import type { ListingRecord } from '../model/entity.js';
import type { ListingStatus } from '../model/listing-status.js';
import type { Register, RegisterSight } from './register.js';

/** Whether a listing stands, by all its evidence: that of another date than the sight's also tells of a listing. */
export function listingStatusIn(
  register: Register,
  { claim: id }: Pick<ListingRecord, 'claim'>,
  sight: RegisterSight,
): ListingStatus {
  const claim = register.projection.claimAt(id, sight.revision);
  return claim === undefined ? 'NOT_ESTABLISHED' : register.facts(sight).status(claim);
}

/** Ids of those who list under a listing's act, on some source's word. */
export function authoritiesIn(
  register: Register,
  { claim: id }: Pick<ListingRecord, 'claim'>,
  sight: RegisterSight,
): string[] {
  const { projection } = register;
  const claim = projection.claimAt(id, sight.revision);
  if (claim === undefined) return [];
  const facts = register.facts(sight);
  return facts
    .authoritiesOf(facts.objectOf(claim))
    .map((node) => projection.nodes.text(node))
    .sort();
}

/** Whether somebody lists under some act, on some source's word. */
export function isListerIn(register: Register, id: string, sight: RegisterSight): boolean {
  const node = register.projection.nodeAt(id, sight.revision);
  return node !== undefined && register.facts(sight).isLister(node);
}

/** Ids of all who list under some act, on some source's word, in order. Looks through all claims. */
export function listersIn(register: Register, sight: RegisterSight): string[] {
  const facts = register.facts(sight);
  const claims = register.links.all('ADMINISTERS').filter((claim) => facts.isSupported(claim));
  return [...new Set(claims.map((claim) => register.projection.nodes.text(facts.subjectOf(claim))))].sort();
}
