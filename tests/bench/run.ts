/** A run from beginning to end: the small graph with its peers, the large one, and on request the real engines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf, ratiosOf } from './figures.js';
import type { GraphSize } from './graph/cast.js';
import { BenchGraph, SIZES } from './graph.js';
import { FULL, importSection } from './import/measure.js';
import { answerSection, bestChainsSection, type Plan, projectionSection } from './measure.js';
import { namesSection } from './names/section.js';
import type { BenchOptions } from './options.js';
import { openNeo4jPeer } from './peers/neo4j.js';
import { peerSection } from './peers/rows.js';
import { progress } from './progress.js';
import { DEFAULT_VIEW, OTHER_VIEWS, tenBest, type View } from './questions.js';
import { registerSection } from './register/measure.js';
import type { BenchReport, Section, Size } from './report.js';
import { openSubject, type Subject } from './subject.js';
import { timeOnce } from './timing.js';
import { compare } from './truth/compare.js';

type Reports = ReturnType<typeof progress>;
type Part = Pick<BenchReport, 'sections' | 'comparisons' | 'graphs'>;

/** Pairs asked of each graph, of which some are compared with what trying finds. */
const PAIRS = 100;
const WARM_UP = 10;
const ANSWERS = 60;
const PATIENCE_MS = 10_000;
/** Actors of the small import. */
const IMPORTED = 20_000;
/** Pairs tried in the default view and in each other one; how long each pair, and each view, may take. */
const COMPARED = {
  small: { pairs: 40, others: 15, most: 10_000_000, eachMs: 2000, patienceMs: 10_000 },
  large: { pairs: 10, others: 0, most: 10_000_000, eachMs: 2000, patienceMs: 8000 },
};

export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const started = performance.now();
  const reports = progress();
  const { actors, seed } = options;
  const small = actors === null ? SIZES.small : { ...SIZES.small, actors, claims: actors * 4 };
  const parts = [await onGraph('small', small, seed, reports)];
  if (!options.small) parts.push(await onGraph('large', SIZES.large, seed, reports));
  parts.push({
    sections: await registerSections(options, reports),
    comparisons: [],
    graphs: [],
  });
  parts.push({ sections: await importSections(options, reports), comparisons: [], graphs: [] });
  const sections = parts.flatMap((part) => part.sections);
  return {
    seed,
    node: process.versions.node,
    processors: availableParallelism(),
    seconds: Math.round((performance.now() - started) / 1000),
    graphs: parts.flatMap((part) => part.graphs),
    sections,
    comparisons: parts.flatMap((part) => part.comparisons),
    ratios: ratiosOf(sections),
    figures: figuresOf(sections),
  };
}

/** The register on as many actors as the graphs have; the peer beside it on the small one. */
async function registerSections({ actors, small, seed }: BenchOptions, reports: Reports): Promise<Section[]> {
  const count = actors ?? SIZES.small.actors;
  reports.step("names beside OpenSanctions' matchers");
  const sections = [namesSection(), await registerSection('small', count, seed, true, reports.step)];
  if (!small) sections.push(await registerSection('large', SIZES.large.actors, seed, false, reports.step));
  return sections;
}

/** A small import on the embedded engine; on request, one as large as each engine carries. */
async function importSections({ actors, full, seed }: BenchOptions, reports: Reports): Promise<Section[]> {
  const small = { actors: actors ?? IMPORTED, claims: (actors ?? IMPORTED) * 4, sources: 2000 };
  reports.step('imports');
  const sections = [await importSection('embedded', 'small', small, seed, reports.detail)];
  if (!full) return sections;
  for (const engine of ['embedded', 'Neo4j'] as const) {
    reports.step(`a full import, ${engine}`);
    sections.push(
      await importSection(engine, 'full', actors === null ? FULL[engine] : small, seed, reports.detail),
    );
  }
  return sections;
}

async function onGraph(
  size: 'small' | 'large',
  counts: GraphSize,
  seed: number,
  reports: Reports,
): Promise<Part> {
  reports.step(`the ${size} graph: ${counts.actors} actors, ${counts.claims} claims`);
  const graph = new BenchGraph(counts, seed);
  const pairs = graph.pairs(PAIRS, seed);
  const plan: Plan = {
    size,
    pairs,
    warmUp: graph.pairs(WARM_UP, seed + 1),
    answers: ANSWERS,
    patienceMs: PATIENCE_MS,
  };
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-bench-'));
  const { result: subject, ms } = await timeOnce(() => built(graph, plan, folder));
  try {
    const best = await bestChainsSection(subject, plan, reports.step);
    const answers = await answerSection(subject, plan, reports.step);
    const projection = await projectionSection(subject, graph, plan, ms);
    const sections: Section[] = [best, answers, projection];
    // Nothing is timed while paths are tried, so Neo4j can be loaded beside that.
    const [comparisons, neo4j] = await Promise.all([
      comparisonsOn(graph, subject, plan, reports),
      size === 'small' ? openNeo4jPeer(graph, reports.detail) : null,
    ]);
    if (neo4j !== null) sections.push(await peerSection(graph, neo4j, pairs, reports.step));
    return { sections, comparisons, graphs: [{ size, holds: holdings(graph) }] };
  } finally {
    await subject.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An engine over the graph that has answered once, and so has built whatever it builds. */
async function built(graph: BenchGraph, { warmUp: [pair] }: Plan, folder: string): Promise<Subject> {
  const subject = await openSubject({ states: graph.states.bind(graph) }, folder);
  if (pair) await subject.bestChains(tenBest([pair.fromId], [pair.toId], DEFAULT_VIEW));
  return subject;
}

async function comparisonsOn(graph: BenchGraph, subject: Subject, plan: Plan, reports: Reports) {
  const size: Size = plan.size;
  const { pairs, others, ...limits } = COMPARED[plan.size === 'large' ? 'large' : 'small'];
  const wanted: [View, number][] = [
    [DEFAULT_VIEW, pairs],
    ...OTHER_VIEWS.map((view): [View, number] => [view, others]),
  ];
  const comparisons: BenchReport['comparisons'][number][] = [];
  for (const [view, count] of wanted) {
    if (count === 0) continue;
    reports.step(`trying every path on the ${size} graph: ${view.name}`);
    const comparison = await compare(plan.pairs.slice(0, count), graph, subject, view, limits);
    comparisons.push({ ...comparison, size });
  }
  return comparisons;
}

function holdings({ size, cast }: BenchGraph): string {
  const others = cast.count - size.actors - size.sources;
  return (
    `${size.actors} actors, ${others} operations, routes, visa practices and matters of context, ` +
    `${size.claims} claims, ${size.sources} sources`
  );
}
