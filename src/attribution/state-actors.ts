/** State actors of a network: which of them connect to it, the strongest best chain first. */
import { LinchpinError } from '../errors.js';
import { ENTITY_KINDS } from '../model/kind.js';
import { type BestChain, BestChains, type Stop, type Terms } from './best-chain.js';
import { checkQuestion, checkWhole } from './check-question.js';
import type { Allowance, Pause } from './inquiry.js';
import type { View } from './projection/view.js';
import { QUESTION_DEFAULTS, type Question } from './question.js';
import type { Bounds } from './search/bounds.js';
import type { Node } from './search/lead.js';
import type { Scratch } from './search/scratch.js';
import { floorsDownTo } from './search/search.js';

export interface StateActorsQuestion
  extends Pick<Question, 'maxHops' | 'asOf' | 'revision' | 'minChainStrength' | 'grading' | 'disputes'> {
  /** The network, operation, route, visa practice or actor that is asked about. */
  readonly of: string;
  readonly kinds: readonly StateActorKind[];
  /** How many actors are given, 1 to 100. */
  readonly first: number;
}

export const STATE_ACTOR_KINDS = ['State', 'StateBody', 'Official'] as const;
export type StateActorKind = (typeof STATE_ACTOR_KINDS)[number];

export interface StateActor {
  readonly actor: string;
  readonly best: BestChain;
}

export interface StateActors {
  readonly actors: readonly StateActor[];
  /** Whether every actor with a chain within the bounds was looked at, or as many as were asked for were found. */
  readonly stoppedBy: Stop;
}

const MOST_STATE_ACTORS = 100;

/** @throws LinchpinError ENTITY_NOT_FOUND, KIND_MISMATCH, LIMIT_EXCEEDED, EMPTY_SET */
export function checkStateActors({ of, first, kinds, ...asked }: StateActorsQuestion, view: View): void {
  const { limit, maxChains } = QUESTION_DEFAULTS;
  checkQuestion(
    { ...asked, from: [], to: [of], links: null, conducts: null, limit, maxChains },
    view.projection,
    0,
  );
  if (kinds.length === 0) throw new LinchpinError('EMPTY_SET', { where: 'kinds' });
  checkWhole('first', first, MOST_STATE_ACTORS);
}

export async function stateActorsOf(
  question: StateActorsQuestion,
  view: View,
  scratch: Scratch,
  effort: Allowance,
  pause: Pause,
): Promise<StateActors> {
  const end = view.projection.nodeAt(question.of, question.revision);
  if (end === undefined) return { actors: [], stoppedBy: 'NONE' };
  let found: StateActors = { actors: [], stoppedBy: 'NONE' };
  for (const floor of floorsDownTo(question.minChainStrength)) {
    await pause();
    const next = above(floor, end, question, view, scratch, effort);
    // Whoever was found above a higher floor is among the strongest, also when there was no time for more.
    found = next.actors.length < found.actors.length ? { ...found, stoppedBy: next.stoppedBy } : next;
    if (found.actors.length >= question.first || found.stoppedBy !== 'NONE') break;
  }
  return found;
}

/** Actors whose best chain is as strong as a floor. */
function above(
  floor: number,
  end: Node,
  { maxHops, disputes, kinds, first }: StateActorsQuestion,
  view: View,
  scratch: Scratch,
  effort: Allowance,
): StateActors {
  const terms: Terms = { maxHops, disputes, minChainStrength: floor, links: null, conducts: null };
  const search = new BestChains(view, end, [], terms, effort);
  const isWanted = kindsIn(kinds, view);
  return search.within(
    scratch,
    (bounds) => {
      const candidates = scratch.bounded.filter((node) => isWanted(node) && node !== end);
      return strongest(candidates, bounds, first, maxHops, search, view);
    },
    (stoppedBy) => ({ actors: [], stoppedBy }),
  );
}

/** Looked at in the order of their bounds: once enough are found, none that is left can come before the last of them. */
function strongest(
  candidates: readonly Node[],
  bounds: Bounds,
  first: number,
  hops: number,
  search: BestChains,
  view: View,
): StateActors {
  const bound = (node: Node) => bounds.bound(node, hops, false);
  const found: StateActor[] = [];
  let stoppedBy: Stop = 'NONE';
  for (const node of [...candidates].sort((a, b) => bound(b) - bound(a))) {
    const last = found[first - 1];
    if (last !== undefined && bound(node) < last.best.strength - ROUNDING) break;
    const one = search.from(node, bounds);
    if (one.stoppedBy !== 'NONE') stoppedBy = one.stoppedBy;
    if (one.stoppedBy === 'TIME') break;
    if (one.best === null) continue;
    found.push({ actor: view.projection.nodes.text(node), best: one.best });
    found.sort(strongestFirst);
  }
  return { actors: found.slice(0, first), stoppedBy };
}

/** Strengths are rounded to twelve decimals, bounds are not. */
const ROUNDING = 1e-11;

function strongestFirst(a: StateActor, b: StateActor): number {
  return b.best.strength - a.best.strength || a.best.hops - b.best.hops || (a.actor < b.actor ? -1 : 1);
}

function kindsIn(kinds: readonly StateActorKind[], { projection, revision }: View): (node: Node) => boolean {
  const places = new Set(kinds.map((kind) => ENTITY_KINDS.indexOf(kind)));
  return (node) => places.has(projection.nodeKind.at(node)) && projection.nodeSince.at(node) <= revision;
}
