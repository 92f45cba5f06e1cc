/** Reads the claims of a pack's actor by what they may be in it; what may be nothing in it is read to be counted. */
import type { ClaimGroup } from '../assessment/pack/records.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { isThingKind } from '../model/kind.js';
import { PREDICATES } from '../model/predicate.js';
import type { EdgeFilter } from '../store/store.js';
import { unique } from '../unique.js';
import type { Context } from './context.js';
import { ONE_PAGE } from './reasons-reading.js';
import type { View } from './view.js';

export interface ClaimsOfActor {
  readonly ofActor: Readonly<Record<ClaimGroup, readonly string[]>>;
  /** Groups of which more claims are on record than were read. */
  readonly cut: readonly ClaimGroup[];
  readonly claims: ReadonlyMap<string, ClaimRecord>;
}

const TIES = PREDICATES.filter(({ role }) => role === 'TIE' || role === 'TIE_OR_CONDUCT');
const CONDUCT = PREDICATES.filter(({ role }) => role === 'CONDUCT' || role === 'TIE_OR_CONDUCT');

const GROUPS: Readonly<Record<Exclude<ClaimGroup, 'OTHER'>, EdgeFilter>> = {
  GROUND: { predicates: ['LISTED_ON_GROUND'], direction: 'OUTGOING' },
  CONDUCT: { predicates: CONDUCT.map(({ name }) => name), direction: 'OUTGOING' },
  TIE: { predicates: TIES.map(({ name }) => name) },
  LISTING: { predicates: ['LISTED_UNDER'], direction: 'OUTGOING' },
  PROPOSAL: { predicates: ['PROPOSED_FOR_LISTING_BY', 'NAMED_IN_DRAFT_OF'], direction: 'OUTGOING' },
  COURT: { predicates: ['RULES_ON_LISTING_OF', 'NAMES'], direction: 'INCOMING' },
  DENIAL: { predicates: ['DENIES'], direction: 'OUTGOING' },
};

/** All else that is on record of the actor: other predicates, and those of the groups in their other direction. */
const OTHER: readonly EdgeFilter[] = [
  { not: { predicates: Object.values(GROUPS).flatMap(({ predicates = [] }) => predicates) } },
  ...Object.values(GROUPS).flatMap(({ predicates = [], direction }): EdgeFilter[] => {
    if (direction === undefined) return [];
    return [{ predicates, direction: direction === 'OUTGOING' ? 'INCOMING' : 'OUTGOING' }];
  }),
];

export async function claimsOfActor(actor: string, view: View, { loaders }: Context): Promise<ClaimsOfActor> {
  const claims = new Map<string, ClaimRecord>();
  const cut = new Set<ClaimGroup>();
  const read = async (group: ClaimGroup, filter: EdgeFilter) => {
    const { rows, more } = await loaders.claimsOfEntity(view, filter, ONE_PAGE).load(actor);
    if (more) cut.add(group);
    for (const { item } of rows) claims.set(item.claim.id, item.claim);
    return unique(rows.map(({ item }) => item.claim.id));
  };
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, EdgeFilter][];
  const found = await Promise.all(
    groups.map(async ([group, filter]) => [group, await read(group, filter)] as const),
  );
  const other = await Promise.all(OTHER.map((filter) => read('OTHER', filter)));
  const inGroups = new Set(found.flatMap(([, ids]) => ids));
  const ofActor = {
    ...(Object.fromEntries(found) as unknown as Record<keyof typeof GROUPS, readonly string[]>),
    OTHER: unique(other.flat()).filter((id) => !inGroups.has(id)),
  };
  return { ofActor, cut: [...cut].sort(), claims };
}

/** For its subject, to direct an operation or a network is conduct; to direct another actor, or to be directed, is a tie. */
export function withDirections(
  actor: string,
  ofActor: ClaimsOfActor['ofActor'],
  claims: ReadonlyMap<string, ClaimRecord>,
  entities: ReadonlyMap<string, Entity>,
): ClaimsOfActor['ofActor'] {
  const isConduct = (id: string) => {
    const { subject, object } = claims.get(id) ?? {};
    const kind = entities.get(object ?? '')?.kind;
    return subject === actor && kind !== undefined && (isThingKind(kind) || kind === 'Network');
  };
  const directs = (id: string) => claims.get(id)?.predicate === 'DIRECTS';
  return {
    ...ofActor,
    CONDUCT: ofActor.CONDUCT.filter((id) => !directs(id) || isConduct(id)),
    TIE: ofActor.TIE.filter((id) => !directs(id) || !isConduct(id)),
  };
}
