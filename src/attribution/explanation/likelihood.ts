/** Likelihood words: the bands of Intelligence Community Directive 203 (2015), lower edge inside. */
import type { Likelihood } from '../answer.js';

interface Band {
  readonly word: Likelihood;
  /** The band reaches up to here, this edge outside. */
  readonly below: number;
}

const BANDS: readonly Band[] = [
  { word: 'ALMOST_NO_CHANCE', below: 0.05 },
  { word: 'VERY_UNLIKELY', below: 0.2 },
  { word: 'UNLIKELY', below: 0.45 },
  { word: 'ROUGHLY_EVEN_CHANCE', below: 0.55 },
  { word: 'LIKELY', below: 0.8 },
  { word: 'VERY_LIKELY', below: 0.95 },
  { word: 'ALMOST_CERTAIN', below: Number.POSITIVE_INFINITY },
];

/** From here on the record establishes something worth a word of its own. */
export const ESTABLISHED_FROM = 0.45;

export function bandOf(share: number): Likelihood {
  return BANDS.find((band) => share < band.below)?.word ?? 'ALMOST_CERTAIN';
}

/** Where the band of a share begins, and below what it ends. */
export function bandEdges(share: number): { readonly from: number; readonly below: number } {
  return {
    from: BANDS.findLast((band) => band.below <= share)?.below ?? 0,
    below: BANDS.find((band) => share < band.below)?.below ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * The word for an answer: the band of `degree` when the record establishes that much; the band of `notExcluded` when
 * the record speaks against it; otherwise that the evidence is too thin, which is not an improbability.
 */
export function likelihoodOf(degree: number, notExcluded: number, chainsFound: number): Likelihood {
  if (chainsFound === 0) return 'NO_CHAIN';
  if (degree >= ESTABLISHED_FROM) return bandOf(degree);
  return notExcluded < ESTABLISHED_FROM ? bandOf(notExcluded) : 'INSUFFICIENT_EVIDENCE';
}

/** A word as it is written in a sentence. */
export function inWords(likelihood: Likelihood): string {
  return likelihood.toLowerCase().replaceAll('_', ' ');
}
