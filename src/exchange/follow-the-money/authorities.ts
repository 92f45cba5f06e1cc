/** Authorities that impose sanctions: named on every sanction anew, so their records follow from name and country alone. */
import { contentId } from '../../model/ids.js';
import { onlyCountry } from './countries.js';
import { LONGEST_NAME } from './names.js';
import { fits, slugOf } from './texts.js';

const LONGEST_SLUG = 48;

/** An authority as an entity; null where its name is none. */
export interface Authority {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * An organisation, of the one country that is named. A sanction does not show whether it is a body of that state:
 * development banks impose some too.
 *
 * @param countries as the sanction has them
 */
export function authorityNamed(name: string, countries: readonly string[], source: string): Authority | null {
  if (!fits(name, LONGEST_NAME)) return null;
  const country = onlyCountry(countries);
  const slug = slugOf(name, LONGEST_SLUG);
  const id = contentId(`ftm-authority-${slug === '' ? '' : `${slug}-`}`, { name, country });
  return {
    id,
    record: {
      type: 'entity',
      kind: 'Organisation',
      id,
      name,
      ...(country !== null && { country }),
      statedBy: [{ source, locator: 'Sanction.authority' }],
      provenance: 'IMPORT',
    },
  };
}
