/**
 * Public offices: who holds which, and in what body. A post that names no body is held in a collective one of its
 * country, of which nothing is shown but that the post is public.
 */
import { countryIn, nameOfCountry, onlyCountry, onlyUnion } from './countries.js';
import { recordIdOf } from './entity-ids.js';
import type { FtmEntity } from './ftm-entity.js';
import type { Kept } from './posts.js';
import { LONGEST_QUALIFIER } from './qualifier-lines.js';
import { fits } from './texts.js';

/** Where an office is held. */
export interface Body {
  readonly id: string;
  /** The organisation that is named, as the file has it; null where none is. */
  readonly named: string | null;
  /** The code of the country or union whose body is not named; null where one is. */
  readonly of: string | null;
}

export interface Office {
  readonly role: string | undefined;
  readonly body: Body;
}

/** Topics of people in public office, and of government: not of its firms, and not of religion, which stands there too. */
const OFFICE_TOPICS = /^(?:role\.(?:pep|pol|judge|civil|diplo)|gov(?!\.(?:soe|religion)))(?:\.|$)/;

/** Where a post is: the organisations it names, otherwise the one country or union that it is of; else nowhere. */
export function bodiesOf(post: Kept): Body[] {
  const named = post.organization ?? [];
  if (named.length > 0) return named.map((id) => ({ id: recordIdOf(id), named: id, of: null }));
  const of = onlyCountry(post.country ?? []) ?? onlyUnion(post.country ?? []);
  return of === null ? [] : [unnamedBody(of)];
}

/** Offices that a person is said to hold in words alone, where topics show that they are public. */
export function officesIn({ values }: FtmEntity): Office[] {
  if (!isPublicOffice(values.look('topics'))) return [];
  const of = onlyCountry(values.look('country')) ?? onlyCountry(values.look('nationality'));
  if (of === null) return [];
  const body = unnamedBody(of);
  return values.look('position').flatMap((role) => (fits(role, LONGEST_QUALIFIER) ? [{ role, body }] : []));
}

/** Whether topics show that a post, or whoever holds one, is in public office. */
export function isPublicOffice(topics: readonly string[]): boolean {
  return topics.some((topic) => OFFICE_TOPICS.test(topic));
}

/** The entity that stands for the bodies of a country or union that posts do not name. */
export function unnamedBodyRecord(of: string, source: string) {
  const country = countryIn(of);
  const common = {
    type: 'entity',
    id: unnamedBody(of).id,
    statedBy: [{ source, locator: `country ${of.toLowerCase()}` }],
    provenance: 'IMPORT',
  };
  if (country === null) {
    return { ...common, kind: 'Organisation', name: `Offices of ${nameOfCountry(of)}, body not named` };
  }
  return {
    ...common,
    kind: 'StateBody',
    name: `Public offices of ${nameOfCountry(of)}, body not named`,
    country,
    collective: true,
    organStatus: 'UNPROVEN',
  };
}

function unnamedBody(of: string): Body {
  return { id: `ftm-offices-${of.toLowerCase()}`, named: null, of };
}
