/** An entity as the STIX object that tells it: an identity, a campaign, a location, or a record of our own type. */
import type { EntityOf, EntityRecord } from '../../model/entity.js';
import type { ObjectMaker, StixObject } from './extension.js';
import { identityForm, kindLabel } from './kinds.js';
import type { Known } from './known.js';
import { idReferences, referencesProperty } from './references.js';
import { endOf, startOf } from './times.js';

export function entityObject(entity: EntityRecord, make: ObjectMaker, known: Known): StixObject {
  const type = known.standardType(entity.id, entity.kind);
  if (type === null) return make.carrying(entity);
  return make.telling(entity, type, {
    name: entity.name,
    ...(entity.description === undefined ? {} : { description: entity.description }),
    labels: [kindLabel(entity.kind)],
    ...referencesProperty([...known.documents(entity.statedBy), ...idReferences(entity.externalIds)]),
    ...ownProperties(entity),
  });
}

function ownProperties(entity: EntityRecord): object {
  if (entity.kind === 'Operation') return campaign(entity);
  return entity.kind === 'Place' ? location(entity) : identityForm(entity);
}

function campaign({ aliases, from, to }: EntityOf<'Operation'>): object {
  return {
    ...(aliases.length === 0 ? {} : { aliases: aliases.map(({ name }) => name) }),
    ...(from === undefined ? {} : { first_seen: startOf(from) }),
    ...(to === undefined ? {} : { last_seen: endOf(to) }),
  };
}

function location({ country, latitude, longitude }: EntityOf<'Place'>): object {
  const isPoint = latitude !== undefined && longitude !== undefined;
  return { ...(country === undefined ? {} : { country }), ...(isPoint ? { latitude, longitude } : {}) };
}
