/** Every kind of record that the store holds and the seeds are made of, and the check of one on its own. */
import type { z } from 'zod';
import { LinchpinError, recordInvalid, shown } from '../errors.js';
import { bearingId, bearingRecord } from './bearing.js';
import { claimId, claimRecord } from './claim.js';
import { entityRecord } from './entity.js';
import { evidenceRecord } from './evidence.js';
import { nearest } from './nearest.js';
import { oppositionId, oppositionRecord } from './opposition.js';
import { isPartialDate, periodBetween } from './partial-date.js';
import { PREDICATES, predicateNamed } from './predicate.js';
import { sourceRecord } from './source.js';
import { problemOf, wantedOf } from './wanted.js';

export const RECORD_TYPES = ['source', 'entity', 'claim', 'evidence', 'opposition', 'bearing'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

const SCHEMAS = {
  source: sourceRecord,
  entity: entityRecord,
  claim: claimRecord,
  evidence: evidenceRecord,
  opposition: oppositionRecord,
  bearing: bearingRecord,
} as const;

export type GraphRecord = z.infer<(typeof SCHEMAS)[RecordType]>;
export type RecordOf<Type extends RecordType> = z.infer<(typeof SCHEMAS)[Type]>;

/** A record and where it came from (`claims.jsonl line 12`), for errors. */
export interface PlacedRecord {
  readonly record: GraphRecord;
  readonly where: string;
}

/**
 * A record checked on its own: fields, dates, ids that follow from content. What it refers to is the store's to check.
 *
 * @param where what the error names as the place, for example `claims.jsonl line 12`
 * @throws LinchpinError RECORD_INVALID, DATE_INVALID, RANGE_REVERSED, PREDICATE_UNKNOWN
 */
export function parseRecord(value: unknown, where: string): GraphRecord {
  const type = typeOf(value, where);
  const result = SCHEMAS[type].safeParse(value);
  if (!result.success) throw fieldProblem(where, result.error, value);
  const record = result.data;
  checkDerivedId(record, where);
  checkPeriods(record, where);
  return record;
}

function typeOf(value: unknown, where: string): RecordType {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw recordInvalid(where, `wanted a record (a JSON object), got ${shown(value)}`);
  }
  const type = (value as { type?: unknown }).type;
  if (!RECORD_TYPES.includes(type as RecordType)) {
    throw recordInvalid(where, `type must be one of ${RECORD_TYPES.join(', ')}, got ${shown(type)}`);
  }
  return type as RecordType;
}

/** Ids that follow from content must be the ones that follow. */
function checkDerivedId(record: GraphRecord, where: string): void {
  if (record.type === 'claim') {
    checkPredicate(record.predicate, where);
    if ((record.object === undefined) === (record.value === undefined)) {
      throw recordInvalid(where, 'a claim has an object or a value, exactly one of the two');
    }
    checkQualifiers(record.predicate, record.qualifiers, where);
  }
  const wanted = derivedId(record);
  if (wanted !== null && record.id !== wanted) {
    throw recordInvalid(
      where,
      `the id of this ${record.type} follows from its content and must be ${wanted}, got ${shown(record.id)}`,
    );
  }
}

function derivedId(record: GraphRecord): string | null {
  switch (record.type) {
    case 'claim':
      return claimId(record);
    case 'opposition':
      return oppositionId(record);
    case 'bearing':
      return bearingId(record);
    default:
      return null;
  }
}

function checkPredicate(name: string, where: string): void {
  if (predicateNamed(name)) return;
  const near = nearest(
    name,
    PREDICATES.map((predicate) => predicate.name),
    1,
  );
  throw new LinchpinError('PREDICATE_UNKNOWN', {
    where,
    got: name,
    nearest: near.length > 0 ? `; did you mean ${near[0]}?` : '',
  });
}

function checkQualifiers(name: string, qualifiers: { [key: string]: string }, where: string): void {
  const predicate = predicateNamed(name);
  if (!predicate) return;
  const allowed = [...predicate.identifying, ...predicate.descriptive];
  for (const key of Object.keys(qualifiers)) {
    if (allowed.includes(key)) continue;
    throw recordInvalid(
      where,
      `${name} takes the qualifiers ${allowed.join(', ') || '(none)'}, got ${shown(key)}`,
    );
  }
}

function checkPeriods(record: GraphRecord, where: string): void {
  if ('from' in record || 'to' in record) periodBetween(record.from, record.to, where);
  if (record.type === 'claim') checkListing(record, where);
  if (record.type !== 'entity') return;
  if (record.kind === 'Route') {
    for (const leg of record.legs) periodBetween(leg.from, leg.to, `${where}: leg ${leg.order}`);
  }
}

/** Dates of a listing are plain text: those that can be read must not be the wrong way round. */
function checkListing({ qualifiers: { listedOn, liftedOn } }: RecordOf<'claim'>, where: string): void {
  const isRead = (text: string | undefined): text is string => text !== undefined && isPartialDate(text);
  if (isRead(listedOn) && isRead(liftedOn))
    periodBetween(listedOn, liftedOn, `${where}: listedOn to liftedOn`);
}

/** The first thing that is wrong with a field; importers report the parts of it one by one. */
function fieldProblem(where: string, error: z.ZodError, value: unknown): LinchpinError {
  const issue = error.issues[0];
  if (!issue) return recordInvalid(where, 'not a valid record');
  const field = issue.path.map(String).join('.');
  const came = issue.path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as { [k: PropertyKey]: unknown })[key] : undefined,
    value,
  );
  const got = shown(came);
  const problem = `${field || 'record'}: ${problemOf(issue)}${field === '' ? '' : `, got ${got}`}`;
  return new LinchpinError('RECORD_INVALID', { where, problem, field, wanted: wantedOf(issue), got });
}
