/**
 * What the record says of each claim in one view: its probability, as the engine assesses it on its own, and the days
 * on which it may have held, as the items say.
 */
import { setImmediate } from 'node:timers/promises';
import { ANY_TIME, overlap, type Period, periodBetween, span } from '../../../src/model/partial-date.js';
import type { Lead } from '../graph/flow.js';
import type { BenchGraph } from '../graph.js';
import type { View } from '../questions.js';
import type { Subject } from '../subject.js';

/** Leads out of an entity that can be a step, strongest first. */
export interface Row {
  readonly leads: readonly Lead[];
  readonly probabilities: readonly number[];
  readonly periods: readonly Period[];
}

export class RecordInView {
  readonly graph: BenchGraph;
  readonly asOf: Period;
  readonly #subject: Subject;
  readonly #view: View;
  readonly #rows = new Map<number, Row>();

  constructor(graph: BenchGraph, subject: Subject, view: View) {
    this.graph = graph;
    this.#subject = subject;
    this.#view = view;
    this.asOf = view.asOf === null ? ANY_TIME : periodBetween(view.asOf, view.asOf, 'asOf');
  }

  known(entity: number): Row | undefined {
    return this.#rows.get(entity);
  }

  /** Reads a row, and lets whatever else is under way have its turn. */
  async load(entity: number): Promise<Row> {
    await setImmediate();
    const leads = [...this.graph.flow.out(entity)];
    const claims = leads.map((lead) => lead >> 1);
    const found = await probabilitiesOf(claims, this.graph, this.#subject, this.#view);
    const steps = leads
      .map((lead, place) => ({ lead, probability: found[place] ?? 0, period: this.#periodOf(lead >> 1) }))
      .filter(({ probability }) => probability > 0)
      .sort((a, b) => b.probability - a.probability);
    const row = {
      leads: steps.map(({ lead }) => lead),
      probabilities: steps.map(({ probability }) => probability),
      periods: steps.map(({ period }) => period),
    };
    this.#rows.set(entity, row);
    return row;
  }

  /** From the earliest start to the latest end among the supporting items that count; a missing bound is open. */
  #periodOf(claim: number): Period {
    const { revision } = this.#view;
    const periods = this.graph
      .items(claim)
      .filter(({ since, until }) => since <= revision && (until === null || revision < until))
      .filter(({ record }) => record.stance === 'SUPPORTS')
      .map(({ record }) => periodBetween(record.from, record.to, record.id))
      .filter((period) => overlap(period, this.asOf) !== null);
    return periods.length === 0 ? ANY_TIME : periods.reduce(span);
  }
}

/** Probabilities of claims in a view, in their order. */
export async function probabilitiesOf(
  claims: readonly number[],
  graph: BenchGraph,
  subject: Subject,
  view: View,
): Promise<number[]> {
  const probabilities: number[] = [];
  for (let start = 0; start < claims.length; start += BATCH) {
    const ids = claims.slice(start, start + BATCH).map((claim) => graph.claims.id(claim));
    for (const found of await subject.assess(ids, view)) probabilities.push(found?.probability ?? 0);
  }
  return probabilities;
}
const BATCH = 5000;
