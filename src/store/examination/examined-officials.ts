/** The doctor on people: whoever is recorded as an Official has a public role that a source supports. */
import type { Ask } from '../asking.js';
import { withoutPublicRole } from '../public-roles.js';
import { type Examined, isCurrent } from './examined-states.js';
import type { Finding } from './finding.js';

export async function checkOfficials(ask: Ask, states: readonly Examined[]): Promise<Finding[]> {
  const officials = states.flatMap((state) => {
    const { record } = state;
    return isCurrent(state) && record.type === 'entity' && record.kind === 'Official' ? [record.id] : [];
  });
  if (officials.length === 0) return [];
  const without = await withoutPublicRole(ask, officials);
  const problem = 'is an Official without a sourced public office or public listing';
  return without.map((id): Finding => ({ code: 'PERSON_WITHOUT_PUBLIC_ROLE', id, problem }));
}
