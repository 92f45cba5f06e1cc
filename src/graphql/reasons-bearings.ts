/** Reads what bears on the criteria of a pack, and tells apart what charges its actor, an organ of it, or others. */
import type { LinkedBearing } from '../assessment/elements.js';
import { grouped } from '../assessment/grouped.js';
import type { BearingApart, OrganWay } from '../assessment/pack/records.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import { unique } from '../unique.js';
import type { Context } from './context.js';
import { type ReadEvidence, readElementEvidence } from './element-evidence.js';
import { mapOf, ONE_PAGE, type ReasonsQuestion } from './reasons-reading.js';
import { undated, type View } from './view.js';

export interface ReadBearings {
  /** Those that charge the actor or what hangs on it, by the claim that bears. */
  readonly bearings: ReadonlyMap<string, readonly BearingRecord[]>;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  /** By the claim that bears. */
  readonly ties: ReadonlyMap<string, OrganWay>;
  readonly apart: readonly BearingApart[];
  readonly exhaustive: boolean;
}

export async function readBearings(
  question: ReasonsQuestion,
  own: readonly string[],
  view: View,
  context: Context,
): Promise<ReadBearings> {
  const { actor, criterion } = question;
  const { elements, more } = await elementsAsked(question, own, view, context);
  const found = await evidenceOn(elements, actor, upTo(view), context);
  const linked = found.flatMap(({ ofElements }) => ofElements.flat());
  const charging = linked.filter(({ about }) => about === 'ACTOR');
  const names = ({ subject, object }: ClaimRecord) => subject === actor || object === actor;
  const apart = linked.filter(
    ({ about, claim }) => about !== 'ACTOR' && (criterion !== null || names(claim)),
  );
  return {
    bearings: byClaim(charging),
    claims: new Map(charging.map(({ claim }) => [claim.id, claim])),
    ties: new Map(
      charging.map(({ claim, ties, organUnproven }) => [claim.id, { claims: ties, organUnproven }]),
    ),
    apart: apart.map(({ claim, about }) => ({
      claim: claim.id,
      about: about === 'SITUATION' ? 'SITUATION' : 'OTHER',
    })),
    exhaustive: found.every(({ exhaustive }) => exhaustive) && !more,
  };
}

/** By instrument, since what is about an instrument itself charges nobody. */
async function evidenceOn(
  elements: readonly string[],
  actor: string,
  view: View,
  context: Context,
): Promise<ReadEvidence[]> {
  const found = await Promise.all(elements.map((id) => context.loaders.entity(view).load(id)));
  const known = found.flatMap((entity) => (entity?.kind === 'Element' ? entity : []));
  const byInstrument = grouped(known, ({ instrument }) => instrument);
  return Promise.all(
    [...byInstrument].map(([instrument, of]) =>
      readElementEvidence({ instrument, elements: of.map(({ id }) => id), actor }, view, context),
    ),
  );
}

function byClaim(linked: readonly LinkedBearing[]): Map<string, BearingRecord[]> {
  const found = new Map<string, BearingRecord[]>();
  for (const { bearing } of linked) found.set(bearing.claim, [...(found.get(bearing.claim) ?? []), bearing]);
  return found;
}

/** Whatever may have begun by the date, with figures of the whole record. */
function upTo(view: View): View {
  return { ...undated(view), period: view.period && { from: null, to: view.period.to } };
}

/** The element asked for, or those of the instrument; otherwise those that own claims or, for a state, organs may bear on. */
async function elementsAsked(
  { actor, criterion }: ReasonsQuestion,
  own: readonly string[],
  view: View,
  context: Context,
): Promise<{ readonly elements: readonly string[]; readonly more: boolean }> {
  const { loaders } = context;
  const kindOf = async (id: string) => (await loaders.entity(view).load(id))?.kind;
  if (criterion !== null) {
    const kind = await kindOf(criterion);
    if (kind === 'Concept') return { elements: [], more: false };
    const parts = kind === 'Instrument' ? await loaders.elements(view).load(criterion) : [{ id: criterion }];
    return { elements: parts.map(({ id }) => id), more: false };
  }
  const borneOn = await mapOf(own, (id) => loaders.bearingsOfClaim(view).load(id));
  const ofOwn = [...borneOn.values()].flat().map(({ element }) => element);
  const kind = await kindOf(actor);
  if (kind !== 'State' && kind !== 'StateBody') return { elements: unique(ofOwn), more: false };
  const { rows, more } = await context.store.entities.page(
    { kinds: ['Element'] },
    ONE_PAGE,
    view.revision,
    context,
  );
  return { elements: unique([...ofOwn, ...rows.map(({ item }) => item.id)]), more };
}
