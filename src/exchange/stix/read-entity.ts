/** Somebody else's identity, threat actor, intrusion set, campaign or location as an entity. */
import type { EntityKind } from '../../model/kind.js';
import { type GraphRecord, parseRecord } from '../../model/record.js';
import { member } from '../json-member.js';
import type { StixObject } from './extension.js';
import { isIdOfPeople } from './ids-of-people.js';
import { nameOf, othersOf } from './left-out.js';
import type { ReadingPlace } from './reading-place.js';
import { sourcesOf } from './sources-of.js';
import { statedText } from './stated-text.js';
import { ourId } from './survey.js';
import { dayOf } from './times.js';

const TAKEN = ['name', 'aliases', 'external_references', 'identity_class'];
/** Longest name and value of an id that others gave, in characters. */
const [LONGEST_SCHEME, LONGEST_ID] = [64, 256];
/** Most sources that an entity names. */
const MOST_STATING = 100;
/** What may stand for a location's name, narrowest first. Streets are nobody's business. */
const PLACE_NAMES = ['name', 'city', 'administrative_area', 'region', 'country'] as const;

/** @throws LinchpinError */
export function readEntity(object: StixObject, kind: EntityKind, place: ReadingPlace): GraphRecord {
  const { where, leftOut } = place;
  const more =
    kind === 'Place' ? ofPlace(object) : kind === 'Operation' ? ofOperation(object) : ofActor(kind);
  // What is written of a person beside the name may be anything about them: a public role has claims that tell it.
  const described = kind === 'Official' ? [] : ['description'];
  leftOut.push(...othersOf(object, [...TAKEN, ...described, ...more.taken]));
  const sources = sourcesOf(object.id, place);
  if (sources.length > MOST_STATING)
    leftOut.push(`${object.type} (stated by more than ${MOST_STATING} reports)`);
  const record = {
    type: 'entity',
    kind,
    id: ourId(object.id),
    name: object.name,
    aliases: aliasesOf(object),
    ...Object.fromEntries(described.map((name) => [name, statedText(object, name, leftOut)])),
    externalIds: externalIdsOf(object, kind, leftOut),
    statedBy: sources.slice(0, MOST_STATING).map((source) => ({ source, locator: object.id })),
    provenance: 'IMPORT',
    ...more.fields,
  };
  return parseRecord(record, where);
}

/** Fields of one kind, and the properties that they are taken from. */
interface More {
  readonly fields: object;
  readonly taken: readonly string[];
}

/** What others count to government is not shown to be an organ of its state. */
function ofActor(kind: EntityKind): More {
  return { fields: kind === 'StateBody' ? { organStatus: 'UNPROVEN' } : {}, taken: [] };
}

function ofOperation({ first_seen, last_seen }: StixObject): More {
  const times = { from: ['first_seen', dayOf(first_seen)], to: ['last_seen', dayOf(last_seen)] } as const;
  const known = Object.entries(times).filter(([, [, day]]) => day !== null);
  return {
    fields: Object.fromEntries(known.map(([field, [, day]]) => [field, day])),
    taken: known.map(([, [property]]) => property),
  };
}

function ofPlace(object: StixObject): More {
  const named = PLACE_NAMES.find((property) => typeof object[property] === 'string');
  const { country, latitude, longitude } = object;
  const isCode = typeof country === 'string' && /^[A-Z]{2}$/.test(country);
  return {
    fields: {
      name: named === undefined ? undefined : object[named],
      ...(isCode ? { country } : {}),
      ...(latitude === undefined ? {} : { latitude }),
      ...(longitude === undefined ? {} : { longitude }),
    },
    taken: ['latitude', 'longitude', ...(isCode ? ['country'] : []), ...(named === undefined ? [] : [named])],
  };
}

function aliasesOf({ aliases, name }: StixObject): object[] {
  const names = Array.isArray(aliases) ? new Set(aliases) : [];
  return [...names].filter((alias) => alias !== name).map((alias) => ({ name: alias }));
}

/** Ids that others gave; what else a reference tells is left out. */
function externalIdsOf(object: StixObject, kind: EntityKind, leftOut: string[]): object[] {
  const references = Array.isArray(object.external_references) ? object.external_references : [];
  return references.flatMap((reference) => {
    const [scheme, value] = [member(reference, 'source_name'), member(reference, 'external_id')];
    const isTaken =
      isText(scheme, LONGEST_SCHEME) &&
      isText(value, LONGEST_ID) &&
      (kind !== 'Official' || isIdOfPeople(scheme, value));
    if (!isTaken) leftOut.push(nameOf(object, 'external_references'));
    else if (member(reference, 'url') !== undefined) leftOut.push(nameOf(object, 'external_references.url'));
    return isTaken ? [{ scheme, value }] : [];
  });
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}
