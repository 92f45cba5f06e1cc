/** The edges of FollowTheMoney that join two entities we may have: which of their properties hold the ends. */

/** More pairs of ends than this in one edge are none that anybody meant. */
export const MOST_PAIRS = 100;

export interface EdgeForm {
  readonly subject: string;
  readonly object: string;
  /** The predicates that we write as this edge, beside whatever it may mean elsewhere. */
  readonly predicates: readonly string[];
}

export const EDGE_FORMS: Readonly<Record<string, EdgeForm>> = {
  Ownership: { subject: 'owner', object: 'asset', predicates: ['OWNS'] },
  Directorship: {
    subject: 'director',
    object: 'organization',
    predicates: ['HEADS', 'HOLDS_OFFICE_IN'],
  },
  Employment: { subject: 'employee', object: 'employer', predicates: ['HOLDS_OFFICE_IN'] },
  Membership: { subject: 'member', object: 'organization', predicates: ['MEMBER_OF'] },
  Representation: { subject: 'agent', object: 'client', predicates: ['ACTS_FOR'] },
  /** Everything else: its role says the predicate. */
  UnknownLink: { subject: 'subject', object: 'object', predicates: [] },
  Control: { subject: 'controller', object: 'controlled', predicates: [] },
  Associate: { subject: 'person', object: 'associate', predicates: [] },
  Family: { subject: 'person', object: 'relative', predicates: [] },
};

export function edgeForm(schema: string): EdgeForm | null {
  return Object.hasOwn(EDGE_FORMS, schema) ? (EDGE_FORMS[schema] ?? null) : null;
}
