/** The doctor on people: an Official has a public role that a source supports, and a birth date only when listed. */
import type { Ask } from '../asking.js';
import { bornAndNotListed, withoutPublicRole } from '../public-roles.js';
import { type Examined, isCurrent } from './examined-states.js';
import type { Finding } from './finding.js';

const NO_ROLE = 'is an Official without a sourced public office or public listing';
const NOT_LISTED = 'has a birth date without a sourced public listing';

export async function checkOfficials(ask: Ask, states: readonly Examined[]): Promise<Finding[]> {
  const officials = states.flatMap((state) => {
    const { record } = state;
    return isCurrent(state) && record.type === 'entity' && record.kind === 'Official' ? [record.id] : [];
  });
  if (officials.length === 0) return [];
  const [without, born] = [await withoutPublicRole(ask, officials), await bornAndNotListed(ask, officials)];
  return [
    ...without.map((id): Finding => ({ code: 'PERSON_WITHOUT_PUBLIC_ROLE', id, problem: NO_ROLE })),
    ...born.map((id): Finding => ({ code: 'BIRTH_DATE_WITHOUT_LISTING', id, problem: NOT_LISTED })),
  ];
}
