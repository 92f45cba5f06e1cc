/**
 * What is ours in a STIX bundle (STIX 2.1, section 7.3): an extension definition, by which standard objects carry the
 * record that they tell, and records for which the standard has no object are objects of a type of ours.
 *
 * Standard objects never refer to those, so a program that knows nothing of the extension loses nothing but them.
 */
import type { GraphRecord } from '../../model/record.js';
import { member } from '../json-member.js';
import { type Origin, stixId } from './ids.js';
import { fromProperties, toProperties } from './properties.js';

/** A STIX object, as JSON. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The type of object that carries a record for which the standard has none. */
export const RECORD_TYPE = 'linchpin-record';

const PRODUCER_ID = stixId('identity', 'own', 'producer');
const EXTENSION_ID = stixId('extension-definition', 'own', 'record');
/** The two objects that say what the others are; every bundle of ours begins with them. */
export const OWN_IDS: ReadonlySet<string> = new Set([PRODUCER_ID, EXTENSION_ID]);

/**
 * Records do not say when they were made, and the same graph has to give the same bytes. So objects were all created
 * at an instant that nobody takes for a date, and modified as many seconds later as the graph has revisions: a later
 * state of an object has a later time, by which programs tell versions apart (STIX 2.1, section 3.6).
 */
const CREATED = new Date(0).toISOString();
/** No graph has so many revisions, and nobody changed an object of ours before there was one. */
const FIRST_CHANGE = Date.parse('2001-01-01T00:00:00Z');

/** Makes the objects of one bundle. */
export class ObjectMaker {
  readonly #modified: string;

  constructor(revision: number) {
    this.#modified = new Date(revision * 1000).toISOString();
  }

  /** Who made the objects, and what the extension is. */
  own(): StixObject[] {
    const producer = { name: 'Linchpin', identity_class: 'system' };
    const definition = {
      name: 'Records of Linchpin',
      description:
        'On a standard object, "record" is the whole record that the object tells, and "view_of" the id of the source ' +
        `that a report stands for. A ${RECORD_TYPE} carries a record that no standard object can tell.`,
      schema:
        'Records as Linchpin reads and writes them as JSON lines, with names in small letters and underscores.',
      version: '1.0.0',
      extension_types: ['new-sdo', 'property-extension'],
    };
    return [
      { ...this.#common('identity', PRODUCER_ID), ...producer },
      { ...this.#common('extension-definition', EXTENSION_ID), ...definition },
    ];
  }

  /** A standard object that tells a record. */
  telling(record: GraphRecord, type: string, properties: object): StixObject {
    return this.#extended(type, stixId(type, record.type, record.id), properties, {
      record: toProperties(record),
    });
  }

  /** A standard object that shows a source from another side. */
  viewing(sourceId: string, type: string, origin: Origin, id: string, properties: object): StixObject {
    return this.#extended(type, stixId(type, origin, id), properties, { view_of: sourceId });
  }

  /** An object of our own type. */
  carrying(record: GraphRecord): StixObject {
    return {
      ...this.#common(RECORD_TYPE, stixId(RECORD_TYPE, record.type, record.id)),
      extensions: { [EXTENSION_ID]: { extension_type: 'new-sdo' } },
      record: toProperties(record),
    };
  }

  #extended(type: string, id: string, properties: object, extension: object): StixObject {
    return {
      ...this.#common(type, id),
      ...properties,
      extensions: { [EXTENSION_ID]: { extension_type: 'property-extension', ...extension } },
    };
  }

  #common(type: string, id: string): StixObject {
    return {
      type,
      spec_version: '2.1',
      id,
      created_by_ref: PRODUCER_ID,
      created: CREATED,
      modified: this.#modified,
    };
  }
}

/** What an object says of us: the record that it tells or carries, unchecked, or that it shows one from another side. */
export type Own = { readonly record: object } | 'view';

/** null for an object that says nothing of us. */
export function ownOf(object: StixObject): Own | null {
  const extension = member(object.extensions, EXTENSION_ID);
  if (member(extension, 'view_of') !== undefined) return 'view';
  const record = object.type === RECORD_TYPE ? object.record : member(extension, 'record');
  return typeof record === 'object' && record !== null ? { record: fromProperties(record) } : null;
}

/**
 * What somebody else has done with an object of ours since it was written, by what has to tell it (STIX 2.1, section
 * 3.6); null for nothing. We revoke the objects of retracted records ourselves.
 */
export function changeElsewhere({ revoked, modified }: StixObject, own: Own): 'revoked' | 'changed' | null {
  const isRetracted = own !== 'view' && member(own.record, 'retracted') !== undefined;
  if (revoked === true && !isRetracted) return 'revoked';
  const changed = typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
  return changed < FIRST_CHANGE ? null : 'changed';
}
