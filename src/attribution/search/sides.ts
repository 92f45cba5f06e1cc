/** The two sides of a question: what `from` reaches, what reaches `to`, and the contacts between them. */
import type { Contact } from '../answer.js';
import type { Assessor } from '../worlds/assessor.js';
import type { Lead, Node, Projection } from './projection.js';
import type { Rules } from './rules.js';

export interface Sides {
  /** `from` and the actors that it reaches by supported ties within the hop limit. */
  readonly reached: ReadonlySet<Node>;
  /** `to` and the actors from which supported ties and one piece of conduct lead into it within the hop limit. */
  readonly reaching: ReadonlySet<Node>;
}

export function sidesOf(projection: Projection, rules: Rules, assessor: Assessor, maxHops: number): Sides {
  const holds = (lead: Lead) => assessor.isSupported(lead.claim.id);
  const onward = (node: Node) =>
    projection.out(node).flatMap((lead) => (rules.leadsOn(lead) && holds(lead) ? [lead.to] : []));
  const inward = (node: Node) =>
    projection
      .into(node)
      .flatMap((lead) =>
        (rules.to.has(node) ? rules.ends(lead) : rules.leadsOn(lead)) && holds(lead) ? [lead.from] : [],
      );
  return { reached: spread(rules.from, onward, maxHops), reaching: spread(rules.to, inward, maxHops) };
}

/** No-flow ties (allied, met, associated, acted jointly) between the two sides: shown, never counted. */
export function contactsBetween(sides: Sides, projection: Projection, assessor: Assessor): Contact[] {
  return projection.contacts.flatMap(({ id, predicate, subject, object }) => {
    if (object === undefined) return [];
    const [a, b] = [projection.node(subject), projection.node(object)];
    if (a === undefined || b === undefined || !(joins(sides, a, b) || joins(sides, b, a))) return [];
    if (assessor.itemsOf(id).supporting.length === 0) return [];
    return [{ claim: id, predicate, a: subject, b: object }];
  });
}

function joins({ reached, reaching }: Sides, a: Node, b: Node): boolean {
  return reached.has(a) && reaching.has(b);
}

/** Everything within so many steps of the start. */
function spread(start: ReadonlySet<Node>, next: (node: Node) => Node[], steps: number): Set<Node> {
  const found = new Set(start);
  let edge = [...start];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    edge = edge.flatMap(next).filter((node) => !found.has(node) && found.add(node));
  }
  return found;
}
