/**
 * What an edge of FollowTheMoney says in our predicates, by what its ends are. Where more than one is possible, it is
 * the one that claims least: a seat on a board is no proof that somebody directs.
 */
import type { End } from './ends.js';
import type { Survey } from './survey.js';

/** The predicate of an edge, and whether its role comes with it. */
export interface Tie {
  readonly predicate: string;
  readonly withRole: boolean;
}

/** Why an edge says nothing that can be told: what was wanted of the end in question. */
export interface Unclear {
  readonly end: End;
  readonly wanted: string;
}

const OWNS: Tie = { predicate: 'OWNS', withRole: false };
export const OFFICE: Tie = { predicate: 'HOLDS_OFFICE_IN', withRole: true };
export const MEMBER: Tie = { predicate: 'MEMBER_OF', withRole: false };
const ACTS_FOR: Tie = { predicate: 'ACTS_FOR', withRole: false };
const ASSOCIATED: Tie = { predicate: 'ASSOCIATED_WITH', withRole: false };

/** An edge, as far as it decides what is said. */
export interface TieForm {
  readonly schema: string;
  readonly roles: readonly string[];
}

type Rule = (subject: End, object: End, survey: Survey, roles: readonly string[]) => Tie | Unclear;

/** Roles of those who represent others by profession, which is no sign that these direct them. */
const OF_LAWYERS = /\b(?:lawyer|attorney|legal|counsel|advocate|solicitor|barrister)/i;

const RULES: Readonly<Record<string, Rule>> = {
  Ownership: () => OWNS,
  Directorship: (director, body, survey) => {
    if (director.kind === 'UNKNOWN') return unclear(director, 'a director in the same file');
    return director.kind === 'Official' ? seat(director, body, MEMBER, survey) : ASSOCIATED;
  },
  Employment: (person, body, survey) => {
    const isPerson = person.kind === 'Official' || person.kind === 'UNKNOWN';
    return isPerson ? seat(person, body, ASSOCIATED, survey) : unclear(person, 'a Person');
  },
  Membership: (member, body, survey) => {
    if (body.kind === 'Company' || body.kind === 'Media') return ASSOCIATED;
    if (body.kind !== 'StateBody') return MEMBER;
    if (member.kind === 'Official') return seat(member, body, ASSOCIATED, survey);
    return unclear(member, 'a Person, as members of a public body are');
  },
  Representation: (_agent, _client, _survey, roles) =>
    roles.some((role) => OF_LAWYERS.test(role)) ? ASSOCIATED : ACTS_FOR,
  UnknownLink: () => ASSOCIATED,
  Control: () => ASSOCIATED,
  Associate: among,
  Family: among,
};

export function tieOf({ schema, roles }: TieForm, subject: End, object: End, survey: Survey): Tie | Unclear {
  return RULES[schema]?.(subject, object, survey, roles) ?? ASSOCIATED;
}

/**
 * A person in a body. An office in a public body or an organisation is a public role, which nobody gets by work in a
 * hospital or a seat in a club: it is told as one only of a person who has a public role by something else in the file.
 */
export function seat(person: End, body: End, otherwise: Tie, survey: Survey): Tie | Unclear {
  switch (body.kind) {
    case 'Company':
    case 'Media':
      return OFFICE;
    case 'StateBody':
      return person.kind === 'UNKNOWN' || survey.hasPublicRole(person.id) ? OFFICE : ASSOCIATED;
    case 'Organisation':
      return survey.hasPublicRole(person.id) ? OFFICE : otherwise;
    case 'UNKNOWN':
      return survey.hasPublicRole(person.id) ? OFFICE : unclear(body, 'a body in the same file');
    case 'Network':
    case 'Group':
      return otherwise;
    default:
      return unclear(body, 'a company, body or organisation');
  }
}

/** Between two people who are both in the file; how they are related is nobody's business. */
function among(person: End, other: End): Tie | Unclear {
  const stranger = [person, other].find(({ kind }) => kind !== 'Official');
  return stranger ? unclear(stranger, 'a Person in the same file') : ASSOCIATED;
}

function unclear(end: End, wanted: string): Unclear {
  return { end, wanted };
}
