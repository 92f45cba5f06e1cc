/**
 * A view: a projection as it stands at one revision, on one date and under one grading, with what each claim is worth
 * in it. A claim is weighed when it is first asked for, and only then.
 */
import { type Grading, isUsualGrading } from '../../model/grade.js';
import { isThingKind } from '../../model/kind.js';
import { ANY_TIME, type Period } from '../../model/partial-date.js';
import type { DisputeMode } from '../question.js';
import { Assessor } from '../worlds/assessor.js';
import { Excerpts } from './excerpt.js';
import type { Projection } from './projection.js';
import { SourcesAt } from './sources-at.js';
import { Weigher, type Worth } from './weigher.js';

export class View {
  readonly projection: Projection;
  readonly revision: number;
  readonly asOf: Period;
  readonly grading: Grading;
  readonly sources: SourcesAt;
  readonly excerpts: Excerpts;
  readonly #weigher: Weigher;
  /** On any date, by the usual grades. */
  readonly #isUsual: boolean;
  #established: Float64Array | null = null;
  #supported: Float64Array | null = null;

  /** @param sources those of the revision, which several views may share */
  constructor(
    projection: Projection,
    revision: number,
    asOf: Period,
    grading: Grading,
    sources: SourcesAt = new SourcesAt(projection, revision),
  ) {
    this.projection = projection;
    this.revision = revision;
    this.asOf = asOf;
    this.grading = grading;
    this.sources = sources;
    this.excerpts = new Excerpts(projection);
    this.#isUsual = asOf === ANY_TIME && isUsualGrading(grading);
    this.#weigher = new Weigher(projection, sources, revision, asOf, grading);
  }

  /** Whether the order of the projection's rows is the order of what leads are worth in this view. */
  get isSettled(): boolean {
    return this.#isUsual && this.projection.isSettledAt(this.revision);
  }

  /** What each claim is worth, by number; NaN, or nothing, where it has not been weighed. */
  weights(disputes: DisputeMode): Float64Array {
    if (disputes === 'COUNT') {
      this.#established ??= this.#usualWeights();
      return this.#established;
    }
    this.#supported ??= unweighed(this.projection);
    return this.#supported;
  }

  /** Share of worlds, 0 to 1, in which the claim is established; 0 for one that is not there or stands superseded. */
  established(claim: number): number {
    const weights = this.weights('COUNT');
    if (claim >= weights.length) return 0;
    const known = weights[claim] as number;
    return Number.isNaN(known) ? this.#weigh(claim).established : known;
  }

  /** The same with disputes ignored. */
  supported(claim: number): number {
    const weights = this.weights('IGNORE');
    if (claim >= weights.length) return 0;
    const known = weights[claim] as number;
    return Number.isNaN(known) ? this.#weigh(claim).supported : known;
  }

  /** Whether some item that counts supports the claim, and it is there and not superseded. */
  isSupported(claim: number): boolean {
    return this.isThere(claim) && this.#weigher.isSupported(claim);
  }

  /** Whether only disputes or questions of the claim count. */
  isOnlyDoubted(claim: number): boolean {
    return this.isThere(claim) && !this.#weigher.isSupported(claim) && this.#weigher.isDoubted(claim);
  }

  isThere(claim: number): boolean {
    const { claimSince, notes } = this.projection;
    return claimSince.at(claim) <= this.revision && !notes.isSuperseded(claim, this.revision);
  }

  /** When the claim held. */
  period(claim: number): Period {
    return this.#weigher.period(claim);
  }

  /** When an operation, route or visa practice ran; any time for other entities. */
  ranIn(node: number): Period {
    const kind = this.projection.kind(node);
    return kind !== undefined && isThingKind(kind) ? this.excerpts.ranIn(node, this.revision) : ANY_TIME;
  }

  /** What remains to the worlds: claims whose items are too entangled to be weighed in closed form. */
  #weigh(claim: number): Worth {
    const worth = this.isThere(claim) ? (this.#weigher.worth(claim) ?? this.#fromWorlds(claim)) : NOTHING;
    if (this.#established !== null) this.#established[claim] = worth.established;
    if (this.#supported !== null) this.#supported[claim] = worth.supported;
    return worth;
  }

  #usualWeights(): Float64Array {
    return (this.#isUsual ? this.projection.usualWeights(this.revision) : null) ?? unweighed(this.projection);
  }

  #fromWorlds(claim: number): Worth {
    const dossier = this.excerpts.dossier([claim], [], this);
    const record = dossier.claims.get(this.projection.claims.text(claim));
    if (record === undefined) return NOTHING;
    const assessment = new Assessor(dossier, this.asOf, this.grading).assess(record);
    return { established: assessment.probability, supported: assessment.probabilityUndisputed };
  }
}

const NOTHING: Worth = { established: 0, supported: 0 };

function unweighed(projection: Projection): Float64Array {
  return new Float64Array(projection.claims.size).fill(Number.NaN);
}
