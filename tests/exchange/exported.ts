/** Graphs to be written, from records at hand; and files to be read, from texts at hand. */
import type { ExportedClaim, ExportedGraph, FileToRead, Format, Reading } from '../../src/exchange/format.js';
import type { BearingRecord } from '../../src/model/bearing.js';
import { type ClaimRecord, listingId } from '../../src/model/claim.js';
import type { Entity, EntityRecord, ListingRecord } from '../../src/model/entity.js';
import type { EvidenceRecord } from '../../src/model/evidence.js';
import type { EntityKind } from '../../src/model/kind.js';
import type { OppositionRecord } from '../../src/model/opposition.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { SourceRecord } from '../../src/model/source.js';

/** Every claim is held to be established in two of three worlds. */
const WEIGHT = { probability: 0.6667, notExcluded: 0.9, standing: 'SUPPORTED' } as const;

/** The records as a graph to be written, with a listing for each claim of one. */
export function exportedGraph(records: readonly GraphRecord[], withWeights = true): ExportedGraph {
  const ofType = <Found extends GraphRecord>(type: Found['type']) =>
    records.filter((record): record is Found => record.type === type).sort(byId);
  const entities = ofType<EntityRecord>('entity');
  const claims = ofType<ClaimRecord>('claim');
  const items = ofType<EvidenceRecord>('evidence');
  const oppositions = ofType<OppositionRecord>('opposition');
  const bearings = ofType<BearingRecord>('bearing');
  const listings = claims
    .filter(({ predicate }) => predicate === 'LISTED_UNDER')
    .map((claim) => listing(claim, entities));
  const everything: Exclude<Entity, SourceRecord>[] = [...entities, ...listings].sort(byId);
  const kinds = new Map<string, EntityKind>([
    ...everything.map(({ id, kind }) => [id, kind] as const),
    ...ofType<SourceRecord>('source').map(({ id }) => [id, 'Source'] as const),
  ]);
  return {
    revision: 1,
    sources: () => streamed(ofType<SourceRecord>('source')),
    entities: () => streamed(everything),
    claims: () =>
      streamed(
        claims.map(
          (claim): ExportedClaim => ({
            claim,
            subjectKind: kinds.get(claim.subject) ?? 'Concept',
            objectKind: claim.object === undefined ? null : (kinds.get(claim.object) ?? 'Concept'),
            items: items.filter((item) => item.claim === claim.id),
            oppositions: oppositions.filter((opposition) => opposition.claim === claim.id),
            bearings: bearings.filter((bearing) => bearing.claim === claim.id),
            weight: withWeights ? WEIGHT : null,
          }),
        ),
      ),
  };
}

/** A file of this content, in pieces of so many bytes. */
export function fileOf(content: string | Buffer, name: string, pieces = 4096): FileToRead {
  const bytes = Buffer.from(content);
  return {
    name,
    async *bytes() {
      for (let start = 0; start < bytes.length; start += pieces) yield bytes.subarray(start, start + pieces);
    },
  };
}

/** What a format makes of records, whole; and what it could not carry, counted. */
export async function written(
  format: Format,
  records: readonly GraphRecord[],
): Promise<{ text: string; lost: Record<string, number> }> {
  const lost: Record<string, number> = {};
  const lose = (what: string) => {
    lost[what] = (lost[what] ?? 0) + 1;
  };
  let text = '';
  for await (const piece of format.write(exportedGraph(records, format.wantsWeights), lose)) text += piece;
  return { text, lost };
}

/** What a format reads of a text, place by place, after its survey. */
export async function readings(
  format: Format,
  content: string | Buffer,
  terms: { source: string | null; credibility?: 1 | 2 | 3 | 4 | 5 | 6 } = { source: null },
  name = `file${format.endings[0]}`,
): Promise<Reading[]> {
  const reader = format.reader(fileOf(content, name), { credibility: 2, ...terms });
  if (reader.survey) for await (const _ of reader.survey());
  const found: Reading[] = [];
  for await (const reading of reader.read()) found.push(reading);
  return found;
}

/** The records of readings, by id; every record once. */
export function recordsIn(found: readonly Reading[]): GraphRecord[] {
  return [
    ...new Map(found.flatMap(({ records }) => records.map((record) => [record.id, record]))).values(),
  ].sort(byId);
}

function listing(claim: ClaimRecord, entities: readonly EntityRecord[]): ListingRecord {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return {
    type: 'entity',
    kind: 'Listing',
    id: listingId(claim.id),
    name: `${nameOf(claim.subject)}: listed under ${nameOf(claim.object ?? '')}`,
    aliases: [],
    externalIds: [],
    statedBy: [],
    claim: claim.id,
    actor: claim.subject,
    instrument: claim.object ?? '',
  };
}

async function* streamed<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
