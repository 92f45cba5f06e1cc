/**
 * Shares of worlds over chains, sampled: a row of bits for each claim, chain and half of the chains, so that a change
 * is worked out again only for the claims that it touches and the chains that take them.
 */
import type { Share } from '../answer.js';
import { BitRows, type Row } from './bit-rows.js';
import type { Branch, Kept } from './chain-sets.js';
import type { Aspect, ChainShares, Change, OtherEvidence } from './chain-shares.js';
import { NONE_GONE } from './chance.js';
import { ClaimRows } from './claim-rows.js';
import { SAMPLES } from './draw-bits.js';
import type { EvidenceModel } from './evidence-model.js';
import type { FoldedClaim } from './fold.js';
import { sampled } from './sampler.js';
import { roundShare } from './share.js';

/** Worlds in which some chain of a set holds, and how many they are. */
interface Held {
  readonly row: Row;
  readonly count: number;
}

/** What is kept of one set of chains: where some of it holds, and where it does without each claim. */
interface SetRows {
  readonly kept: Kept;
  readonly aspect: Aspect;
  readonly whole: Held;
  readonly withoutClaim: (Held | undefined)[];
}

/** Claims with other rows, by number; null is a claim that holds in all worlds. */
type Others = ReadonlyMap<number, Row | null>;
const NO_OTHERS: Others = new Map();

/** Rows for each claim and chain: room that is not needed costs nothing, but growing copies. */
const ROWS_A_CLAIM = 12;
const ROWS_A_CHAIN = 4;

export class SampledChains implements ChainShares {
  readonly #model: EvidenceModel;
  readonly #rows: BitRows;
  readonly #claims: ClaimRows;
  readonly #branches: Record<Aspect, (Row | undefined)[]> = {
    ESTABLISHED: [],
    SUPPORTED: [],
    NOT_DISPUTED: [],
  };
  readonly #chains: Record<Aspect, (Row | undefined)[]> = {
    ESTABLISHED: [],
    SUPPORTED: [],
    NOT_DISPUTED: [],
  };
  /** Of the set last asked about: most changes are of one set of chains. */
  #last: SetRows | null = null;

  constructor(model: EvidenceModel) {
    this.#model = model;
    this.#rows = new BitRows(ROWS_A_CLAIM * model.claims.length + ROWS_A_CHAIN * model.sets.chains.length);
    this.#claims = new ClaimRows(model, this.#rows);
  }

  share(aspect: Aspect, kept: Kept): Share {
    this.#prepare(aspect);
    const mark = this.#rows.mark;
    const hits = this.#rows.count(this.#any(aspect, kept));
    this.#rows.release(mark);
    return sampled(hits);
  }

  changed(aspect: Aspect, kept: Kept, { unknown, gone, given }: Change): number {
    const lost = [...unknown];
    const touched = given === null ? [] : [given];
    const silent = this.#claims.silencedBy(gone);
    let onlyFalls = given === null;
    for (const number of this.#model.claimsWithAny(gone)) {
      if (unknown.includes(number)) continue;
      const claim = this.#claim(number);
      const isDisputed = this.#claims.isDisputed(claim);
      if (aspect === 'NOT_DISPUTED') {
        if (!isDisputed) continue;
      } else if (this.#claims.isUnsupported(claim, gone, silent)) {
        lost.push(number);
        continue;
      }
      touched.push(number);
      if (aspect !== 'SUPPORTED' && isDisputed) onlyFalls = false;
    }
    const hits = this.#hits(aspect, kept, lost, touched, onlyFalls, (claim) =>
      claim === given ? null : this.#claims.make(this.#claim(claim), aspect, this.#model.folds, gone),
    );
    return roundShare(hits / SAMPLES);
  }

  withOther(aspect: Aspect, kept: Kept, { claims, folds }: OtherEvidence): number {
    for (const claim of claims.values()) this.#claims.prepare(claim);
    const hits = this.#hits(aspect, kept, [], [...claims.keys()], false, (number) =>
      this.#claims.make(claims.get(number) as FoldedClaim, aspect, folds, NONE_GONE),
    );
    return roundShare(hits / SAMPLES);
  }

  /**
   * Worlds in which some chain holds.
   * @param lost claims without which a chain is none
   * @param touched claims whose rows are others
   * @param onlyFalls whether the share can only fall: it is what it was when the chains left untouched carry it
   */
  #hits(
    aspect: Aspect,
    kept: Kept,
    lost: readonly number[],
    touched: readonly number[],
    onlyFalls: boolean,
    rowOf: (claim: number) => Row | null,
  ): number {
    const { sets } = this.#model;
    const set = this.#setRows(aspect, kept);
    const without = [...lost, ...touched];
    const remembered = this.#remembered(set, without);
    const mark = this.#rows.mark;
    const untouched = remembered ?? this.#held(aspect, sets.without(kept, without));
    let hits = untouched.count;
    if (touched.length > 0 && !(onlyFalls && hits === set.whole.count)) {
      const others = new Map(touched.map((claim) => [claim, rowOf(claim)]));
      hits = this.#rows.count(this.#with(untouched.row, aspect, sets.without(kept, lost), others, onlyFalls));
    }
    this.#rows.release(mark);
    return hits;
  }

  /** The worlds of a row, and those of the chains that take claims with other rows. */
  #with(row: Row, aspect: Aspect, alive: Kept, others: Others, onlyFalls: boolean): Row {
    const { chains, chainsWith } = this.#model.sets;
    const result = this.#rows.take();
    this.#rows.copy(result, row);
    for (const claim of others.keys()) {
      for (const chain of chainsWith[claim] as readonly number[]) {
        if (alive[chain] === 0) continue;
        // Each chain once, though it may take several of the claims.
        alive[chain] = 0;
        const own = onlyFalls
          ? [this.#chain(aspect, chain), ...this.#othersOf(chain, others)]
          : this.#rowsOf(chains[chain] as readonly number[], aspect, others);
        this.#rows.addAllOf(result, own);
      }
    }
    return result;
  }

  /** Rows of a chain's claims that are others: beside the chain's own row they say all, where others hold only less. */
  #othersOf(chain: number, others: Others): Row[] {
    return (this.#model.sets.chains[chain] as readonly number[]).flatMap((claim) => others.get(claim) ?? []);
  }

  #rowsOf(claims: readonly number[], aspect: Aspect, others: Others): Row[] {
    return claims.flatMap((claim) => {
      const other = others.get(claim);
      return other === null ? [] : (other ?? this.#claims.keep(aspect, claim));
    });
  }

  #setRows(aspect: Aspect, kept: Kept): SetRows {
    if (this.#last?.kept === kept && this.#last.aspect === aspect) return this.#last;
    this.#prepare(aspect);
    this.#last = { kept, aspect, whole: this.#held(aspect, kept), withoutClaim: [] };
    return this.#last;
  }

  /** Where a set of chains holds without no claim or one, which is asked about again and again. */
  #remembered(set: SetRows, without: readonly number[]): Held | null {
    const [claim, ...others] = without;
    if (claim === undefined) return set.whole;
    if (others.length > 0) return null;
    const known = set.withoutClaim[claim];
    if (known) return known;
    const held = this.#held(set.aspect, this.#model.sets.without(set.kept, [claim]));
    set.withoutClaim[claim] = held;
    return held;
  }

  /** Makes the rows of all claims and chains, which are kept, before any that is given back. */
  #prepare(aspect: Aspect): void {
    if (this.#model.sets.chains.length > 0) this.#branch(aspect, 1);
  }

  #held(aspect: Aspect, kept: Kept): Held {
    const row = this.#any(aspect, kept);
    return { row, count: this.#rows.count(row) };
  }

  #any(aspect: Aspect, kept: Kept): Row {
    const branches: Row[] = [];
    this.#model.sets.cover(kept, (branch) => branches.push(this.#branch(aspect, branch)));
    const result = this.#rows.take();
    this.#rows.anyOf(result, branches);
    return result;
  }

  #branch(aspect: Aspect, branch: Branch): Row {
    const branches = this.#branches[aspect];
    const known = branches[branch];
    if (known !== undefined) return known;
    const chain = this.#model.sets.chainAt(branch);
    let row: Row;
    if (chain === null) {
      const halves = [this.#branch(aspect, 2 * branch), this.#branch(aspect, 2 * branch + 1)];
      row = this.#rows.take();
      this.#rows.anyOf(row, halves);
    } else {
      row = this.#chain(aspect, chain);
    }
    branches[branch] = row;
    return row;
  }

  #chain(aspect: Aspect, chain: number): Row {
    const known = this.#chains[aspect][chain];
    if (known !== undefined) return known;
    const claims = this.#rowsOf(this.#model.sets.chains[chain] as readonly number[], aspect, NO_OTHERS);
    const row = this.#rows.take();
    this.#rows.allOf(row, claims);
    this.#chains[aspect][chain] = row;
    return row;
  }

  #claim(number: number): FoldedClaim {
    return this.#model.claims[number] as FoldedClaim;
  }
}
