/**
 * Public offices: who holds which, and in what body. A post that names no body is held in a collective one of its
 * country, of which nothing is shown but that the post is public.
 */
import { countryIn, nameOfCountry, onlyCountry, onlyUnion } from './countries.js';
import type { FtmEntity } from './ftm-entity.js';
import type { Kept } from './posts.js';
import { LONGEST_QUALIFIER } from './qualifier-lines.js';
import { fits } from './texts.js';

/** Where an office is held: in the organisation of an id, as the file has it, or in the unnamed body of a country or union. */
export type Body = { readonly named: string } | UnnamedBody;

export interface UnnamedBody {
  readonly named: null;
  /** The id of its record. */
  readonly id: string;
  /** The code of the country or union. */
  readonly of: string;
}

export interface Office {
  readonly role: string | undefined;
  readonly body: Body;
}

/** Topics of people in public office, and of government: not of its firms, and not of religion, which stands there too. */
const OFFICE_TOPICS = /^(?:role\.(?:pep|pol|judge|civil|diplo)|gov(?!\.(?:soe|religion)))(?:\.|$)/;

const OTHER_TOPICS: ReadonlySet<string> = new Set(['gov.soe', 'gov.religion']);

const EXPOSED = /^role\.pep(?:\.|$)/;

const COUNTRIES_OF_PEOPLE = ['country', 'nationality', 'citizenship'] as const;

/** Where a post is: the organisations it names, otherwise the one country or union that it is of; else nowhere. */
export function bodiesOf(post: Kept): Body[] {
  const named = post.organization ?? [];
  if (named.length > 0) return named.map((id) => ({ named: id }));
  const of = onlyCountry(post.country ?? []) ?? onlyUnion(post.country ?? []);
  return of === null ? [] : [unnamedBody(of)];
}

/**
 * The office that a person is said to hold in words alone. Topics show that the person holds a public one, and only
 * where there is a single position is it that one: people in office own firms too. It is one of the state of which
 * everything said of the person's countries speaks.
 */
export function officeIn({ values }: FtmEntity): Office | null {
  const [role, ...others] = values.look('position');
  if (role === undefined || others.length > 0 || !fits(role, LONGEST_QUALIFIER)) return null;
  const of = onlyCountry(COUNTRIES_OF_PEOPLE.flatMap((property) => values.look(property)));
  return of === null || !isPublicOffice(values.look('topics')) ? null : { role, body: unnamedBody(of) };
}

/** Whether topics show that a post, or whoever holds one, is in public office. */
export function isPublicOffice(topics: readonly string[]): boolean {
  return topics.some((topic) => OFFICE_TOPICS.test(topic));
}

/** Whether topics show that a post is none in public office, whoever holds it, but one of a firm or a faith. */
export function isOtherOffice(topics: readonly string[]): boolean {
  return !isPublicOffice(topics) && topics.some((topic) => OTHER_TOPICS.has(topic));
}

/** Whether topics call a person politically exposed. */
export function isExposed(topics: readonly string[]): boolean {
  return topics.some((topic) => EXPOSED.test(topic));
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

function unnamedBody(of: string): UnnamedBody {
  return { id: `ftm-offices-${of.toLowerCase()}`, named: null, of };
}
