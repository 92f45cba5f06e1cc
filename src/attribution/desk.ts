/**
 * The desk: answers what is asked of a projection, in whichever thread it stands. It keeps the views last asked for and
 * the room to search in; what it is asked and what it answers are plain values.
 */

import { DEFAULT_GRADING, type Grading, gradingJson, isUsualGrading } from '../model/grade.js';
import { canonicalJson } from '../model/ids.js';
import { ANY_TIME, type PartialDate, parsePartialDate } from '../model/partial-date.js';
import { Recent } from '../recent.js';
import type { Answer, Share } from './answer.js';
import { answerInquiry, type Concluded } from './answer-question.js';
import type { Stop } from './best-chain.js';
import { checkQuestion } from './check-question.js';
import { compareAnswers } from './compare-answers.js';
import type { Comparison } from './comparison/comparison.js';
import type { ComparedSide } from './comparison/side.js';
import {
  type Connections,
  type ConnectionsQuestion,
  checkConnections,
  connectionsOf,
} from './connections.js';
import type { Assessment } from './engine.js';
import {
  type Allowance,
  allowanceOf,
  bestChains,
  claimsOf,
  type Effort,
  type Inquiry,
  inquire,
  type Pause,
  rulesOf,
} from './inquiry.js';
import { checkMatrix, type Matrix, type MatrixQuestion, matrixOf } from './matrix.js';
import type { Projection } from './projection/projection.js';
import { SourcesAt } from './projection/sources-at.js';
import { View } from './projection/view.js';
import type { Question } from './question.js';
import { questionIdOf } from './question-id.js';
import type { Found } from './search/chains.js';
import { pathsFrom } from './search/path.js';
import { Scratch } from './search/scratch.js';
import {
  checkStateActors,
  type StateActors,
  type StateActorsQuestion,
  stateActorsOf,
} from './state-actors.js';
import { Assessor } from './worlds/assessor.js';
import { PathWorlds } from './worlds/path-worlds.js';
import { roundShare } from './worlds/share.js';

/** When, by what was known and by which grades claims are to be seen. */
export interface Sight {
  readonly revision: number;
  readonly asOf: PartialDate | null;
  readonly grading: Grading;
}

/** A chain as it was found, before anything is said of it. */
export interface BareChain {
  readonly claims: readonly string[];
  readonly strength: number;
}

/** How many views, and the sources of how many revisions, are kept at hand. */
const KEPT_VIEWS = 4;
const KEPT_SOURCES = 4;

export class Desk {
  readonly projection: Projection;
  readonly #effort: Effort;
  readonly #views = new Recent<View>(KEPT_VIEWS);
  readonly #sources = new Recent<SourcesAt>(KEPT_SOURCES);
  readonly #scratch = new Scratch();

  constructor(projection: Projection, effort: Effort) {
    this.projection = projection;
    this.#effort = effort;
  }

  /** Gets ready what the usual question at a revision is answered from. */
  prepare(revision: number): void {
    this.view({ revision, asOf: null, grading: DEFAULT_GRADING }).weights('COUNT');
    this.#scratch.fit(this.projection.nodes.size);
  }

  async answer(question: Question, pause: Pause): Promise<Answer> {
    const started = performance.now();
    const inquiry = await this.#inquire(question, allowanceOf(this.#effort), pause);
    const { answer } = await this.#conclude(inquiry, claimsOf(inquiry), pause);
    const elapsedMs = Math.round((performance.now() - started) * 1000) / 1000;
    return { ...answer, search: { ...answer.search, elapsedMs } };
  }

  /** The answers at two revisions, each with every chain that its degree is taken over, side by side. */
  async compare(question: Question, from: number, to: number, pause: Pause): Promise<Comparison> {
    const asked = [from, to].map((revision) => ({ ...question, revision }));
    for (const one of asked) checkQuestion(one, this.projection);
    const inquiries: Inquiry[] = [];
    const allowance = allowanceOf(this.#effort);
    for (const one of asked)
      inquiries.push(await this.#inquire({ ...one, limit: one.maxChains }, allowance, pause));
    const claims = inquiries.flatMap(claimsOf);
    const sides: ComparedSide[] = [];
    for (const inquiry of inquiries) sides.push(await this.#side(inquiry, claims, question.limit, pause));
    const [before, after] = sides as [ComparedSide, ComparedSide];
    return compareAnswers(before, after, pause);
  }

  /** The chains of an answer alone, best first. */
  bestChains(question: Question): BareChain[] {
    checkQuestion(question, this.projection);
    const { paths } = this.#chains(question, allowanceOf(this.#effort));
    return paths.map(({ steps, strength }) => ({
      claims: steps.map(({ claim }) => this.projection.claims.text(claim)),
      strength: roundShare(strength),
    }));
  }

  matrix(question: MatrixQuestion, pause: Pause): Promise<Matrix> {
    const view = this.view(question);
    checkMatrix(question, view);
    const allowance = allowanceOf(this.#effort);
    return matrixOf(question, view, this.#scratch, allowance, (cell) => this.#degree(cell, allowance), pause);
  }

  stateActors(question: StateActorsQuestion, pause: Pause): Promise<StateActors> {
    const view = this.view(question);
    checkStateActors(question, view);
    return stateActorsOf(question, view, this.#scratch, allowanceOf(this.#effort), pause);
  }

  connections(question: ConnectionsQuestion): Connections {
    const view = this.view({ ...question, grading: DEFAULT_GRADING });
    checkConnections(question, view);
    return connectionsOf(question, view, allowanceOf(this.#effort));
  }

  assess(claims: readonly string[], sight: Sight): (Assessment | null)[] {
    const view = this.view(sight);
    const numbers = claims.map((id) => this.projection.claimAt(id, sight.revision));
    const known = numbers.flatMap((claim) => (claim === undefined ? [] : [claim]));
    const dossier = view.excerpts.dossier(known, [], view);
    const assessor = new Assessor(dossier, view.asOf, view.grading);
    return claims.map((id, index) => {
      const record = numbers[index] === undefined ? undefined : dossier.claims.get(id);
      return record ? assessor.assess(record) : null;
    });
  }

  view({ revision, asOf, grading }: Sight): View {
    const grades = isUsualGrading(grading) ? 'usual' : canonicalJson(gradingJson(grading));
    return this.#views.get(`${revision} ${asOf ?? 'any'} ${grades}`, () => {
      const period = asOf === null ? ANY_TIME : parsePartialDate(asOf, 'asOf');
      return new View(this.projection, revision, period, grading, this.#sourcesAt(revision));
    });
  }

  #chains(question: Question, allowance: Allowance): Found {
    const view = this.view(question);
    return bestChains(question, view, rulesOf(question, view), this.#scratch, allowance);
  }

  /** The degree alone, over the chains of a question. */
  #degree(question: Question, allowance: Allowance): { degree: Share; stoppedBy: Stop } {
    const view = this.view(question);
    const { paths, stoppedBy } = this.#chains(question, allowance);
    const claims = paths.flatMap(({ steps }) => steps.map(({ claim }) => claim));
    const dossier = view.excerpts.dossier(claims, [], view);
    const found = pathsFrom(paths, this.projection, dossier.claims);
    const worlds = new PathWorlds(
      found,
      new Assessor(dossier, view.asOf, question.grading),
      question.disputes,
    );
    const [degree] = worlds.shares([{ paths: found, aspect: worlds.standard }]);
    return { degree: degree ?? worlds.none, stoppedBy: stoppedBy === 'CHAINS' ? 'NONE' : stoppedBy };
  }

  /** The same for all revisions between two changes of sources. */
  #sourcesAt(revision: number): SourcesAt {
    const changed = this.projection.notes.sourcesChangedBy(revision);
    return this.#sources.get(String(changed), () => new SourcesAt(this.projection, revision));
  }

  #inquire(question: Question, allowance: Allowance, pause: Pause): Promise<Inquiry> {
    checkQuestion(question, this.projection);
    return inquire(question, this.view(question), this.#scratch, allowance, pause);
  }

  /** One side of a comparison. It stands for the question as it was asked, `limit` included. */
  async #side(
    inquiry: Inquiry,
    claims: readonly number[],
    limit: number,
    pause: Pause,
  ): Promise<ComparedSide> {
    const { answer, assessor } = await this.#conclude(inquiry, claims, pause);
    const question = { ...inquiry.question, limit };
    const { notes, claims: ids } = this.projection;
    const superseded = claims.filter((claim) => notes.isSuperseded(claim, question.revision));
    return {
      answer: { ...answer, question, questionId: questionIdOf(question, answer.method) },
      assessor,
      superseded: new Set(superseded.map((claim) => ids.text(claim))),
    };
  }

  /** @param claims those that the dossier is to hold */
  #conclude(inquiry: Inquiry, claims: readonly number[], pause: Pause): Promise<Concluded> {
    const { view, rules } = inquiry;
    const dossier = view.excerpts.dossier(claims, [...rules.from, ...rules.to], view);
    return answerInquiry(inquiry, dossier, pause);
  }
}
