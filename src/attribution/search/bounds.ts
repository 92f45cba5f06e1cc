/**
 * Bounds for the search: the strongest way that is left from an entity to an end in at most so many steps. Rules that
 * forbid more only make a real chain weaker, so the bound is never too low and the search stays exact.
 *
 * Layers grow outward from the ends. An entity takes part in the layer of `h` steps only when it lies within `hops - h`
 * steps of the start: others cannot be on any chain there, and on a large graph that leaves few.
 */
import type { Lead, Node, Projection } from './projection.js';
import type { Rules } from './rules.js';

/** Which ends a search looks for. */
export type Ending = 'CHAIN' | 'MEETING';

/** What the claim of a lead is worth in this search, 0 to 1. */
export type Weight = (lead: Lead) => number;

/** For 0, 1, 2 ... steps left: the strongest end from each node, 0 where there is none. */
export type Bounds = readonly Float64Array[];

/** Further than any search goes. */
const FAR = 255;

/** Steps by ties from the start to each node, up to `hops`; `FAR` for nodes beyond. Weights play no part. */
export function distancesFrom(projection: Projection, rules: Rules, hops: number): Uint8Array {
  const distance = new Uint8Array(projection.size).fill(FAR);
  for (const node of rules.from) distance[node] = 0;
  let edge = [...rules.from];
  for (let hop = 1; hop <= hops && edge.length > 0; hop++) {
    const next: Node[] = [];
    for (const node of edge) {
      for (const lead of projection.out(node)) {
        if (distance[lead.to] !== FAR || !rules.leadsOn(lead)) continue;
        distance[lead.to] = hop;
        next.push(lead.to);
      }
    }
    edge = next;
  }
  return distance;
}

export function boundsTo(
  ending: Ending,
  projection: Projection,
  rules: Rules,
  weight: Weight,
  hops: number,
  distance: Uint8Array,
): Bounds {
  const shortest = ending === 'CHAIN' ? 1 : 2;
  const isNear = (node: Node, hop: number) => (distance[node] ?? FAR) <= hops - hop;
  const layers: Float64Array[] = [new Float64Array(projection.size)];
  let raised = new Set<Node>();
  for (let hop = 1; hop <= hops; hop++) {
    const before = layers[hop - 1] ?? new Float64Array(projection.size);
    const layer = before.slice();
    const next = new Set<Node>();
    const raise = (node: Node, value: number) => {
      if (value <= (layer[node] ?? 0)) return;
      layer[node] = value;
      next.add(node);
    };
    for (const node of raised) {
      for (const lead of projection.into(node)) {
        if (isNear(lead.from, hop) && rules.leadsOn(lead))
          raise(lead.from, (before[node] ?? 0) * weight(lead));
      }
    }
    if (hop === shortest) {
      for (const [node, value] of endsOf(ending, projection, rules, weight, (from) => isNear(from, hop)))
        raise(node, value);
    }
    layers.push(layer);
    raised = next;
  }
  return layers;
}

/** The last steps (or, of a meeting, the last two), each with the node it is taken from and its strength. */
function* endsOf(
  ending: Ending,
  projection: Projection,
  rules: Rules,
  weight: Weight,
  isNear: (node: Node) => boolean,
): Generator<[Node, number]> {
  for (const end of ending === 'CHAIN' ? rules.to : meetingPlaces(projection, rules)) {
    const onward = ending === 'CHAIN' ? 1 : strongestMeeting(end, projection, rules, weight);
    for (const lead of projection.into(end)) {
      const isEnd = ending === 'CHAIN' ? rules.ends(lead) : rules.entersMeeting(lead);
      if (isEnd && isNear(lead.from)) yield [lead.from, weight(lead) * onward];
    }
  }
}

/** Things in which some member of `to` has a part. */
function meetingPlaces(projection: Projection, rules: Rules): Set<Node> {
  const places = new Set<Node>();
  for (const member of rules.to) {
    for (const lead of projection.out(member)) if (rules.leavesMeeting(lead)) places.add(lead.to);
  }
  return places;
}

/** The strongest step from a thing to a member of `to` that has a part in it. */
export function strongestMeeting(thing: Node, projection: Projection, rules: Rules, weight: Weight): number {
  let strongest = 0;
  for (const lead of projection.into(thing)) {
    if (rules.leavesMeeting(lead)) strongest = Math.max(strongest, weight(lead));
  }
  return strongest;
}
