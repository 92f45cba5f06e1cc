import type { ClaimRecord } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';
import type { Provenance } from '../model/fields.js';
import type { Reliability } from '../model/grade.js';
import type { EntityKind } from '../model/kind.js';
import type { Period } from '../model/partial-date.js';
import type { PlacedRecord } from '../model/record.js';
import type { GoodOutcome, GoodTerms, WriteOutcome } from './outcomes.js';
import type { ClaimReads, EntityReads, EvidenceReads, RevisionReads, SourceReads } from './reads.js';
import type { RecordState, StateRange } from './states.js';
import type { Restoration } from './writing/restore.js';

export type { GoodOutcome, GoodTerms, Known, RefusedRecord, WriteOutcome } from './outcomes.js';
export type {
  ClaimReads,
  EntityReads,
  EvidenceFilter,
  EvidenceReads,
  Reference,
  RevisionReads,
  SourceReads,
} from './reads.js';

/** Stops a read: the deadline of a request, its caller gone, the service stopping. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** A stretch of an ordered list: forward after a position, or backward before one. */
export interface Page {
  /** 1 to 100. */
  readonly size: number;
  readonly backward: boolean;
  /** Order keys of the row to start after (or, backward, before): what `Row.position` gave. */
  readonly from: Position | null;
}

/** Order keys of one row, the last of them its id. */
export type Position = readonly string[];

export interface Row<Item> {
  readonly item: Item;
  readonly position: Position;
}

/** Rows in list order (also when paged backward), and whether more lie beyond them in the paging direction. */
export interface Slice<Item> {
  readonly rows: readonly Row<Item>[];
  readonly more: boolean;
}

/**
 * Conditions on entities: fields are joined by AND, the values of a list by OR. `anyOf` wants at least one of its
 * filters, `not` refuses what its filter takes. An empty filter takes everything.
 */
export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** Part of a name, alias, description or (for a source) author or publisher; case and accents do not matter. */
  readonly text?: string;
  readonly provenances?: readonly Provenance[];
  readonly reliabilities?: readonly Reliability[];
  /** Sources of these works. */
  readonly works?: readonly string[];
  /** Listings, elements or figures that belong to these entities (actor or act; instrument; subject). */
  readonly ofEntities?: readonly string[];
  /** Entities whose own period (published, adopted, held, ran) may share a day with this one. */
  readonly period?: Period;
  readonly anyOf?: readonly EntityFilter[];
  readonly not?: EntityFilter;
}

/** Conditions on claims, joined as in `EntityFilter`. */
export interface ClaimFilter {
  readonly ids?: readonly string[];
  readonly predicates?: readonly string[];
  readonly subjects?: readonly string[];
  readonly objects?: readonly string[];
  /** Claims with one of these at either end. */
  readonly about?: readonly string[];
  /** Claims with an item of one of these stances (and, where given, in the period, from the source, said by). */
  readonly stances?: readonly Stance[];
  readonly sources?: readonly string[];
  readonly assertedBy?: readonly string[];
  /** Claims with an item whose period may share a day with this one. */
  readonly period?: Period;
  readonly provenances?: readonly Provenance[];
  readonly anyOf?: readonly ClaimFilter[];
  readonly not?: ClaimFilter;
}

/** Which end of its claims an entity stands at. */
type Direction = 'OUTGOING' | 'INCOMING' | 'EITHER';

/** A claim seen from one of its ends. */
export interface ClaimEdge {
  readonly claim: ClaimRecord;
  /** OUTGOING when the entity is the subject. */
  readonly direction: 'OUTGOING' | 'INCOMING';
  /** The entity at the other end; null when the claim has a plain value. */
  readonly other: string | null;
}

export interface EdgeFilter extends ClaimFilter {
  readonly direction?: Direction;
  /** Kinds of the entity at the other end. */
  readonly otherKinds?: readonly EntityKind[];
}

/** A write: when it happened, who made it, why, and how many records it added or changed. */
export interface Revision {
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly added: number;
  readonly changed: number;
}

export interface Store {
  /** Number of the newest revision; 0 while nothing was written. */
  head(options?: ReadOptions): Promise<number>;
  readonly entities: EntityReads;
  readonly claims: ClaimReads;
  readonly evidence: EvidenceReads;
  readonly sources: SourceReads;
  readonly revisions: RevisionReads;
  /**
   * Writes records as one revision: new ones are added, differing ones changed (their past state is kept), equal ones
   * left. All or nothing.
   *
   * @throws LinchpinError REFERENCE_UNKNOWN, KIND_MISMATCH, RECORD_CONFLICT, RECORD_INVALID, PERSON_WITHOUT_PUBLIC_ROLE,
   * BIRTH_DATE_WITHOUT_LISTING
   */
  write(records: readonly PlacedRecord[], by: string, why: string): Promise<WriteOutcome>;
  /**
   * Writes as one revision what can be written, and leaves out the rest: each record that cannot be, and each that stands
   * on one left out. A record that is there already is enriched rather than replaced (`model/enriched.ts`): what others
   * have said stays, and nothing is retracted.
   */
  writeGood(
    records: readonly PlacedRecord[],
    by: string,
    why: string,
    terms?: GoodTerms,
  ): Promise<GoodOutcome>;
  /** What `writeGood` would leave out, if what is known were there already; nothing is changed. */
  check(
    records: readonly PlacedRecord[],
    terms?: GoodTerms,
    options?: ReadOptions,
  ): Promise<Omit<GoodOutcome, 'revision'>>;
  /**
   * Every state, past or current, that began in a range of revisions, the retracted and the listings too, in batches:
   * sources, other entities, claims, items, oppositions and bearings, each by the key of its state, in an order that is
   * the same on both engines; a large range that follows others comes in such parts, one after the other in time. What
   * a range gives is whole when it ends without an error. A large one gives batches before it is known to be whole.
   * What held at a revision is every state with `since <= revision < until`.
   *
   * @throws LinchpinError READ_DISTURBED when writes came in between: read again from the beginning
   */
  states(range: StateRange, options?: ReadOptions): AsyncIterable<readonly RecordState[]>;
  /**
   * Puts every state of another graph into this one, which is empty, as it was; then its revisions. What broke off is gone
   * on with by the same restoration; until the end no other store is opened over the graph. `onBatch` is told how many
   * states were put, each twice: as a node, and then with its edges.
   *
   * @throws LinchpinError RECORD_CONFLICT when the graph is not empty, or another archive was begun
   */
  restore(restoration: Restoration, onBatch: (states: number) => void, options?: ReadOptions): Promise<void>;
  /** Whether the engine answers, within the signal's time. */
  ping(options?: ReadOptions): Promise<void>;
  close(): Promise<void>;
}
