/**
 * Bounds for the search: the strongest way that is left from an entity to an end in at most so many steps. Rules that
 * forbid more only make a real chain weaker, so the bound is never too low and the search stays exact.
 */
import type { Lead, Projection } from './projection.js';
import type { Rules } from './rules.js';

/** Which ends a search looks for. */
export type Ending = 'CHAIN' | 'MEETING';

/** What the claim of a lead is worth in this search, 0 to 1. */
export type Weight = (lead: Lead) => number;

/** Entities that a chain from `from` may reach by ties in at most `hops` steps, `from` included. */
export function reachable(projection: Projection, rules: Rules, weight: Weight, hops: number): Set<string> {
  const reached = new Set(rules.from);
  let edge = [...reached];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const next: string[] = [];
    for (const entity of edge) {
      for (const lead of projection.out(entity)) {
        if (reached.has(lead.to) || !rules.leadsOn(lead) || weight(lead) <= 0) continue;
        reached.add(lead.to);
        next.push(lead.to);
      }
    }
    edge = next;
  }
  return reached;
}

/** For 0, 1, 2 ... steps left: the strongest end from each reachable entity; an entity without one is absent. */
export function boundsTo(
  ending: Ending,
  projection: Projection,
  rules: Rules,
  weight: Weight,
  hops: number,
): ReadonlyMap<string, number>[] {
  const reach = reachable(projection, rules, weight, hops);
  const ends = endsOf(ending, reach, projection, rules, weight);
  const shortest = ending === 'CHAIN' ? 1 : 2;
  const layers: Map<string, number>[] = [];
  for (let hop = 0; hop <= hops; hop++) {
    const before = layers[hop - 1] ?? new Map<string, number>();
    const layer = new Map(before);
    if (hop === shortest) raiseAll(layer, ends);
    for (const [entity, left] of before) {
      for (const lead of projection.into(entity)) {
        if (reach.has(lead.from) && rules.leadsOn(lead)) raise(layer, lead.from, left * weight(lead));
      }
    }
    layers.push(layer);
  }
  return layers;
}

function endsOf(
  ending: Ending,
  reach: ReadonlySet<string>,
  projection: Projection,
  rules: Rules,
  weight: Weight,
): Map<string, number> {
  const ends = new Map<string, number>();
  for (const entity of reach) {
    for (const lead of projection.out(entity)) {
      if (ending === 'CHAIN') {
        if (rules.ends(lead)) raise(ends, entity, weight(lead));
      } else if (rules.entersMeeting(lead)) {
        raise(ends, entity, weight(lead) * strongestMeeting(lead.to, projection, rules, weight));
      }
    }
  }
  return ends;
}

/** The strongest step from a thing to a member of `to` that has a part in it. */
export function strongestMeeting(
  thing: string,
  projection: Projection,
  rules: Rules,
  weight: Weight,
): number {
  let strongest = 0;
  for (const lead of projection.into(thing)) {
    if (rules.leavesMeeting(lead)) strongest = Math.max(strongest, weight(lead));
  }
  return strongest;
}

function raiseAll(layer: Map<string, number>, values: ReadonlyMap<string, number>): void {
  for (const [entity, value] of values) raise(layer, entity, value);
}

function raise(layer: Map<string, number>, entity: string, value: number): void {
  if (value > (layer.get(entity) ?? 0)) layer.set(entity, value);
}
