/** Reads what bears on the elements of an instrument: bearings, their claims, and whom these are about. */
import { COUNTS_FROM } from '../assessment/bearing-weight.js';
import type { About, LinkedBearing } from '../assessment/elements.js';
import { type Membership, membersOf, type OrganTie } from '../assessment/organ-ties.js';
import { actorsSpokenOf } from '../assessment/spoken-of.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Context } from './context.js';
import { during } from './entity-links.js';
import { claimIn, entityIn } from './objects.js';
import type { View } from './view.js';

/** Ties that make one an organ of the other, where the other is a state or a body of it. */
const ORGAN_TIES = {
  predicates: ['PART_OF', 'HOLDS_OFFICE_IN', 'HEADS'],
  direction: 'OUTGOING',
  otherKinds: ['State', 'StateBody'],
} as const;

/** What bears on each element, in the elements' order, and whether the search for what hangs on the actor was whole. */
export interface ReadEvidence {
  readonly ofElements: readonly (readonly LinkedBearing[])[];
  readonly exhaustive: boolean;
}

/** Reads it for these elements; with an actor, each bearing says whether it is about it. */
export async function readElementEvidence(
  elements: readonly string[],
  actor: string | null,
  view: View,
  context: Context,
): Promise<ReadEvidence> {
  const { loaders } = context;
  const bearings = await Promise.all(elements.map((id) => loaders.bearingsOnElement(view).load(id)));
  const spoken = await Promise.all(
    bearings.map((ofElement) => Promise.all(ofElement.map((bearing) => readSpoken(bearing, view, context)))),
  );
  const ends = spoken.flat().flatMap(({ actors }) => actors);
  const members =
    actor === null ? null : await membersOf(actor, ends, (ids) => organTies(ids, view, context));
  return {
    ofElements: spoken.map((ofElement) =>
      ofElement.map((one) => ({ ...one, ...aboutIn(members, one.actors) })),
    ),
    exhaustive: members?.exhaustive ?? true,
  };
}

/** A bearing with its claim, how that stands, and whom it speaks of. */
type Spoken = Omit<LinkedBearing, 'about' | 'ties'> & { readonly actors: readonly string[] };

async function readSpoken(bearing: BearingRecord, view: View, context: Context): Promise<Spoken> {
  const { record: claim } = await claimIn(context, view, bearing.claim);
  const [figures, actors] = await Promise.all([
    context.loaders.assessment(view, view.grading).load(claim.id),
    spokenOf(claim, view, context),
  ]);
  return { bearing, claim, figures, actors };
}

async function spokenOf(claim: ClaimRecord, view: View, context: Context): Promise<readonly string[]> {
  const [subject, object] = await Promise.all([
    entityIn(context, view, claim.subject),
    claim.object === undefined ? null : entityIn(context, view, claim.object),
  ]);
  return actorsSpokenOf(claim, { subject: subject.record.kind, object: object?.record.kind ?? null });
}

function aboutIn(
  members: Membership | null,
  actors: readonly string[],
): { readonly about: About | null; readonly ties: readonly string[] } {
  if (members === null) return { about: null, ties: [] };
  if (actors.length === 0) return { about: 'SITUATION', ties: [] };
  const ways = actors.flatMap((id) => {
    const ties = members.ties.get(id);
    return ties ? [ties] : [];
  });
  const [shortest] = ways.sort((a, b) => a.length - b.length);
  return shortest ? { about: 'ACTOR', ties: shortest } : { about: 'OTHER', ties: [] };
}

/** Ties upward that are probable enough to carry. A body that heads another does not hang on it; an official does. */
async function organTies(ids: readonly string[], view: View, context: Context): Promise<OrganTie[]> {
  const { loaders } = context;
  const filter = { ...ORGAN_TIES, ...during(view) };
  const ties = await Promise.all(
    ids.map(async (below) => {
      const [edges, { record }] = await Promise.all([
        loaders.allClaimsOfEntity(view, filter).load(below),
        entityIn(context, view, below),
      ]);
      return edges.filter(({ claim }) => claim.predicate !== 'HEADS' || record.kind === 'Official');
    }),
  );
  const carried = ties.flat().map(async ({ claim, other }): Promise<OrganTie[]> => {
    if (other === null || claim.supersededBy !== undefined) return [];
    const { probability } = await loaders.assessment(view, view.grading).load(claim.id);
    return probability < COUNTS_FROM ? [] : [{ claim: claim.id, below: claim.subject, above: other }];
  });
  return (await Promise.all(carried)).flat();
}
