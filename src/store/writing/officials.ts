/** No person is recorded without a public role, and none stays recorded once the last source of that role is gone. */
import { LinchpinError } from '../../errors.js';
import { PUBLIC_ROLE_PREDICATES } from '../../model/predicate.js';
import type { Run } from '../asking.js';
import { bornAndNotListed, withoutPublicRole } from '../public-roles.js';
import { STATEMENTS } from '../statements.js';
import type { Change } from './batch.js';
import { inBatches } from './batches.js';

/** @throws LinchpinError PERSON_WITHOUT_PUBLIC_ROLE, BIRTH_DATE_WITHOUT_LISTING, once the records are in the transaction */
export async function checkOfficials(run: Run, changes: readonly Change[]): Promise<void> {
  const places = await officialsToCheck(run, changes);
  for (const ids of inBatches([...places.keys()])) {
    refuse('PERSON_WITHOUT_PUBLIC_ROLE', await withoutPublicRole(run, ids), places);
    refuse('BIRTH_DATE_WITHOUT_LISTING', await bornAndNotListed(run, ids), places);
  }
}

function refuse(
  code: 'PERSON_WITHOUT_PUBLIC_ROLE' | 'BIRTH_DATE_WITHOUT_LISTING',
  [id]: readonly string[],
  places: ReadonlyMap<string, string>,
): void {
  if (id !== undefined) throw new LinchpinError(code, { where: places.get(id) ?? id, id });
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
