/**
 * What a step weighs for a library that knows weights and nothing else: -ln of S(1-D), every item taken as a source of
 * its own. Near what the engine's worlds give, and made without the engine.
 */
import type { Stance } from '../../../src/model/evidence.js';
import { DEFAULT_GRADING } from '../../../src/model/grade.js';
import { type BenchGraph, HEAD } from '../graph.js';

/** By claim; infinite for a claim without a flow, and for one that nothing establishes. */
export function plainWeights(graph: BenchGraph): Float64Array {
  const weights = new Float64Array(graph.claims.count).fill(Number.POSITIVE_INFINITY);
  const worth = sourceWorths(graph);
  for (let claim = 0; claim < graph.claims.count; claim++) {
    if (graph.claims.flows(claim)) weights[claim] = -Math.log(plainProbability(claim, graph, worth));
  }
  return weights;
}

function plainProbability(claim: number, graph: BenchGraph, worth: ReadonlyMap<string, number>): number {
  const silent: Record<Stance, number> = { SUPPORTS: 1, DISPUTES: 1, QUESTIONS: 1 };
  for (const { record, until } of graph.items(claim)) {
    if (until !== null && until <= HEAD) continue;
    silent[record.stance] *=
      1 - (worth.get(record.source) ?? 0) * DEFAULT_GRADING.credibility[record.credibility];
  }
  return (1 - silent.SUPPORTS) * silent.DISPUTES;
}

function sourceWorths(graph: BenchGraph): Map<string, number> {
  const worths = new Map<string, number>();
  for (let source = 0; source < graph.size.sources; source++) {
    const { id, reliability } = graph.source(source);
    worths.set(id, DEFAULT_GRADING.reliability[reliability]);
  }
  return worths;
}
