/**
 * Linchpins: what the answer hangs on, and what one finding would raise it.
 *
 * A linchpin's fall is its Birnbaum importance on the side of loss: the degree as it is, less the degree without it
 * [Birnbaum 1969]. All figures are over the chains found and over the same worlds.
 */
import type { Linchpin, Raise } from './answer.js';
import { compareText } from './compare-text.js';
import { keyOf } from './pins.js';
import type { ClaimPath } from './worlds/chain-sets.js';
import type { PathWorlds, Pin } from './worlds/path-worlds.js';

/** Claims and works without which the degree falls, greatest fall first. */
export function linchpinsOf(paths: readonly ClaimPath[], worlds: PathWorlds): Linchpin[] {
  const pins: Pin[] = [
    ...worlds.claims().map((id) => ({ kind: 'CLAIM' as const, id })),
    ...worlds.works().map((id) => ({ kind: 'WORK' as const, id })),
  ];
  const falls = worlds.falls(paths, pins);
  return pins
    .map((pin, index) => ({ ...pin, fall: falls[index] ?? 0 }))
    .filter(({ fall }) => fall > 0)
    .sort((a, b) => b.fall - a.fall || compareText(keyOf(a), keyOf(b)));
}

/** Steps by how far the degree rises if they were established in all worlds, greatest rise first. */
export function wouldRaise(paths: readonly ClaimPath[], worlds: PathWorlds): Raise[] {
  const claims = worlds.claims();
  const rises = worlds.rises(paths, claims);
  return claims
    .map((claim, index) => ({ claim, rise: rises[index] ?? 0 }))
    .filter(({ rise }) => rise > 0)
    .sort((a, b) => b.rise - a.rise || compareText(a.claim, b.claim));
}
