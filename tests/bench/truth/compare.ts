/** Whether the engine's chains are the ones found by trying, in the same order and of the same strength. */

import type { Pair } from '../graph/pairs.js';
import type { BenchGraph } from '../graph.js';
import { tenBest, type View } from '../questions.js';
import type { BestChain, Subject } from '../subject.js';
import { bestChainsByTrying, type Limits } from './best-chains.js';
import { RecordInView } from './record.js';

export interface Comparison {
  readonly view: string;
  /** Pairs on which both were compared, chains among them, and pairs given up: too many paths to try, or time was over. */
  readonly compared: number;
  readonly chains: number;
  readonly tooMany: number;
  /** One line for each pair on which they differ. */
  readonly differences: readonly string[];
}

/** Strengths may differ in the order of their multiplication, and by no more. */
const ROUNDING = 1e-11;

/** How many steps, and how long, one pair may take, and how long all of them. */
export interface Patience {
  readonly most: number;
  readonly eachMs: number;
  readonly patienceMs: number;
}

export async function compare(
  pairs: readonly Pair[],
  graph: BenchGraph,
  subject: Subject,
  view: View,
  { most, eachMs, patienceMs }: Patience,
): Promise<Comparison> {
  const record = new RecordInView(graph, subject, view);
  const differences: string[] = [];
  let [compared, chains, tooMany] = [0, 0, 0];
  const until = performance.now() + patienceMs;
  for (const pair of pairs) {
    if (performance.now() > until) break;
    const question = tenBest([pair.fromId], [pair.toId], view);
    const limits: Limits = {
      hops: question.maxHops,
      chains: question.maxChains,
      minStrength: question.minChainStrength,
      most,
      until: Math.min(until, performance.now() + eachMs),
    };
    const wanted = await bestChainsByTrying(pair, record, limits);
    if (wanted === null) {
      tooMany++;
      continue;
    }
    const got = await subject.bestChains(question);
    const difference = differenceBetween(got, wanted);
    compared++;
    chains += wanted.length;
    if (difference) {
      differences.push(`${pair.fromId} to ${pair.toId} (${view.name}): ${difference}`);
    }
  }
  return { view: view.name, compared, chains, tooMany, differences };
}

/** The first place at which two lists of chains differ, in words; null where they do not. */
export function differenceBetween(got: readonly BestChain[], wanted: readonly BestChain[]): string | null {
  for (let place = 0; place < Math.max(got.length, wanted.length); place++) {
    const [ours, theirs] = [got[place], wanted[place]];
    const isSame =
      ours !== undefined &&
      theirs !== undefined &&
      Math.abs(ours.strength - theirs.strength) <= ROUNDING &&
      ours.claims.join() === theirs.claims.join();
    if (!isSame) return `chain ${place + 1} is ${inWords(ours)}, wanted ${inWords(theirs)}`;
  }
  return null;
}

function inWords(chain: BestChain | undefined): string {
  return chain ? `${chain.claims.join(' > ')} at ${chain.strength}` : 'not there';
}
