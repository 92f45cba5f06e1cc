/**
 * The weigher: what a claim is worth by its evidence, at one revision, on one date and under one grading, straight
 * from the columns. It gives what the worlds of the claim give (see `worlds.ts`), by inclusion and exclusion over the
 * ways of its items; the tests hold the two against each other.
 */
import { DOUBTFUL_CEILING, type Grading, isDoubtfulCredibility } from '../../model/grade.js';
import { overlap, type Period, span } from '../../model/partial-date.js';
import { roundShare } from '../worlds/share.js';
import { NONE } from './absent.js';
import { credibilityIn, DISPUTES, SUPPORTS, stanceIn } from './grades.js';
import { type Heard, Hearing } from './hearing.js';
import type { Projection } from './projection.js';
import type { SourcesAt } from './sources-at.js';
import { type Term, unionShare } from './union-share.js';

/** Shares of worlds, 0 to 1. */
export interface Worth {
  readonly established: number;
  readonly supported: number;
}

interface Weighed {
  readonly heard: Heard;
  readonly doubtful: boolean;
  readonly worth: number;
}

/** Draws of voices are numbered from here on, those of works from 0. */
const VOICES = 0x40000000;
const DISPUTING_VOICES = VOICES + 0x100000;

export class Weigher {
  readonly #projection: Projection;
  readonly #revision: number;
  readonly #asOf: Period;
  readonly #grading: Grading;
  readonly #hearing: Hearing;
  /** By period of the table: 1 counts, 0 does not. */
  readonly #counts: Uint8Array;

  constructor(projection: Projection, sources: SourcesAt, revision: number, asOf: Period, grading: Grading) {
    this.#projection = projection;
    this.#revision = revision;
    this.#asOf = asOf;
    this.#grading = grading;
    this.#hearing = new Hearing(projection, sources, grading);
    this.#counts = Uint8Array.from({ length: projection.whenSince.length }, (_, when) => this.#counted(when));
  }

  /** What the claim is worth, or null when its items are too entangled to be weighed here. */
  worth(claim: number): Worth | null {
    const { supporting, disputing } = this.#inForce(claim);
    if (supporting.length === 0) return NOTHING;
    return this.#plain(supporting, disputing) ?? this.#entangled(supporting, disputing);
  }

  /**
   * The common case: each item has one way, and no two have a work or a voice in common. Then they are independent,
   * and a stance is established in a share 1 - product of (1 - reliability x credibility) of worlds.
   */
  #plain(supporting: readonly number[], disputing: readonly number[]): Worth | null {
    const used = this.#used;
    used.length = 0;
    const silent = this.#silence(supporting, used);
    const undisputed = silent === null ? null : this.#silence(disputing, used);
    if (silent === null || undisputed === null) return null;
    return { established: roundShare((1 - silent) * undisputed), supported: roundShare(1 - silent) };
  }

  /** Share of worlds in which none of these items is heard, or null where they are not independent of one another. */
  #silence(items: readonly number[], used: number[]): number | null {
    let silent = 1;
    let doubtfulItems = 0;
    for (const item of items) {
      const { heard, doubtful, worth } = this.#weigh(item);
      if (heard.origins.length !== 1 || heard.ways?.length !== 1 || (doubtful && ++doubtfulItems > 1))
        return null;
      const { draws, thresholds } = heard.ways[0] as Term;
      let share = worth;
      for (let index = 0; index < draws.length; index++) {
        if (used.includes(draws[index] as number)) return null;
        share *= thresholds[index] as number;
      }
      used.push(...draws);
      silent *= 1 - share;
    }
    return silent;
  }

  /** Draws that items looked at so far rest on. */
  readonly #used: number[] = [];

  #entangled(supporting: readonly number[], disputing: readonly number[]): Worth | null {
    const support = this.#terms(supporting, VOICES);
    const dispute = this.#terms(disputing, DISPUTING_VOICES);
    if (support === null || dispute === null) return null;
    const supported = unionShare(support);
    if (supported === null) return null;
    if (dispute.length === 0) return { established: roundShare(supported), supported: roundShare(supported) };
    const [either, disputed] = [unionShare([...support, ...dispute]), unionShare(dispute)];
    if (either === null || disputed === null) return null;
    return { established: roundShare(either - disputed), supported: roundShare(supported) };
  }

  /** Whether some item that counts supports the claim. */
  isSupported(claim: number): boolean {
    const { claimItem, itemNext, itemGrade } = this.#projection;
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      if (stanceIn(itemGrade.at(item)) === SUPPORTS && this.#isInForce(item)) return true;
    }
    return false;
  }

  /** Whether some item speaks against the claim, or doubts it. */
  isDoubted(claim: number): boolean {
    const { claimItem, itemNext, itemGrade } = this.#projection;
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      if (stanceIn(itemGrade.at(item)) !== SUPPORTS && this.#isInForce(item)) return true;
    }
    return false;
  }

  /** From the earliest start to the latest end among the items that support the claim. */
  period(claim: number): Period {
    const { claimItem, itemNext, itemGrade, itemWhen } = this.#projection;
    let period: Period | null = null;
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      if (stanceIn(itemGrade.at(item)) !== SUPPORTS || !this.#isInForce(item)) continue;
      const own = this.#projection.whenPeriod(itemWhen.at(item));
      period = period === null ? own : span(period, own);
    }
    return period ?? { from: null, to: null };
  }

  /** As `itemsInForce` has it: a dispute counts when it shares a day with some support, or when nothing supports. */
  #inForce(claim: number): { supporting: number[]; disputing: number[] } {
    const { claimItem, itemNext, itemGrade } = this.#projection;
    const supporting: number[] = [];
    const disputing: number[] = [];
    for (let item = claimItem.at(claim); item !== NONE; item = itemNext.at(item)) {
      if (!this.#isInForce(item)) continue;
      const stance = stanceIn(itemGrade.at(item));
      if (stance === SUPPORTS) supporting.push(item);
      else if (stance === DISPUTES) disputing.push(item);
    }
    if (disputing.length === 0 || supporting.length === 0) return { supporting, disputing };
    const shares = (dispute: number) =>
      supporting.some((support) => overlap(this.#period(dispute), this.#period(support)) !== null);
    return { supporting, disputing: disputing.filter(shares) };
  }

  #isInForce(item: number): boolean {
    const { itemWhen, itemUntil } = this.#projection;
    return this.#counts[itemWhen.at(item)] === 1 && this.#revision < itemUntil.at(item);
  }

  #counted(when: number): number {
    if (this.#projection.whenSince.at(when) > this.#revision) return 0;
    return overlap(this.#projection.whenPeriod(when), this.#asOf) === null ? 0 : 1;
  }

  #period(item: number): Period {
    return this.#projection.whenPeriod(this.#projection.itemWhen.at(item));
  }

  /** For each way of each item: its works are sound, and the draw of its voice is below its credibility. */
  #terms(items: readonly number[], voices: number): Term[] | null {
    const weighed = items.map((item) => this.#weigh(item));
    const groups = voicesOf(weighed);
    const terms: Term[] = [];
    for (const [index, { heard, worth }] of weighed.entries()) {
      if (heard.ways === null) return null;
      if (worth <= 0) continue;
      for (const { draws, thresholds } of heard.ways) {
        terms.push({
          draws: [...draws, voices + (groups[index] as number)],
          thresholds: [...thresholds, worth],
        });
      }
    }
    return terms;
  }

  #weigh(item: number): Weighed {
    const credibility = credibilityIn(this.#projection.itemGrade.at(item));
    const heard = this.#hearing.hear(item);
    const doubtful = isDoubtfulCredibility(credibility) || heard.doubtful;
    const worth = this.#grading.credibility[credibility];
    return { heard, doubtful, worth: doubtful ? Math.min(worth, DOUBTFUL_CEILING) : worth };
  }
}

const NOTHING: Worth = { established: 0, supported: 0 };

/** The number of each item's voice: as `voicesOf` in `voices.ts` has it, for the few items of one claim and stance. */
function voicesOf(items: readonly Weighed[]): number[] {
  const voices = items.map((_, index) => index);
  const join = (a: number, b: number) => {
    const [kept, gone] = [
      Math.min(voices[a] as number, voices[b] as number),
      Math.max(voices[a] as number, voices[b] as number),
    ];
    if (kept !== gone)
      for (let index = 0; index < voices.length; index++) if (voices[index] === gone) voices[index] = kept;
  };
  for (let index = 1; index < items.length; index++) {
    for (let other = 0; other < index; other++)
      if (shareOrigin(items[index] as Weighed, items[other] as Weighed)) join(index, other);
  }
  const sure = items.filter(({ doubtful }) => !doubtful);
  const alone = items.flatMap((item, index) =>
    item.doubtful && !sure.some((other) => shareOrigin(item, other)) ? [index] : [],
  );
  for (const index of alone) join(index, alone[0] as number);
  return voices;
}

function shareOrigin(a: Weighed, b: Weighed): boolean {
  return a.heard.origins.some((origin) => b.heard.origins.includes(origin));
}
