/** An entity of ours as one of FollowTheMoney. */
import type { EntityRecord } from '../../model/entity.js';
import type { Losing } from '../format.js';
import { referenceOf } from './entity-ids.js';
import { ID_PROPERTIES, IDS_OF_PEOPLE, referentOf } from './external-ids.js';
import { COLLECTIVE, keywordOf, ORGAN_TOPIC, SCHEMA_OF } from './kinds.js';
import type { SpokenOf } from './spoken-of.js';
import { dateOrLost, LONGEST_NAME, squeezed, type WrittenEntity } from './written-line.js';

const LONGEST_PLACE = 250;
const LONGEST_ID = 64;

type Properties = Record<string, (string | undefined)[]>;

/** null for an entity of a kind that no schema stands for. */
export function writtenThing(entity: EntityRecord, spokenOf: SpokenOf, lose: Losing): WrittenEntity | null {
  const schema = SCHEMA_OF[entity.kind];
  const id = referenceOf(entity.id);
  if (schema === undefined || id === null) {
    lose(schema === undefined ? `entity: ${entity.kind}` : 'entity: an id that is too long');
    return null;
  }
  const name = writtenName(entity.name, lose);
  const ids = writtenIds(entity, lose);
  const properties: Properties = {
    name: [name.short],
    summary: [name.whole],
    alias: entity.aliases.flatMap((alias) => writtenAlias(alias, lose)),
    description: [entity.description],
    country: [entity.country?.toLowerCase()],
    keywords: [keywordOf(entity.kind) ?? undefined],
    ...ids.properties,
    ...citations(entity, spokenOf, lose),
  };
  addOwn(properties, entity, lose);
  if (entity.note !== undefined) lose('entity: note');
  if (entity.provenance !== undefined) lose('entity: provenance');
  return { id, schema, caption: name.short, properties, referents: ids.referents };
}

/** What only some kinds have. */
function addOwn(properties: Properties, entity: EntityRecord, lose: Losing): void {
  switch (entity.kind) {
    case 'Official':
      properties.birthDate = [dateOrLost(entity.birthDate, () => lose('Official: birthDate'))];
      return;
    case 'StateBody':
      properties.topics = [entity.organStatus === 'ORGAN' ? ORGAN_TOPIC : undefined];
      properties.keywords?.push(entity.collective ? COLLECTIVE : undefined);
      return;
    case 'Company':
    case 'Media':
      properties.keywords?.push(entity.collective ? COLLECTIVE : undefined);
      return;
    case 'Organisation':
      properties.classification = [entity.organisationKind];
      return;
    case 'Group':
      if (entity.count !== undefined) lose('Group: count');
      return;
    case 'Operation':
    case 'Event':
      properties.startDate = [dateOrLost(entity.from, () => lose(`${entity.kind}: from`))];
      properties.endDate = [dateOrLost(entity.to, () => lose(`${entity.kind}: to`))];
      if ((entity.where?.length ?? 0) > LONGEST_PLACE) lose(`${entity.kind}: where`);
      else properties.location = [entity.where];
      for (const _ of entity.mentions) lose(`${entity.kind}: mention`);
  }
}

/** A name that is too long is cut, and stands whole in the summary. */
function writtenName(name: string, lose: Losing): { short: string; whole?: string } {
  const short = squeezed(name);
  if (short.length <= LONGEST_NAME) return { short };
  lose('entity: end of a name');
  return { short: `${short.slice(0, LONGEST_NAME - 1)}…`, whole: name };
}

function writtenAlias({ name, language, script }: EntityRecord['aliases'][number], lose: Losing): string[] {
  const short = squeezed(name);
  if (short.length > LONGEST_NAME) {
    lose('entity: alias');
    return [];
  }
  if (language !== undefined) lose('alias: language');
  if (script !== undefined) lose('alias: script');
  return [short];
}

/** Ids elsewhere, each as the property that is meant for it, or as a referent. */
function writtenIds({ kind, externalIds }: EntityRecord, lose: Losing) {
  const properties: Properties = {};
  const referents: string[] = [];
  const known = kind === 'Official' ? IDS_OF_PEOPLE : ID_PROPERTIES;
  for (const id of externalIds) {
    const property = known.find(
      ({ scheme, form }) => scheme === id.scheme && (form ?? /./).test(id.value),
    )?.property;
    const referent = referentOf(id);
    if (referent !== null) referents.push(referent);
    else if (property !== undefined && id.value.length <= LONGEST_ID)
      properties[property] = [...(properties[property] ?? []), id.value];
    else lose(`entity: external id (${id.scheme})`);
  }
  return { properties, referents };
}

/** The sources that state an entity: their publishers and addresses. */
function citations({ statedBy }: EntityRecord, spokenOf: SpokenOf, lose: Losing): Properties {
  const sources = statedBy.map(({ source }) => spokenOf.source(source));
  for (const { locator } of statedBy) if (locator !== undefined) lose('entity: locator');
  return {
    publisher: sources.map((source) => source?.publisher),
    sourceUrl: sources.map((source) => source?.url),
  };
}
