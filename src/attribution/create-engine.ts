/** The engine: keeps the dossiers of the revisions last asked about, and answers from them. */
import { setImmediate } from 'node:timers/promises';
import { reasonOf, unlessAborted } from '../abort.js';
import { DEFAULT_GRADING, type Grading } from '../model/grade.js';
import { canonicalJson } from '../model/ids.js';
import { ANY_TIME, type PartialDate, parsePartialDate } from '../model/partial-date.js';
import { answerQuestion, type Effort } from './answer-question.js';
import { checkQuestion } from './check-question.js';
import type { AttributionEngine } from './engine.js';
import { Recent } from './recent.js';
import { Projection } from './search/projection.js';
import { Assessor } from './worlds/assessor.js';
import { compileDossier, type Dossier, type DossierRecord } from './worlds/dossier.js';

/** Where the engine gets its records: given by whoever wires it to a store. */
export interface RecordSource {
  /** Every record that held at a revision, in any order. */
  snapshot(revision: number, signal?: AbortSignal): AsyncIterable<DossierRecord> | Iterable<DossierRecord>;
}

const DEFAULT_EFFORT: Effort = { maxVisited: 100_000, milliseconds: 2_000 };
/** How many revisions, and how many dates and gradings of each, are kept at hand. */
const KEPT = 4;

interface View {
  readonly revision: number;
  readonly asOf: PartialDate | null;
  readonly grading: Grading;
}

interface Prepared {
  readonly dossier: Dossier;
  readonly projection: Projection;
  readonly assessors: Recent<Assessor>;
}

export function createAttributionEngine(
  source: RecordSource,
  effort: Effort = DEFAULT_EFFORT,
): AttributionEngine {
  const prepared = new Recent<Promise<Prepared>>(KEPT);

  /** Built once for all who ask at the same time; a failure is not kept. */
  function prepare(revision: number): Promise<Prepared> {
    return prepared.get(String(revision), () => {
      const preparing = build(source, revision);
      preparing.catch(() => prepared.forget(String(revision)));
      return preparing;
    });
  }

  return {
    async answer(question, signal) {
      const { dossier, projection, assessors } = await unlessAborted(prepare(question.revision), signal);
      checkQuestion(question, dossier);
      const assessor = assessorFor(question, dossier, assessors);
      return answerQuestion(question, projection, assessor, effort, () => takeTurns(signal));
    },
    async assess(claims, view, signal) {
      const { dossier, assessors } = await unlessAborted(prepare(view.revision), signal);
      const assessor = assessorFor(view, dossier, assessors);
      return claims.map((id) => {
        const claim = dossier.claims.get(id);
        return claim ? assessor.assess(claim) : null;
      });
    },
  };
}

async function build(source: RecordSource, revision: number): Promise<Prepared> {
  const dossier = await compileDossier(revision, source.snapshot(revision));
  return { dossier, projection: new Projection(dossier), assessors: new Recent<Assessor>(KEPT) };
}

function assessorFor(view: View, dossier: Dossier, assessors: Recent<Assessor>): Assessor {
  const grading = view.grading === DEFAULT_GRADING ? 'default' : canonicalJson(gradingJson(view.grading));
  return assessors.get(`${view.asOf ?? 'any'} ${grading}`, () => {
    const asOf = view.asOf === null ? ANY_TIME : parsePartialDate(view.asOf, 'asOf');
    return new Assessor(dossier, asOf, view.grading);
  });
}

function gradingJson(grading: Grading): { [axis: string]: { [grade: string]: number } } {
  return { reliability: { ...grading.reliability }, credibility: { ...grading.credibility } };
}

/** Gives timers, sockets and other questions their turn before going on. @throws LinchpinError as the signal says */
async function takeTurns(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw reasonOf(signal);
}
