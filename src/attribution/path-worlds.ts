/** The worlds of a set of found paths: the degree, and every other share of worlds taken over the same paths. */
import type { ClaimRecord } from '../model/claim.js';
import type { EvidenceRecord } from '../model/evidence.js';
import type { Share } from './answer.js';
import type { Assessor } from './assessor.js';
import type { Path } from './chains.js';
import type { Condition } from './condition.js';
import type { DisputeMode } from './question.js';
import { exactly, sharesOf } from './share.js';
import { type ClaimConditions, type ClaimInForce, Worlds, withoutItem } from './worlds.js';

type Aspect = (claim: ClaimConditions, worlds: Worlds) => Condition;

const ESTABLISHED: Aspect = (claim) => claim.established;
const SUPPORTED: Aspect = (claim) => claim.supported;
const NOT_DISPUTED: Aspect = (claim, worlds) => worlds.space.not(claim.disputed);

export class PathWorlds {
  /** The share of an empty set of paths. */
  readonly none: Share = exactly(0);
  readonly #claims: readonly ClaimInForce[];
  readonly #worlds: Worlds;
  readonly #assessor: Assessor;
  /** What a step has to be for a chain to count. */
  readonly #counts: Aspect;

  constructor(paths: readonly Path[], assessor: Assessor, disputes: DisputeMode) {
    const claims = new Map<string, ClaimRecord>();
    for (const path of paths) for (const { lead } of path.steps) claims.set(lead.claim.id, lead.claim);
    this.#claims = [...claims.keys()].sort().flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ claim, items: assessor.itemsOf(id) }] : [];
    });
    this.#assessor = assessor;
    this.#worlds = new Worlds(this.#claims, assessor.ways, assessor.grading);
    this.#counts = disputes === 'COUNT' ? ESTABLISHED : SUPPORTED;
  }

  /** Share of worlds in which at least one of the paths counts. */
  share(paths: readonly Path[]): Share {
    return this.shares([paths])[0] ?? this.none;
  }

  /** The same for several sets of paths, over the same worlds. */
  shares(sets: readonly (readonly Path[])[]): Share[] {
    return this.#sharesBy(this.#counts, sets, this.#worlds);
  }

  /** Share of worlds in which at least one path has all its steps supported, whoever disputes them. */
  sharesIgnoringDisputes(sets: readonly (readonly Path[])[]): Share[] {
    return this.#sharesBy(SUPPORTED, sets, this.#worlds);
  }

  /** Share of worlds in which at least one path has no disputed step. */
  shareNotExcluded(paths: readonly Path[]): Share {
    return this.#sharesBy(NOT_DISPUTED, [paths], this.#worlds)[0] ?? this.none;
  }

  /** The share as it would be without one item. */
  shareWithout(item: EvidenceRecord, paths: readonly Path[]): Share {
    const { ways, grading } = this.#assessor;
    const worlds = new Worlds(withoutItem(this.#claims, item), ways, grading);
    return this.#sharesBy(this.#counts, [paths], worlds)[0] ?? this.none;
  }

  #sharesBy(aspect: Aspect, sets: readonly (readonly Path[])[], worlds: Worlds): Share[] {
    const conditions = sets.map((paths) =>
      worlds.space.any(
        paths.map((path) =>
          worlds.space.all(path.steps.map(({ lead }) => aspect(worlds.of(lead.claim.id), worlds))),
        ),
      ),
    );
    return sharesOf(worlds.space, conditions);
  }
}
