/** The two sides of a question: what `from` reaches, what reaches `to`, and what stands between them without weight. */
import { HAS_NO_FLOW, IS_CONTACT } from '../projection/leads.js';
import type { View } from '../projection/view.js';
import type { Node } from './lead.js';
import type { Rules } from './rules.js';

export interface Sides {
  /** `from` and the actors that it reaches by supported ties within the hop limit. */
  readonly reached: ReadonlySet<Node>;
  /** `to` and the actors from which supported ties and one piece of conduct lead into it within the hop limit. */
  readonly reaching: ReadonlySet<Node>;
  /** False when a side has too many actors, and only the nearest were looked at. */
  readonly exhaustive: boolean;
  /** Claims of contacts (allied, met, associated, acted jointly) between the two sides: shown, never counted. */
  readonly contacts: readonly number[];
  /** Claims that have only disputes or questions and would join the two sides: what someone denied and no one has shown. */
  readonly denied: readonly number[];
}

/** Actors of a side at most. Whole rounds of steps are taken or left, so that order makes no difference. */
const MOST_ACTORS = 4000;

export function sidesOf(view: View, rules: Rules, maxHops: number): Sides {
  const { rows } = view.projection;
  const reached = spread(rules.from, maxHops, (node, find) => {
    rows.out(node, (to, claim, mark) => {
      if (rules.leadsOn(to, mark) && supports(view, claim)) find(to);
    });
  });
  const reaching = spread(rules.to, maxHops, (node, find) => {
    rows.into(node, (from, claim, mark) => {
      const leads = rules.to.has(node) ? rules.ends(node, claim, mark) : rules.leadsOn(node, mark);
      if (leads && supports(view, claim)) find(from);
    });
  });
  return {
    reached: reached.nodes,
    reaching: reaching.nodes,
    exhaustive: reached.exhaustive && reaching.exhaustive,
    contacts: contactsBetween(reached.nodes, reaching.nodes, view),
    denied: deniedBetween(reached.nodes, reaching.nodes, view, rules),
  };
}

/** A claim that is worth something is supported; one that is worth nothing may be all the same, by what is worth nothing. */
function supports(view: View, claim: number): boolean {
  return view.established(claim) > 0 || view.isSupported(claim);
}

function contactsBetween(reached: ReadonlySet<Node>, reaching: ReadonlySet<Node>, view: View): number[] {
  const contacts = new Set<number>();
  const { rows } = view.projection;
  const look = (other: Node, claim: number, mark: number) => {
    if ((mark & HAS_NO_FLOW) === 0 || !reaching.has(other) || !isContact(claim, view)) return;
    if (view.isSupported(claim)) contacts.add(claim);
  };
  for (const node of reached) {
    rows.out(node, look);
    rows.into(node, look);
  }
  return [...contacts];
}

function isContact(claim: number, { projection }: View): boolean {
  return IS_CONTACT[projection.claimPredicate.at(claim)] === true;
}

function deniedBetween(
  reached: ReadonlySet<Node>,
  reaching: ReadonlySet<Node>,
  view: View,
  rules: Rules,
): number[] {
  const denied = new Set<number>();
  for (const node of reached) {
    view.projection.rows.out(node, (to, claim, mark) => {
      const joins = rules.to.has(to)
        ? rules.ends(to, claim, mark)
        : reaching.has(to) && rules.leadsOn(to, mark);
      if (joins && view.established(claim) === 0 && view.isOnlyDoubted(claim)) denied.add(claim);
    });
  }
  return [...denied];
}

/** Everything within so many steps of the start, or within as many as keep it small enough. */
function spread(
  start: ReadonlySet<Node>,
  steps: number,
  next: (node: Node, find: (found: Node) => void) => void,
): { nodes: Set<Node>; exhaustive: boolean } {
  const nodes = new Set(start);
  let edge: readonly Node[] = [...start];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const found = new Set<Node>();
    for (const node of edge) {
      next(node, (one) => {
        if (!nodes.has(one)) found.add(one);
      });
      if (nodes.size + found.size > MOST_ACTORS && step > 0) return { nodes, exhaustive: false };
    }
    for (const node of found) nodes.add(node);
    edge = [...found];
  }
  return { nodes, exhaustive: true };
}
