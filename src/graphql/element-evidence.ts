/** Reads what bears on the elements of an instrument: bearings, their claims, and whom these are about. */
import type { LinkedBearing } from '../assessment/elements.js';
import type { Membership } from '../assessment/organ-ties.js';
import { actorsSpokenOf } from '../assessment/spoken-of.js';
import { leansOnUnknownBound } from '../assessment/unknown-bounds.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { periodBetween } from '../model/partial-date.js';
import type { Context } from './context.js';
import { organsAmong } from './element-organs.js';
import { during } from './entity-links.js';
import { claimIn, entityIn } from './objects.js';
import { undated, type View } from './view.js';

/** What is assessed. */
export interface Assessed {
  readonly instrument: string;
  /** Its elements, in their order. */
  readonly elements: readonly string[];
  /** null when whoever acted is meant. */
  readonly actor: string | null;
}

/** What bears on each element, in the elements' order, and whether the search for what hangs on the actor was whole. */
export interface ReadEvidence {
  readonly ofElements: readonly (readonly LinkedBearing[])[];
  readonly exhaustive: boolean;
}

/** Reads it; with an actor, each bearing says whether it is about it. */
export async function readElementEvidence(
  assessed: Assessed,
  view: View,
  context: Context,
): Promise<ReadEvidence> {
  const { elements, actor } = assessed;
  const bearings = await Promise.all(elements.map((id) => context.loaders.bearingsOnElement(view).load(id)));
  const spoken = await Promise.all(
    bearings.map((ofElement) =>
      Promise.all(ofElement.map((bearing) => readSpoken(bearing, assessed, view, context))),
    ),
  );
  const ends = spoken.flat().flatMap(({ actors }) => actors);
  const members = actor === null ? null : await organsAmong(ends, actor, view, context);
  return {
    ofElements: spoken.map((ofElement) =>
      ofElement.map((one) => ({ ...one, ...aboutIn(members, one.actors) })),
    ),
    exhaustive: members?.exhaustive ?? true,
  };
}

/** In what view the evidence of a claim counts: what is about the instrument itself is of the text, not of the date. */
export function viewOfEvidence(
  { aboutInstrument }: Pick<LinkedBearing, 'aboutInstrument'>,
  view: View,
): View {
  return aboutInstrument ? undated(view) : view;
}

/** Items of what bears that count in the view: those that support the claim, dispute it or question it. */
export function itemsOfBearing(
  { bearing, claim, aboutInstrument }: Pick<LinkedBearing, 'bearing' | 'claim' | 'aboutInstrument'>,
  view: View,
  { loaders }: Context,
): Promise<readonly EvidenceRecord[]> {
  const stances = [bearing.stance ?? 'SUPPORTS'];
  const counting = viewOfEvidence({ aboutInstrument }, view);
  return loaders.allItemsOfClaim(counting, { stances, ...during(counting) }).load(claim.id);
}

/** What an actor asked about adds to a bearing. */
type About = Pick<LinkedBearing, 'about' | 'ties' | 'organUnproven'>;

/** A bearing with its claim, how that stands, and whom it speaks of. */
type Spoken = Omit<LinkedBearing, keyof About> & { readonly actors: readonly string[] };

async function readSpoken(
  bearing: BearingRecord,
  { instrument, elements }: Assessed,
  view: View,
  context: Context,
): Promise<Spoken> {
  const { record: claim } = await claimIn(context, view, bearing.claim);
  const aboutInstrument = claim.subject === instrument || elements.includes(claim.subject);
  const linked = { bearing, claim, aboutInstrument };
  const counting = viewOfEvidence(linked, view);
  const [figures, actors, periodUnknown] = await Promise.all([
    context.loaders.assessment(counting, view.grading).load(claim.id),
    aboutInstrument ? [] : spokenOf(claim, view, context),
    leansOnUnknown(linked, counting, context),
  ]);
  return { ...linked, figures, actors, periodUnknown };
}

/** Asked of the items on the date alone: without a date nothing leans on a bound. */
async function leansOnUnknown(
  linked: Pick<LinkedBearing, 'bearing' | 'claim' | 'aboutInstrument'>,
  view: View,
  context: Context,
): Promise<boolean> {
  const { period } = view;
  if (period === null) return false;
  const items = await itemsOfBearing(linked, view, context);
  return items.some(({ id, from, to }) => leansOnUnknownBound(periodBetween(from, to, id), period));
}

async function spokenOf(claim: ClaimRecord, view: View, context: Context): Promise<readonly string[]> {
  const [subject, object] = await Promise.all([
    entityIn(context, view, claim.subject),
    claim.object === undefined ? null : entityIn(context, view, claim.object),
  ]);
  return actorsSpokenOf(claim, { subject: subject.record.kind, object: object?.record.kind ?? null });
}

/** By the actor spoken of that hangs on the one asked about as a proven organ, then by the fewest ties. */
function aboutIn(members: Membership | null, actors: readonly string[]): About {
  if (members === null) return { about: null, ...NO_TIES };
  if (actors.length === 0) return { about: 'SITUATION', ...NO_TIES };
  const ways = actors.flatMap((id) => {
    const ties = members.ties.get(id);
    return ties ? [{ ties, organUnproven: members.unproven.has(id) }] : [];
  });
  const [best] = ways.sort(
    (a, b) => Number(a.organUnproven) - Number(b.organUnproven) || a.ties.length - b.ties.length,
  );
  return best ? { about: 'ACTOR', ...best } : { about: 'OTHER', ...NO_TIES };
}

const NO_TIES = { ties: [], organUnproven: false } as const;
