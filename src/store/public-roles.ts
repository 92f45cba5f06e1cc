/** Who may be recorded as a person, and with what: only an Official whom a source gives a public office or listing. */
import type { Entity } from '../model/entity.js';
import { PUBLIC_ROLE_PREDICATES } from '../model/predicate.js';
import type { Ask } from './asking.js';
import { recordOf } from './parents.js';
import { STATEMENTS } from './statements.js';
import { FOREVER } from './states.js';

/** Those of these officials who have no public role that a source supports now. */
export function withoutPublicRole(ask: Ask, ids: readonly string[]): Promise<string[]> {
  return withoutRole(ask, ids, PUBLIC_ROLE_PREDICATES);
}

/** Those of these officials who have a birth date, and no listing that a source supports now. */
export async function bornAndNotListed(ask: Ask, ids: readonly string[]): Promise<string[]> {
  const rows = await ask(STATEMENTS.entitiesByIds, { ids, revision: FOREVER - 1 });
  const born = rows.map(({ record }) => recordOf<Entity>(record)).filter(hasBirthDate);
  return born.length === 0
    ? []
    : withoutRole(
        ask,
        born.map(({ id }) => id),
        ['LISTED_UNDER'],
      );
}

async function withoutRole(
  ask: Ask,
  ids: readonly string[],
  predicates: readonly string[],
): Promise<string[]> {
  const rows = await ask(STATEMENTS.officialsWithRole, { ids, predicates, forever: FOREVER });
  const holders = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !holders.has(id));
}

function hasBirthDate(entity: Entity): boolean {
  return entity.kind === 'Official' && entity.birthDate !== undefined;
}
