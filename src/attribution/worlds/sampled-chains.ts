/**
 * Shares of worlds over chains, sampled: a row of bits for each claim, chain and half of the chains, so that a change
 * is worked out again only for the claims that it touches and the chains that take them.
 */
import type { Share } from '../answer.js';
import { BitRows, type Row } from './bit-rows.js';
import type { Branch, Kept } from './chain-sets.js';
import type { Aspect, ChainShares, Change, OtherEvidence } from './chain-shares.js';
import { type Gone, NONE_GONE } from './chance.js';
import { type Condition, type Draw, inOrder } from './condition.js';
import { ConditionRows, type Instead } from './condition-rows.js';
import { SAMPLES } from './draw-bits.js';
import type { EvidenceModel } from './evidence-model.js';
import type { FoldedClaim, Folds } from './fold.js';
import { sampled } from './sampler.js';
import { roundShare } from './share.js';

/** Rows of one aspect, made when they are first needed. */
interface AspectRows {
  readonly claims: (Row | undefined)[];
  readonly branches: (Row | undefined)[];
}

export class SampledChains implements ChainShares {
  readonly #model: EvidenceModel;
  readonly #rows = new BitRows();
  readonly #conditions: ConditionRows;
  readonly #aspects = new Map<Aspect, AspectRows>();
  /** The conditions of a claim, parts first. */
  readonly #ordered = new WeakMap<FoldedClaim, readonly Condition[]>();

  constructor(model: EvidenceModel) {
    this.#model = model;
    this.#conditions = new ConditionRows(model.space, this.#rows);
    for (const claim of model.claims) if (!claim.own) this.#conditions.prepare(this.#orderOf(claim));
  }

  share(aspect: Aspect, kept: Kept): Share {
    return sampled(this.#count(aspect, kept));
  }

  changed(aspect: Aspect, kept: Kept, { unknown, gone, given }: Change): number {
    const { sets } = this.#model;
    const touched = new Set<number>();
    for (const draw of gone) for (const claim of this.#model.claimsWith(draw)) touched.add(claim);
    if (given !== null) touched.add(given);
    const alive = unknown.length > 0 ? sets.without(kept, unknown) : kept;
    return this.#over(aspect, alive, touched, (claim) =>
      claim === given ? null : this.#makeClaim(this.#claim(claim), aspect, this.#model.folds, gone),
    );
  }

  withOther(aspect: Aspect, kept: Kept, { claims, folds }: OtherEvidence): number {
    for (const claim of claims.values()) if (!claim.own) this.#conditions.prepare(this.#orderOf(claim));
    return this.#over(aspect, kept, claims.keys(), (number) =>
      this.#makeClaim(claims.get(number) as FoldedClaim, aspect, folds, NONE_GONE),
    );
  }

  /** The share where some claims have other rows; null is a claim that holds in all worlds. */
  #over(aspect: Aspect, kept: Kept, touched: Iterable<number>, rowOf: (claim: number) => Row | null): number {
    const { sets } = this.#model;
    const numbers = [...touched];
    const untouched = sets.without(kept, numbers);
    this.#prepare(aspect, kept, untouched);
    const mark = this.#rows.mark;
    const other = new Map<number, Row | null>();
    for (const claim of numbers) {
      if (sets.chainsWith[claim]?.some((chain) => kept[chain] === 1)) other.set(claim, rowOf(claim));
    }
    const result = this.#any(aspect, untouched);
    const chainRow = this.#rows.take();
    for (let chain = 0; chain < kept.length; chain++) {
      if (kept[chain] === 0 || untouched[chain] === 1) continue;
      this.#all(chainRow, aspect, chain, other);
      this.#rows.or(result, result, chainRow);
    }
    const hits = this.#rows.count(result);
    this.#rows.release(mark);
    return roundShare(hits / SAMPLES);
  }

  #count(aspect: Aspect, kept: Kept): number {
    this.#prepare(aspect, kept, kept);
    const mark = this.#rows.mark;
    const hits = this.#rows.count(this.#any(aspect, kept));
    this.#rows.release(mark);
    return hits;
  }

  /** Makes the rows that are kept, before any that is given back. */
  #prepare(aspect: Aspect, kept: Kept, covered: Kept): void {
    const { chains } = this.#model.sets;
    const { claims } = this.#rowsOf(aspect);
    for (let chain = 0; chain < kept.length; chain++) {
      if (kept[chain] === 0) continue;
      for (const claim of chains[chain] as readonly number[])
        claims[claim] ??= this.#keepClaim(aspect, claim);
    }
    this.#model.sets.cover(covered, (branch) => this.#branch(aspect, branch));
  }

  #any(aspect: Aspect, kept: Kept): Row {
    const result = this.#rows.take();
    this.#rows.fill(result, 0);
    this.#model.sets.cover(kept, (branch) => this.#rows.or(result, result, this.#branch(aspect, branch)));
    return result;
  }

  #branch(aspect: Aspect, branch: Branch): Row {
    const { branches } = this.#rowsOf(aspect);
    const known = branches[branch];
    if (known !== undefined) return known;
    const chain = this.#model.sets.chainAt(branch);
    const halves =
      chain === null ? [this.#branch(aspect, 2 * branch), this.#branch(aspect, 2 * branch + 1)] : [];
    const row = this.#rows.take();
    if (chain === null) this.#rows.or(row, halves[0] as Row, halves[1] as Row);
    else this.#all(row, aspect, chain, new Map());
    branches[branch] = row;
    return row;
  }

  #all(into: Row, aspect: Aspect, chain: number, other: ReadonlyMap<number, Row | null>): void {
    const { claims } = this.#rowsOf(aspect);
    let before: Row | null = null;
    for (const claim of this.#model.sets.chains[chain] as readonly number[]) {
      const changed = other.get(claim);
      if (changed === null) continue;
      const row = changed ?? (claims[claim] as Row);
      if (before === null) this.#rows.copy(into, row);
      else this.#rows.and(into, into, row);
      before = row;
    }
    if (before === null) this.#rows.fill(into, 0xffffffff);
  }

  #keepClaim(aspect: Aspect, number: number): Row {
    const row = this.#rows.take();
    const mark = this.#rows.mark;
    this.#rows.copy(row, this.#makeClaim(this.#claim(number), aspect, this.#model.folds, NONE_GONE));
    this.#rows.release(mark);
    return row;
  }

  /** Where a claim is of an aspect, in a new row. */
  #makeClaim(claim: FoldedClaim, aspect: Aspect, folds: Folds, gone: Gone): Row {
    if (claim.own) return this.#makeOwn(claim.own, aspect, gone);
    this.#conditions.run(this.#orderOf(claim), gone.size === 0 ? null : this.#instead(folds, gone));
    const [supported, disputed] = [this.#conditions.of(claim.supported), this.#conditions.of(claim.disputed)];
    if (aspect === 'SUPPORTED') return supported;
    const row = this.#rows.take();
    if (aspect === 'NOT_DISPUTED') this.#rows.not(row, disputed);
    else this.#rows.without(row, supported, disputed);
    return row;
  }

  #makeOwn({ draw, cuts }: NonNullable<FoldedClaim['own']>, aspect: Aspect, gone: Gone): Row {
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
    return (draw: Draw) => {
      if (gone.has(draw)) return this.#rows.none;
      if (![...gone].some((one) => folds.foldedInto(one) === draw)) return null;
      const row = this.#rows.take();
      this.#conditions.below(row, draw, folds.thresholdOf(draw, gone) ?? 0);
      return row;
    };
  }

  #claim(number: number): FoldedClaim {
    return this.#model.claims[number] as FoldedClaim;
  }

  #orderOf(claim: FoldedClaim): readonly Condition[] {
    const known = this.#ordered.get(claim);
    if (known) return known;
    const ordered = inOrder([claim.supported, claim.disputed]);
    this.#ordered.set(claim, ordered);
    return ordered;
  }

  #rowsOf(aspect: Aspect): AspectRows {
    const known = this.#aspects.get(aspect);
    if (known) return known;
    const rows: AspectRows = { claims: [], branches: [] };
    this.#aspects.set(aspect, rows);
    return rows;
  }
}
