/** The sources: grades over the whole scale, one in five relaying others (now and then in a circle), some of one work. */
import type { Reliability } from '../../../src/model/grade.js';
import type { SourceRecord } from '../../../src/model/source.js';
import { type Draws, runningTotals } from './draws.js';

const RELIABILITIES: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const RELIABILITY_TOTALS = runningTotals([10, 30, 28, 14, 6, 12]);

const RELAYING = 0.2;
const RELAYING_TWO = 0.25;
/** Share of relays that may lead to any source; the others lead to an earlier one, so that circles are few. */
const ANYWHERE = 0.02;
const OF_SHARED_WORK = 0.06;

export function sourceId(source: number): string {
  return `s${source}`;
}

/** One of `count` sources, a few of them cited far more often than the rest. */
export function drawSource(count: number, draws: Draws): number {
  return (draws.rank(count) * SPREAD) % count;
}
const SPREAD = 7_368_787;

export function sourceRecord(source: number, count: number, draws: Draws): SourceRecord {
  draws.at('sources', source);
  const reliability = RELIABILITIES[draws.weighted(RELIABILITY_TOTALS)] ?? 'F';
  const relays = draws.chance(RELAYING) ? relaysOf(source, count, draws) : [];
  const shares = source > 0 && relays.length === 0 && draws.chance(OF_SHARED_WORK);
  const id = sourceId(source);
  return {
    type: 'source',
    kind: 'Source',
    id,
    title: `Source ${source}`,
    authors: [],
    reliability,
    relays,
    cites: [],
    ...(shares ? { work: sourceId(draws.below(source)) } : {}),
  };
}

function relaysOf(source: number, count: number, draws: Draws): string[] {
  const relayed = new Set<number>();
  const wanted = draws.chance(RELAYING_TWO) ? 2 : 1;
  for (let turn = 0; turn < wanted; turn++) {
    const other = draws.chance(ANYWHERE) ? draws.below(count) : draws.below(source);
    if (other !== source) relayed.add(other);
  }
  return [...relayed].filter((other) => other < count).map(sourceId);
}
