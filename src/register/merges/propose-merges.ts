/**
 * Records of a scope that may be of one and the same entity, proposed to a person. Nothing is merged, least of all on a
 * name.
 */
import type { LiveRegister } from '../live-register.js';
import { MERGE_DEFAULTS, MergeFinder, type MergeTerms } from './merge-finder.js';
import { byPromise, type MergeProposal, pairKey } from './merge-proposal.js';
import { actorsIn, type MergeScope, type ScopeStore } from './merge-scope.js';
import { rest } from './rest.js';

/** An open graph, as far as merges need it. */
export interface MergeGround {
  readonly store: ScopeStore;
  readonly register: Pick<LiveRegister, 'at'>;
}

export interface MergeOptions extends Partial<MergeTerms> {
  /** What was known at this revision. */
  readonly revision: number;
  readonly signal?: AbortSignal;
  /** Told after each actor. */
  readonly onProgress?: (progress: MergeProgress) => void;
}

/** How far a search has come. */
export interface MergeProgress {
  /** Actors of the scope that were looked at, of so many. */
  readonly actors: number;
  readonly of: number;
  /** Pairs that are proposed so far. */
  readonly proposals: number;
  /** Pairs left out because a source says something of one to the other. */
  readonly joined: number;
}

/** The actors of a scope, and what finds merges for each. */
export interface MergeSearch {
  readonly finder: MergeFinder;
  /** Their states, by id. */
  readonly actors: Uint32Array;
  /** The id of one of them. */
  readonly id: (state: number) => string;
}

/** @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH, CANCELLED */
export async function openMergeSearch(
  { store, register: live }: MergeGround,
  scope: MergeScope,
  { revision, signal, threshold, limit, kinds }: MergeOptions,
): Promise<MergeSearch> {
  const terms: MergeTerms = {
    threshold: threshold ?? MERGE_DEFAULTS.threshold,
    limit: limit ?? MERGE_DEFAULTS.limit,
    kinds: kinds ?? MERGE_DEFAULTS.kinds,
  };
  const register = await live.at(revision);
  const facts = register.facts({ revision, asOf: null });
  const actors = await actorsIn(scope, terms.kinds, facts, store, signal);
  const finder = await MergeFinder.over(register, facts, terms, signal);
  return { finder, actors, id: register.id };
}

/**
 * Proposals to merge, each pair once, the most promising first, equals by id: the same record gives the same proposals,
 * in whatever order it was written. They are there once the whole scope was looked through.
 *
 * @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH, CANCELLED
 */
export async function* proposeMerges(
  ground: MergeGround,
  scope: MergeScope,
  options: MergeOptions,
): AsyncGenerator<MergeProposal> {
  const { finder, actors } = await openMergeSearch(ground, scope, options);
  const found = new Map<string, MergeProposal>();
  const joined = new Set<string>();
  for (const [index, actor] of actors.entries()) {
    await rest(options.signal);
    const { proposals, joined: left } = finder.of(actor);
    for (const proposal of proposals) found.set(pairKey(proposal), proposal);
    for (const pair of left) joined.add(pair);
    options.onProgress?.({
      actors: index + 1,
      of: actors.length,
      proposals: found.size,
      joined: joined.size,
    });
  }
  yield* [...found.values()].sort(byPromise);
}
