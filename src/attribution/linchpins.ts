/**
 * Linchpins: what the answer hangs on, and what one finding would raise it.
 *
 * A linchpin's fall is its Birnbaum importance on the side of loss: the degree as it is, less the degree without it
 * [Birnbaum 1969]. All figures are over the chains found and over the same worlds.
 */
import type { Linchpin, Raise, SmallestLoss } from './answer.js';
import { likelihoodOf } from './explanation/likelihood.js';
import type { Path } from './search/path.js';
import type { Asked, PathWorlds } from './worlds/path-worlds.js';
import { roundShare } from './worlds/share.js';

/** Candidates, the strongest ones, among which pairs and triples are tried. */
const MOST_CANDIDATES = 10;

type Pin = Pick<Linchpin, 'kind' | 'id'>;

/** Claims and works without which the degree falls, greatest fall first. */
export function linchpinsOf(paths: readonly Path[], worlds: PathWorlds): Linchpin[] {
  const pins: Pin[] = [
    ...worlds.claims().map((id) => ({ kind: 'CLAIM' as const, id })),
    ...worlds.works().map((id) => ({ kind: 'WORK' as const, id })),
  ];
  const falls = worlds.falls(
    standard(paths, worlds),
    pins.map((pin) => without([pin], paths, worlds)),
  );
  return pins
    .map((pin, index) => ({ ...pin, fall: falls[index] ?? 0 }))
    .filter(({ fall }) => fall > 0)
    .sort((a, b) => b.fall - a.fall || compareText(keyOf(a), keyOf(b)));
}

/** The smallest set, up to three, whose loss changes the word; ties by the greatest fall, then by ids. */
export function smallestLossOf(
  linchpins: readonly Linchpin[],
  paths: readonly Path[],
  worlds: PathWorlds,
): SmallestLoss | null {
  const candidates = linchpins.slice(0, MOST_CANDIDATES);
  for (const size of [1, 2, 3]) {
    const [smallest] = changingLosses(subsets(candidates, size), paths, worlds).sort(
      (a, b) => b.fall - a.fall || compareText(a.members.map(keyOf).join(), b.members.map(keyOf).join()),
    );
    if (smallest) return smallest;
  }
  return null;
}

/** Steps by how far the degree rises if they were established in all worlds, greatest rise first. */
export function wouldRaise(paths: readonly Path[], worlds: PathWorlds): Raise[] {
  const claims = worlds.claims();
  const base = standard(paths, worlds);
  const falls = worlds.falls(
    base,
    claims.map((given) => ({ ...base, given })),
  );
  return claims
    .map((claim, index) => ({ claim, rise: -(falls[index] ?? 0) }))
    .filter(({ rise }) => rise > 0)
    .sort((a, b) => b.rise - a.rise || compareText(a.claim, b.claim));
}

/** The losses after which the word is another, all over one diagram or one sample, the answer as it is among them. */
function changingLosses(
  sets: readonly (readonly Linchpin[])[],
  paths: readonly Path[],
  worlds: PathWorlds,
): SmallestLoss[] {
  const asked = [standard(paths, worlds), ...sets.map((members) => without(members, paths, worlds))];
  const shares = worlds.shares(asked.flatMap((one): Asked[] => [one, { ...one, aspect: 'NOT_DISPUTED' }]));
  const outcomes = asked.map(({ unknown }, index) => {
    const [degree, open] = [shares[2 * index]?.value ?? 0, shares[2 * index + 1]?.value ?? 0];
    const left = paths.filter(({ steps }) => !steps.some(({ lead }) => unknown?.has(lead.claim.id)));
    return { degree, likelihood: likelihoodOf(degree, open, left.length) };
  });
  const [before, ...after] = outcomes;
  return after.flatMap(({ degree, likelihood }, index) => {
    if (before === undefined || likelihood === before.likelihood) return [];
    return [{ members: sets[index] ?? [], fall: roundShare(before.degree - degree), likelihood }];
  });
}

function standard(paths: readonly Path[], worlds: PathWorlds): Asked {
  return { paths, aspect: worlds.standard };
}

function without(pins: readonly Pin[], paths: readonly Path[], worlds: PathWorlds): Asked {
  const ids = (kind: Pin['kind']) => new Set(pins.flatMap((pin) => (pin.kind === kind ? [pin.id] : [])));
  return { paths, aspect: worlds.standard, unknown: ids('CLAIM'), unsound: ids('WORK') };
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function keyOf({ kind, id }: Pin): string {
  return `${kind} ${id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
