/** Reads the records of a reasons pack: the actor's claims by what they may be in it, and all that these speak of. */
import type { ClaimGroup, ReasonsRecords } from '../brief/reasons-pack.js';
import type { ClaimRecord } from '../model/claim.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { isThingKind } from '../model/kind.js';
import { PREDICATES } from '../model/predicate.js';
import type { EdgeFilter } from '../store/store.js';
import type { Context } from './context.js';
import { readCriteria } from './reasons-criteria.js';
import { claimsById, mapOf, ONE_PAGE, type ReasonsQuestion, unique } from './reasons-reading.js';
import type { View } from './view.js';

/** Everything as it was at the view's revision; claims at its date, the history of listings at any. */
export async function readReasonsRecords(
  question: ReasonsQuestion,
  view: View,
  context: Context,
): Promise<ReasonsRecords> {
  const { loaders } = context;
  const anyDate: View = { ...view, asOf: null, period: null };
  const { ofActor, cut, claims: own } = await claimsOfActor(question.actor, view, context);
  const criteria = await readCriteria(question, own, view, context);
  const told = unique([...Object.values(ofActor).flat(), ...criteria.bearings.keys()]);
  const oppositions = await mapOf(told, (id) => loaders.oppositionsTo(view).load(id));
  const beside = unique([
    ...[...oppositions.values()].flat().map(({ claim }) => claim),
    ...[...criteria.usage.values()].flatMap(({ widenings }) => widenings),
  ]);
  const further = await claimsById(beside, view, context);
  const claims = new Map([...own, ...criteria.claims, ...further]);
  const history = new Set([...ofActor.LISTING, ...ofActor.PROPOSAL, ...ofActor.COURT]);
  const viewOf = (id: string) => (history.has(id) ? anyDate : view);
  const shown = unique([...told, ...beside]);
  const [itemsOfClaim, assessments, ever, made] = await Promise.all([
    mapOf(shown, (id) => itemsOf(id, viewOf(id), context)),
    mapOf(shown, (id) => loaders.assessment(viewOf(id), view.grading).load(id)),
    mapOf(ofActor.GROUND, (id) => loaders.assessment(anyDate, view.grading).load(id)),
    context.store.revisions.byNumbers([view.revision], context),
  ]);
  const items = new Map([...itemsOfClaim.values()].flat().map((item) => [item.id, item] as const));
  const isEver = ({ standing }: { standing: string }) => standing === 'SUPPORTED' || standing === 'CONTESTED';
  const records = {
    ...question,
    asOf: view.asOf,
    number: view.revision,
    revision: made[0] ?? null,
    cut,
    claims,
    items,
    itemsOfClaim,
    oppositions,
    assessments,
    everStated: new Set([...ever].filter(([, one]) => isEver(one)).map(([id]) => id)),
    bearings: criteria.bearings,
    authorities: criteria.authorities,
    usage: criteria.usage,
    publications: new Map(),
  };
  const entities = await entitiesOf(idsIn(records), view, context);
  return { ...records, entities, ofActor: withDirections(ofActor, claims, entities) };
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

/** Claims that matter only if they bear on an element. */
const OTHER: EdgeFilter = {
  not: { predicates: Object.values(GROUPS).flatMap(({ predicates = [] }) => predicates) },
};

async function claimsOfActor(actor: string, view: View, { loaders }: Context) {
  const claims = new Map<string, ClaimRecord>();
  const cut: ClaimGroup[] = [];
  const read = async (group: ClaimGroup, filter: EdgeFilter) => {
    const { rows, more } = await loaders.claimsOfEntity(view, filter, ONE_PAGE).load(actor);
    if (more) cut.push(group);
    for (const { item } of rows) claims.set(item.claim.id, item.claim);
    return unique(rows.map(({ item }) => item.claim.id));
  };
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, EdgeFilter][];
  const found = await Promise.all(groups.map(async ([group, filter]) => [group, await read(group, filter)]));
  await read('OTHER', OTHER);
  const ofActor = { ...Object.fromEntries(found), OTHER: [] } as Record<ClaimGroup, readonly string[]>;
  return { ofActor, cut: cut.sort(), claims };
}

/** To direct an operation or a network is conduct; to direct another actor, or be directed, is a tie. */
function withDirections(
  ofActor: Readonly<Record<ClaimGroup, readonly string[]>>,
  claims: ReadonlyMap<string, ClaimRecord>,
  entities: ReasonsRecords['entities'],
): Readonly<Record<ClaimGroup, readonly string[]>> {
  const isConduct = (id: string) => {
    const kind = entities.get(claims.get(id)?.object ?? '')?.kind;
    return kind !== undefined && (isThingKind(kind) || kind === 'Network');
  };
  const directs = (id: string) => claims.get(id)?.predicate === 'DIRECTS';
  return {
    ...ofActor,
    CONDUCT: ofActor.CONDUCT.filter((id) => !directs(id) || isConduct(id)),
    TIE: ofActor.TIE.filter((id) => !directs(id) || !isConduct(id)),
  };
}

async function itemsOf(claim: string, view: View, { loaders }: Context): Promise<EvidenceRecord[]> {
  const filter = view.period === null ? {} : { period: view.period };
  const { rows } = await loaders.itemsOfClaim(view, filter, ONE_PAGE).load(claim);
  return rows.map(({ item }) => item);
}

/** Every entity that the records name, and the sources that their sources repeat. */
async function entitiesOf(ids: readonly string[], view: View, { loaders }: Context) {
  const entities = new Map<
    string,
    NonNullable<Awaited<ReturnType<ReturnType<typeof loaders.entity>['load']>>>
  >();
  const read = async (wanted: readonly string[]) => {
    for (const entity of await Promise.all(wanted.map((id) => loaders.entity(view).load(id))))
      if (entity !== null) entities.set(entity.id, entity);
  };
  await read(unique(ids));
  const beyond = [...entities.values()].flatMap((entity) => {
    if (entity.kind === 'Source') return entity.relays;
    return entity.kind === 'Element' ? [entity.instrument] : [];
  });
  await read(unique(beyond).filter((id) => !entities.has(id)));
  return entities;
}

function idsIn(records: Omit<ReasonsRecords, 'entities' | 'ofActor'>): string[] {
  const { actor, criterion, claims, items, oppositions, bearings, authorities, usage } = records;
  return [
    actor,
    ...(criterion === null ? [] : [criterion]),
    ...[...claims.values()].flatMap(({ subject, object, qualifiers, predicate }) => [
      subject,
      ...(object === undefined ? [] : [object]),
      ...(predicate === 'LISTED_ON_GROUND' && qualifiers.act !== undefined ? [qualifiers.act] : []),
    ]),
    ...[...items.values()].flatMap(({ source, assertedBy, restsOn }) => [
      source,
      ...(assertedBy === undefined ? [] : [assertedBy]),
      ...restsOn,
    ]),
    ...[...oppositions.values()].flat().map(({ source }) => source),
    ...[...bearings.values()].flat().flatMap(({ source, element }) => [source, element]),
    ...[...authorities].flatMap(([act, ids]) => [act, ...ids]),
    ...[...usage.values()].flatMap(({ id, acts }) => [id, ...acts]),
  ];
}
