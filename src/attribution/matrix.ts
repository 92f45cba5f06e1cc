/**
 * The matrix: for each actor and each end the best chain between the two, each pair as a question of its own. Bounds
 * are worked out once for an end and serve all actors.
 */
import { LinchpinError } from '../errors.js';
import type { Share } from './answer.js';
import { type BestChain, BestChains, type Stop } from './best-chain.js';
import { checkQuestion } from './check-question.js';
import type { Allowance, Pause } from './inquiry.js';
import type { View } from './projection/view.js';
import { type EndsAndBounds, QUESTION_DEFAULTS, type Question } from './question.js';
import type { Node } from './search/lead.js';
import type { Scratch } from './search/scratch.js';
import { floorsDownTo } from './search/search.js';

/** A question whose members of `from` and `to` are each taken alone. */
export type MatrixQuestion = EndsAndBounds & {
  /** Whether each cell also tells its degree, over its best so many chains; null leaves it out. */
  readonly degreeOver: number | null;
};

export interface Cell {
  readonly from: string;
  readonly to: string;
  /** null where there is none within the bounds, or the search for it was stopped. */
  readonly best: BestChain | null;
  readonly stoppedBy: Stop;
  readonly degree: Share | null;
}

export interface Matrix {
  readonly question: MatrixQuestion;
  /** Row by row: all ends of the first actor, then all of the second. */
  readonly cells: readonly Cell[];
  readonly elapsedMs: number;
}

/** Most cells whose degree is told. */
export const MOST_DEGREES = 100;

/** The degree of one cell, over its best so many chains. */
type DegreeOf = (question: Question) => { readonly degree: Share; readonly stoppedBy: Stop };

/** @throws LinchpinError as `checkQuestion` does; LIMIT_EXCEEDED for degrees in too many cells */
export function checkMatrix(question: MatrixQuestion, view: View): void {
  const { degreeOver, ...asked } = question;
  const maxChains = degreeOver ?? QUESTION_DEFAULTS.maxChains;
  checkQuestion({ ...asked, limit: QUESTION_DEFAULTS.limit, maxChains }, view.projection);
  const cells = question.from.length * question.to.length;
  if (degreeOver === null || cells <= MOST_DEGREES) return;
  const wanted = `at most ${MOST_DEGREES} pairs when each is to have its degree`;
  throw new LinchpinError('LIMIT_EXCEEDED', { where: 'from and to', wanted, got: cells });
}

/** The time for a search is the time for all of them here: what is left without is told as stopped. */
export async function matrixOf(
  question: MatrixQuestion,
  view: View,
  scratch: Scratch,
  effort: Allowance,
  degreeOf: DegreeOf,
  pause: Pause,
): Promise<Matrix> {
  const started = performance.now();
  const columns = new Map<string, readonly Found[]>();
  for (const to of new Set(question.to)) {
    columns.set(to, columnOf(to, question, view, scratch, effort));
    await pause();
  }
  const cells: Cell[] = [];
  for (const [row, from] of question.from.entries()) {
    for (const to of question.to) {
      const found = columns.get(to)?.[row] ?? NOTHING;
      const counted = await degreeIn(question, from, to, degreeOf, pause);
      const stoppedBy = found.stoppedBy === 'NONE' ? (counted?.stoppedBy ?? 'NONE') : found.stoppedBy;
      cells.push({ from, to, ...found, degree: counted?.degree ?? null, stoppedBy });
    }
  }
  return { question, cells, elapsedMs: Math.round((performance.now() - started) * 1000) / 1000 };
}

type Found = Pick<Cell, 'best' | 'stoppedBy'>;
const NOTHING: Found = { best: null, stoppedBy: 'NONE' };

/** The best chain from each actor into one end. */
function columnOf(
  to: string,
  question: MatrixQuestion,
  view: View,
  scratch: Scratch,
  effort: Allowance,
): readonly Found[] {
  const end = view.projection.nodeAt(to, question.revision);
  if (end === undefined) return [];
  const nodes = question.from.map((id) => view.projection.nodeAt(id, question.revision));
  const open = new Set(nodes.filter((node): node is Node => node !== undefined));
  const found = new Map<Node, Found>();
  for (const floor of floorsDownTo(question.minChainStrength)) {
    if (open.size === 0) break;
    const search = new BestChains(view, end, [...open], { ...question, minChainStrength: floor }, effort);
    for (const [node, one] of bestFrom(open, search, scratch)) {
      found.set(node, one);
      if (one.best !== null || one.stoppedBy !== 'NONE') open.delete(node);
    }
  }
  return nodes.map((node) => (node === undefined ? NOTHING : (found.get(node) ?? NOTHING)));
}

function bestFrom(starts: ReadonlySet<Node>, search: BestChains, scratch: Scratch): [Node, Found][] {
  return search.within(
    scratch,
    (bounds) => [...starts].map((node): [Node, Found] => [node, search.from(node, bounds)]),
    (stoppedBy) => [...starts].map((node): [Node, Found] => [node, { best: null, stoppedBy }]),
  );
}

async function degreeIn(
  { degreeOver, ...asked }: MatrixQuestion,
  from: string,
  to: string,
  degreeOf: DegreeOf,
  pause: Pause,
): Promise<ReturnType<DegreeOf> | null> {
  if (degreeOver === null) return null;
  await pause();
  return degreeOf({ ...asked, from: [from], to: [to], limit: 1, maxChains: degreeOver });
}
