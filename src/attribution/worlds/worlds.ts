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
interface ClaimInForce {
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

const SIDES = ['supporting', 'disputing'] as const;
type Side = (typeof SIDES)[number];

/** The voices of one side over all claims in question: only voices of one stance ever share a draw. */
interface Chorus {
  readonly voices: readonly Voice[];
  /** Name of the draw of each voice. */
  readonly draws: readonly string[];
}

export class Worlds {
  readonly space = new Conditions();
  readonly #claims: readonly ClaimInForce[];
  readonly #ways: Ways;
  readonly #grading: Grading;
  readonly #sides: Readonly<Record<Side, Chorus>>;
  readonly #conditions: ReadonlyMap<string, ClaimConditions>;

  /** @param claims the claims in question: which voices share a draw is settled over all of them */
  constructor(claims: readonly ClaimInForce[], ways: Ways, grading: Grading) {
    this.#claims = claims;
    this.#ways = ways;
    this.#grading = grading;
    this.#sides = { supporting: this.#chorus('supporting'), disputing: this.#chorus('disputing') };
    const [supported, disputed] = SIDES.map((side) => this.#conditionsOf(this.#sides[side]));
    this.#conditions = new Map(
      claims.map(({ claim: { id } }) => [
        id,
        this.#meaning(supported?.get(id) ?? [], disputed?.get(id) ?? []),
      ]),
    );
  }

  /** What one of the claims in question means. */
  of(claim: string): ClaimConditions {
    const conditions = this.#conditions.get(claim);
    if (!conditions) throw new RangeError(`${claim} is not among the claims in question`);
    return conditions;
  }

  /**
   * What becomes of the claims without one item, by id: of its own claim, and of those whose voices shared a draw with
   * the item's. All others mean what they did.
   */
  without(item: EvidenceRecord): Map<string, ClaimConditions> {
    const side: Side = item.stance === 'DISPUTES' ? 'disputing' : 'supporting';
    const before = this.#sides[side];
    const after = this.#chorus(side, item);
    const named = new Map(before.voices.map((voice, index) => [voice, before.draws[index]]));
    const changed = new Set([item.claim]);
    after.voices.forEach((voice, index) => {
      if (named.get(voice) !== after.draws[index]) changed.add(voice.claim.id);
    });
    const conditions = this.#conditionsOf(after, changed);
    return new Map(
      [...changed].flatMap((id) => {
        const old = this.#conditions.get(id);
        if (!old) return [];
        const own = conditions.get(id) ?? [];
        const other = [side === 'disputing' ? old.supported : old.disputed];
        return [[id, side === 'disputing' ? this.#meaning(other, own) : this.#meaning(own, other)]];
      }),
    );
  }

  #chorus(side: Side, without?: EvidenceRecord): Chorus {
    const voices: Voice[] = [];
    for (const { claim, items } of this.#claims) {
      const own =
        claim.id === without?.claim ? items[side].filter((item) => item.id !== without.id) : items[side];
      if (own.length > 0) voices.push(...voicesOf(claim, own, this.#ways, this.#grading));
    }
    return { voices, draws: drawsOf(voices) };
  }

  /** When each voice establishes its stance, by claim. */
  #conditionsOf({ voices, draws }: Chorus, only?: ReadonlySet<string>): Map<string, Condition[]> {
    const found = new Map<string, Condition[]>();
    voices.forEach((voice, index) => {
      const { id } = voice.claim;
      if (only && !only.has(id)) return;
      const list = found.get(id) ?? [];
      found.set(id, list);
      list.push(this.#establishes(voice, draws[index] as string));
    });
    return found;
  }

  #establishes(voice: Voice, draw: string): Condition {
    return this.space.any(
      voice.items.map(({ item, credibility }) =>
        this.space.all([this.#ways.speaks(item, this.space), this.space.below(draw, credibility)]),
      ),
    );
  }

  #meaning(supporting: readonly Condition[], disputing: readonly Condition[]): ClaimConditions {
    const supported = this.space.any(supporting);
    const disputed = this.space.any(disputing);
    return {
      supported,
      disputed,
      established: this.space.all([supported, this.space.not(disputed)]),
      supportingVoices: supporting.length,
      disputingVoices: disputing.length,
    };
  }
}
