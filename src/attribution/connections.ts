/**
 * Connections: the shortest ways between two entities along any claims in any direction. They show where to look; they
 * carry no attribution, for they run through what no chain may run through.
 *
 * Two balls grow, the smaller one first, until they touch [bidirectional search, Pohl 1971]; what lies on some shortest
 * way is then marked backwards, and the ways are read off in the order of the ids that they run through.
 */
import { LinchpinError, unknownIds } from '../errors.js';
import { nearest } from '../model/nearest.js';
import type { PartialDate } from '../model/partial-date.js';
import { checkWhole, likeIds, MOST_HOPS } from './check-question.js';
import { type Allowance, patienceOf } from './inquiry.js';
import type { View } from './projection/view.js';
import type { Node } from './search/lead.js';
import type { Patience } from './search/search.js';

export interface ConnectionsQuestion {
  readonly a: string;
  readonly b: string;
  /** Most steps, 1 to 8. */
  readonly maxHops: number;
  /** How many of the shortest ways are given, 1 to 100. */
  readonly first: number;
  readonly revision: number;
  readonly asOf: PartialDate | null;
}

/** A step of a way: the supported claims between the two, whichever way they read. */
export interface ConnectionStep {
  readonly from: string;
  readonly to: string;
  /** By id, at most 20. */
  readonly claims: readonly string[];
}

export interface Connections {
  /** Steps of the shortest ways; null where there is none within the bounds. */
  readonly length: number | null;
  /** Shortest ways, in the order of the ids that they run through. */
  readonly ways: readonly (readonly ConnectionStep[])[];
  /** Whether there are more of this length than are given. */
  readonly more: boolean;
  readonly stoppedBy: 'NONE' | 'TIME' | 'EXPANSIONS';
}

export const MOST_WAYS = 100;
export const MOST_CLAIMS_A_STEP = 20;

/** @throws LinchpinError ENTITY_NOT_FOUND, LIMIT_EXCEEDED */
export function checkConnections({ a, b, maxHops, first, revision }: ConnectionsQuestion, view: View): void {
  checkWhole('maxHops', maxHops, MOST_HOPS);
  checkWhole('first', first, MOST_WAYS);
  const { projection } = view;
  const unknown = [
    { id: a, where: 'a' },
    { id: b, where: 'b' },
  ].filter(({ id }) => projection.nodeAt(id, revision) === undefined);
  if (unknown.length > 0) {
    const near = (id: string) => nearest(id, likeIds(id, projection, revision), 3);
    throw unknownIds(
      'entity',
      unknown.map((one) => ({ ...one, nearest: near(one.id) })),
    );
  }
  if (a === b)
    throw new LinchpinError('LIMIT_EXCEEDED', { where: 'b', wanted: 'another entity than a', got: b });
}

export function connectionsOf(question: ConnectionsQuestion, view: View, effort: Allowance): Connections {
  const { projection, revision } = view;
  const [a, b] = [projection.nodeAt(question.a, revision), projection.nodeAt(question.b, revision)];
  if (a === undefined || b === undefined) return NO_WAY;
  const neighbours = new Neighbours(view, patienceOf(effort));
  const [fromA, fromB] = [new Ball(a), new Ball(b)];
  let touching: Node[] = [];
  while (touching.length === 0 && fromA.radius + fromB.radius < question.maxHops) {
    const [ball, other] = fromA.edge.length <= fromB.edge.length ? [fromA, fromB] : [fromB, fromA];
    if (ball.edge.length === 0) return NO_WAY;
    if (!ball.grow(neighbours)) return { ...NO_WAY, stoppedBy: neighbours.stoppedBy };
    touching = ball.edge.filter((node) => other.distance.has(node));
  }
  if (touching.length === 0) return NO_WAY;
  const length = fromA.radius + fromB.radius;
  const onward = stepsOnward(touching, fromA, fromB, neighbours);
  const found = waysFrom(a, b, onward, question.first + 1, view);
  const ways = found.slice(0, question.first).map((nodes) => stepsAlong(nodes, neighbours, view));
  if (neighbours.stoppedBy !== 'NONE') return { ...NO_WAY, stoppedBy: neighbours.stoppedBy };
  return { length, ways, more: found.length > question.first, stoppedBy: 'NONE' };
}

const NO_WAY: Connections = { length: null, ways: [], more: false, stoppedBy: 'NONE' };

/** What is next to a node by a supported claim, in either direction, as long as there is patience left. */
class Neighbours {
  readonly #view: View;
  readonly #patience: Patience;
  stoppedBy: Connections['stoppedBy'] = 'NONE';

  constructor(view: View, patience: Patience) {
    this.#view = view;
    this.#patience = patience;
  }

  see(node: Node, visit: (other: Node, claim: number) => void): void {
    const { rows } = this.#view.projection;
    this.#patience.leads -= rows.outCount(node) + rows.intoCount(node);
    if (this.#patience.leads < 0) this.stoppedBy = 'EXPANSIONS';
    else if (this.#patience.isOver()) this.stoppedBy = 'TIME';
    if (this.stoppedBy !== 'NONE') return;
    const look = (other: Node, claim: number) => {
      if (this.#view.isSupported(claim)) visit(other, claim);
    };
    rows.out(node, look);
    rows.into(node, look);
  }
}

/** Everything within so many steps of a node. */
class Ball {
  readonly distance: Map<Node, number>;
  edge: readonly Node[];
  radius = 0;

  constructor(centre: Node) {
    this.distance = new Map([[centre, 0]]);
    this.edge = [centre];
  }

  /** One step further; false when too much had to be looked at. */
  grow(neighbours: Neighbours): boolean {
    const next: Node[] = [];
    this.radius++;
    for (const node of this.edge) {
      neighbours.see(node, (other) => {
        if (this.distance.has(other)) return;
        this.distance.set(other, this.radius);
        next.push(other);
      });
      if (neighbours.stoppedBy !== 'NONE') return false;
    }
    this.edge = next;
    return true;
  }
}

/** For each node on a shortest way, the nodes that may follow it there. */
function stepsOnward(
  touching: readonly Node[],
  fromA: Ball,
  fromB: Ball,
  neighbours: Neighbours,
): Map<Node, Set<Node>> {
  const onward = new Map<Node, Set<Node>>();
  const link = (from: Node, to: Node) => {
    const known = onward.get(from);
    if (known) known.add(to);
    else onward.set(from, new Set([to]));
  };
  descend(touching, fromA, neighbours, (nearer, further) => link(nearer, further));
  descend(touching, fromB, neighbours, (nearer, further) => link(further, nearer));
  return onward;
}

/** From nodes of a ball down to its centre, by every step that comes nearer. */
function descend(
  from: readonly Node[],
  { distance }: Ball,
  neighbours: Neighbours,
  step: (nearer: Node, further: Node) => void,
): void {
  const seen = new Set(from);
  for (const node of seen) {
    const nearer = (distance.get(node) ?? 0) - 1;
    neighbours.see(node, (other) => {
      if (distance.get(other) !== nearer) return;
      step(other, node);
      seen.add(other);
    });
  }
}

/** Depth first, in the order of ids, at most so many. */
function waysFrom(
  a: Node,
  b: Node,
  onward: ReadonlyMap<Node, ReadonlySet<Node>>,
  most: number,
  { projection }: View,
): Node[][] {
  const ways: Node[][] = [];
  const walk = (way: Node[]): void => {
    const at = way.at(-1) as Node;
    if (at === b) ways.push(way);
    if (at === b || ways.length === most) return;
    const next = [...(onward.get(at) ?? [])].sort((x, y) => projection.nodes.texts.compare(x, y));
    for (const node of next) if (ways.length < most) walk([...way, node]);
  };
  walk([a]);
  return ways;
}

function stepsAlong(nodes: readonly Node[], neighbours: Neighbours, { projection }: View): ConnectionStep[] {
  return nodes.slice(1).map((to, index) => {
    const from = nodes[index] as Node;
    const claims = new Set<string>();
    neighbours.see(from, (other, claim) => {
      if (other === to) claims.add(projection.claims.text(claim));
    });
    return {
      from: projection.nodes.text(from),
      to: projection.nodes.text(to),
      claims: [...claims].sort().slice(0, MOST_CLAIMS_A_STEP),
    };
  });
}
