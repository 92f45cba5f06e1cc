/** The records that a brief speaks of, read from the store in a handful of batched statements. */
import type { Answer, Linchpin } from '../attribution/answer.js';
import type { BriefRecords } from '../brief/records.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { type Period, parsePartialDate } from '../model/partial-date.js';
import { type SourceRecord, workOf } from '../model/source.js';
import type { ReadOptions, Store } from '../store/store.js';
import { unique } from '../unique.js';
import { allRows, allRowsOfEach } from './loaders/all-rows.js';

/** Most ids of one statement. */
const BATCH = 500;

/** Reads everything as it was at the answer's revision; what stands beside the steps, at its date too. */
export async function readBriefRecords(
  answer: Answer,
  store: Store,
  options: ReadOptions = {},
): Promise<BriefRecords> {
  const { revision, question } = answer;
  const period: Period | null = question.asOf === null ? null : parsePartialDate(question.asOf, 'asOf');
  const beside = unique([...opposingIn(answer), ...answer.contacts.map(({ claim }) => claim)]);
  const [made, claims, itemsOfSteps, besideItems, oppositions] = await Promise.all([
    store.revisions.byNumbers([revision], options),
    byId(claimsIn(answer), (ids) => store.claims.byIds(ids, revision, options)),
    byId(itemsIn(answer), (ids) => store.evidence.byIds(ids, revision, options)),
    inBatches(beside, (ids) =>
      allRowsOfEach(ids, (parents, page) =>
        store.evidence.ofClaims(parents, period === null ? {} : { period }, page, revision, options),
      ),
    ),
    inBatches(opposedIn(answer), (ids) => store.evidence.opposing(ids, revision, options)),
  ]);
  const items = new Map([...itemsOfSteps, ...besideItems.flat().map((item) => [item.id, item] as const)]);
  const spoken = unique([
    ...question.from,
    ...question.to,
    ...[...claims.values()].flatMap(({ subject, object }) =>
      object === undefined ? [subject] : [subject, object],
    ),
    ...stepsIn(answer).flatMap(({ from, to }) => [from, to]),
    ...[...items.values()].flatMap(sayersOf),
    ...oppositions.flat().map(({ source }) => source),
  ]);
  const entities = await byId(spoken, (ids) => store.entities.byIds(ids, revision, options));
  const relayed = [...entities.values()].flatMap((entity) => (entity.kind === 'Source' ? entity.relays : []));
  const further = relayed.filter((id) => !entities.has(id));
  const [repeated, publications] = await Promise.all([
    byId(further, (ids) => store.entities.byIds(ids, revision, options)),
    publicationsOf(worksIn(answer), revision, store, options),
  ]);
  return {
    revision: made[0] ?? null,
    claims,
    items,
    entities: new Map([...entities, ...repeated]),
    itemsOfClaim: new Map(beside.map((claim, index) => [claim, besideItems[index] ?? []])),
    oppositions: new Map(opposedIn(answer).map((claim, index) => [claim, oppositions[index] ?? []])),
    publications,
  };
}

/** The publications of each work, by title. */
async function publicationsOf(
  works: readonly string[],
  revision: number,
  store: Store,
  options: ReadOptions,
): Promise<Map<string, SourceRecord[]>> {
  const found = new Map<string, SourceRecord[]>(works.map((work) => [work, []]));
  for (let start = 0; start < works.length; start += BATCH) {
    const filter = { kinds: ['Source' as const], works: works.slice(start, start + BATCH) };
    const rows = await allRows((page) => store.entities.page(filter, page, revision, options));
    for (const row of rows) if (row.kind === 'Source') found.get(workOf(row))?.push(row);
  }
  return found;
}

async function byId<Item extends { readonly id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
): Promise<Map<string, Item>> {
  const found = await inBatches(unique(ids), read);
  return new Map(found.flatMap((item) => (item === null ? [] : [[item.id, item] as const])));
}

async function inBatches<Item>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < ids.length; start += BATCH)
    found.push(...(await read(ids.slice(start, start + BATCH))));
  return found;
}

function stepsIn({ chains, meetings }: Answer) {
  return [...chains, ...meetings.chains].flatMap(({ steps }) => steps);
}

function opposingIn(answer: Answer): string[] {
  return [
    ...stepsIn(answer).flatMap(({ opposedBy }) => opposedBy.map(({ claim }) => claim)),
    ...answer.counterEvidence.flatMap(({ opposing }) => opposing ?? []),
  ];
}

/** Claims that something opposes, each once. */
function opposedIn(answer: Answer): string[] {
  return unique([
    ...stepsIn(answer).flatMap(({ claim, opposedBy }) => (opposedBy.length > 0 ? [claim] : [])),
    ...answer.counterEvidence.flatMap(({ claim, opposing }) => (opposing === null ? [] : [claim])),
  ]);
}

function claimsIn(answer: Answer): string[] {
  return [
    ...opposingIn(answer),
    ...stepsIn(answer).map(({ claim }) => claim),
    ...answer.counterEvidence.map(({ claim }) => claim),
    ...answer.contacts.map(({ claim }) => claim),
    ...answer.wouldRaise.map(({ claim }) => claim),
    ...answer.independentChains.sharedStructure,
    ...answer.circularReporting.echoes.map(({ claim }) => claim),
    ...lossesIn(answer).flatMap(({ kind, id }) => (kind === 'CLAIM' ? id : [])),
  ];
}

function lossesIn({ linchpins, smallestLoss }: Answer): readonly Linchpin[] {
  return [...linchpins, ...(smallestLoss?.members ?? [])];
}

function itemsIn(answer: Answer): string[] {
  return [
    ...stepsIn(answer).flatMap(({ evidence }) => evidence),
    ...answer.counterEvidence.flatMap(({ item }) => item ?? []),
    ...answer.circularReporting.echoes.flatMap(({ items }) => items),
  ];
}

function sayersOf({ source, assertedBy, restsOn }: EvidenceRecord): string[] {
  return [source, ...(assertedBy === undefined ? [] : [assertedBy]), ...restsOn];
}

function worksIn(answer: Answer): string[] {
  return unique([
    ...[...answer.chains, ...answer.meetings.chains].flatMap(({ origins }) => origins),
    ...answer.circularReporting.cycles.flat(),
    ...answer.circularReporting.echoes.flatMap(({ origins }) => origins),
    ...lossesIn(answer).flatMap(({ kind, id }) => (kind === 'WORK' ? id : [])),
  ]);
}
