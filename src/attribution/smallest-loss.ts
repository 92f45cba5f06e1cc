/** The smallest loss: the fewest claims and works without which the likelihood word is another. */
import type { Likelihood, Linchpin, SmallestLoss } from './answer.js';
import { likelihoodOf } from './explanation/likelihood.js';
import { compareText, keyOf } from './pins.js';
import type { ClaimPath } from './worlds/chain-sets.js';
import type { PathWorlds } from './worlds/path-worlds.js';
import { roundDifference } from './worlds/share.js';

/** Candidates, the strongest ones, among which pairs and triples are tried. */
const MOST_CANDIDATES = 10;

/** The smallest set, up to three, whose loss changes the word; ties by the greatest fall, then by ids. */
export function smallestLossOf(
  linchpins: readonly Linchpin[],
  paths: readonly ClaimPath[],
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

/** The losses after which the word is another. */
function changingLosses(
  sets: readonly (readonly Linchpin[])[],
  paths: readonly ClaimPath[],
  worlds: PathWorlds,
): SmallestLoss[] {
  const degrees = worlds.without(paths, worlds.standard, sets);
  const opens = worlds.without(paths, 'NOT_DISPUTED', sets);
  const word = (index: number, members: readonly Linchpin[]): Likelihood => {
    const lost = new Set(members.flatMap(({ kind, id }) => (kind === 'CLAIM' ? [id] : [])));
    const left = paths.filter(({ steps }) => !steps.some(({ lead }) => lost.has(lead.claim.id)));
    return likelihoodOf(degrees[index] ?? 0, opens[index] ?? 0, left.length);
  };
  const before = word(0, []);
  return sets.flatMap((members, index) => {
    const likelihood = word(index + 1, members);
    if (likelihood === before) return [];
    return [{ members, fall: roundDifference((degrees[0] ?? 0) - (degrees[index + 1] ?? 0)), likelihood }];
  });
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
