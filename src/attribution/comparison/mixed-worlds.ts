/**
 * Worlds in which some claims stand as they stood at one revision and the others as they stood at another: what a
 * change of one claim alone does to the share of worlds in which some chain holds.
 *
 * A claim brings everything that makes it stand: its evidence, the grades of the works behind it, and whether it is
 * superseded. Draws go by the names of works and items, so a work is sound or not for both revisions at once, at the
 * grade that it has at each.
 */
import { overlap, type Period } from '../../model/partial-date.js';
import type { Chain } from '../answer.js';
import type { DisputeMode } from '../question.js';
import type { Assessor } from '../worlds/assessor.js';
import { type Condition, Conditions } from '../worlds/condition.js';
import { Sampler } from '../worlds/sampler.js';
import { exactShares } from '../worlds/share.js';
import { drawsOf, type Voice, voicesOf } from '../worlds/voices.js';
import { ranIn, type Stand } from './side.js';

/** At which revision a claim is taken to stand. */
export type Standing = (claim: string) => Stand;

interface HeardVoice {
  readonly voice: Voice;
  readonly assessor: Assessor;
}

export class MixedWorlds {
  readonly #chains: readonly Chain[];
  readonly #claims: readonly string[];
  readonly #disputes: DisputeMode;
  readonly #space = new Conditions();
  readonly #sampler = new Sampler();
  #isExact = true;

  constructor(chains: readonly Chain[], disputes: DisputeMode) {
    this.#chains = chains;
    this.#claims = [...new Set(chains.flatMap(({ steps }) => steps.map(({ claim }) => claim)))];
    this.#disputes = disputes;
  }

  /** The share of worlds in which some chain holds, under each of two standings: worked out the same way for both. */
  shares(one: Standing, other: Standing): [number, number] {
    const conditions = [this.#someChain(one), this.#someChain(other)];
    const exact = this.#isExact ? exactShares(conditions) : null;
    if (!exact) this.#isExact = false;
    const [first, second] = exact ?? this.#sampler.shares(this.#space, conditions);
    return [first?.value ?? 0, second?.value ?? 0];
  }

  #someChain(standing: Standing): Condition {
    const claims = this.#conditions(standing);
    return this.#space.any(
      this.#chains
        .filter((chain) => sharesADay(chain, standing))
        .map(({ steps }) =>
          this.#space.all(steps.map(({ claim }) => claims.get(claim) ?? this.#space.never)),
        ),
    );
  }

  /** When each claim holds. Which voices share a draw is settled over all of them as they are taken to stand. */
  #conditions(standing: Standing): Map<string, Condition> {
    const heard = this.#claims.flatMap((claim) => voicesAt(claim, standing(claim)));
    const draws = drawsOf(heard.map(({ voice }) => voice));
    const sides = new Map(
      this.#claims.map((claim) => [claim, { SUPPORTS: [] as Condition[], DISPUTES: [] as Condition[] }]),
    );
    heard.forEach(({ voice, assessor }, index) => {
      const { stance, claim } = voice;
      if (stance === 'QUESTIONS') return;
      sides.get(claim.id)?.[stance].push(this.#establishes(voice, draws[index] ?? '', assessor));
    });
    return new Map(
      [...sides].map(([claim, { SUPPORTS, DISPUTES }]) => {
        const supported = this.#space.any(SUPPORTS);
        const disputed = this.#disputes === 'COUNT' ? this.#space.any(DISPUTES) : this.#space.never;
        return [claim, this.#space.all([supported, this.#space.not(disputed)])];
      }),
    );
  }

  #establishes(voice: Voice, draw: string, { ways }: Assessor): Condition {
    return this.#space.any(
      voice.items.map(({ item, credibility }) =>
        this.#space.all([ways.speaks(item, this.#space), this.#space.below(draw, credibility)]),
      ),
    );
  }
}

/** What is heard of a claim. One that is not on record, or that is superseded, is no step: nobody speaks for it. */
function voicesAt(id: string, { assessor, superseded }: Stand): HeardVoice[] {
  const claim = assessor.dossier.claims.get(id);
  if (!claim || superseded.has(id)) return [];
  const { supporting, disputing } = assessor.itemsOf(id);
  return [supporting, disputing]
    .flatMap((items) => voicesOf(claim, items, assessor.ways, assessor.grading))
    .map((voice) => ({ voice, assessor }));
}

/** Whether all steps, and the operations, routes and visa practices they lead into, may share a day of the date asked for. */
function sharesADay({ steps }: Chain, standing: Standing): boolean {
  const [first] = steps;
  if (!first) return false;
  let common: Period | null = standing(first.claim).assessor.asOf;
  for (const { claim, to } of steps) {
    const { assessor } = standing(claim);
    common = common && overlap(common, assessor.itemsOf(claim).period);
    common = common && overlap(common, ranIn(to, assessor.dossier));
  }
  return common !== null;
}
