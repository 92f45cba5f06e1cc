/** The engine on one graph: how long it takes to be ready, and then to answer, in four views of the record. */
import type { Pair } from './graph/pairs.js';
import type { BenchGraph } from './graph.js';
import type { Report } from './progress.js';
import { DEFAULT_VIEW, everything, OTHER_VIEWS, tenBest, type View } from './questions.js';
import type { Row, Section, Size } from './report.js';
import type { Subject } from './subject.js';
import { timeEach, timeOnce } from './timing.js';

/** Which pairs are asked, and how long each part may go on. */
export interface Plan {
  readonly size: Size;
  readonly pairs: readonly Pair[];
  readonly warmUp: readonly Pair[];
  /** Full answers cost more: so many of the pairs. */
  readonly answers: number;
  readonly patienceMs: number;
}

export async function bestChainsSection(subject: Subject, plan: Plan, report: Report): Promise<Section> {
  const rows: Row[] = [];
  for (const [place, view] of [DEFAULT_VIEW, ...OTHER_VIEWS].entries()) {
    report(`ten best chains on the ${plan.size} graph: ${view.name}`);
    rows.push(...(await viewRows(subject, plan, view, place === 0 ? 'best' : `best ${view.name}`)));
  }
  return { heading: `Ten best chains, 6 hops, ${plan.size} graph`, rows };
}

async function viewRows(subject: Subject, plan: Plan, view: View, key: string): Promise<Row[]> {
  const { size, warmUp, pairs, patienceMs } = plan;
  const ask = (pair: Pair) => subject.bestChains(tenBest([pair.fromId], [pair.toId], view));
  const [first, ...others] = warmUp;
  const { ms } = await timeOnce(async () => first && ask(first));
  await timeEach(others, patienceMs, ask);
  const timing = await timeEach(pairs, patienceMs, ask);
  return [
    { key, what: view.name, size, timing },
    { key: `${key}, first`, what: `${view.name}: first question`, size, value: { number: ms, unit: 'ms' } },
  ];
}

export async function answerSection(subject: Subject, plan: Plan, report: Report): Promise<Section> {
  const { size, pairs, warmUp, answers, patienceMs } = plan;
  report(`full answers on the ${size} graph`);
  const ask = async (pair: Pair) => {
    const { search } = await subject.answer(everything([pair.fromId], [pair.toId], DEFAULT_VIEW));
    return search.stoppedBy !== 'TIME' && search.stoppedBy !== 'EXPANSIONS';
  };
  await timeEach(warmUp, patienceMs, ask);
  const timing = await timeEach(pairs.slice(0, answers), patienceMs, ask);
  const answer: Row = {
    key: 'answer',
    what: 'full answer',
    size,
    timing,
    note: 'degree, linchpins, confidence, explanation ...',
  };
  return {
    heading: `Full answer and matrix, ${size} graph`,
    rows: [answer, await matrixRow(subject, plan, report)],
  };
}

const MATRIX_FROM = 50;
const MATRIX_TO = 100;

async function matrixRow(subject: Subject, { pairs, size }: Plan, report: Report): Promise<Row> {
  const from = [...new Set(pairs.map(({ fromId }) => fromId))].slice(0, MATRIX_FROM);
  const to = [...new Set(pairs.map(({ toId }) => toId))]
    .filter((id) => !from.includes(id))
    .slice(0, MATRIX_TO);
  const row = { key: 'matrix', what: `matrix of ${from.length} by ${to.length}`, size };
  report(`matrix on the ${size} graph`);
  const { ms } = await timeOnce(() => subject.matrix(everything(from, to, DEFAULT_VIEW)));
  return { ...row, value: { number: ms, unit: 'ms' }, note: 'best chain of each cell' };
}

/** How long it took to be ready for the first question, and what that takes up. */
export async function projectionSection(
  subject: Subject,
  graph: BenchGraph,
  plan: Plan,
  buildMs: number,
): Promise<Section> {
  const { size } = plan;
  const built: Row = {
    key: 'build',
    what: 'built from the stream of records',
    size,
    value: { number: buildMs / 1000, unit: 's' },
    note: `${graph.size.claims} claims, generating them included`,
  };
  return {
    heading: `Projection, ${size} graph`,
    rows: [built, ...(await footprintRows(subject, size)), await reloadRow(subject, plan)],
  };
}

async function footprintRows(subject: Subject, size: Size): Promise<Row[]> {
  const { bytesPerClaim, textBytesPerClaim } = await subject.footprint();
  const rows: [string, string, number][] = [
    ['bytes', 'bytes a claim: rows, periods, weights, evidence', bytesPerClaim],
    ['text bytes', 'bytes a claim: ids, names and other text', textBytesPerClaim],
  ];
  return rows.map(([key, what, number]) => ({ key, what, size, value: { number, unit: 'bytes' } }));
}

async function reloadRow(subject: Subject, { size, pairs }: Plan): Promise<Row> {
  const row = { key: 'reload', what: 'opened again from disk, first question answered', size };
  const [pair] = pairs;
  if (!pair) return { ...row, notMeasured: 'no question to ask' };
  const ms = await subject.reload(tenBest([pair.fromId], [pair.toId], DEFAULT_VIEW));
  return { ...row, value: { number: ms / 1000, unit: 's' } };
}
