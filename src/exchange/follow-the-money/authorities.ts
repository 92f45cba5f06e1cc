/** Authorities that impose sanctions: named on every sanction anew, so their records follow from name and country alone. */
import { contentId } from '../../model/ids.js';
import { onlyCountry } from './countries.js';
import { LONGEST_NAME } from './names.js';
import { fits, slugOf } from './texts.js';

/** An authority as an entity; null where its name is none. */
export interface Authority {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * A body of the one state that is named, otherwise an organisation. That it is an organ of that state is not shown by
 * its name.
 *
 * @param countries as the sanction has them
 */
export function authorityNamed(name: string, countries: readonly string[], source: string): Authority | null {
  if (!fits(name, LONGEST_NAME)) return null;
  const country = onlyCountry(countries);
  const slug = slugOf(name);
  const id = contentId(`ftm-authority-${slug === '' ? '' : `${slug}-`}`, { name, country });
  const state =
    country === null ? { kind: 'Organisation' } : { kind: 'StateBody', country, organStatus: 'UNPROVEN' };
  return {
    id,
    record: {
      type: 'entity',
      id,
      name,
      ...state,
      statedBy: [{ source, locator: 'Sanction.authority' }],
      provenance: 'IMPORT',
    },
  };
}
