/** The records that an object of a bundle tells. */
import { LinchpinError, shown } from '../../errors.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { refusalOf } from '../format.js';
import { member } from '../json-member.js';
import { shortName } from '../short-name.js';
import { changeElsewhere, OWN_IDS, ownOf, RECORD_TYPE, type StixObject } from './extension.js';
import { kindOf } from './kinds.js';
import { objectName, othersOf } from './left-out.js';
import { readEntity } from './read-entity.js';
import { readOpinion } from './read-opinion.js';
import { readRelationship } from './read-relationship.js';
import { readReport } from './read-report.js';
import type { ReadingPlace } from './reading-place.js';

const TYPE = /^[a-z][a-z0-9-]{2,249}$/;
/** What objects of ours have; whatever else such an object has, somebody added. */
const OURS: readonly string[] = [
  ...[
    'created_by_ref',
    'created',
    'modified',
    'labels',
    'external_references',
    'extensions',
    'revoked',
    'confidence',
  ],
  ...['name', 'description', 'identity_class', 'sectors', 'aliases', 'first_seen', 'last_seen'],
  ...[
    'country',
    'latitude',
    'longitude',
    'relationship_type',
    'source_ref',
    'target_ref',
    'start_time',
    'stop_time',
  ],
  ...['opinion', 'explanation', 'authors', 'object_refs', 'abstract', 'content', 'published', 'record'],
];

/** @throws LinchpinError for what is no STIX object */
export function stixObject(value: unknown, where: string): StixObject {
  const [type, id] = [member(value, 'type'), member(value, 'id')];
  if (typeof type === 'string' && TYPE.test(type) && typeof id === 'string') return value as StixObject;
  throw refusalOf(where, '', 'a STIX object with type and id', shown(value));
}

/** @throws LinchpinError for an object whose record is not valid, or has no source */
export function readObject(object: StixObject, place: ReadingPlace): readonly GraphRecord[] {
  const { where, leftOut } = place;
  if (OWN_IDS.has(object.id)) return [];
  const own = ownOf(object);
  if (own !== null) {
    leftOut.push(...othersOf(object, OURS));
    // The record counts, not what the standard properties say of it: they say less. What somebody has changed in those
    // is no record of ours, so it is not taken, and told.
    const change = changeElsewhere(object, own);
    if (change !== null) leftOut.push(`${object.type} (${change} elsewhere)`);
    return own === 'view' ? [] : [parseRecord(own.record, where)];
  }
  if (object.revoked === true) {
    leftOut.push(objectName(object, 'revoked', true));
    return [];
  }
  const kind = kindOf(object);
  if (kind !== null) return [readEntity(object, kind, place)];
  switch (object.type) {
    case 'relationship':
      return readRelationship(object, place);
    case 'opinion':
      return readOpinion(object, place);
    case 'report':
      return [readReport(object, place)];
    case 'threat-actor':
      throw possiblePerson(object, where);
    case 'identity':
      leftOut.push(objectName(object, 'identity_class', object.identity_class));
      return [];
    case RECORD_TYPE:
      throw refusalOf(where, 'record', 'a record of ours', shown(object.record));
    default:
      leftOut.push(object.type);
      return [];
  }
}

/** A threat actor may be a natural person, and nothing in the file shows that such a one has a public role. */
function possiblePerson({ id, resource_level: got }: StixObject, where: string): LinchpinError {
  const wanted = 'the level of a group, or a type that is one';
  const details = { where, id: shortName(id), field: 'resource_level', wanted, got: shown(got) };
  return new LinchpinError('PERSON_WITHOUT_PUBLIC_ROLE', details);
}
