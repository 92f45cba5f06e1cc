/** The claims of some chains, folded: what the exact and the sampled shares both start from. */

import type { EvidenceRecord } from '../../model/evidence.js';
import type { ChainSets } from './chain-sets.js';
import type { OtherEvidence } from './chain-shares.js';
import type { Conditions, Draw } from './condition.js';
import { drawsIn } from './condition.js';
import { type FoldedClaim, Folds } from './fold.js';
import { workDraw } from './ways.js';
import type { ClaimConditions, Worlds } from './worlds.js';

export class EvidenceModel {
  readonly sets: ChainSets;
  readonly space: Conditions;
  readonly folds: Folds;
  /** By claim number. */
  readonly claims: readonly FoldedClaim[];
  /** Whether any claim is disputed at all. */
  readonly isDisputed: boolean;
  /** Draws that more than one claim depends on. */
  readonly sharedDraws: number;
  readonly #worlds: Worlds;
  /** Claims that depend on each draw, by number. */
  readonly #claimsWith = new Map<Draw, number[]>();
  readonly #sharedDrawsOf: readonly (readonly Draw[])[];
  readonly #disputedWith = new Map<Draw, number[]>();

  constructor(sets: ChainSets, worlds: Worlds) {
    this.sets = sets;
    this.space = worlds.space;
    this.#worlds = worlds;
    const conditions = sets.claims.map(({ id }) => worlds.of(id));
    const draws = conditions.map(({ supported, disputed }) => drawsIn([supported, disputed]));
    conditions.forEach(({ disputed }, claim) => {
      for (const draw of draws[claim] ?? []) gather(this.#claimsWith, draw, claim);
      if (disputed === this.space.never) return;
      for (const draw of drawsIn([disputed])) gather(this.#disputedWith, draw, claim);
    });
    this.#sharedDrawsOf = draws.map((own) => [...own].filter((draw) => this.claimsWith(draw).length > 1));
    this.sharedDraws = [...this.#claimsWith.values()].filter((users) => users.length > 1).length;
    this.folds = new Folds(this.space, (draw) => this.claimsWith(draw).length > 1);
    this.claims = sets.claims.map(({ id }, claim) =>
      this.folds.fold({ id, ...(conditions[claim] as ClaimConditions) }, draws[claim] ?? []),
    );
    this.isDisputed = conditions.some(({ disputed }) => disputed !== this.space.never);
  }

  /** Claims that depend on a draw, by number. */
  claimsWith(draw: Draw): readonly number[] {
    return this.#claimsWith.get(draw) ?? [];
  }

  /** Claims that depend on some of these draws, by number. */
  claimsWithAny(draws: ReadonlySet<Draw>): Iterable<number> {
    const [first, ...others] = draws;
    if (first === undefined) return [];
    if (others.length === 0) return this.claimsWith(first);
    return new Set([...draws].flatMap((draw) => this.claimsWith(draw)));
  }

  /** Draws that a claim shares with others. */
  sharedDrawsOf(claim: number): readonly Draw[] {
    return this.#sharedDrawsOf[claim] ?? [];
  }

  /** Claims that a draw has a part in disputing, by number. */
  disputedWith(draw: Draw): readonly number[] {
    return this.#disputedWith.get(draw) ?? [];
  }

  /** Works that some claim depends on, with their draws. */
  works(): { readonly id: string; readonly draw: Draw }[] {
    const prefix = workDraw('');
    return [...this.#claimsWith.keys()].flatMap((draw) => {
      const name = this.space.drawNames[draw] as string;
      return name.startsWith(prefix) ? [{ id: name.slice(prefix.length), draw }] : [];
    });
  }

  /** The claims that change without one item. */
  without(item: EvidenceRecord): OtherEvidence {
    const changed = [...this.#worlds.without(item)].flatMap(([id, conditions]) => {
      const claim = this.sets.claimNumber(id);
      const draws = drawsIn([conditions.supported, conditions.disputed]);
      return claim === undefined ? [] : [{ id, claim, conditions, draws }];
    });
    const users = new Map<Draw, number>();
    for (const { draws } of changed) {
      for (const draw of draws) users.set(draw, (users.get(draw) ?? 0) + 1);
    }
    const folds = new Folds(
      this.space,
      (draw) => this.claimsWith(draw).length > 1 || (users.get(draw) ?? 0) > 1,
    );
    return {
      folds,
      claims: new Map(
        changed.map(({ id, claim, conditions, draws }) => [claim, folds.fold({ id, ...conditions }, draws)]),
      ),
    };
  }
}

function gather(lists: Map<Draw, number[]>, draw: Draw, claim: number): void {
  const list = lists.get(draw);
  if (list) list.push(claim);
  else lists.set(draw, [claim]);
}
