/** No person is recorded without a public role, and none stays recorded once the last source of that role is gone. */
import { LinchpinError } from '../../errors.js';
import { PUBLIC_ROLE_PREDICATES } from '../../model/predicate.js';
import type { Run } from '../asking.js';
import { withoutPublicRole } from '../public-roles.js';
import { STATEMENTS } from '../statements.js';
import type { Change } from './batch.js';
import { inBatches } from './batches.js';

/** @throws LinchpinError PERSON_WITHOUT_PUBLIC_ROLE, once the records are in the transaction */
export async function checkOfficials(run: Run, changes: readonly Change[]): Promise<void> {
  const places = await officialsToCheck(run, changes);
  for (const ids of inBatches([...places.keys()])) {
    const [id] = await withoutPublicRole(run, ids);
    if (id !== undefined) {
      throw new LinchpinError('PERSON_WITHOUT_PUBLIC_ROLE', { where: places.get(id) ?? id, id });
    }
  }
}

/** Officials who changed, and those whose role a claim or item that changed speaks of: by id, with the place to name. */
async function officialsToCheck(run: Run, changes: readonly Change[]): Promise<Map<string, string>> {
  const officials = new Map<string, string>();
  const claims = new Map<string, string>();
  for (const { record, where } of changes) {
    if (record.type === 'entity' && record.kind === 'Official') officials.set(record.id, where);
    if (record.type === 'claim') claims.set(record.id, where);
    if (record.type === 'evidence') claims.set(record.claim, where);
  }
  for (const ids of inBatches([...claims.keys()])) {
    const conditions = { ids, predicates: PUBLIC_ROLE_PREDICATES };
    for (const { claim, official } of await run(STATEMENTS.officialsOfClaims, conditions)) {
      if (!officials.has(official)) officials.set(official, claims.get(claim) ?? claim);
    }
  }
  return officials;
}
