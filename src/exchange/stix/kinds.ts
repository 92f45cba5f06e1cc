/**
 * Which standard object tells which kind of entity (STIX 2.1, sections 4.2, 4.5, 4.10 and 10.8), out and back.
 *
 * All actors are identities. A facilitator network is one too, of the class for informal collections of people: a
 * threat actor is believed to act with malicious intent, an intrusion set is one's behaviour, and neither is on
 * record. People on the move are never told as an identity: no platform of threats shall hold them.
 */
import type { EntityRecord } from '../../model/entity.js';
import type { EntityKind } from '../../model/kind.js';
import { member } from '../json-member.js';
import type { StixObject } from './extension.js';

export type StandardType = 'identity' | 'campaign' | 'location';

interface IdentityForm {
  readonly class: 'individual' | 'organization' | 'group' | 'class';
  readonly sectors?: readonly string[];
}

const IDENTITIES: Partial<Record<EntityKind, IdentityForm>> = {
  State: { class: 'organization', sectors: ['government-national'] },
  StateBody: { class: 'organization', sectors: ['government'] },
  Official: { class: 'individual' },
  Company: { class: 'organization' },
  Organisation: { class: 'organization' },
  Media: { class: 'organization' },
  Network: { class: 'group' },
  Group: { class: 'class' },
};

/** The type of the object that tells an entity of this kind, if it is told at all: a place needs more (`isLocated`). */
export function standardTypeOf(kind: EntityKind): StandardType | null {
  if (kind in IDENTITIES) return 'identity';
  if (kind === 'Operation') return 'campaign';
  return kind === 'Place' ? 'location' : null;
}

/** A location has a country or coordinates, both of them. */
export function isLocated(entity: EntityRecord): boolean {
  if (entity.kind !== 'Place') return false;
  return entity.country !== undefined || (entity.latitude !== undefined && entity.longitude !== undefined);
}

/** Class and sectors of an actor as an identity. */
export function identityForm(entity: EntityRecord): object {
  const form = IDENTITIES[entity.kind];
  if ('collective' in entity && entity.collective) return { identity_class: 'class' };
  // That a body is an organ of its state is not shown where only a source calls it so.
  const isUnproven = entity.kind === 'StateBody' && entity.organStatus === 'UNPROVEN';
  return { identity_class: form?.class, ...(form?.sectors && !isUnproven ? { sectors: form.sectors } : {}) };
}

/** `StateBody` as a label: `state-body`. */
export function kindLabel(kind: EntityKind): string {
  return kind.replace(/[a-z][A-Z]/g, ([before, after]) => `${before}-${after}`).toLowerCase();
}

/** Kinds that a label may say of an identity, by its class; the first is meant where none does. */
const KINDS_OF_CLASS: ReadonlyMap<unknown, readonly EntityKind[]> = new Map<unknown, readonly EntityKind[]>([
  ['individual', ['Official']],
  ['organization', ['Organisation', 'Company', 'Media', 'StateBody']],
  ['group', ['Network', 'Group']],
  ['class', ['Group']],
]);

/** What programs of OpenCTI write of a threat actor that is one person, or several. */
const OPENCTI = 'extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba';
const [PERSON, GROUP] = ['Threat-Actor-Individual', 'Threat-Actor-Group'];
/** Levels of resources that more than one person has (STIX 2.1, section 10.2), and the one type that is no person. */
const LEVELS_OF_GROUPS: readonly unknown[] = ['club', 'contest', 'team', 'organization', 'government'];
const TYPE_OF_GROUPS = 'crime-syndicate';

/** The kind of entity that somebody else's object tells; null where we have none. */
export function kindOf(object: StixObject): EntityKind | null {
  switch (object.type) {
    case 'identity':
      return kindOfIdentity(object);
    case 'threat-actor':
      return kindOfThreatActor(object);
    case 'intrusion-set':
      return 'Network';
    case 'campaign':
      return 'Operation';
    case 'location':
      // A country is a place here: that its state acts is another statement.
      return 'Place';
    default:
      return null;
  }
}

/**
 * Whoever is a natural person must come as one: what is recorded of persons is checked by what comes behind. A threat
 * actor may be one (4.17), so what does not say that it is several people is neither: null.
 */
function kindOfThreatActor(object: StixObject): EntityKind | null {
  const { resource_level: level, threat_actor_types: types, x_opencti_type: named, extensions } = object;
  const told = [named, member(member(extensions, OPENCTI), 'type')];
  if (level === 'individual' || told.includes(PERSON)) return 'Official';
  const isGroup =
    LEVELS_OF_GROUPS.includes(level) || told.includes(GROUP) || textsIn(types).includes(TYPE_OF_GROUPS);
  return isGroup ? 'Network' : null;
}

function kindOfIdentity({ identity_class: given, labels, sectors }: StixObject): EntityKind | null {
  const kinds = KINDS_OF_CLASS.get(given) ?? [];
  const labelled = kinds.find((kind) => textsIn(labels).includes(kindLabel(kind)));
  if (labelled) return labelled;
  if (given !== 'organization') return kinds[0] ?? null;
  if (textsIn(sectors).some((sector) => sector.startsWith('government'))) return 'StateBody';
  return textsIn(sectors).includes('commercial') ? 'Company' : 'Organisation';
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
