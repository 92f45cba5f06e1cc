/** Shares, dates, grades and codes of an answer in the words of a brief. */
import type { Likelihood, Share } from '../attribution/answer.js';
import type { Conduct, Link } from '../attribution/question.js';
import type { PartialDate } from '../model/partial-date.js';

/** A share as a percentage with at most one decimal; what is not nothing is never called 0 %. */
export function percent(share: number): string {
  const value = Math.round(share * 1000) / 10;
  if (value === 0 && share > 0) return 'under 0.1 %';
  if (value === 100 && share < 1) return 'over 99.9 %';
  return `${value} %`;
}

/** A share, with its interval where it was sampled. */
export function shareText(share: Share): string {
  return share.method === 'EXACT'
    ? percent(share.value)
    : `${percent(share.value)} (sampled; 95 % interval ${percent(share.low)} to ${percent(share.high)})`;
}

/** `from 65.8 % to 80 %`: a share as it is, and as it would be. */
export function changeText(from: number, to: number): string {
  return `from ${percent(from)} to ${percent(Math.min(1, Math.max(0, to)))}`;
}

export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `ROUGHLY_EVEN_CHANCE` as `roughly even chance`. */
export function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

/** From here on the likelihood word is the band of the degree; below it, that of what is left open. */
export const WORD_FROM = 0.45;

export function isOfDegree(likelihood: Likelihood, degree: number): boolean {
  return likelihood !== 'NO_CHAIN' && likelihood !== 'INSUFFICIENT_EVIDENCE' && degree >= WORD_FROM;
}

/** `from 2021-05 to 2021-11`; an unknown bound is said to be unknown. */
export function periodText(from: PartialDate | null | undefined, to: PartialDate | null | undefined): string {
  if (from == null && to == null) return 'at times not on record';
  if (from == null) return `until ${to}, beginning not on record`;
  if (to == null) return `from ${from}, end not on record`;
  return from === to ? `on ${from}` : `from ${from} to ${to}`;
}

/** `2026-01-02T03:04:05.000Z` as `2026-01-02 03:04 UTC`. */
export function momentText(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

export const LINK_WORDS: Readonly<Record<Link, string>> = {
  DIRECT: 'the actor asked about is itself said to act',
  ORGAN: 'the weakest tie is that of an organ of the state',
  GOVERNMENTAL_AUTHORITY: 'the weakest tie is governmental authority',
  CONTROL: 'the weakest tie is control or agency',
  OWNERSHIP: 'the weakest tie is ownership',
  PARTICIPATION: 'the weakest tie is membership',
  BUSINESS_TIE: 'the weakest tie is a business agreement',
};

export const CONDUCT_WORDS: Readonly<Record<Conduct, string>> = {
  ORGANISES: 'organising',
  DIRECTS: 'directing',
  ASSISTS: 'assisting',
  FINANCES: 'financing',
  ISSUES: 'issuing visas',
  ARRANGES: 'arranging visas, travel or lodging',
  TRANSPORTS_ON: 'carrying people',
  WORKS_ON: 'taking part, in a way not stated',
  ENCOURAGES: 'encouraging',
  ACKNOWLEDGES: 'acknowledging and adopting',
  TOLERATES: 'tolerating',
};
