/** Shares, words and periods of an answer as a reader meets them. */
import type { Share } from '../attribution/answer.js';

/** A share to two places; what is not quite 0 or 1 never looks as if it were. */
export function shareText(value: number): string {
  if (value > 0 && value < 0.01) return '<0.01';
  if (value < 1 && value > 0.99) return '>0.99';
  return value.toFixed(2);
}

/** A share, and its 95 % interval when it was sampled. */
export function intervalText({ value, low, high, method }: Share): string {
  const interval = method === 'SAMPLED' ? ` (${shareText(low)} to ${shareText(high)}, sampled)` : '';
  return `${shareText(value)}${interval}`;
}

/** `ROUGHLY_EVEN_CHANCE` as `roughly even chance`. */
export function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

/** A period as `2021-05-01 to 2021-11-30`; an unknown bound is said to be unknown. */
export function periodText(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'dates unknown';
  if (from === null) return `until ${to}, start unknown`;
  if (to === null) return `from ${from}, end unknown`;
  return from === to ? from : `${from} to ${to}`;
}

/** `1 chain`, `2 chains`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `12,000`. */
export function figure(count: number): string {
  return count.toLocaleString('en');
}
