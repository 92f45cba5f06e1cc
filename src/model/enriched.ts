/**
 * What an import makes of a record that is there already. It adds what is not known yet, and takes nothing away: what
 * people have looked at, graded, noted or retracted stays, and an export that comes back changes nothing. Only what
 * imports alone have said, a newer import may say anew.
 */
import type { BearingRecord } from './bearing.js';
import type { ClaimRecord } from './claim.js';
import type { Alias, Entity, EntityRecord } from './entity.js';
import type { EvidenceRecord } from './evidence.js';
import type { OppositionRecord } from './opposition.js';
import type { GraphRecord } from './record.js';
import type { SourceRecord } from './source.js';

/** The record to be written in place of one that comes, given the one that is there; not checked yet. */
export function enriched(coming: GraphRecord, there: GraphRecord | Entity): GraphRecord {
  if (coming.type === 'entity' && there.type === 'entity' && there.kind === coming.kind) {
    return enrichedEntity(coming, there as EntityRecord);
  }
  if (coming.type === 'source' && there.type === 'source') return enrichedSource(coming, there);
  if (coming.type === 'claim' && there.type === 'claim') return enrichedClaim(coming, there);
  if (coming.type === 'evidence' && there.type === 'evidence') return enrichedItem(coming, there);
  return coming.type === there.type ? (there as OppositionRecord | BearingRecord) : coming;
}

/** Whose voice a source is, and how far it is trusted, an import has no say in. */
function enrichedSource(coming: SourceRecord, there: SourceRecord): SourceRecord {
  const { publisher, published, url, archiveUrl, language, sourceKind, note } = coming;
  const told = { publisher, published, url, archiveUrl, language, sourceKind, note };
  return { ...present(told), ...there };
}

/** Nothing is superseded by an import. */
function enrichedClaim({ qualifiers }: ClaimRecord, there: ClaimRecord): ClaimRecord {
  const isImported = there.provenance === 'IMPORT';
  const [first, last] = isImported ? [there.qualifiers, qualifiers] : [qualifiers, there.qualifiers];
  const joined = { ...first, ...last };
  // Dates of a listing are one fact: those of two tellers may be the wrong way round together.
  const dates =
    DATES.some((name) => last[name] !== undefined) && DATES.some((name) => first[name] !== undefined);
  if (dates) for (const name of DATES) if (last[name] === undefined) delete joined[name];
  return { ...there, qualifiers: joined };
}

const DATES = ['listedOn', 'amendedOn', 'liftedOn'];

/** Grades, notes and retractions stay; what an import said of place and period, a newer one may say anew. */
function enrichedItem(coming: EvidenceRecord, there: EvidenceRecord): EvidenceRecord {
  const { locator, from, to } = coming;
  const isOther = (['claim', 'source', 'stance'] as const).some((field) => coming[field] !== there[field]);
  // An item that would become another one is for the store to refuse.
  if (isOther) return coming;
  return there.provenance === 'IMPORT' ? { ...there, ...present({ locator, from, to }) } : there;
}

function enrichedEntity(coming: EntityRecord, there: EntityRecord): EntityRecord {
  const cited = new Set(there.statedBy.map(({ source }) => source));
  const known = new Set(there.externalIds.map(({ scheme, value }) => `${scheme} ${value}`));
  const isNewer = isOfSameSources(coming, there);
  const [first, last] = isNewer ? [there, coming] : [coming, there];
  const joined = { ...withoutRivals(first, last), ...present(last) };
  return {
    ...joined,
    // Two sources call it what they call it; one source that calls it otherwise now, does so.
    aliases: capped(there.aliases, newNames(coming, there, isNewer), MOST_ALIASES),
    externalIds: capped(
      there.externalIds,
      coming.externalIds.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`)),
      MOST_OTHERS,
    ),
    statedBy: capped(
      there.statedBy,
      coming.statedBy.filter(({ source }) => !cited.has(source)),
      MOST_OTHERS,
    ),
  } as EntityRecord;
}

/** Fields that are one fact together: half of one teller's and half of another's would be nobody's. */
const TOGETHER = [
  ['from', 'to'],
  ['value', 'minimum', 'maximum', 'qualifier', 'unit'],
  ['latitude', 'longitude'],
] as const;

/** What the one tells, without the halves of what the other tells. */
function withoutRivals(record: EntityRecord, other: EntityRecord): object {
  const fields = { ...record } as { [field: string]: unknown };
  const told = other as { [field: string]: unknown };
  for (const group of TOGETHER) {
    if (group.some((field) => told[field] !== undefined)) for (const field of group) delete fields[field];
  }
  return fields;
}

/** Whether imports alone have told what is there, on the word of sources that tell it again now. */
function isOfSameSources(coming: EntityRecord, there: EntityRecord): boolean {
  const telling = new Set(coming.statedBy.map(({ source }) => source));
  return (
    there.provenance === 'IMPORT' &&
    there.statedBy.length > 0 &&
    there.statedBy.every(({ source }) => telling.has(source))
  );
}

/** What the model allows of each. */
const MOST_ALIASES = 200;
const MOST_OTHERS = 100;
const LONGEST_ALIAS = 500;

/** Names that are not there yet; the coming record's own among them, unless it is the record's name from now on. */
function newNames(coming: EntityRecord, there: EntityRecord, isRenamed: boolean): Alias[] {
  const name = isRenamed ? coming.name : there.name;
  const known = new Set([name, ...there.aliases.map((alias) => alias.name)]);
  const names: Alias[] = [];
  for (const alias of [{ name: coming.name }, ...coming.aliases]) {
    if (known.has(alias.name) || alias.name.length > LONGEST_ALIAS) continue;
    known.add(alias.name);
    names.push(alias);
  }
  return names;
}

function capped<Item>(there: readonly Item[], more: readonly Item[], most: number): Item[] {
  return [...there, ...more].slice(0, Math.max(most, there.length));
}

/** Lists that hold nothing tell nothing either. */
function present<Fields extends object>(fields: Fields): Partial<Fields> {
  const told = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(told) as Partial<Fields>;
}

/**
 * One record of two that an import brings of one id; null where they contradict one another, or one source tells both.
 */
export function folded(coming: GraphRecord, there: GraphRecord): GraphRecord | null {
  if (coming.type !== there.type) return null;
  if (coming.type === 'claim' && there.type === 'claim') {
    const isContradicted = Object.entries(coming.qualifiers).some(
      ([name, value]) => there.qualifiers[name] !== undefined && there.qualifiers[name] !== value,
    );
    return isContradicted || coming.supersededBy !== there.supersededBy ? null : enriched(coming, there);
  }
  if (coming.type !== 'entity' || there.type !== 'entity' || coming.kind !== there.kind) return null;
  const cited = new Set(there.statedBy.map(({ source }) => source));
  const isRetold = coming.statedBy.every(({ source }) => cited.has(source));
  if (!isRetold) return enriched(coming, there);
  return isSameBut('statedBy', coming, there) ? there : null;
}

function isSameBut(field: string, one: object, other: object): boolean {
  const without = (record: object) => JSON.stringify(Object.entries({ ...record, [field]: null }).sort());
  return without(one) === without(other);
}
