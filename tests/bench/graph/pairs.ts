/** Question pairs: half of them the ends of a random walk along the flow, half drawn without regard to each other. */
import { isActorKind } from '../../../src/model/kind.js';
import type { Cast } from './cast.js';
import { Draws } from './draws.js';
import type { Flow } from './flow.js';
import { predicateAt } from './vocabulary.js';

/** From whom to what a question asks, as numbers of entities and as ids. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly fromId: string;
  readonly toId: string;
  /** Whether a walk joins the two, so that there is likely to be a chain. */
  readonly walked: boolean;
}

const STARTS = ['State', 'StateBody', 'StateBody', 'Company', 'Company'] as const;
const ENDS = ['Network', 'Network', 'Route', 'Operation', 'Company'] as const;
const LONGEST_WALK = 6;
const MOST_WALKS = 10_000;

export function drawPairs(count: number, seed: number, flow: Flow): Pair[] {
  const draws = new Draws(seed).at('pairs', 0);
  return Array.from({ length: count }, (_, place) => {
    const walked = place % 2 === 0;
    const [from, to] = walked ? walkedPair(flow, draws) : strangers(flow.cast, draws);
    return { from, to, fromId: flow.cast.id(from), toId: flow.cast.id(to), walked };
  });
}

function strangers(cast: Cast, draws: Draws): [number, number] {
  for (;;) {
    const [from, to] = [anyOf(STARTS, cast, draws), anyOf(ENDS, cast, draws)];
    if (from !== to) return [from, to];
  }
}

/** The ends of a walk of two to six steps that keeps to what a chain may run through. */
function walkedPair(flow: Flow, draws: Draws): [number, number] {
  for (let turn = 0; turn < MOST_WALKS; turn++) {
    const from = anyOf(STARTS, flow.cast, draws);
    const to = walk(from, 2 + draws.below(LONGEST_WALK - 1), flow, draws);
    if (to !== null) return [from, to];
  }
  throw new Error(`no walk in ${MOST_WALKS} leads anywhere: is the graph large enough?`);
}

function walk(from: number, steps: number, flow: Flow, draws: Draws): number | null {
  const walked = [from];
  for (let step = 1; step <= steps; step++) {
    const leads = flow.out(walked.at(-1) ?? from);
    if (leads.length === 0) return null;
    const lead = draws.pick([...leads.subarray(0, MOST_LOOKED_AT)]);
    const to = flow.to(lead);
    if (walked.includes(to)) return null;
    walked.push(to);
    const kind = flow.cast.kind(to);
    if (step === steps) return ENDS.some((end) => end === kind) ? to : null;
    const isTie = predicateAt(flow.claims.predicate[lead >> 1] ?? 0).role === 'TIE';
    if (!isTie || !isActorKind(kind) || kind === 'State') return null;
  }
  return null;
}
/** Leads of a hub beyond these are not walked: picking needs a list. */
const MOST_LOOKED_AT = 5000;

function anyOf(kinds: readonly (typeof STARTS | typeof ENDS)[number][], cast: Cast, draws: Draws): number {
  const { start, count } = cast.rangeOf(draws.pick(kinds));
  return start + draws.below(count);
}
