/** Reasons packs: what a listing of an actor would rest on by the record, field by field and as a memorandum. */
import { assembleReasons } from '../assessment/pack/assemble.js';
import { itemsTold } from '../assessment/pack/dates.js';
import { gapsIn } from '../assessment/pack/gaps.js';
import type { ReasonsPack } from '../assessment/pack/pack.js';
import { sourcesOf } from '../assessment/pack/sources.js';
import { composeReasons, reasonsTitle } from '../brief/reasons/compose.js';
import type { PackConnections } from '../brief/reasons/connections.js';
import { gapText } from '../brief/reasons/gap-lines.js';
import type { ReasonsRecords } from '../brief/reasons/memo.js';
import { PackNaming } from '../brief/reasons/pack-naming.js';
import { type BriefFormat, renderBrief } from '../brief/render-brief.js';
import { listingId } from '../model/claim.js';
import { RELIABILITY_MEANINGS } from '../model/grade.js';
import { ACTOR_KINDS } from '../model/kind.js';
import type { Context } from './context.js';
import { entityGiven } from './entity-given.js';
import { allSeen, claimIn, entityIn, entityOfKind, itemIn, sourceIn, sourcesIn } from './objects.js';
import type { PackClaimParent } from './parents.js';
import { checkNetworks, readConnections, withChainRecords } from './reasons-connections.js';
import type { ReasonsQuestion } from './reasons-reading.js';
import { readReasonsRecords } from './reasons-records.js';
import type { Resolvers } from './types.generated.js';
import { undated, type View } from './view.js';

const ACTOR = { what: 'actor', kinds: ACTOR_KINDS } as const;
const CRITERION = { what: 'criterion', kinds: ['Concept', 'Element', 'Instrument'] } as const;

/** A pack as it was made, and its chains, which are looked for once and only when they are asked for. */
export interface MadePack {
  readonly pack: ReasonsPack;
  readonly records: ReasonsRecords;
  connections(): Promise<PackConnections>;
}

export interface PackQuestion extends ReasonsQuestion {
  readonly networks: readonly string[] | null;
}

/** @throws LinchpinError ID_INVALID, ENTITY_NOT_FOUND naming near ids, KIND_MISMATCH */
export async function makePack(question: PackQuestion, view: View, context: Context): Promise<MadePack> {
  const { actor, criterion, networks } = question;
  await entityGiven({ id: actor, where: 'listingPack(actor)' }, ACTOR, view, context);
  if (criterion !== null) {
    await entityGiven({ id: criterion, where: 'listingPack(criterion)' }, CRITERION, view, context);
  }
  if (networks !== null) await checkNetworks(actor, networks, view, context);
  const records = await readReasonsRecords({ actor, criterion }, view, context);
  let connections: Promise<PackConnections> | undefined;
  return {
    pack: assembleReasons(records),
    records,
    connections: () => {
      connections ??= readConnections(actor, networks, view, context);
      return connections;
    },
  };
}

/** The pack as a memorandum in a format. */
export async function printedPack(
  { pack, records, connections }: MadePack,
  format: BriefFormat,
  view: View,
  context: Context,
): Promise<string> {
  const chains = await connections();
  const all = await withChainRecords(records, chains, view, context);
  return renderBrief(composeReasons(pack, chains, all), format);
}

/** What a court would miss, as plain text. */
function gapsOf({ pack, records }: MadePack): string[] {
  const wording = { records, naming: new PackNaming(records, pack) };
  const look = { pack, records, sources: sourcesOf(pack, records) };
  return gapsIn(look).map((gap) => gapText(gap, wording));
}

export const reasonsResolvers: Resolvers = {
  Query: {
    listingPack: async (_, { actor, criterion = null, networks = null, ...at }, context) => {
      const view = await context.view(at);
      return { record: await makePack({ actor, criterion, networks }, view, context), view };
    },
  },
  ListingPack: {
    title: ({ record: { pack, records } }) => reasonsTitle(new PackNaming(records, pack).name(records.actor)),
    actor: ({ record, view }, _, context) =>
      entityOfKind(context, view, record.records.actor, ...ACTOR_KINDS),
    criterion: ({ record: { records }, view }, _, context) =>
      records.criterion === null ? null : entityIn(context, view, records.criterion),
    criteria: ({ record, view }) => allSeen(record.pack.criteria, view),
    claimsFor: ({ record: { pack, records }, view }) =>
      allSeen(
        pack.claimsFor.map((one) => ({ ...one, records })),
        view,
      ),
    claimsAgainst: ({ record: { pack, records }, view }) =>
      allSeen(
        pack.claimsAgainst.map((one) => ({ ...one, actor: records.actor })),
        view,
      ),
    sources: ({ record: { pack, records }, view }) => allSeen(sourcesOf(pack, records), view),
    chains: async ({ record, view }) => ({ record: await record.connections(), view }),
    listings: ({ record, view }) => allSeen(record.pack.listings, view),
    proposals: ({ record, view }, _, context) => claimsIn(record.pack.proposals, view, context),
    courtOutcomes: ({ record, view }, _, context) => claimsIn(record.pack.courtOutcomes, view, context),
    gaps: ({ record }) => gapsOf(record),
    asOf: ({ view }) => view.asOf,
    revision: ({ view }) => view.revision,
    document: ({ record, view }, { format }, context) => printedPack(record, format, view, context),
  },
  PackCriterion: {
    criterion: ({ record, view }, _, context) => entityIn(context, view, record.id),
    acts: ({ record, view }, _, context) =>
      record.uses.map(({ act }) => entityOfKind(context, view, act, 'Instrument')),
    widenings: ({ record, view }, _, context) => claimsIn(record.widenings, view, context),
  },
  PackClaim: {
    claim: ({ record, view }, _, context) => claimIn(context, undated(view), record.claim),
    role: ({ record }) => record.role,
    criteria: ({ record, view }, _, context) => record.criteria.map((id) => entityIn(context, view, id)),
    bearings: ({ record, view }) => allSeen(record.bearings, undated(view)),
    ties: ({ record, view }, _, context) => claimsIn(record.ties, view, context),
    ended: ({ record }) => record.ended,
    early: ({ record, view }, _, context) => itemsIn(record.early, view, context),
    probability: ({ record }) => record.records.assessments.get(record.claim)?.probability ?? 0,
    standing: ({ record }) => record.records.assessments.get(record.claim)?.standing ?? 'NO_EVIDENCE',
    supporting: (one) => itemsOfStance(one, 'SUPPORTS'),
    disputing: (one) => itemsOfStance(one, 'DISPUTES'),
    questioning: (one) => itemsOfStance(one, 'QUESTIONS'),
    opposedBy: ({ record, view }) =>
      allSeen(record.records.oppositions.get(record.claim) ?? [], undated(view)),
  },
  PackObjection: {
    number: ({ record }) => record.number,
    kind: ({ record }) => record.kind,
    claim: ({ record, view }, _, context) => claimIn(context, undated(view), record.claim),
    item: ({ record, view }, _, context) =>
      record.item === null ? null : itemIn(context, view, record.item),
    opposition: ({ record, view }) => record.opposition && { record: record.opposition, view: undated(view) },
    bearing: ({ record, view }) => record.bearing && { record: record.bearing, view: undated(view) },
    ties: ({ record, view }, _, context) => claimsIn(record.ties, view, context),
    saidBy: ({ record, view }, _, context) =>
      record.saidBy === null ? null : entityOfKind(context, view, record.saidBy, ...ACTOR_KINDS),
    byTheActor: ({ record }) => record.kind === 'DENIAL' || record.saidBy === record.actor,
    source: ({ record, view }, _, context) =>
      record.source === null ? null : sourceIn(context, view, record.source),
    alone: ({ record }) => record.isAlone,
  },
  PackSource: {
    source: ({ record, view }) => ({ record: record.source, view }),
    reliability: ({ record }) => record.source.reliability,
    reliabilityMeaning: ({ record }) => RELIABILITY_MEANINGS[record.source.reliability],
    locators: ({ record }) => record.locators,
    sha256: ({ record }) => record.source.sha256 ?? null,
    capturedAt: ({ record }) => record.source.capturedAt ?? null,
    preservation: ({ record }) => (record.source.sha256 === undefined ? 'NOT_PRESERVED' : 'PRESERVED'),
    relays: ({ record, view }, _, context) => sourcesIn(context, view, record.source.relays),
    restsOn: ({ record, view }, _, context) => sourcesIn(context, view, record.restsOn),
    wordsOf: ({ record, view }, _, context) =>
      record.wordsOf.map((id) => entityOfKind(context, view, id, ...ACTOR_KINDS)),
  },
  PackListing: {
    listing: ({ record, view }, _, context) =>
      entityOfKind(context, view, listingId(record.claim), 'Listing'),
    authorities: ({ record, view }, _, context) =>
      record.authorities.map((id) => entityOfKind(context, view, id, ...ACTOR_KINDS)),
    status: ({ record }) => record.status,
    grounds: ({ record, view }, _, context) => claimsIn(record.grounds, view, context),
    early: ({ record, view }, _, context) => itemsIn(record.early, view, context),
    lifted: async ({ record, view }, _, context) =>
      (await claimIn(context, view, record.claim)).record.qualifiers.liftedOn !== undefined,
    listedAgainAfter: ({ record, view }, _, context) =>
      record.after.map((id) => entityOfKind(context, view, listingId(id), 'Listing')),
  },
  PackChains: {
    asked: ({ record }) => record.asked.length,
    moreEnds: ({ record }) => record.moreEnds,
    answered: ({ record, view }) => allSeen(record.answered, view),
    further: ({ record, view }, _, context) => record.further.map(({ to }) => entityIn(context, view, to)),
    none: ({ record, view }, _, context) => record.none.map((id) => entityIn(context, view, id)),
    stopped: ({ record, view }, _, context) => record.stopped.map((id) => entityIn(context, view, id)),
  },
  PackChain: {
    to: ({ record, view }, _, context) => entityIn(context, view, record.to),
    answer: ({ record, view }) => ({ record: record.answer, view }),
  },
};

/** Claims of a pack are told whatever their date: the pack has left out what it leaves out. */
function claimsIn(ids: readonly string[], view: View, context: Context) {
  return ids.map((id) => claimIn(context, undated(view), id));
}

function itemsIn(ids: readonly string[], view: View, context: Context) {
  return ids.map((id) => itemIn(context, undated(view), id));
}

function itemsOfStance({ record, view }: PackClaimParent, stance: 'SUPPORTS' | 'DISPUTES' | 'QUESTIONS') {
  const items = itemsTold(record.claim, record.records);
  return allSeen(
    items.filter((item) => item.stance === stance),
    undated(view),
  );
}
