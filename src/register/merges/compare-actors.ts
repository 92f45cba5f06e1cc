/** Two records side by side: what a proposal to merge them would say, whatever led to the pair. */
import type { ReadName } from '../../names/name.js';
import type { Facts } from '../facts.js';
import { bestPairing, type Pairing } from './best-pairing.js';
import type { Comparing } from './comparing.js';
import { featureSigns, mayBeOne } from './features.js';
import { identifierSigns } from './identifier-signs.js';
import { listingSigns } from './listing-signs.js';
import type { MergeProposal, MergeSide, Sign } from './merge-proposal.js';
import { namesPerson } from './name-rarity.js';
import { nameSigns } from './name-signs.js';
import { officeSigns } from './office-signs.js';
import { scoreOf } from './scoring.js';

/** An actor, by its state, and its names. */
export interface Actor {
  readonly state: number;
  readonly id: string;
  readonly names: readonly ReadName[];
}

/**
 * The proposal, or why there is none: kinds that are never one, a claim that joins the two, or nothing that would make
 * them one.
 *
 * @param first whose id comes first
 */
export function compareActors(
  first: Actor,
  second: Actor,
  { facts, identifiers, joining, rarity, threshold }: Comparing,
): MergeProposal | 'OTHER_KIND' | 'JOINED' | 'UNLIKE' {
  const { states } = facts.sources;
  const [a, b] = [first.state, second.state];
  if (!mayBeOne(states.kindOf(a), states.kindOf(b))) return 'OTHER_KIND';
  const { areIdentified, signs: ofIdentifiers } = identifierSigns(a, b, identifiers);
  const pairing = telling(bestPairing(first.names, second.names), states.kindOf(a) === 'Official');
  // Nothing that is compared beside names raises their score.
  if (!areIdentified && (pairing === null || pairing.comparison.score < threshold)) return 'UNLIKE';
  const [nodeA, nodeB] = [states.node.at(a), states.node.at(b)];
  if (joining.areTwo(nodeA, nodeB, facts)) return 'JOINED';
  const features = featureSigns(a, b, states);
  const signs = [
    ...ofIdentifiers,
    ...nameSigns(pairing, [states.kindOf(a), states.kindOf(b)], areIdentified),
    ...features.signs,
    ...officeSigns(nodeA, nodeB, facts),
    ...listingSigns(nodeA, nodeB, facts),
  ];
  const { score, ...scored } = scoreOf({
    areIdentified,
    names: pairing?.comparison.score ?? 0,
    others: pairing === null ? 0 : rarity.others(pairing),
    signs,
  });
  if (score < threshold) return 'UNLIKE';
  return {
    ...{ first: sideOf(first, facts), second: sideOf(second, facts), score },
    ...{ strength: scored.strength, parts: scored.parts },
    names: pairing && namesTold(pairing, scored.others),
    agrees: signs.filter((sign) => !speaksAgainst(sign)),
    against: signs.filter(speaksAgainst),
    notCompared: features.notCompared,
  };
}

/** The pairing, if anything of it names somebody. */
function telling(pairing: Pairing | null, arePeople: boolean): Pairing | null {
  if (pairing === null || pairing.comparison.pairs.length === 0) return null;
  return arePeople && !namesPerson(pairing) ? null : pairing;
}

/** What nearly agrees lowers a score, and yet is a sign that both are one. */
function speaksAgainst({ factor, byAccident, tellsApart }: Sign): boolean {
  return tellsApart || (factor < 1 && byAccident === 1);
}

function namesTold({ first, second, comparison }: Pairing, others: number) {
  return { first: first.original, second: second.original, comparison, others };
}

function sideOf({ state, id }: Actor, { sources: { states } }: Facts): MergeSide {
  return {
    id,
    name: states.namesOf(state)[0] ?? id,
    kind: states.kindOf(state),
    country: states.countryOf(state),
  };
}
