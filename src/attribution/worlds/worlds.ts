/**
 * Worlds: what a set of claims, taken together, means in each possible world.
 *
 * In a world a claim is established if some voice supports it and none disputes it; contested if both; refuted if it
 * is only disputed; unknown if neither. Every share that an answer gives is a share of these worlds.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import type { Grading } from '../../model/grade.js';
import { type Condition, Conditions } from './condition.js';
import { drawsOf, type ItemsInForce, type Voice, voicesOf } from './voices.js';
import type { Ways } from './ways.js';

/** A claim and the items that count for it. */
export interface ClaimInForce {
  readonly claim: ClaimRecord;
  readonly items: Pick<ItemsInForce, 'supporting' | 'disputing'>;
}

/** What a claim means in worlds. */
export interface ClaimConditions {
  /** Some voice supports it. */
  readonly supported: Condition;
  /** Some voice disputes it. */
  readonly disputed: Condition;
  readonly established: Condition;
  readonly supportingVoices: number;
  readonly disputingVoices: number;
}

export class Worlds {
  readonly space = new Conditions();
  readonly #claims = new Map<string, ClaimConditions>();

  /** @param claims the claims in question: which voices share a draw is settled over all of them */
  constructor(claims: readonly ClaimInForce[], ways: Ways, grading: Grading) {
    const voices = claims.flatMap(({ claim, items }) => [
      ...voicesOf(claim, items.supporting, ways, grading),
      ...voicesOf(claim, items.disputing, ways, grading),
    ]);
    const draws = drawsOf(voices, ways);
    const conditions = voices.map((voice, index) => this.#establishes(voice, draws[index] ?? '', ways));
    for (const { claim } of claims) this.#claims.set(claim.id, this.#conditionsOf(claim, voices, conditions));
  }

  /** What one of the claims in question means. */
  of(claim: string): ClaimConditions {
    const conditions = this.#claims.get(claim);
    if (!conditions) throw new RangeError(`${claim} is not among the claims in question`);
    return conditions;
  }

  #establishes(voice: Voice, draw: string, ways: Ways): Condition {
    return this.space.any(
      voice.items.map(({ item, credibility }) =>
        this.space.all([ways.speaks(item, this.space), this.space.below(draw, credibility)]),
      ),
    );
  }

  #conditionsOf(
    claim: ClaimRecord,
    voices: readonly Voice[],
    conditions: readonly Condition[],
  ): ClaimConditions {
    const sides = { SUPPORTS: [] as Condition[], DISPUTES: [] as Condition[], QUESTIONS: [] as Condition[] };
    voices.forEach((voice, index) => {
      const condition = conditions[index];
      if (voice.claim.id === claim.id && condition) sides[voice.stance].push(condition);
    });
    const supported = this.space.any(sides.SUPPORTS);
    const disputed = this.space.any(sides.DISPUTES);
    return {
      supported,
      disputed,
      established: this.space.all([supported, this.space.not(disputed)]),
      supportingVoices: sides.SUPPORTS.length,
      disputingVoices: sides.DISPUTES.length,
    };
  }
}

/** Leaves one item out, to see what rests on it. */
export function withoutItem(claims: readonly ClaimInForce[], item: EvidenceRecord): ClaimInForce[] {
  return claims.map(({ claim, items }) => ({
    claim,
    items: {
      supporting: items.supporting.filter((other) => other.id !== item.id),
      disputing: items.disputing.filter((other) => other.id !== item.id),
    },
  }));
}
