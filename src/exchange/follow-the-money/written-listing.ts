/** A claim that somebody is listed, as a sanction. */
import type { ClaimRecord } from '../../model/claim.js';
import { isId } from '../../model/ids.js';
import type { Losing } from '../format.js';
import { isReadableDate } from './dates.js';
import { LONGEST_ID } from './programmes.js';
import { qualifierLine } from './qualifier-lines.js';
import type { SpokenOf } from './spoken-of.js';
import type { WrittenEntity } from './written-line.js';

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

/** @param common what all edges have: a period, texts, sources */
export function writtenListing(
  { id, object = '', qualifiers }: ClaimRecord,
  subject: string,
  { endDate = [], ...common }: Properties,
  spokenOf: SpokenOf,
  lose: Losing,
): WrittenEntity {
  const authorities = spokenOf.authorities(object);
  const countries = new Set(authorities.map(({ country }) => country?.toLowerCase()));
  const { properties, lines } = listed(qualifiers);
  // An end of a sanction is its lifting, which what a source says of a period does not show.
  if (endDate[0] !== undefined && endDate[0] !== properties.endDate?.[0]) lose('evidence: to');
  if (object.length > LONGEST_ID) lose('claim: an instrument whose id is too long');
  return {
    id,
    schema: 'Sanction',
    properties: {
      entity: [subject],
      authority: authorities.map(({ name }) => name),
      country: countries.size === 1 ? [...countries] : [],
      program: [spokenOf.named(object)?.name ?? object],
      programId: isId(object) && object.length <= LONGEST_ID ? [object] : [],
      ...common,
      ...properties,
      summary: lines,
    },
  };
}

/** Qualifiers by the property that is meant for them, and the others in lines. */
function listed(qualifiers: Readonly<Record<string, string>>) {
  const properties: Record<string, string[]> = {};
  const lines: string[] = [];
  for (const [name, value] of Object.entries(qualifiers)) {
    const place = PLACES[name];
    if (place?.takes(value)) properties[place.property] = [value];
    else lines.push(qualifierLine(name, value));
  }
  return { properties, lines };
}

const PLACES: Readonly<Record<string, { property: string; takes: (value: string) => boolean }>> = {
  listedOn: { property: 'listingDate', takes: isReadableDate },
  liftedOn: { property: 'endDate', takes: isReadableDate },
  reference: { property: 'authorityId', takes: (value) => value.length <= LONGEST_ID },
  ground: { property: 'reason', takes: () => true },
};
