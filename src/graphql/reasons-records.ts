/** Reads the records of a reasons pack: the actor's claims, what bears on criteria, and all that these speak of. */

import type { ReasonsRecords } from '../brief/reasons/memo.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { unique } from '../unique.js';
import type { Context } from './context.js';
import { readBearings } from './reasons-bearings.js';
import { claimsOfActor, withDirections } from './reasons-claims.js';
import { readCriteria } from './reasons-criteria.js';
import { claimsById, mapOf, ONE_PAGE, type ReasonsQuestion } from './reasons-reading.js';
import { undated, type View } from './view.js';

/** How far a source is followed to the works that it repeats, and these to others. */
const MOST_RELAYS = 8;

/** Everything as it was at the view's revision, whatever the date: the pack leaves out what certainly began later. */
export async function readReasonsRecords(
  question: ReasonsQuestion,
  dated: View,
  context: Context,
): Promise<ReasonsRecords> {
  const { loaders } = context;
  const view = undated(dated);
  const { ofActor, cut, claims: own } = await claimsOfActor(question.actor, view, context);
  const found = await readBearings(question, [...own.keys()], dated, context);
  const elements = unique([...found.bearings.values()].flat().map(({ element }) => element));
  const { usage, authorities } = await readCriteria(question, own, elements, view, context);
  const told = unique([...Object.values(ofActor).flat(), ...found.bearings.keys()]);
  const oppositions = await mapOf(told, (id) => loaders.oppositionsTo(view).load(id));
  const beside = unique([
    ...[...oppositions.values()].flat().map(({ claim }) => claim),
    ...[...usage.values()].flatMap(({ widenings, uses }) => [
      ...widenings,
      ...uses.map(({ claim }) => claim),
    ]),
    ...[...found.ties.values()].flatMap((way) => way.claims),
    ...[...own.values()].flatMap(({ supersededBy }) => supersededBy ?? []),
  ]);
  const claims = new Map([...own, ...found.claims, ...(await claimsById(beside, view, context))]);
  const shown = unique([...told, ...beside]);
  const [itemsOfClaim, assessments, made] = await Promise.all([
    mapOf(shown, (id) => itemsOf(id, view, context)),
    mapOf(shown, (id) => loaders.assessment(view, view.grading).load(id)),
    context.store.revisions.byNumbers([view.revision], context),
  ]);
  const records = {
    ...question,
    asOf: dated.asOf,
    number: view.revision,
    revision: made[0] ?? null,
    cut,
    claims,
    items: new Map([...itemsOfClaim.values()].flat().map((item) => [item.id, item] as const)),
    itemsOfClaim,
    oppositions,
    assessments,
    bearings: found.bearings,
    ties: found.ties,
    apart: found.apart,
    exhaustive: found.exhaustive,
    authorities,
    usage,
    publications: new Map(),
  };
  const entities = await entitiesOf(idsIn(records), view, context);
  return { ...records, entities, ofActor: withDirections(question.actor, ofActor, claims, entities) };
}

async function itemsOf(claim: string, view: View, { loaders }: Context): Promise<EvidenceRecord[]> {
  const { rows } = await loaders.itemsOfClaim(view, {}, ONE_PAGE).load(claim);
  return rows.map(({ item }) => item);
}

/** Every entity that the records name, the instruments of elements, and the works that sources repeat. */
async function entitiesOf(
  ids: readonly string[],
  view: View,
  { loaders }: Context,
): Promise<ReadonlyMap<string, Entity>> {
  const entities = new Map<string, Entity>();
  let wanted = unique(ids);
  for (let step = 0; step <= MOST_RELAYS && wanted.length > 0; step++) {
    const found = await Promise.all(wanted.map((id) => loaders.entity(view).load(id)));
    for (const entity of found) if (entity !== null) entities.set(entity.id, entity);
    wanted = unique(found.flatMap((entity) => (entity === null ? [] : beyond(entity)))).filter(
      (id) => !entities.has(id),
    );
  }
  return entities;
}

function beyond(entity: Entity): readonly string[] {
  if (entity.kind === 'Source') return entity.relays;
  return entity.kind === 'Element' ? [entity.instrument] : [];
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
      ...(qualifiers.population === undefined ? [] : [qualifiers.population]),
    ]),
    ...[...items.values()].flatMap(({ source, assertedBy, restsOn }) => [
      source,
      ...(assertedBy === undefined ? [] : [assertedBy]),
      ...restsOn,
    ]),
    ...[...oppositions.values()].flat().map(({ source }) => source),
    ...[...bearings.values()].flat().flatMap(({ source, element }) => [source, element]),
    ...[...authorities].flatMap(([act, ids]) => [act, ...ids]),
    ...[...usage.values()].flatMap(({ id, uses }) => [id, ...uses.map(({ act }) => act)]),
  ];
}
