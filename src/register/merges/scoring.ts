/**
 * The score of two records, made of named parts: how alike the names are, times what speaks against it, times what a
 * name is worth that others bear by accident. What agrees raises nothing: it makes an accident less likely, as a birth
 * date does for a common name. An identifying number in common is worth `IDENTIFIED` by itself; the rest follows names.
 */
import type { ScorePart, Sign, Strength } from './merge-proposal.js';

/** Those who keep a register of numbers hold two records of one number to be one; records are mistaken now and then. */
export const IDENTIFIED = 0.8;
/** A name that so many others bear by accident is worth half. */
const HALF_WORTH = 4;
/** From so many others on, who bears the name is a namesake unless something beside it agrees. */
const NAMESAKES = 0.5;

/** What was compared of two records. */
export interface Compared {
  readonly areIdentified: boolean;
  /** How alike the names are; 0 where they name nobody. */
  readonly names: number;
  /** Others who would bear the name by accident. */
  readonly others: number;
  readonly signs: readonly Sign[];
}

export interface Score {
  readonly strength: Strength;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** Others who would bear the name, and agree in what agrees, by accident. */
  readonly others: number;
}

export function scoreOf({ areIdentified, names, others: bearers, signs }: Compared): Score {
  const others = signs.reduce((left, { byAccident }) => left * byAccident, bearers);
  const factors: ScorePart[] = [
    { part: 'NAMES', value: names },
    ...signs.flatMap(({ feature, factor }) => (factor === 1 ? [] : [{ part: feature, value: factor }])),
    ...(others > 0 ? [{ part: 'COMMON_NAME' as const, value: 1 / (1 + others / HALF_WORTH) }] : []),
  ];
  const byNames = factors.reduce((product, { value }) => product * value, 1);
  const score = areIdentified ? IDENTIFIED + (1 - IDENTIFIED) * byNames : byNames;
  return {
    strength: strengthOf(areIdentified, others, signs),
    score: Math.round(score * 10_000) / 10_000,
    parts: areIdentified ? [{ part: 'IDENTIFIER', value: IDENTIFIED }, ...factors] : factors,
    others,
  };
}

function strengthOf(areIdentified: boolean, others: number, signs: readonly Sign[]): Strength {
  const areTold = signs.some(({ tellsApart }) => tellsApart);
  if (areIdentified) return areTold ? 'FAIR' : 'STRONG';
  if (areTold || others >= NAMESAKES) return 'NAMESAKE';
  return signs.some(({ byAccident }) => byAccident < 1) ? 'FAIR' : 'WEAK';
}
