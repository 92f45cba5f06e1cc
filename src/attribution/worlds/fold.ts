/**
 * Folding: the draws that one claim alone depends on, taken together.
 *
 * A part of a claim's condition that shares no draw with anything else is a single draw with the right threshold, so
 * far as shares of worlds go: a module of the condition [Dutuit and Rauzy 1996, "A linear-time algorithm to find
 * modules of fault trees"]. A claim that shares no draw at all is one draw as a whole, cut into established, contested,
 * refuted and unknown. Folded draws are named after the claim, so that what is left of a claim without some work or
 * item is drawn with the same numbers as the whole.
 */
import { Chance, type Gone } from './chance.js';
import { type Condition, type Conditions, type Draw, drawsIn } from './condition.js';
import { Modules } from './modules.js';
import { unlessTooLarge } from './share.js';

/** What a claim means, before or after folding. */
interface ClaimSides {
  readonly id: string;
  readonly supported: Condition;
  readonly disputed: Condition;
}

/** Thresholds of a claim that is one draw: below the first it is established, then contested, then refuted, then unknown. */
export interface OwnDraw {
  readonly draw: Draw;
  cuts(gone: Gone): readonly [established: number, supported: number, known: number];
}

export interface FoldedClaim extends ClaimSides {
  /** Set when the claim is one draw. */
  readonly own: OwnDraw | null;
}

export class Folds {
  readonly #space: Conditions;
  readonly #isShared: (draw: Draw) => boolean;
  /** The chance that each folded draw stands for. */
  readonly #chances = new Map<Draw, Chance>();
  /** The folded draw that a draw has gone into. */
  readonly #into = new Map<Draw, Draw>();

  /** @param isShared whether another claim depends on a draw as well */
  constructor(space: Conditions, isShared: (draw: Draw) => boolean) {
    this.#space = space;
    this.#isShared = isShared;
  }

  /** The draw in which this one lies folded, itself where it was not. */
  foldedInto(draw: Draw): Draw {
    return this.#into.get(draw) ?? draw;
  }

  /** The threshold of a folded draw when some draws are gone; undefined for a draw that nothing was folded into. */
  thresholdOf(draw: Draw, gone: Gone): number | undefined {
    return this.#chances.get(draw)?.of(gone);
  }

  /** @param draws all that the claim depends on */
  fold(claim: ClaimSides, draws: Iterable<Draw>): FoldedClaim {
    const own = this.#sharesAny(draws) ? null : this.#own(claim);
    if (own) {
      for (const draw of draws) this.#into.set(draw, own.draw);
      return { id: claim.id, own, supported: claim.supported, disputed: claim.disputed };
    }
    const modules = new Modules([claim.supported, claim.disputed], this.#isShared);
    return {
      id: claim.id,
      own: null,
      supported: this.#reduced(claim.supported, modules, `claim ${claim.id}`),
      disputed: this.#reduced(claim.disputed, modules, `against ${claim.id}`),
    };
  }

  #sharesAny(draws: Iterable<Draw>): boolean {
    for (const draw of draws) if (this.#isShared(draw)) return true;
    return false;
  }

  #own({ id, supported, disputed }: ClaimSides): OwnDraw | null {
    return unlessTooLarge(() => {
      const { never } = this.#space;
      const support = new Chance(supported);
      const dispute = disputed === never ? null : new Chance(disputed);
      const both = dispute && new Chance(this.#space.all([supported, this.#space.not(disputed)]));
      const draw = this.#space.draw(`claim ${id}`);
      return {
        draw,
        cuts: (gone: Gone) => {
          const established = (both ?? support).of(gone);
          return [established, support.of(gone), established + (dispute?.of(gone) ?? 0)] as const;
        },
      };
    });
  }

  /** The condition with its modules folded; those that stand side by side in one gate become one draw. */
  #reduced(root: Condition, modules: Modules, name: string): Condition {
    const reduced = new Map<number, Condition>();
    const visit = (condition: Condition): Condition => {
      const known = reduced.get(condition.id);
      if (known) return known;
      const made = make(condition);
      reduced.set(condition.id, made);
      return made;
    };
    const make = (condition: Condition): Condition => {
      if (modules.has(condition)) return this.#folded(condition, condition === root ? name : null);
      if (condition.kind === 'NOT') return this.#space.not(visit(condition.part));
      if (condition.kind !== 'ALL' && condition.kind !== 'ANY') return condition;
      const beside = condition.parts.filter((part) => modules.has(part) && modules.isNamedOnce(part));
      const alone = condition.parts.filter((part) => !beside.includes(part));
      const parts = alone.map(visit);
      if (beside.length > 0) {
        const together = condition.kind === 'ALL' ? this.#space.all(beside) : this.#space.any(beside);
        parts.push(this.#folded(together, condition === root ? name : null));
      }
      return condition.kind === 'ALL' ? this.#space.all(parts) : this.#space.any(parts);
    };
    return visit(root);
  }

  /** A module as one draw. A name is given to what can be only one in its claim; others are named after a draw of theirs. */
  #folded(module: Condition, name: string | null): Condition {
    if (module.kind === 'BELOW' || module.kind === 'NEVER' || module.kind === 'ALWAYS') return module;
    const chance = unlessTooLarge(() => new Chance(module));
    if (chance === null) return module;
    const draws = [...drawsIn([module])];
    const first = draws.map((draw) => this.#space.drawNames[draw] as string).sort()[0];
    const draw = this.#space.draw(name ?? `from ${first}`);
    this.#chances.set(draw, chance);
    for (const one of draws) this.#into.set(one, draw);
    return this.#space.below(this.#space.drawNames[draw] as string, chance.of(new Set()));
  }
}
