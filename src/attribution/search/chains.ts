/**
 * The search for chains: best first over simple paths, in exact order of strength.
 *
 * A path is extended in the order of the strongest chain that it can still become [best-first search with an
 * admissible bound, Hart, Nilsson and Raphael 1968], so that chains come out strongest first, as k shortest simple
 * paths do [Yen 1971].
 */
import { overlap, type Period } from '../../model/partial-date.js';
import { type Bounds, boundsTo, type Ending, strongestMeeting, type Weight } from './bounds.js';
import { PriorityQueue } from './priority-queue.js';
import type { Lead, Node, Projection } from './projection.js';
import type { Rules } from './rules.js';

/** One step of a found path: a lead, taken along its direction or, at the end of a meeting, against it. */
export interface PathStep {
  readonly lead: Lead;
  readonly against: boolean;
}

export interface Path {
  readonly steps: readonly PathStep[];
  readonly strength: number;
  readonly period: Period;
}

export interface SearchBounds {
  readonly maxHops: number;
  readonly minStrength: number;
  readonly maxChains: number;
  /** Most partial chains looked at. */
  readonly maxVisited: number;
  /** Longest time for expanding paths, in milliseconds. */
  readonly milliseconds: number;
}

export interface SearchInput {
  readonly projection: Projection;
  readonly rules: Rules;
  readonly weight: Weight;
  /** When the claim of a lead held. */
  readonly periodOf: (lead: Lead) => Period;
  /** When an operation, route or visa practice ran; any time for other entities. */
  readonly ranIn: (node: Node) => Period;
  readonly asOf: Period;
  /** Steps by ties from the start to each node. */
  readonly distance: Uint8Array;
  /** Whether a complete chain is one that the question asks for. */
  readonly wanted: (path: Path) => boolean;
}

export interface Found {
  /** Best first, at most `maxChains`. */
  readonly paths: readonly Path[];
  readonly stoppedBy: 'NONE' | 'TIME' | 'CHAINS' | 'EXPANSIONS';
  readonly visited: number;
}

/** A path under way. `entered` is set once it has gone into the thing at which a meeting is looked for. */
interface PartialPath {
  readonly at: Node;
  readonly previous: PartialPath | null;
  readonly step: PathStep | null;
  readonly strength: number;
  readonly bound: number;
  readonly period: Period;
  readonly hops: number;
  readonly entered: boolean;
  readonly complete: boolean;
}

/** How often the clock is looked at, in partial chains. */
const CLOCK_INTERVAL = 256;

/** Finds the best chains (or meetings) of a question. */
export function findPaths(ending: Ending, input: SearchInput, bounds: SearchBounds): Found {
  const layers = boundsTo(
    ending,
    input.projection,
    input.rules,
    input.weight,
    bounds.maxHops,
    input.distance,
  );
  const queue = new PriorityQueue<PartialPath>(isBefore);
  for (const from of input.rules.from) {
    const bound = layers[bounds.maxHops]?.[from] ?? 0;
    if (bound > 0) queue.add(startAt(from, bound, input));
  }
  const paths: Path[] = [];
  let visited = 0;
  const begun = performance.now();
  for (let partial = queue.take(); partial; partial = queue.take()) {
    if (isBelow(partial.bound, bounds.minStrength)) break;
    if (isDecided(paths, partial.bound, bounds.maxChains)) return result(paths, 'CHAINS', visited, bounds);
    visited++;
    if (visited > bounds.maxVisited) return result(paths, 'EXPANSIONS', visited - 1, bounds);
    if (visited % CLOCK_INTERVAL === 0 && performance.now() - begun > bounds.milliseconds)
      return result(paths, 'TIME', visited, bounds);
    if (partial.complete) {
      const path = pathOf(partial);
      if (input.wanted(path)) paths.push(path);
      continue;
    }
    for (const next of extensions(partial, ending, input, layers, bounds.maxHops)) queue.add(next);
  }
  return result(paths, paths.length > bounds.maxChains ? 'CHAINS' : 'NONE', visited, bounds);
}

/** Strength to 12 decimals, then fewer steps, then claim ids: the order in which an answer lists chains. */
export function comparePaths(a: Path, b: Path): number {
  const byStrength = twelveDecimals(b.strength) - twelveDecimals(a.strength);
  if (byStrength !== 0) return byStrength;
  if (a.steps.length !== b.steps.length) return a.steps.length - b.steps.length;
  for (const [index, { lead }] of a.steps.entries()) {
    const other = b.steps[index]?.lead.claim.id ?? '';
    if (lead.claim.id !== other) return lead.claim.id < other ? -1 : 1;
  }
  return 0;
}

/** Enough chains are found, and nothing that is left can tie with the last of them. */
function isDecided(paths: readonly Path[], bound: number, maxChains: number): boolean {
  if (paths.length <= maxChains) return false;
  const last = paths[maxChains - 1];
  return last !== undefined && twelveDecimals(bound) < twelveDecimals(last.strength);
}

function isBelow(bound: number, floor: number): boolean {
  return twelveDecimals(bound) < twelveDecimals(floor);
}

function twelveDecimals(value: number): number {
  return Math.round(value * 1e12);
}

function isBefore(a: PartialPath, b: PartialPath): boolean {
  return a.bound !== b.bound ? a.bound > b.bound : a.hops > b.hops;
}

function startAt(at: Node, bound: number, input: SearchInput): PartialPath {
  return {
    at,
    previous: null,
    step: null,
    strength: 1,
    bound,
    period: input.asOf,
    hops: 0,
    entered: false,
    complete: false,
  };
}

function* extensions(
  partial: PartialPath,
  ending: Ending,
  input: SearchInput,
  layers: Bounds,
  maxHops: number,
): Generator<PartialPath> {
  if (partial.entered) {
    yield* metAt(partial, input);
    return;
  }
  const left = maxHops - partial.hops;
  for (const lead of input.projection.out(partial.at)) {
    if (!input.rules.mayFollow(partial.step?.lead ?? null, lead) || isBehind(partial, lead.to)) continue;
    if (ending === 'CHAIN' && input.rules.ends(lead)) {
      yield* taken(partial, lead, input, 1, { complete: true });
    } else if (ending === 'MEETING' && left >= 2 && input.rules.entersMeeting(lead)) {
      const onward = strongestMeeting(lead.to, input.projection, input.rules, input.weight);
      yield* taken(partial, lead, input, onward, { entered: true });
    } else if (input.rules.leadsOn(lead)) {
      yield* taken(partial, lead, input, layers[left - 1]?.[lead.to] ?? 0, {});
    }
  }
}

/** The last steps of a meeting: from the thing to each member of `to` that has a part in it. */
function* metAt(partial: PartialPath, input: SearchInput): Generator<PartialPath> {
  for (const lead of input.projection.into(partial.at)) {
    if (input.rules.leavesMeeting(lead))
      yield* taken(partial, lead, input, 1, { complete: true, against: true });
  }
}

/** The path with one step more, unless that step is worthless, leads nowhere, or shares no day with the rest. */
function* taken(
  partial: PartialPath,
  lead: Lead,
  input: SearchInput,
  onward: number,
  how: { complete?: boolean; entered?: boolean; against?: boolean },
): Generator<PartialPath> {
  const at = how.against ? lead.from : lead.to;
  const strength = partial.strength * input.weight(lead);
  const bound = strength * onward;
  if (bound <= 0) return;
  const held = overlap(partial.period, input.periodOf(lead));
  const period = held && overlap(held, input.ranIn(at));
  if (!period) return;
  yield {
    at,
    previous: partial,
    step: { lead, against: how.against ?? false },
    strength,
    bound,
    period,
    hops: partial.hops + 1,
    entered: how.entered ?? false,
    complete: how.complete ?? false,
  };
}

function isBehind(partial: PartialPath, node: Node): boolean {
  for (let step: PartialPath | null = partial; step; step = step.previous) if (step.at === node) return true;
  return false;
}

function pathOf(partial: PartialPath): Path {
  const steps: PathStep[] = [];
  for (let at: PartialPath | null = partial; at?.step; at = at.previous) steps.unshift(at.step);
  return { steps, strength: partial.strength, period: partial.period };
}

function result(paths: Path[], stoppedBy: Found['stoppedBy'], visited: number, bounds: SearchBounds): Found {
  return { paths: paths.sort(comparePaths).slice(0, bounds.maxChains), stoppedBy, visited };
}
