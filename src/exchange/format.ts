/**
 * What a format of exchange is: a reader that makes our records of a file, and a writer that makes a file of our
 * records. Both work on streams; a reader may go through its file twice, for a line can depend on what comes later.
 */
import type { ErrorCode, ErrorDetails } from '../errors.js';
import { LinchpinError, recordInvalid } from '../errors.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity, EntityRecord, ListingRecord } from '../model/entity.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { Credibility } from '../model/grade.js';
import type { EntityKind } from '../model/kind.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { GraphRecord } from '../model/record.js';
import type { SourceRecord } from '../model/source.js';

/** A file that can be gone through more than once; what was compressed comes unpacked. */
export interface FileToRead {
  /** Its name without its folder, for messages. */
  readonly name: string;
  bytes(): AsyncIterable<Buffer>;
}

/** What holds for everything that is read from a file. */
export interface ReadingTerms {
  /** The source of everything that names none of its own; without one, such things are refused. */
  readonly source: string | null;
  /** The grade of an item that has none of its own. */
  readonly credibility: Credibility;
}

/** What was made of one place of a file: a line, a row, an element. Nothing of it is lost without a word. */
export interface Reading {
  /** Name of the file and place in it: `people.csv line 12`. */
  readonly where: string;
  /** Checked each on its own; what they refer to may come later, or be on record already. */
  readonly records: readonly GraphRecord[];
  /** Why something of it was refused; `refusalOf` makes one. */
  readonly refused: readonly LinchpinError[];
  /** What our records have no room for, by name (`Person.height`), once for each time it was met. */
  readonly leftOut: readonly string[];
}

export interface Reader {
  /** Goes through the file once before it is read, where a format needs that. */
  survey?(): AsyncIterable<unknown>;
  /**
   * Everything in the file, place by place. What is wrong with one place is a refusal of it, and the next one is read
   * all the same.
   */
  read(): AsyncIterable<Reading>;
}

/** How far the record establishes a claim. */
export interface ClaimWeight {
  /** Share of worlds in which the claim is established, 0 to 1. */
  readonly probability: number;
  /** Share of worlds in which it is not disputed, 0 to 1. */
  readonly notExcluded: number;
  readonly standing: 'SUPPORTED' | 'DISPUTED' | 'CONTESTED' | 'QUESTIONED' | 'NO_EVIDENCE';
}

/** A claim, and everything that is said about it. */
export interface ExportedClaim {
  readonly claim: ClaimRecord;
  readonly subjectKind: EntityKind;
  /** null for a claim with a plain value. */
  readonly objectKind: EntityKind | null;
  /** By id; the retracted too. */
  readonly items: readonly EvidenceRecord[];
  /** Oppositions in which this claim opposes another. */
  readonly oppositions: readonly OppositionRecord[];
  readonly bearings: readonly BearingRecord[];
  /** null unless the format wants weights. */
  readonly weight: ClaimWeight | null;
}

/** A part of the graph, closed: whatever a record in it refers to is in it as well. Each stream may be taken more than once. */
export interface ExportedGraph {
  readonly revision: number;
  /** By id. */
  sources(): AsyncIterable<SourceRecord>;
  /** By id; listings too, though they follow from their claims and no file that is read may hold one as its own. */
  entities(): AsyncIterable<Exclude<Entity, SourceRecord>>;
  /** By id. */
  claims(): AsyncIterable<ExportedClaim>;
}

/** Told of everything that a format has no room for, once for each time: `evidence: credibility`. */
export type Losing = (what: string) => void;

export type FormatName = 'records' | 'followthemoney' | 'csv' | 'graphml' | 'gexf' | 'jsonld' | 'stix';

export interface Format {
  readonly name: FormatName;
  /** What it is called in text. */
  readonly title: string;
  /** Endings of file names, with their dot, the longest first: `.ftm.json`. */
  readonly endings: readonly string[];
  /** Whether the writer wants to know how far claims are established. */
  readonly wantsWeights: boolean;
  reader(file: FileToRead, terms: ReadingTerms): Reader;
  /** The file, piece by piece. */
  write(graph: ExportedGraph, lose: Losing): AsyncIterable<string>;
}

/** A listing follows from its claim: writers that cannot tell it as such leave it out. */
export function isListing(entity: Entity): entity is ListingRecord {
  return entity.kind === 'Listing';
}

/** An entity as a file may hold it. */
export function isEntityRecord(entity: Entity): entity is EntityRecord {
  return entity.kind !== 'Listing' && entity.kind !== 'Source';
}

/**
 * A refusal that names place and field, and says what was wanted and what came.
 *
 * @param field of the line or row, as its file calls it; empty for the whole of it
 * @param got as `shown` shows it
 */
export function refusalOf(
  where: string,
  field: string,
  wanted: string,
  got: string,
  code: ErrorCode = 'RECORD_INVALID',
): LinchpinError {
  const problem = `${field === '' ? '' : `${field}: `}wanted ${wanted}, got ${got}`;
  const details: ErrorDetails = { where, problem, field, wanted, got };
  return new LinchpinError(code, details);
}

/** The error of a place from which a file cannot be read on: what stands behind it is in no count. */
export function brokenOff(error: LinchpinError): LinchpinError {
  const { where, problem } = error.details;
  return recordInvalid(String(where), `${problem}; nothing behind it was read`, error);
}
