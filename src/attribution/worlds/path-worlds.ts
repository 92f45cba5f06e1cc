/**
 * The worlds of a set of found paths: the degree, and every other share of worlds taken over the same paths.
 *
 * Shares are worked out exactly while their diagrams stay small, otherwise sampled over the same worlds. A difference is
 * only ever taken between two shares worked out the same way, so that it means something.
 */
import type { ClaimRecord } from '../../model/claim.js';
import type { EvidenceRecord } from '../../model/evidence.js';
import type { Share } from '../answer.js';
import type { DisputeMode } from '../question.js';
import type { Path } from '../search/path.js';
import type { Assessor } from './assessor.js';
import type { Condition } from './condition.js';
import { Sampler } from './sampler.js';
import { exactly, exactShares } from './share.js';
import { workDraw } from './ways.js';
import { type ClaimConditions, type ClaimInForce, Worlds, withoutItem } from './worlds.js';

/** What a step has to be for a path to count. */
export type Aspect = 'ESTABLISHED' | 'SUPPORTED' | 'NOT_DISPUTED';

/** At least one of the paths has all its steps of this aspect. */
export interface Asked {
  readonly paths: readonly Path[];
  readonly aspect: Aspect;
  /** Claims taken as unknown: paths that need one of them do not count. */
  readonly unknown?: ReadonlySet<string>;
  /** Works taken as never sound. */
  readonly unsound?: ReadonlySet<string>;
  /** A claim taken as established in all worlds. */
  readonly given?: string;
}

export class PathWorlds {
  /** The share of an empty set of paths. */
  readonly none: Share = exactly(0);
  /** What counts as a connection: established steps, or supported ones when disputes are ignored. */
  readonly standard: Aspect;
  readonly #claims: readonly ClaimInForce[];
  readonly #worlds: Worlds;
  readonly #assessor: Assessor;
  readonly #sampler = new Sampler();
  #isExact = true;

  constructor(paths: readonly Path[], assessor: Assessor, disputes: DisputeMode) {
    this.standard = disputes === 'COUNT' ? 'ESTABLISHED' : 'SUPPORTED';
    this.#assessor = assessor;
    this.#claims = claimsOf(paths).map((claim) => ({ claim, items: assessor.itemsOf(claim.id) }));
    this.#worlds = new Worlds(this.#claims, assessor.ways, assessor.grading);
  }

  /** Shares of worlds, in the order asked. */
  shares(asked: readonly Asked[]): Share[] {
    return this.#sharesIn(
      asked.map((one) => conditionOf(this.#worlds, one)),
      this.#worlds,
    );
  }

  /**
   * By how much the share of `base` differs from that of each changed one (positive where the changed one is less):
   * between shares worked out the same way, so that chance plays no part in it.
   */
  falls(base: Asked, changed: readonly Asked[]): number[] {
    const [before, ...after] = this.shares([base, ...changed]);
    return after.map((share) => roundDifference((before?.value ?? 0) - share.value));
  }

  /** Works that have a part in some of the claims in question, by name. */
  works(): string[] {
    const works = this.#claims.flatMap(({ items }) =>
      [...items.supporting, ...items.disputing].flatMap((item) => this.#assessor.ways.worksOn(item)),
    );
    return [...new Set(works.map((work) => this.#assessor.ways.works.standsFor(work)))].sort();
  }

  /** Claims of the paths, by id. */
  claims(): string[] {
    return this.#claims.map(({ claim }) => claim.id).sort();
  }

  /** By how far the share of these paths would rise without one item. */
  riseWithout(item: EvidenceRecord, paths: readonly Path[]): number {
    const { ways, grading } = this.#assessor;
    const asked = { paths, aspect: this.standard };
    const without = new Worlds(withoutItem(this.#claims, item), ways, grading);
    const exact = this.#isExact ? this.#exactPair(asked, without) : null;
    const [before, after] = exact ?? [
      this.#sampler.shares(this.#worlds.space, [conditionOf(this.#worlds, asked)])[0],
      this.#sampler.shares(without.space, [conditionOf(without, asked)])[0],
    ];
    return roundDifference((after?.value ?? 0) - (before?.value ?? 0));
  }

  #exactPair(asked: Asked, without: Worlds): [Share | undefined, Share | undefined] | null {
    const before = exactShares([conditionOf(this.#worlds, asked)]);
    const after = before && exactShares([conditionOf(without, asked)]);
    return before && after ? [before[0], after[0]] : null;
  }

  #sharesIn(conditions: readonly Condition[], worlds: Worlds): Share[] {
    const exact = this.#isExact ? exactShares(conditions) : null;
    if (exact) return exact;
    this.#isExact = false;
    return this.#sampler.shares(worlds.space, conditions);
  }
}

/** Twelve decimals, as shares have; a difference may be negative. */
function roundDifference(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

/** Claims in the order in which the paths take them, which keeps diagrams small. */
function claimsOf(paths: readonly Path[]): ClaimRecord[] {
  const claims = new Map<string, ClaimRecord>();
  for (const path of paths) for (const { lead } of path.steps) claims.set(lead.claim.id, lead.claim);
  return [...claims.values()];
}

function conditionOf(worlds: Worlds, { paths, aspect, unknown, unsound, given }: Asked): Condition {
  const { space } = worlds;
  const counted = unknown
    ? paths.filter(({ steps }) => !steps.some(({ lead }) => unknown.has(lead.claim.id)))
    : paths;
  const condition = space.any(
    counted.map(({ steps }) =>
      space.all(
        steps.map(({ lead: { claim } }) =>
          claim.id === given ? space.always : stepCondition(worlds.of(claim.id), aspect, worlds),
        ),
      ),
    ),
  );
  return unsound ? space.without(condition, new Set([...unsound].map(workDraw))) : condition;
}

function stepCondition(claim: ClaimConditions, aspect: Aspect, worlds: Worlds): Condition {
  switch (aspect) {
    case 'ESTABLISHED':
      return claim.established;
    case 'SUPPORTED':
      return claim.supported;
    case 'NOT_DISPUTED':
      return worlds.space.not(claim.disputed);
  }
}
