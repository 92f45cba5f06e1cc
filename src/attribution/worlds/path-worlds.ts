/**
 * The worlds of a set of found paths: the degree, and every other share of worlds taken over the same paths.
 *
 * Shares are worked out exactly while their diagrams stay small, otherwise sampled over the same worlds. A difference is
 * only ever taken between two shares worked out the same way, so that it means something.
 */
import type { EvidenceRecord } from '../../model/evidence.js';
import type { Share } from '../answer.js';
import type { DisputeMode } from '../question.js';
import type { Assessor } from './assessor.js';
import { ChainSets, type ClaimPath } from './chain-sets.js';
import type { Aspect, ChainShares, Change } from './chain-shares.js';
import type { Draw } from './condition.js';
import { EvidenceModel } from './evidence-model.js';
import { ExactChains } from './exact-chains.js';
import { SampledChains } from './sampled-chains.js';
import { exactly, LARGEST_DIAGRAM, roundDifference, unlessTooLarge } from './share.js';
import { workDraw } from './ways.js';
import { Worlds } from './worlds.js';

export type { Aspect } from './chain-shares.js';

/** At least one of the paths has all its steps of this aspect. */
export interface Asked {
  readonly paths: readonly ClaimPath[];
  readonly aspect: Aspect;
}

/** A claim taken as unknown, or a work taken as never sound. */
export interface Pin {
  readonly kind: 'CLAIM' | 'WORK';
  readonly id: string;
}

/** Shares of the same paths after losses, all of them exact or all sampled. */
export interface Losses {
  readonly without: (aspect: Aspect, pins: readonly Pin[]) => number;
  /** No more than is left without any of the pins, some or all of them. */
  readonly atLeast: (aspect: Aspect, pins: readonly Pin[]) => number;
  /** Whether a work among them has a part in a dispute, so that its loss may raise a share. */
  readonly speakAgainst: (pins: readonly Pin[]) => boolean;
}

export class PathWorlds {
  /** The share of an empty set of paths. */
  readonly none: Share = exactly(0);
  /** What counts as a connection: established steps, or supported ones when disputes are ignored. */
  readonly standard: Aspect;
  readonly #sets: ChainSets;
  readonly #model: EvidenceModel;
  #exact: ChainShares | null;
  #sampled: ChainShares | null = null;

  /** @param largest most nodes of a diagram; shares that need more are sampled */
  constructor(
    paths: readonly ClaimPath[],
    assessor: Assessor,
    disputes: DisputeMode,
    largest: number = LARGEST_DIAGRAM,
  ) {
    this.standard = disputes === 'COUNT' ? 'ESTABLISHED' : 'SUPPORTED';
    this.#sets = new ChainSets(paths);
    const claims = this.#sets.claims.map((claim) => ({ claim, items: assessor.itemsOf(claim.id) }));
    this.#model = new EvidenceModel(this.#sets, new Worlds(claims, assessor.ways, assessor.grading));
    this.#exact = isHopeless(this.#model) ? null : new ExactChains(this.#model, largest);
  }

  /** Shares of worlds, in the order asked. */
  shares(asked: readonly Asked[]): Share[] {
    return this.#workOut((shares) =>
      asked.map(({ paths, aspect }) => shares.share(this.#aspect(aspect), this.#sets.keep(paths))),
    );
  }

  /** By how much the standard share of the paths falls without each pin: between shares worked out the same way. */
  falls(paths: readonly ClaimPath[], pins: readonly Pin[]): number[] {
    return this.#falls(
      paths,
      pins.map((pin) => this.#without([pin])),
    );
  }

  /** By how much it rises when each claim is established in all worlds. */
  rises(paths: readonly ClaimPath[], claims: readonly string[]): number[] {
    const changes = claims.map((id) => ({ ...NO_CHANGE, given: this.#sets.claimNumber(id) ?? null }));
    return this.#falls(paths, changes).map((fall) => roundDifference(-fall));
  }

  /** Works out something from many losses, all of them taken the same way. */
  losing<Result>(paths: readonly ClaimPath[], work: (losses: Losses) => Result): Result {
    const kept = this.#sets.keep(paths);
    return this.#workOut((shares) =>
      work({
        without: (aspect, pins) => shares.changed(this.#aspect(aspect), kept, this.#without(pins)),
        atLeast: (aspect, pins) => shares.changed(this.#aspect(aspect), kept, this.#withLeast(aspect, pins)),
        speakAgainst: (pins) => this.#against(this.#without(pins)).length > 0,
      }),
    );
  }

  /** Works that have a part in some of the claims in question, by name. */
  works(): string[] {
    return this.#model
      .works()
      .map(({ id }) => id)
      .sort();
  }

  /** Claims of the paths, by id. */
  claims(): string[] {
    return this.#sets.claims.map(({ id }) => id).sort();
  }

  /** By how far the share of these paths would rise without one item. */
  riseWithout(item: EvidenceRecord, paths: readonly ClaimPath[]): number {
    const isIgnored =
      item.stance === 'QUESTIONS' || (item.stance === 'DISPUTES' && this.standard === 'SUPPORTED');
    if (isIgnored || this.#sets.claimNumber(item.claim) === undefined) return 0;
    const kept = this.#sets.keep(paths);
    const other = this.#model.without(item);
    const [before = 0, after = 0] = this.#workOut((shares) => [
      shares.changed(this.standard, kept, NO_CHANGE),
      shares.withOther(this.standard, kept, other),
    ]);
    return roundDifference(after - before);
  }

  #falls(paths: readonly ClaimPath[], changes: readonly Change[]): number[] {
    const kept = this.#sets.keep(paths);
    return this.#workOut((shares) => {
      const before = shares.changed(this.standard, kept, NO_CHANGE);
      return changes.map((change) => roundDifference(before - shares.changed(this.standard, kept, change)));
    });
  }

  /** Exactly, or over samples from the first time that a diagram has become too large. */
  #workOut<Result>(work: (shares: ChainShares) => Result): Result {
    const exact = this.#exact;
    // In a list of its own, since what is worked out may itself be null.
    const result = exact && unlessTooLarge(() => [work(exact)] as const);
    if (result) return result[0];
    this.#exact = null;
    this.#sampled ??= new SampledChains(this.#model);
    return work(this.#sampled);
  }

  /** Where nothing is disputed, what is supported is established. */
  #aspect(aspect: Aspect): Aspect {
    return aspect === 'SUPPORTED' && !this.#model.isDisputed ? 'ESTABLISHED' : aspect;
  }

  /** A loss that leaves no more than any part of it would: what would gain from it counts as lost. */
  #withLeast(aspect: Aspect, pins: readonly Pin[]): Change {
    const change = this.#without(pins);
    if (aspect === 'NOT_DISPUTED') return { ...change, gone: NO_CHANGE.gone };
    if (aspect === 'SUPPORTED') return change;
    return { ...change, unknown: [...new Set([...change.unknown, ...this.#against(change)])] };
  }

  /** Claims that are disputed with the help of a work that is lost. */
  #against({ gone }: Change): number[] {
    return [...gone].flatMap((draw) => this.#model.disputedWith(draw));
  }

  #without(pins: readonly Pin[]): Change {
    const unknown: number[] = [];
    const gone = new Set<Draw>();
    for (const { kind, id } of pins) {
      const number = kind === 'CLAIM' ? this.#sets.claimNumber(id) : undefined;
      const draw = kind === 'WORK' ? this.#model.space.drawNamed(workDraw(id)) : undefined;
      if (number !== undefined) unknown.push(number);
      if (draw !== undefined) gone.add(draw);
    }
    return { unknown, gone, given: null };
  }
}

/**
 * Whether no diagram is tried: each draw that claims share about doubles what a diagram has to remember between its
 * first use and its last. With more of them than this, not one of the cases tried stayed within the budget.
 */
function isHopeless({ sharedDraws, sets }: EvidenceModel): boolean {
  return sharedDraws > MOST_SHARED_DRAWS && sets.chains.length > FEW_CHAINS;
}

const MOST_SHARED_DRAWS = 20;
const FEW_CHAINS = 4;

const NO_CHANGE: Change = { unknown: [], gone: new Set(), given: null };
