/** Rows of what is said about claims: that one opposes another, or bears on an element of an instrument. */
import { bearingId } from '../../model/bearing.js';
import { oppositionId } from '../../model/opposition.js';
import type { GraphRecord } from '../../model/record.js';
import type { Heading } from './headings.js';
import type { Fields, Row } from './row.js';
import { settleId, settleProvenance, settleSource } from './settle.js';

const CLAIM = 'the id of a claim';

export function oppositionRecords(row: Row): GraphRecord[] {
  const fields = fieldsAboutClaim(
    'opposition',
    { claim: CLAIM, opposes: CLAIM, kind: 'rebuts or undercuts' },
    row,
  );
  settleId(fields, 'op-', () => oppositionId(fields as unknown as Parameters<typeof oppositionId>[0]), row);
  return row.record('opposition', fields);
}

export function bearingRecords(row: Row): GraphRecord[] {
  const fields = fieldsAboutClaim(
    'bearing',
    { claim: CLAIM, element: 'the id of it', side: 'for or against' },
    row,
  );
  settleId(fields, 'be-', () => bearingId(fields as unknown as Parameters<typeof bearingId>[0]), row);
  return row.record('bearing', fields);
}

/** @param needed columns that must not be empty, and what is wanted there */
function fieldsAboutClaim(
  type: 'opposition' | 'bearing',
  needed: { readonly [heading in Heading]?: string },
  row: Row,
): Fields {
  const fields = row.fields(type);
  row.leaveOut(type, [type]);
  const isUnclear = row.refused.length > 0;
  for (const [heading, wanted] of Object.entries(needed)) {
    if (!isUnclear && fields[heading] === undefined) row.miss(heading as Heading, wanted);
  }
  settleSource(fields, row);
  settleProvenance(fields);
  fields.type = type;
  return fields;
}
