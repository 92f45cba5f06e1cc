/** Where each claim is established, supported or not disputed, in sampled worlds: as it is, and with works gone. */
import type { BitRows, Row } from './bit-rows.js';
import type { Aspect } from './chain-shares.js';
import { type Gone, NONE_GONE } from './chance.js';
import { type Condition, canHold, type Draw, inOrder } from './condition.js';
import { ConditionRows, type Instead } from './condition-rows.js';
import type { EvidenceModel } from './evidence-model.js';
import type { FoldedClaim, Folds, OwnDraw } from './fold.js';

export class ClaimRows {
  readonly #model: EvidenceModel;
  readonly #rows: BitRows;
  readonly #conditions: ConditionRows;
  /** The conditions of a claim, parts first. */
  readonly #orders = new WeakMap<FoldedClaim, readonly Condition[]>();
  readonly #kept: Record<Aspect, (Row | undefined)[]> = { ESTABLISHED: [], SUPPORTED: [], NOT_DISPUTED: [] };

  constructor(model: EvidenceModel, rows: BitRows) {
    this.#model = model;
    this.#rows = rows;
    this.#conditions = new ConditionRows(model.space, rows);
  }

  /** Draws the numbers of a claim's draws once: before any row that is given back. */
  prepare(claim: FoldedClaim): void {
    if (!claim.own) this.#conditions.prepare(this.#orderOf(claim));
  }

  isDisputed({ disputed }: FoldedClaim): boolean {
    return disputed !== this.#model.space.never;
  }

  /** Where a claim of the model is of an aspect, in a row that is kept. */
  keep(aspect: Aspect, number: number): Row {
    const kept = this.#kept[aspect];
    const known = kept[number];
    if (known !== undefined) return known;
    const claim = this.#model.claims[number] as FoldedClaim;
    if (aspect === 'SUPPORTED' && !this.isDisputed(claim)) return this.keep('ESTABLISHED', number);
    this.prepare(claim);
    const row = this.#rows.take();
    const mark = this.#rows.mark;
    this.#rows.copy(row, this.make(claim, aspect, this.#model.folds, NONE_GONE));
    this.#rows.release(mark);
    kept[number] = row;
    return row;
  }

  /** Where a claim is of an aspect with some works gone, in a new row. */
  make(claim: FoldedClaim, aspect: Aspect, folds: Folds, gone: Gone): Row {
    if (aspect === 'NOT_DISPUTED' && !this.isDisputed(claim)) return this.#rows.all;
    if (claim.own) return this.#makeOwn(claim.own, aspect, gone);
    this.#conditions.run(this.#orderOf(claim), gone.size === 0 ? null : this.#instead(folds, gone));
    const supported = this.#conditions.of(claim.supported);
    if (aspect === 'SUPPORTED' || !this.isDisputed(claim)) return supported;
    const disputed = this.#conditions.of(claim.disputed);
    const row = this.#rows.take();
    if (aspect === 'NOT_DISPUTED') this.#rows.not(row, disputed);
    else this.#rows.without(row, supported, disputed);
    return row;
  }

  /** Draws that are below no threshold when some are gone: folded ones too, when nothing of them is left. */
  silencedBy(gone: Gone): Gone {
    const { folds } = this.#model;
    const silent = new Set(gone);
    for (const draw of gone) {
      const folded = folds.foldedInto(draw);
      if (folds.thresholdOf(folded, gone) === 0) silent.add(folded);
    }
    return silent;
  }

  /** Whether nothing is left that could support a claim of the model. */
  isUnsupported(claim: FoldedClaim, gone: Gone, silent: Gone): boolean {
    return claim.own
      ? claim.own.cuts(gone)[1] === 0
      : !canHold(claim.supported, this.#orderOf(claim), silent);
  }

  #makeOwn({ draw, cuts }: OwnDraw, aspect: Aspect, gone: Gone): Row {
    const [established, supported, known] = cuts(gone);
    const row = this.#rows.take();
    if (aspect !== 'NOT_DISPUTED') {
      this.#conditions.below(row, draw, aspect === 'ESTABLISHED' ? established : supported);
      return row;
    }
    // Contested and refuted lie between the first threshold and the last: the rest is not disputed.
    const first = this.#rows.take();
    this.#conditions.below(first, draw, established);
    this.#conditions.below(row, draw, known);
    this.#rows.without(row, row, first);
    this.#rows.not(row, row);
    return row;
  }

  /** Works that are gone are sound nowhere; what they were folded into has another threshold. */
  #instead(folds: Folds, gone: Gone): Instead {
    const folded = new Set([...gone].map((draw) => folds.foldedInto(draw)));
    return (draw: Draw) => {
      if (gone.has(draw)) return this.#rows.none;
      if (!folded.has(draw)) return null;
      const row = this.#rows.take();
      this.#conditions.below(row, draw, folds.thresholdOf(draw, gone) ?? 0);
      return row;
    };
  }

  #orderOf(claim: FoldedClaim): readonly Condition[] {
    const known = this.#orders.get(claim);
    if (known) return known;
    const ordered = inOrder([claim.supported, claim.disputed]);
    this.#orders.set(claim, ordered);
    return ordered;
  }
}
