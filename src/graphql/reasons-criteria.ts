/** Reads how criteria are tied to acts: the acts that use a ground, who administers them, and how grounds were widened. */
import type { CriterionUse, PackCriterion } from '../assessment/pack/pack.js';
import type { ClaimRecord } from '../model/claim.js';
import { unique } from '../unique.js';
import type { Context } from './context.js';
import { mapOf, ONE_PAGE, type ReasonsQuestion } from './reasons-reading.js';
import { undated, type View } from './view.js';

export interface CriteriaRecords {
  readonly authorities: ReadonlyMap<string, readonly string[]>;
  readonly usage: ReadonlyMap<string, PackCriterion>;
}

/** Of the criterion asked for, the grounds of the actor's claims, and the elements that something bears on. */
export async function readCriteria(
  { actor, criterion }: ReasonsQuestion,
  own: ReadonlyMap<string, ClaimRecord>,
  elements: readonly string[],
  view: View,
  context: Context,
): Promise<CriteriaRecords> {
  const ofPredicate = (name: string) => [...own.values()].filter(({ predicate }) => predicate === name);
  const criteria = unique([
    ...(criterion === null ? [] : [criterion]),
    ...ofPredicate('LISTED_ON_GROUND').flatMap(({ object }) => object ?? []),
    ...elements,
  ]);
  const used = await mapOf(criteria, (id) => usageOf(id, actor, view, context));
  const acts = unique([
    ...ofPredicate('LISTED_UNDER').flatMap(({ object }) => object ?? []),
    ...[...used.values()].flatMap(({ uses }) => uses.map(({ act }) => act)),
  ]);
  const authorities = await mapOf(acts, (act) => administering(act, 'INCOMING', view, context));
  const usage = await mapOf(criteria, async (id): Promise<PackCriterion> => {
    const one = used.get(id) ?? { uses: [], moreActs: false };
    const ofUses = one.uses.map(({ act }) => act);
    return { id, ...one, widenings: await wideningsOf(ofUses, authorities, view, context) };
  });
  return { authorities, usage };
}

/** Acts under which a source says that anybody is listed on a ground, with the claim: the actor's own where there is one. */
async function usageOf(
  id: string,
  actor: string,
  view: View,
  { loaders }: Context,
): Promise<Pick<PackCriterion, 'uses' | 'moreActs'>> {
  const filter = { predicates: ['LISTED_ON_GROUND'], direction: 'INCOMING' } as const;
  const { rows, more } = await loaders.claimsOfEntity(view, filter, ONE_PAGE).load(id);
  const claims = rows.map(({ item }) => item.claim).filter(({ supersededBy }) => supersededBy === undefined);
  const figures = await mapOf(
    claims.map((claim) => claim.id),
    (claim) => loaders.assessment(undated(view), view.grading).load(claim),
  );
  const said = claims.filter((claim) => (figures.get(claim.id)?.probabilityUndisputed ?? 0) > 0);
  const uses = unique(said.flatMap(({ qualifiers }) => qualifiers.act ?? []))
    .sort()
    .flatMap((act): CriterionUse[] => {
      const of = said.filter(({ qualifiers }) => qualifiers.act === act);
      const claim = of.find(({ subject }) => subject === actor) ?? of[0];
      return claim ? [{ act, claim: claim.id }] : [];
    });
  return { uses: await known(uses, view, loaders), moreActs: more };
}

/** A qualifier is plain text: an act that it names need not be on record. */
async function known(
  uses: readonly CriterionUse[],
  view: View,
  loaders: Context['loaders'],
): Promise<CriterionUse[]> {
  const found = await Promise.all(uses.map(({ act }) => loaders.entity(view).load(act)));
  return uses.filter((_, index) => found[index]?.kind === 'Instrument');
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
