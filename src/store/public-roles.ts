/** Who may be recorded as a person: only an Official whom a source gives a public office or a public listing. */
import { PUBLIC_ROLE_PREDICATES } from '../model/predicate.js';
import type { Ask } from './asking.js';
import { STATEMENTS } from './statements.js';
import { FOREVER } from './states.js';

/** Those of these officials who have no public role that a source supports now. */
export async function withoutPublicRole(ask: Ask, ids: readonly string[]): Promise<string[]> {
  const conditions = { predicates: PUBLIC_ROLE_PREDICATES, forever: FOREVER };
  const rows = await ask(STATEMENTS.officialsWithRole, { ids, ...conditions });
  const holders = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !holders.has(id));
}
