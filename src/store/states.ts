/**
 * States: what a record is as a node. Every state of every record has a node of its own; the current one has the
 * record's id as its key and `until` set to `FOREVER`, a past one the key `id@since`. A read at a revision takes the
 * state with `since <= revision < until`, so one statement is exact at every revision.
 *
 * `record` holds the record as canonical JSON, so that both engines give the same bytes; the other properties are what
 * filters and orders need, and what a person who looks at the graph wants to see.
 */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { canonicalJson, type Json } from '../model/ids.js';
import type { EntityKind } from '../model/kind.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { PortValue } from './engine.js';
import { entityProperties } from './entity-properties.js';
import { periodOf } from './periods.js';
import { rankOf } from './rank.js';
import { sealOf } from './seal.js';

/** `until` of a state that still holds: past every revision, and the largest whole number that JavaScript keeps. */
export const FOREVER: number = Number.MAX_SAFE_INTEGER;

/** Whatever has states: the records of files, and the listings that follow from them. */
export type StoredRecord = Entity | ClaimRecord | EvidenceRecord | OppositionRecord | BearingRecord;

/** What a record was from revision `since` on, up to but without `until`; null while it is the current state. */
export interface RecordState {
  readonly record: StoredRecord;
  readonly since: number;
  readonly until: number | null;
}

/** Revisions after one (0: from the first) and up to another, which has to be there. */
export interface StateRange {
  readonly after: number;
  readonly upTo: number;
  /**
   * Wants entities, sources and the claims that are listings, and can do without the rest: a large range from the first
   * revision on then leaves it out. Others give everything all the same.
   */
  readonly only?: 'NAMES_AND_LISTINGS';
}

/** Properties of a node, `key` among them. */
type StateRow = { readonly [property: string]: PortValue; readonly key: string };

/** When a state began to hold, when it ceased, and when its record was first written. */
export interface Span {
  readonly since: number;
  readonly until: number;
  readonly born: number;
}

/** Kinds of the entities that a claim joins. */
export type KindOf = (id: string) => EntityKind | undefined;

/** The key of a state's node. */
export function keyOf(id: string, { since, until }: Span): string {
  return until === FOREVER ? id : `${id}@${since}`;
}

/** A record as it is compared and kept: equal content, equal bytes. */
export function contentOf(record: StoredRecord): string {
  return canonicalJson(record as unknown as Json);
}

/** The node of a record's state. */
export function stateRow(record: StoredRecord, span: Span, kindOf: KindOf): StateRow {
  const { since, until, born } = span;
  const key = keyOf(record.id, span);
  const content = contentOf(record);
  const common = { key, id: record.id, since, until, born, seal: sealOf(content, since), record: content };
  return { ...common, ...present(propertiesOf(record, kindOf)) };
}

/** Reads backwards, so that an index finds what ends alike. */
export function mirrored(text: string): string {
  return [...text].reverse().join('');
}

function propertiesOf(
  record: StoredRecord,
  kindOf: KindOf,
): { readonly [property: string]: PortValue | undefined } {
  switch (record.type) {
    case 'entity':
    case 'source': {
      const lowerId = record.id.toLowerCase();
      return { ...entityProperties(record), lowerId, mirroredId: mirrored(lowerId) };
    }
    case 'claim': {
      const { subject, predicate, object, value, provenance } = record;
      const ends = {
        subjectKind: kindOf(subject),
        objectKind: object === undefined ? undefined : kindOf(object),
      };
      return { subject, predicate, object, value, provenance, ...ends, rank: rankOf(predicate, record.id) };
    }
    case 'evidence': {
      const { claim, source, assertedBy, stance, from, to } = record;
      return {
        claim,
        source,
        assertedBy,
        stance,
        ...periodOf(from, to),
        retracted: record.retracted !== undefined,
      };
    }
    case 'opposition': {
      const { claim, opposes, kind, source } = record;
      return { claim, opposes, kind, source, retracted: record.retracted !== undefined };
    }
    case 'bearing': {
      const { claim, element, side, source } = record;
      return { claim, element, side, source, retracted: record.retracted !== undefined };
    }
  }
}

/** An absent property is left out: a graph has no nulls. */
function present(properties: { readonly [property: string]: PortValue | undefined }): {
  [property: string]: PortValue;
} {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
