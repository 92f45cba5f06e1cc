/** What filters and orders need of an entity, source or listing. */
import type { Entity } from '../model/entity.js';
import { workOf } from '../model/source.js';
import type { PortValue } from './engine.js';
import { foldText, sortNameOf } from './folding.js';
import { type DayProperties, periodOf } from './periods.js';
import { rankOf } from './rank.js';

/** The properties of an entity's node beside its key, record and revisions. */
export function entityProperties(entity: Entity): { readonly [property: string]: PortValue | undefined } {
  const name = entity.kind === 'Source' ? entity.title : entity.name;
  return {
    kind: entity.kind,
    name,
    rank: rankOf(sortNameOf(name), entity.id),
    searchText: searchTextOf(entity),
    country: entity.kind === 'Source' ? undefined : entity.country,
    provenance: entity.provenance,
    reliability: entity.kind === 'Source' ? entity.reliability : undefined,
    work: entity.kind === 'Source' ? workOf(entity) : undefined,
    belongsTo: ownersOf(entity),
    ...ownPeriod(entity),
  };
}

/** Names, aliases, description, authors and publisher: one to a line, so that no match spans two of them. */
export function searchTextOf(entity: Entity): string {
  const parts =
    entity.kind === 'Source'
      ? [entity.title, entity.publisher, ...entity.authors]
      : [entity.name, ...entity.aliases.map((alias) => alias.name), entity.description];
  return parts.flatMap((part) => (part === undefined ? [] : [foldText(part)])).join('\n');
}

/** Whom a listing, element or figure belongs to. */
function ownersOf(entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'Listing':
      return [entity.actor, entity.instrument];
    case 'Element':
      return [entity.instrument];
    case 'Figure':
      return entity.subject === undefined ? [] : [entity.subject];
    default:
      return [];
  }
}

/** When it was published, has been in force, was held or ran. An instrument once adopted is not known to end. */
function ownPeriod(entity: Entity): DayProperties {
  switch (entity.kind) {
    case 'Source':
      return periodOf(entity.published, entity.published);
    case 'Instrument':
      return periodOf(entity.adopted ?? entity.inForce, undefined);
    case 'Listing':
      return periodOf(entity.from, entity.to);
    default:
      return 'from' in entity || 'to' in entity ? periodOf(entity.from, entity.to) : {};
  }
}
