/**
 * The store: asks and changes the graph in the words of the model. Written once, above the port of `engine.ts`; no
 * caller sees an engine, a statement or a node.
 *
 * Every read names the revision it is answered at, so that one request sees one state of the graph. Batched reads
 * take many parents and cost one statement; each answer stands at its parent's place.
 */
import type { LinchpinError } from '../errors.js';
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord, Stance } from '../model/evidence.js';
import type { Provenance } from '../model/fields.js';
import type { Reliability } from '../model/grade.js';
import type { EntityKind } from '../model/kind.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { Period } from '../model/partial-date.js';
import type { PlacedRecord } from '../model/record.js';
import type { Standing } from '../model/references.js';
import type { SourceRecord } from '../model/source.js';
import type { RecordState, StateRange, StoredRecord } from './states.js';
import type { Restoration } from './writing/restore.js';

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

export interface WriteOutcome {
  /** The revision that was made, or null when nothing differed from what was there. */
  readonly revision: Revision | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A record that was left out of a write, and why. */
export interface RefusedRecord {
  readonly record: StoredRecord;
  readonly where: string;
  readonly error: LinchpinError;
}

export interface GoodOutcome extends WriteOutcome {
  readonly refused: readonly RefusedRecord[];
}

/** What an id stands for by records that are not written yet, and will be: an entity of a kind, or a claim. */
export type Known = (id: string) => Standing | undefined;

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
   * on one left out. An official whose last public role a change takes away still ends the write.
   *
   * @throws LinchpinError PERSON_WITHOUT_PUBLIC_ROLE, BIRTH_DATE_WITHOUT_LISTING
   */
  writeGood(records: readonly PlacedRecord[], by: string, why: string): Promise<GoodOutcome>;
  /** What `writeGood` would leave out, if what is `known` were there already; nothing is changed. */
  check(
    records: readonly PlacedRecord[],
    known: Known,
    options?: ReadOptions,
  ): Promise<Omit<GoodOutcome, 'revision'>>;
  /**
   * Every state, past or current, that began in a range of revisions, the retracted and the listings too, in batches:
   * sources, other entities, claims, items, oppositions and bearings, each by the key of its state, in an order that is
   * the same on both engines. What a range gives is whole when it ends without an error. A large one gives batches
   * before it is known to be whole. What held at a revision is every state with `since <= revision < until`.
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

export interface EntityReads {
  /** null where no entity has the id at that revision. */
  byIds(ids: readonly string[], revision: number, options?: ReadOptions): Promise<(Entity | null)[]>;
  page(filter: EntityFilter, page: Page, revision: number, options?: ReadOptions): Promise<Slice<Entity>>;
  count(filter: EntityFilter, revision: number, options?: ReadOptions): Promise<number>;
  /** Entities of the given kinds that a claim joins to each parent, each once, by name and id. */
  related(
    ids: readonly string[],
    filter: EdgeFilter,
    page: Page,
    revision: number,
    options?: ReadOptions,
  ): Promise<Slice<Entity>[]>;
  countRelated(
    ids: readonly string[],
    filter: EdgeFilter,
    revision: number,
    options?: ReadOptions,
  ): Promise<number[]>;
  /** Ids that are nearly this one, at most three, for an error that helps. */
  nearest(id: string, options?: ReadOptions): Promise<string[]>;
}

export interface ClaimReads {
  byIds(ids: readonly string[], revision: number, options?: ReadOptions): Promise<(ClaimRecord | null)[]>;
  page(filter: ClaimFilter, page: Page, revision: number, options?: ReadOptions): Promise<Slice<ClaimRecord>>;
  count(filter: ClaimFilter, revision: number, options?: ReadOptions): Promise<number>;
  /** Claims with the parent at either end, by predicate and id. */
  ofEntities(
    ids: readonly string[],
    filter: EdgeFilter,
    page: Page,
    revision: number,
    options?: ReadOptions,
  ): Promise<Slice<ClaimEdge>[]>;
  countOfEntities(
    ids: readonly string[],
    filter: EdgeFilter,
    revision: number,
    options?: ReadOptions,
  ): Promise<number[]>;
}

export interface EvidenceFilter {
  readonly stances?: readonly Stance[];
  readonly period?: Period;
  /** Retracted items are left out unless asked for. */
  readonly retracted?: boolean;
}

export interface EvidenceReads {
  /** Retracted items too, for the record says why: what was once named can still be looked up. */
  byIds(ids: readonly string[], revision: number, options?: ReadOptions): Promise<(EvidenceRecord | null)[]>;
  /** Items of each claim, by id. */
  ofClaims(
    ids: readonly string[],
    filter: EvidenceFilter,
    page: Page,
    revision: number,
    options?: ReadOptions,
  ): Promise<Slice<EvidenceRecord>[]>;
  countOfClaims(
    ids: readonly string[],
    filter: EvidenceFilter,
    revision: number,
    options?: ReadOptions,
  ): Promise<number[]>;
  /** Items that come from each source or rest on it, by id. */
  ofSources(
    ids: readonly string[],
    filter: EvidenceFilter & { readonly restingOn?: boolean },
    page: Page,
    revision: number,
    options?: ReadOptions,
  ): Promise<Slice<EvidenceRecord>[]>;
  countOfSources(
    ids: readonly string[],
    filter: EvidenceFilter & { readonly restingOn?: boolean },
    revision: number,
    options?: ReadOptions,
  ): Promise<number[]>;
  /** Oppositions in which each claim is the opposed one. */
  opposing(
    claimIds: readonly string[],
    revision: number,
    options?: ReadOptions,
  ): Promise<OppositionRecord[][]>;
  /** Oppositions in which each claim is the opposing one. */
  opposedBy(
    claimIds: readonly string[],
    revision: number,
    options?: ReadOptions,
  ): Promise<OppositionRecord[][]>;
  /** What bears on each element, by claim id. */
  bearingOn(
    elementIds: readonly string[],
    revision: number,
    options?: ReadOptions,
  ): Promise<BearingRecord[][]>;
  /** What each claim bears on, by element id. */
  bearingsOf(
    claimIds: readonly string[],
    revision: number,
    options?: ReadOptions,
  ): Promise<BearingRecord[][]>;
}

/** How one source refers to another. */
export type Reference = 'RELAYS' | 'CITES' | 'SAME_WORK';

export interface SourceReads {
  /** Sources that refer to each source in this way, by name and id. */
  referringTo(
    ids: readonly string[],
    reference: Reference,
    revision: number,
    options?: ReadOptions,
  ): Promise<SourceRecord[][]>;
  /** Sources of the items on the claims about each entity, each once, by name and id. */
  ofEntities(
    ids: readonly string[],
    page: Page,
    revision: number,
    options?: ReadOptions,
  ): Promise<Slice<SourceRecord>[]>;
  countOfEntities(ids: readonly string[], revision: number, options?: ReadOptions): Promise<number[]>;
}

export interface RevisionReads {
  byNumbers(numbers: readonly number[], options?: ReadOptions): Promise<(Revision | null)[]>;
  /** Newest last. */
  page(page: Page, upTo: number, options?: ReadOptions): Promise<Slice<Revision>>;
}
