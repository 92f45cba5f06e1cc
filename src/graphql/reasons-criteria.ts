/** Reads what joins an actor's claims to criteria: bearings, the acts that use a ground, who administers them. */
import type { PackCriterion } from '../brief/reasons-pack.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Context } from './context.js';
import { claimsById, mapOf, ONE_PAGE, type ReasonsQuestion, unique } from './reasons-reading.js';
import type { View } from './view.js';

export interface CriteriaRecords {
  /** By the claim that bears. */
  readonly bearings: ReadonlyMap<string, readonly BearingRecord[]>;
  /** The claims that bear. */
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly authorities: ReadonlyMap<string, readonly string[]>;
  readonly usage: ReadonlyMap<string, PackCriterion>;
}

export async function readCriteria(
  { actor, criterion }: ReasonsQuestion,
  own: ReadonlyMap<string, ClaimRecord>,
  view: View,
  context: Context,
): Promise<CriteriaRecords> {
  const found = await bearingsOn(criterion, [...own.keys()], view, context);
  const claims = await claimsById(unique(found.map(({ claim }) => claim)), view, context);
  const about = found.filter(({ claim: id }) => {
    const claim = claims.get(id);
    return claim?.subject === actor || claim?.object === actor;
  });
  const bearings = new Map<string, BearingRecord[]>();
  for (const one of about) bearings.set(one.claim, [...(bearings.get(one.claim) ?? []), one]);
  const grounds = [...own.values()].filter(({ predicate }) => predicate === 'LISTED_ON_GROUND');
  const criteria = unique([
    ...(criterion === null ? [] : [criterion]),
    ...grounds.flatMap(({ object }) => object ?? []),
    ...about.map(({ element }) => element),
  ]);
  const used = await mapOf(criteria, (id) => usageOf(id, view, context));
  const listings = [...own.values()].filter(({ predicate }) => predicate === 'LISTED_UNDER');
  const acts = unique([
    ...listings.flatMap(({ object }) => object ?? []),
    ...[...used.values()].flatMap((one) => one.acts),
  ]);
  const authorities = await mapOf(acts, (act) => administering(act, 'INCOMING', view, context));
  const usage = await mapOf(criteria, async (id): Promise<PackCriterion> => {
    const one = used.get(id) ?? { acts: [], moreActs: false };
    return { id, ...one, widenings: await wideningsOf(one.acts, authorities, view, context) };
  });
  return {
    bearings,
    claims: new Map([...claims].filter(([id]) => bearings.has(id))),
    authorities,
    usage,
  };
}

/** Of an element, or of all elements of an instrument, all that bears on them; otherwise what the claims bear on. */
async function bearingsOn(
  criterion: string | null,
  own: readonly string[],
  view: View,
  { loaders }: Context,
): Promise<BearingRecord[]> {
  if (criterion === null) {
    return (await Promise.all(own.map((id) => loaders.bearingsOfClaim(view).load(id)))).flat();
  }
  const kind = (await loaders.entity(view).load(criterion))?.kind;
  const elements =
    kind === 'Instrument' ? (await loaders.elements(view).load(criterion)).map(({ id }) => id) : [criterion];
  if (kind === 'Concept') return [];
  return (await Promise.all(elements.map((id) => loaders.bearingsOnElement(view).load(id)))).flat();
}

/** Acts under which anybody is listed on a ground. */
async function usageOf(id: string, view: View, { loaders }: Context) {
  const filter = { predicates: ['LISTED_ON_GROUND'], direction: 'INCOMING' } as const;
  const { rows, more } = await loaders.claimsOfEntity(view, filter, ONE_PAGE).load(id);
  const acts = unique(rows.flatMap(({ item }) => item.claim.qualifiers.act ?? [])).sort();
  return { acts: await known(acts, view, loaders), moreActs: more };
}

/** A qualifier is plain text: an act that it names need not be on record. */
async function known(ids: readonly string[], view: View, loaders: Context['loaders']): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => loaders.entity(view).load(id)));
  return found.flatMap((entity) => (entity?.kind === 'Instrument' ? entity.id : []));
}

/** Who administers an act (INCOMING), or which acts an authority administers (OUTGOING). */
async function administering(
  id: string,
  direction: 'INCOMING' | 'OUTGOING',
  view: View,
  { loaders }: Context,
): Promise<string[]> {
  const filter = { predicates: ['ADMINISTERS'], direction };
  const { rows } = await loaders.claimsOfEntity(view, filter, ONE_PAGE).load(id);
  return unique(rows.flatMap(({ item }) => item.other ?? []));
}

async function wideningsOf(
  acts: readonly string[],
  authorities: ReadonlyMap<string, readonly string[]>,
  view: View,
  context: Context,
): Promise<string[]> {
  const who = unique(acts.flatMap((act) => authorities.get(act) ?? []));
  const theirs = await Promise.all(who.map((id) => administering(id, 'OUTGOING', view, context)));
  const filter = { predicates: ['WIDENS_LISTING_GROUNDS_OF'], direction: 'INCOMING' } as const;
  const found = await Promise.all(
    unique([...acts, ...theirs.flat()]).map((act) =>
      context.loaders.claimsOfEntity(view, filter, ONE_PAGE).load(act),
    ),
  );
  const claims = found.flatMap(({ rows }) => rows.map(({ item }) => item.claim));
  return claims
    .sort((a, b) => ((a.qualifiers.occasion ?? a.id) < (b.qualifiers.occasion ?? b.id) ? -1 : 1))
    .map(({ id }) => id);
}
