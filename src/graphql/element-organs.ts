/** Reads who hangs on an actor by organ ties, on the view's date: see the assessment room for what these are. */
import { COUNTS_FROM } from '../assessment/bearing-weight.js';
import { type Membership, membersOf, type OrganTie } from '../assessment/organ-ties.js';
import type { Entity } from '../model/entity.js';
import type { ClaimEdge } from '../store/store.js';
import type { Context } from './context.js';
import { during } from './entity-links.js';
import { entityIn } from './objects.js';
import type { View } from './view.js';

/** Ties that make one an organ of the other, where the other is a state or a body of it. */
const ORGAN_TIES = {
  predicates: ['PART_OF', 'HOLDS_OFFICE_IN', 'HEADS'],
  direction: 'OUTGOING',
  otherKinds: ['State', 'StateBody'],
} as const;

/** Which of these hang on the actor, by ties that are probable enough to carry. */
export function organsAmong(
  candidates: readonly string[],
  actor: string,
  view: View,
  context: Context,
): Promise<Membership> {
  return membersOf(actor, candidates, async (ids) =>
    (await Promise.all(ids.map((id) => tiesFrom(id, view, context)))).flat(),
  );
}

/** A body that heads another does not hang on it; an official does. */
async function tiesFrom(below: string, view: View, context: Context): Promise<OrganTie[]> {
  const filter = { ...ORGAN_TIES, ...during(view) };
  const [edges, { record }] = await Promise.all([
    context.loaders.allClaimsOfEntity(view, filter).load(below),
    entityIn(context, view, below),
  ]);
  const hanging = edges.filter(({ claim }) => claim.predicate !== 'HEADS' || record.kind === 'Official');
  const unproven = isUnproven(record);
  return (await Promise.all(hanging.map((edge) => carried(edge, unproven, view, context)))).flat();
}

async function carried(
  { claim, other }: ClaimEdge,
  unproven: boolean,
  view: View,
  { loaders }: Context,
): Promise<OrganTie[]> {
  if (other === null || claim.supersededBy !== undefined) return [];
  const { probability } = await loaders.assessment(view, view.grading).load(claim.id);
  return probability < COUNTS_FROM ? [] : [{ claim: claim.id, below: claim.subject, above: other, unproven }];
}

/** A label for bodies that nobody names, or a body that is only called affiliated. */
function isUnproven(entity: Entity): boolean {
  return entity.kind === 'StateBody' && (entity.collective || entity.organStatus === 'UNPROVEN');
}
