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
  readonly contacts: Between;
  /** Claims that have only disputes or questions and would join the two sides: what someone denied and no one has shown. */
  readonly denied: Between;
}

/** Claims that stand between the two sides: how many there are, and the nearest of them, nearest first. */
export interface Between {
  readonly nearest: readonly number[];
  readonly found: number;
}

/** Steps from the start of a side to each of its actors. */
type Steps = ReadonlyMap<Node, number>;

/** Whole rounds of steps are taken or left, so that order makes no difference: the first if it is no larger than this. */
const MOST_NEIGHBOURS = 5000;
/** Actors of a side at most, beyond its neighbours. */
const MOST_ACTORS = 500;
/** Claims between the sides that are told of at most. */
const MOST_BETWEEN = 25;

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
    reached: new Set(reached.steps.keys()),
    reaching: new Set(reaching.steps.keys()),
    exhaustive: reached.exhaustive && reaching.exhaustive,
    contacts: contactsBetween(reached.steps, reaching.steps, view),
    denied: deniedBetween(reached.steps, reaching.steps, view, rules),
  };
}

/** A claim that is worth something is supported; one that is worth nothing may be all the same, by what is worth nothing. */
function supports(view: View, claim: number): boolean {
  return view.established(claim) > 0 || view.isSupported(claim);
}

function contactsBetween(reached: Steps, reaching: Steps, view: View): Between {
  const between = new Nearest(view);
  const { rows } = view.projection;
  for (const [node, steps] of reached) {
    const look = (other: Node, claim: number, mark: number) => {
      if ((mark & HAS_NO_FLOW) === 0) return;
      const onward = reaching.get(other);
      if (onward !== undefined && isContact(claim, view) && view.isSupported(claim))
        between.add(claim, steps + onward);
    };
    rows.out(node, look);
    rows.into(node, look);
  }
  return between.told();
}

function isContact(claim: number, { projection }: View): boolean {
  return IS_CONTACT[projection.claimPredicate.at(claim)] === true;
}

function deniedBetween(reached: Steps, reaching: Steps, view: View, rules: Rules): Between {
  const between = new Nearest(view);
  for (const [node, steps] of reached) {
    view.projection.rows.out(node, (to, claim, mark) => {
      const onward = reaching.get(to);
      if (onward === undefined) return;
      const joins = rules.to.has(to) ? rules.ends(to, claim, mark) : rules.leadsOn(to, mark);
      if (joins && view.established(claim) === 0 && view.isOnlyDoubted(claim))
        between.add(claim, steps + onward);
    });
  }
  return between.told();
}

/** Gathers claims, each with the fewest steps of a way that leads over it. */
class Nearest {
  readonly #view: View;
  readonly #steps = new Map<number, number>();

  constructor(view: View) {
    this.#view = view;
  }

  add(claim: number, steps: number): void {
    const known = this.#steps.get(claim);
    if (known === undefined || steps < known) this.#steps.set(claim, steps);
  }

  /** Nearest first, then by id. */
  told(): Between {
    const { texts } = this.#view.projection.claims;
    const inOrder = [...this.#steps].sort(([a, near], [b, far]) => near - far || texts.compare(a, b));
    return {
      nearest: inOrder.slice(0, MOST_BETWEEN).map(([claim]) => claim),
      found: inOrder.length,
    };
  }
}

/** Everything within so many steps of the start, or within as many as keep it small enough. */
function spread(
  start: ReadonlySet<Node>,
  most: number,
  next: (node: Node, find: (found: Node) => void) => void,
): { steps: Steps; exhaustive: boolean } {
  const steps = new Map([...start].map((node) => [node, 0]));
  let edge: readonly Node[] = [...start];
  for (let step = 1; step <= most && edge.length > 0; step++) {
    const found = new Set<Node>();
    for (const node of edge) {
      next(node, (one) => {
        if (!steps.has(one)) found.add(one);
      });
      if (steps.size + found.size > (step === 1 ? MOST_NEIGHBOURS : MOST_ACTORS))
        return { steps, exhaustive: false };
    }
    for (const node of found) steps.set(node, step);
    edge = [...found];
  }
  return { steps, exhaustive: true };
}
