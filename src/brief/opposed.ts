/** Which opposition an answer speaks of: it names the claim, the kind and the stance, and the record has the place. */
import type { Opposed } from '../attribution/answer.js';
import type { OppositionRecord } from '../model/opposition.js';

export function isOpposedBy(
  { claim, kind, stance = 'SUPPORTS' }: OppositionRecord,
  opposed: Pick<Opposed, 'claim' | 'kind' | 'stance'>,
): boolean {
  return claim === opposed.claim && kind === opposed.kind && stance === opposed.stance;
}
