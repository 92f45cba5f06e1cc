/** No person is recorded without a public role, and none stays recorded once the last source of that role is gone. */
import { LinchpinError } from '../../errors.js';
import type { EntityKind } from '../../model/kind.js';
import { givesPublicRole, LISTING_PREDICATES, OFFICE_PREDICATES } from '../../model/predicate.js';
import type { Run } from '../asking.js';
import { bornAndNotListed, hasBirthDate, withoutListing, withoutPublicRole } from '../public-roles.js';
import { STATEMENTS } from '../statements.js';
import type { Batch, Change, Given } from './batch.js';
import { inBatches } from './batches.js';
import { kindsFrom, type Standings } from './checks.js';
import type { Refusals } from './refusals.js';

/** Claims that may give a person a public role. */
const ROLE_PREDICATES = [...LISTING_PREDICATES, ...OFFICE_PREDICATES];

type Code = 'PERSON_WITHOUT_PUBLIC_ROLE' | 'BIRTH_DATE_WITHOUT_LISTING';

/** @throws LinchpinError PERSON_WITHOUT_PUBLIC_ROLE, BIRTH_DATE_WITHOUT_LISTING, once the records are in the transaction */
export async function checkOfficials(run: Run, changes: readonly Change[]): Promise<void> {
  const places = await officialsToCheck(run, changes);
  for (const ids of inBatches([...places.keys()])) {
    refuse('PERSON_WITHOUT_PUBLIC_ROLE', await withoutPublicRole(run, ids), places);
    refuse('BIRTH_DATE_WITHOUT_LISTING', await bornAndNotListed(run, ids), places);
  }
}

function refuse(code: Code, [id]: readonly string[], places: ReadonlyMap<string, string>): void {
  if (id !== undefined) throw new LinchpinError(code, { where: places.get(id) ?? id, id });
}

/** Officials who changed, and those whose role a claim or item that changed speaks of: by id, with the place to name. */
async function officialsToCheck(run: Run, changes: readonly Change[]): Promise<Map<string, string>> {
  const officials = new Map<string, string>();
  const claims = new Map<string, string>();
  const others = new Set<string>();
  for (const { record, where } of changes) {
    if (record.type === 'entity' && record.kind === 'Official') officials.set(record.id, where);
    if (record.type === 'evidence') claims.set(record.claim, where);
    if (record.type !== 'claim') continue;
    if (ROLE_PREDICATES.includes(record.predicate)) claims.set(record.id, where);
    else others.add(record.id);
  }
  // Of most claims that change it is plain that they give nobody a role: the store need not be asked.
  for (const id of others) claims.delete(id);
  for (const ids of inBatches([...claims.keys()])) {
    const conditions = { ids, predicates: ROLE_PREDICATES };
    for (const { claim, official } of await run(STATEMENTS.officialsOfClaims, conditions)) {
      if (!officials.has(official)) officials.set(official, claims.get(claim) ?? claim);
    }
  }
  return officials;
}

/**
 * Refuses changed officials to whom neither these records nor those on record give a public role, or a listing to one
 * with a birth date.
 */
export async function refuseWithoutRole(
  run: Run,
  changes: readonly Change[],
  batch: Batch,
  standings: Standings,
  refusals: Refusals,
): Promise<void> {
  const officials = new Map(
    changes.flatMap((change) => (isOfficial(change) ? [[change.record.id, change]] : [])),
  );
  if (officials.size === 0) return;
  const { roles, listings } = await rolesIn(run, batch, standings);
  const roleless = [...officials.keys()].filter((id) => !roles.has(id));
  const unlisted = [...officials.values()].flatMap(({ record }) =>
    hasBirthDate(record) && !listings.has(record.id) ? [record.id] : [],
  );
  const fallen = new Map<string, Code>([
    ...(await withoutListing(run, unlisted)).map((id) => [id, 'BIRTH_DATE_WITHOUT_LISTING'] as const),
    ...(await withoutPublicRole(run, roleless)).map((id) => [id, 'PERSON_WITHOUT_PUBLIC_ROLE'] as const),
  ]);
  for (const [id, code] of fallen) {
    const official = officials.get(id);
    if (official) refusals.refuse(official, new LinchpinError(code, { where: official.where, id }));
  }
}

/** Whom records of a batch give a public role, and whom a listing, by a claim and an item that supports it. */
async function rolesIn(run: Run, batch: Batch, standings: Standings) {
  const roles = new Set<string>();
  const listings = new Set<string>();
  const take = (official: string, predicate: string, objectKind: EntityKind | undefined) => {
    if (givesPublicRole(predicate, objectKind)) roles.add(official);
    if (LISTING_PREDICATES.includes(predicate)) listings.add(official);
  };
  const kindOf = kindsFrom(standings);
  const elsewhere: string[] = [];
  for (const id of supportedIn(batch)) {
    const record = batch.get(id)?.record;
    if (record?.type !== 'claim') elsewhere.push(id);
    else
      take(record.subject, record.predicate, record.object === undefined ? undefined : kindOf(record.object));
  }
  for (const ids of inBatches(elsewhere)) {
    const rows = await run(STATEMENTS.officialsOfClaims, { ids, predicates: ROLE_PREDICATES });
    for (const row of rows) take(row.official, row.predicate, (row.objectKind ?? undefined) as EntityKind);
  }
  return { roles, listings };
}

/** Ids of the claims that items of a batch support. */
function supportedIn(batch: Batch): Set<string> {
  const supported = new Set<string>();
  for (const { record } of batch.values()) {
    if (record.type !== 'evidence' || record.stance !== 'SUPPORTS' || record.retracted) continue;
    supported.add(record.claim);
  }
  return supported;
}

function isOfficial({ record }: Given): boolean {
  return record.type === 'entity' && record.kind === 'Official';
}
