/**
 * Proposals of merges: two records that may be of one and the same entity, with what agrees and what speaks against it.
 * A proposal is a question to a person; nothing is ever merged by it.
 *
 * In the words of record linkage [Fellegi and Sunter 1969] a proposal is a possible link: what agrees counts by how
 * seldom two others would agree in it by accident.
 */
import type { EntityKind } from '../../model/kind.js';
import type { NameComparison } from '../../names/compare-names.js';

/**
 * What a proposal rests on, the strongest first. STRONG: an identifying number in common, and nothing that tells the two
 * apart. FAIR: such a number although something does, or alike names and something beside them that agrees. WEAK: alike
 * names alone, which few others would bear by accident. NAMESAKE: alike names alone, which others would, or that
 * something tells apart.
 */
export const STRENGTHS = ['STRONG', 'FAIR', 'WEAK', 'NAMESAKE'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What of two records is compared. */
export const FEATURES = [
  'IDENTIFIER',
  'NAMES',
  'BIRTH_DATE',
  'COUNTRY',
  'KIND',
  'OFFICE',
  'LISTING',
  'LABEL',
] as const;
export type Feature = (typeof FEATURES)[number];

/** One thing that agrees or speaks against it. */
export interface Sign {
  readonly feature: Feature;
  /** What it is, for whoever decides: `the same lei: 5299001234`. */
  readonly text: string;
  /** What the score of the names is multiplied by: below 1 where it speaks against. */
  readonly factor: number;
  /** How many of many other pairs would agree in it by accident, 0 to 1; 1 where it says nothing. */
  readonly byAccident: number;
  /** Whether it tells two apart whose names are the same. */
  readonly tellsApart: boolean;
}

/** One of the two. */
export interface MergeSide {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** Both names that are most alike, and how they were compared: the first one's is the query. */
export interface ComparedNames {
  readonly first: string;
  readonly second: string;
  readonly comparison: NameComparison;
  /** How many others would bear the name, and agree in whatever else agrees, by accident. */
  readonly others: number;
}

/** A factor of the score, by what it is for. */
export interface ScorePart {
  readonly part: Feature | 'COMMON_NAME';
  readonly value: number;
}

export interface MergeProposal {
  /** The two in the order of their ids. */
  readonly first: MergeSide;
  readonly second: MergeSide;
  readonly strength: Strength;
  /** 0 to 1, to four decimals: the product of its parts, an identifier in common apart (see `scoring.ts`). */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** null where no name of one is like a name of the other. */
  readonly names: ComparedNames | null;
  readonly agrees: readonly Sign[];
  readonly against: readonly Sign[];
  /** What only one of the two has, or neither. */
  readonly notCompared: readonly Feature[];
}

/** What a pair is known by, from whichever of the two it was found. */
export function pairKey({ first, second }: Record<'first' | 'second', { readonly id: string }>): string {
  return `${first.id} ${second.id}`;
}

/** The strongest first, then the highest score, equals by their ids. */
export function byPromise(a: MergeProposal, b: MergeProposal): number {
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    b.score - a.score ||
    compareIds(a.first.id, b.first.id) ||
    compareIds(a.second.id, b.second.id)
  );
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function agreeing(feature: Feature, text: string, byAccident = 1): Sign {
  return { feature, text, factor: 1, byAccident, tellsApart: false };
}

export function opposing(feature: Feature, text: string, factor: number, tellsApart = false): Sign {
  return { feature, text, factor, byAccident: 1, tellsApart };
}
