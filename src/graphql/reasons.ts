/** Reasons packs: what a listing of an actor would rest on by the record, field by field and as a memorandum. */

import { composeReasons, reasonsTitle } from '../brief/compose-reasons.js';
import { Naming } from '../brief/naming.js';
import { assembleReasons } from '../brief/reasons-assemble.js';
import { gapsIn, textOfLine } from '../brief/reasons-gaps.js';
import type { PackConnections, ReasonsPack, ReasonsRecords } from '../brief/reasons-pack.js';
import { sourcesOf } from '../brief/reasons-sources.js';
import { type BriefFormat, renderBrief } from '../brief/render-brief.js';
import { LinchpinError } from '../errors.js';
import { listingId } from '../model/claim.js';
import { RELIABILITY_MEANINGS } from '../model/grade.js';
import { ACTOR_KINDS, type EntityKind } from '../model/kind.js';
import type { Context } from './context.js';
import { checkId, notFound } from './given-ids.js';
import { allSeen, claimIn, entityIn, entityOfKind, itemIn, sourceIn, sourcesIn } from './objects.js';
import type { PackClaimParent } from './parents.js';
import { readConnections, withChainRecords } from './reasons-connections.js';
import type { ReasonsQuestion } from './reasons-reading.js';
import { readReasonsRecords } from './reasons-records.js';
import type { Resolvers } from './types.generated.js';
import type { View } from './view.js';

const CRITERION_KINDS: readonly EntityKind[] = ['Concept', 'Element', 'Instrument'];

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
  await checkKind(actor, 'actor', ACTOR_KINDS, view, context);
  if (criterion !== null) await checkKind(criterion, 'criterion', CRITERION_KINDS, view, context);
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

async function checkKind(
  id: string,
  field: 'actor' | 'criterion',
  kinds: readonly EntityKind[],
  view: View,
  context: Context,
): Promise<void> {
  const where = `listingPack(${field})`;
  checkId(id, where);
  const record = await context.loaders.entity(view).load(id);
  if (!record) throw await notFound(field, [{ id, where }], context);
  if (kinds.includes(record.kind)) return;
  const wanted = `one of ${kinds.join(', ')}`;
  throw new LinchpinError('KIND_MISMATCH', { where, wanted, id, got: `of the kind ${record.kind}` });
}

export const reasonsResolvers: Resolvers = {
  Query: {
    listingPack: async (_, { actor, criterion = null, networks = null, ...at }, context) => {
      const view = await context.view(at);
      return { record: await makePack({ actor, criterion, networks }, view, context), view };
    },
  },
  ListingPack: {
    title: ({ record: { records } }) => reasonsTitle(new Naming(records).name(records.actor)),
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
    proposals: ({ record, view }, _, context) =>
      record.pack.proposals.map((id) => claimIn(context, view, id)),
    courtOutcomes: ({ record, view }, _, context) =>
      record.pack.courtOutcomes.map((id) => claimIn(context, view, id)),
    gaps: ({ record: { pack, records } }) =>
      gapsIn({ pack, records, sources: sourcesOf(pack, records), naming: new Naming(records) }).map(
        textOfLine,
      ),
    asOf: ({ view }) => view.asOf,
    revision: ({ view }) => view.revision,
    document: ({ record, view }, { format }, context) => printedPack(record, format, view, context),
  },
  PackCriterion: {
    criterion: ({ record, view }, _, context) => entityIn(context, view, record.id),
    acts: ({ record, view }, _, context) =>
      record.acts.map((id) => entityOfKind(context, view, id, 'Instrument')),
    widenings: ({ record, view }, _, context) => record.widenings.map((id) => claimIn(context, view, id)),
  },
  PackClaim: {
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    role: ({ record }) => record.role,
    criteria: ({ record, view }, _, context) => record.criteria.map((id) => entityIn(context, view, id)),
    bearings: ({ record, view }) => allSeen(record.bearings, view),
    probability: ({ record }) => record.records.assessments.get(record.claim)?.probability ?? 0,
    standing: ({ record }) => record.records.assessments.get(record.claim)?.standing ?? 'NO_EVIDENCE',
    supporting: (one) => itemsOfStance(one, 'SUPPORTS'),
    disputing: (one) => itemsOfStance(one, 'DISPUTES'),
    questioning: (one) => itemsOfStance(one, 'QUESTIONS'),
    opposedBy: ({ record, view }) => allSeen(record.records.oppositions.get(record.claim) ?? [], view),
  },
  PackObjection: {
    kind: ({ record }) => record.kind,
    claim: ({ record, view }, _, context) => claimIn(context, view, record.claim),
    item: ({ record, view }, _, context) =>
      record.item === null ? null : itemIn(context, view, record.item),
    opposition: ({ record, view }) => record.opposition && { record: record.opposition, view },
    bearing: ({ record, view }) => record.bearing && { record: record.bearing, view },
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
    grounds: ({ record, view }, _, context) => record.grounds.map((id) => claimIn(context, view, id)),
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

function itemsOfStance({ record, view }: PackClaimParent, stance: 'SUPPORTS' | 'DISPUTES' | 'QUESTIONS') {
  const items = record.records.itemsOfClaim.get(record.claim) ?? [];
  return allSeen(
    items.filter((item) => item.stance === stance),
    view,
  );
}
