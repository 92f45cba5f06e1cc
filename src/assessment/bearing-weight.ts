/** What one bearing weighs: the share of worlds in which what bears is so, and whether that lets it count. */
import type { BearingRecord } from '../model/bearing.js';
import type { ClaimRecord } from '../model/claim.js';

/**
 * From which probability a bearing counts, and an organ tie carries: the lower edge of "roughly even chance" in
 * ICD-203, below which the words say "unlikely". A convention, as the grades are.
 */
export const COUNTS_FROM = 0.45;

/** How a claim stands, as the attribution room assesses it: shares of worlds, 0 to 1. */
export interface ClaimFigures {
  readonly probability: number;
  readonly probabilityUndisputed: number;
  readonly notExcluded: number;
  readonly standing: 'SUPPORTED' | 'DISPUTED' | 'CONTESTED' | 'QUESTIONED' | 'NO_EVIDENCE';
}

/** Why a bearing does not count. */
export type WhyNot =
  | 'ABOUT_OTHERS'
  | 'ONLY_QUESTIONS'
  | 'CLAIM_SUPERSEDED'
  | 'NO_EVIDENCE_ON_DATE'
  | 'BELOW_THRESHOLD';

export interface Weight {
  /** Share of worlds in which what bears is so; null for a doubt, which has no weight. */
  readonly probability: number | null;
  /** null when the bearing counts. */
  readonly whyNot: Exclude<WhyNot, 'ABOUT_OTHERS'> | null;
}

/** The weight of what bears: that the claim is so, that it is denied, or that it is doubted. */
export function weightOf(
  { stance = 'SUPPORTS' }: Pick<BearingRecord, 'stance'>,
  { supersededBy }: Pick<ClaimRecord, 'supersededBy'>,
  figures: ClaimFigures,
): Weight {
  if (stance === 'QUESTIONS') return { probability: null, whyNot: 'ONLY_QUESTIONS' };
  const probability = stance === 'SUPPORTS' ? figures.probability : refuted(figures);
  return { probability, whyNot: whyNot(probability, stance, supersededBy, figures) };
}

/**
 * Share of worlds in which something disputes the claim and nothing supports it. Of the worlds with a dispute, those
 * with support too are the ones that separate `probabilityUndisputed` from `probability`.
 */
export function refuted({ probability, probabilityUndisputed, notExcluded }: ClaimFigures): number {
  return Math.max(0, round(1 - notExcluded - (probabilityUndisputed - probability)));
}

function whyNot(
  probability: number,
  stance: 'SUPPORTS' | 'DISPUTES',
  supersededBy: string | undefined,
  { standing }: ClaimFigures,
): Weight['whyNot'] {
  if (supersededBy !== undefined) return 'CLAIM_SUPERSEDED';
  const side = stance === 'SUPPORTS' ? 'SUPPORTED' : 'DISPUTED';
  if (standing !== side && standing !== 'CONTESTED') return 'NO_EVIDENCE_ON_DATE';
  return probability >= COUNTS_FROM ? null : 'BELOW_THRESHOLD';
}

/** Differences of shares carry the noise of their last digits. */
function round(share: number): number {
  return Math.round(share * 1e9) / 1e9;
}
