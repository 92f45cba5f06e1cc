/** What two records are compared by, at one revision; made by going once through all states and claims. */
import { isActorKind } from '../../model/kind.js';
import type { Facts } from '../facts.js';
import type { Register } from '../register.js';
import { IdentifierIndex } from './identifier-index.js';
import { JoiningClaims } from './joining-claims.js';
import { NameRarity } from './name-rarity.js';
import { rest } from './rest.js';

export interface Comparing {
  readonly facts: Facts;
  readonly identifiers: IdentifierIndex;
  readonly joining: JoiningClaims;
  readonly rarity: NameRarity;
  /** Pairs that score less are no proposals. */
  readonly threshold: number;
}

/** States looked at between two pauses. */
const STRETCH = 20_000;

/** @throws LinchpinError CANCELLED, or the reason of the signal */
export async function comparingAt(
  register: Register,
  facts: Facts,
  threshold: number,
  signal?: AbortSignal,
): Promise<Comparing> {
  const { names } = await register.indexes();
  const { states } = register;
  const isThere = (state: number) => states.holds(state, facts.view.revision);
  const identifiers = new IdentifierIndex(states, register.id);
  let actors = 0;
  for (let state = 0; state < states.size; state++) {
    if (state % STRETCH === 0) await rest(signal);
    if (!isThere(state) || !isActorKind(states.kindOf(state))) continue;
    identifiers.add(state);
    actors++;
  }
  for (let state = 0; state < states.size; state++) {
    if (state % STRETCH === 0) await rest(signal);
    if (isThere(state) && isActorKind(states.kindOf(state))) identifiers.addRecord(state);
  }
  const joining = await JoiningClaims.of(facts.sources.projection, signal);
  const rarity = new NameRarity(names, actors, isThere);
  return { facts, identifiers, joining, rarity, threshold };
}
