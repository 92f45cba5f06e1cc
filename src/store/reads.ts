/** What the store can be asked; see `store.ts`. */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { EvidenceRecord, Stance } from '../model/evidence.js';
import type { OppositionRecord } from '../model/opposition.js';
import type { Period } from '../model/partial-date.js';
import type { SourceRecord } from '../model/source.js';
import type {
  ClaimEdge,
  ClaimFilter,
  EdgeFilter,
  EntityFilter,
  Page,
  ReadOptions,
  Revision,
  Slice,
} from './store.js';

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
