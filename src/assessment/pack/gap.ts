/** The gaps that can be read off the records of a pack, each with the claims or sources that it speaks of. */
import type { ClaimGroup } from './records.js';

/** How often a predicate stands in claims. */
export interface PredicateCount {
  readonly predicate: string;
  readonly count: number;
}

export type Gap =
  /** No source sets a claim about the actor in favour of the criterion; some may set one against it. */
  | {
      readonly kind: 'UNLINKED';
      readonly criterion: string;
      /** Somebody is on record as listed on it. */
      readonly isUsed: boolean;
      readonly against: number;
      /** Bearings and grounds on record, for and against, of what began after the date. */
      readonly later: number;
    }
  /** A ground is stated, and no conduct is on record with support; or none that may have begun by the date. */
  | { readonly kind: 'NO_CONDUCT'; readonly grounds: number; readonly later: number }
  /** A ground is stated beside conduct that no source joins to it. */
  | { readonly kind: 'GROUND_NOT_JOINED' }
  | { readonly kind: 'NO_GROUND'; readonly acts: readonly string[] }
  /** Conduct or a tie that only an authority which lists tells of. */
  | {
      readonly kind: 'AUTHORITY_ONLY';
      readonly claim: string;
      readonly sayers: readonly string[];
      readonly isEarly: boolean;
    }
  /** Conduct or a tie that only whoever proposed the listing tells of. */
  | { readonly kind: 'PROPOSER_ONLY'; readonly claim: string; readonly sayers: readonly string[] }
  /** A ground that is on record as others report it. */
  | { readonly kind: 'GROUND_REPORTED'; readonly claim: string; readonly sources: readonly string[] }
  /** Items that the record gives to a speaker, of sources that repeat another's work. */
  | {
      readonly kind: 'RELAYED';
      readonly claim: string;
      readonly speaker: string;
      readonly source: string;
      readonly works: readonly string[];
    }
  | { readonly kind: 'EARLY_ONLY'; readonly claim: string; readonly sources: readonly string[] }
  | { readonly kind: 'SINGLE_WORK'; readonly claims: readonly string[] }
  | { readonly kind: 'ONE_ORIGIN'; readonly claims: readonly string[] }
  | {
      readonly kind: 'ONE_SPEAKER';
      readonly claim: string;
      readonly speaker: string;
      readonly voices: number;
    }
  | { readonly kind: 'DENIED'; readonly claim: string; readonly isSupported: boolean }
  | { readonly kind: 'NO_END'; readonly acts: readonly string[] }
  | { readonly kind: 'UNDATED'; readonly claims: readonly string[] }
  | {
      readonly kind: 'SOURCE_OLDER';
      readonly source: string;
      readonly published: string;
      readonly cited: readonly CitedLater[];
    }
  | { readonly kind: 'PLACELESS'; readonly sources: readonly string[] }
  | { readonly kind: 'NOT_PRESERVED'; readonly sources: readonly string[]; readonly of: number }
  /** Claims in whose place another stands. */
  | {
      readonly kind: 'SUPERSEDED';
      readonly claims: readonly { readonly claim: string; readonly by: string }[];
    }
  | { readonly kind: 'LATER'; readonly claims: readonly string[] }
  /** Bearings on the criteria that charge nobody, or charge others. */
  | { readonly kind: 'ABOUT_OTHERS'; readonly situation: number; readonly others: number }
  /** Claims about the actor that stand in no part of the pack. */
  | { readonly kind: 'NOT_TOLD'; readonly predicates: readonly PredicateCount[] }
  /** Claims that name the actor and charge others or nobody. */
  | { readonly kind: 'NAMED_ONLY'; readonly predicates: readonly PredicateCount[] }
  | { readonly kind: 'MORE'; readonly group: ClaimGroup }
  | { readonly kind: 'SEARCH_STOPPED' };

/** A claim that a source is cited for, from or until a day after its publication. */
export interface CitedLater {
  readonly claim: string;
  readonly bound: 'from' | 'until';
  readonly day: string;
}
