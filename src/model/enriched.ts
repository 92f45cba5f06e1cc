/**
 * What an import makes of a record that is there already. A newer edition of the same source replaces what that source
 * said; what others have said as well is enriched, never made poorer: an export that comes back, or a list that knows less,
 * takes nothing away.
 */
import type { ClaimRecord } from './claim.js';
import type { Alias, Entity, EntityRecord } from './entity.js';
import type { GraphRecord } from './record.js';

/** The record to be written in place of one that comes, given the one that is there. */
export function enriched(coming: GraphRecord, there: GraphRecord | Entity): GraphRecord {
  if (coming.type === 'entity' && there.type === 'entity' && there.kind === coming.kind) {
    return isOfSameSources(coming, there) ? coming : enrichedEntity(coming, there);
  }
  if (coming.type === 'source' && there.type === 'source') {
    return { ...coming, ...there, ...unions(coming, there, ['authors', 'relays', 'cites']) };
  }
  if (coming.type === 'claim' && there.type === 'claim') {
    return { ...coming, ...there, qualifiers: qualifiersOf(coming, there) };
  }
  return coming;
}

/** What imports have said a newer import may say anew; what people have looked at stays as they put it. */
function qualifiersOf(coming: ClaimRecord, there: ClaimRecord): ClaimRecord['qualifiers'] {
  return there.provenance === 'IMPORT'
    ? { ...there.qualifiers, ...coming.qualifiers }
    : { ...coming.qualifiers, ...there.qualifiers };
}

/** Whether nobody but those who tell it now has told what is there. */
function isOfSameSources(coming: EntityRecord, there: EntityRecord): boolean {
  const telling = new Set(coming.statedBy.map(({ source }) => source));
  return there.statedBy.length > 0 && there.statedBy.every(({ source }) => telling.has(source));
}

function enrichedEntity(coming: EntityRecord, there: EntityRecord): EntityRecord {
  const cited = new Set(there.statedBy.map(({ source }) => source));
  const known = new Set(there.externalIds.map(({ scheme, value }) => `${scheme} ${value}`));
  return {
    ...coming,
    ...there,
    aliases: joined(there.aliases, newNames(coming, there), MOST_ALIASES),
    externalIds: joined(
      there.externalIds,
      coming.externalIds.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`)),
      MOST_OTHERS,
    ),
    statedBy: joined(
      there.statedBy,
      coming.statedBy.filter(({ source }) => !cited.has(source)),
      MOST_OTHERS,
    ),
  } as EntityRecord;
}

/** What the model allows of each. */
const MOST_ALIASES = 200;
const MOST_OTHERS = 100;

/** Names that are not there yet, the coming record's own among them. */
function newNames(coming: EntityRecord, there: EntityRecord): Alias[] {
  const known = new Set([there.name, ...there.aliases.map(({ name }) => name)]);
  const names: Alias[] = [];
  for (const alias of [{ name: coming.name }, ...coming.aliases]) {
    if (known.has(alias.name) || alias.name.length > LONGEST_ALIAS) continue;
    known.add(alias.name);
    names.push(alias);
  }
  return names;
}

const LONGEST_ALIAS = 500;

function joined<Item>(there: readonly Item[], more: readonly Item[], most: number): Item[] {
  return [...there, ...more].slice(0, Math.max(most, there.length));
}

function unions<Field extends string>(
  coming: Readonly<Record<Field, readonly string[]>>,
  there: Readonly<Record<Field, readonly string[]>>,
  fields: readonly Field[],
): Record<Field, string[]> {
  return Object.fromEntries(
    fields.map((field) => [field, [...new Set([...there[field], ...coming[field]])]]),
  ) as Record<Field, string[]>;
}
