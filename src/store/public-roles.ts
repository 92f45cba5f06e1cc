/** Who may be recorded as a person, and with what: only an Official whom a source gives a public office or listing. */
import type { Entity } from '../model/entity.js';
import { LISTING_PREDICATES, OFFICE_PREDICATES, PUBLIC_BODIES } from '../model/predicate.js';
import type { Ask } from './asking.js';
import { recordOf } from './parents.js';
import { STATEMENTS } from './statements.js';
import { FOREVER, type StoredRecord } from './states.js';

/** Those of these officials who have no public role that a source supports now. */
export function withoutPublicRole(ask: Ask, ids: readonly string[]): Promise<string[]> {
  return withoutRole(ask, ids, OFFICE_PREDICATES);
}

/** Those of these actors who have no listing that a source supports now. */
export function withoutListing(ask: Ask, ids: readonly string[]): Promise<string[]> {
  return withoutRole(ask, ids, []);
}

/** Those of these officials who have a birth date, and no listing that a source supports now. */
export async function bornAndNotListed(ask: Ask, ids: readonly string[]): Promise<string[]> {
  const rows = await ask(STATEMENTS.entitiesByIds, { ids, revision: FOREVER - 1 });
  const born = rows.map(({ record }) => recordOf<Entity>(record)).filter(hasBirthDate);
  return withoutListing(
    ask,
    born.map(({ id }) => id),
  );
}

async function withoutRole(ask: Ask, ids: readonly string[], offices: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const conditions = { ids, lists: LISTING_PREDICATES, offices, bodies: PUBLIC_BODIES, forever: FOREVER };
  const holders = new Set((await ask(STATEMENTS.officialsWithRole, conditions)).map(({ id }) => id));
  return ids.filter((id) => !holders.has(id));
}

/** Whether somebody's birth date is on record. */
export function hasBirthDate(record: StoredRecord): boolean {
  return record.type === 'entity' && record.kind === 'Official' && record.birthDate !== undefined;
}
