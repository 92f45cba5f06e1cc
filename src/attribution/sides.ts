/** The two sides of a question: what `from` reaches, what reaches `to`, and the contacts between them. */
import type { Contact } from './answer.js';
import type { Assessor } from './assessor.js';
import { reachable, type Weight } from './bounds.js';
import type { Projection } from './projection.js';
import type { Rules } from './rules.js';

export interface Sides {
  /** `from` and the actors that it reaches by ties within the hop limit. */
  readonly reached: ReadonlySet<string>;
  /** `to` and the actors from which ties and one piece of conduct lead into it within the hop limit. */
  readonly reaching: ReadonlySet<string>;
}

export function sidesOf(projection: Projection, rules: Rules, weight: Weight, maxHops: number): Sides {
  return {
    reached: reachable(projection, rules, weight, maxHops),
    reaching: reachingTo(projection, rules, weight, maxHops),
  };
}

/** No-flow ties (allied, met, associated, acted jointly) between the two sides: shown, never counted. */
export function contactsBetween(sides: Sides, projection: Projection, assessor: Assessor): Contact[] {
  const joins = (a: string, b: string) => sides.reached.has(a) && sides.reaching.has(b);
  return projection.contacts.flatMap(({ id, predicate, subject, object }) => {
    if (object === undefined || assessor.itemsOf(id).supporting.length === 0) return [];
    return joins(subject, object) || joins(object, subject)
      ? [{ claim: id, predicate, a: subject, b: object }]
      : [];
  });
}

function reachingTo(projection: Projection, rules: Rules, weight: Weight, maxHops: number): Set<string> {
  const reaching = new Set(rules.to);
  let edge = [...reaching];
  for (let hop = 0; hop < maxHops && edge.length > 0; hop++) {
    const next: string[] = [];
    for (const entity of edge) {
      for (const lead of projection.into(entity)) {
        const isStep = hop === 0 ? rules.ends(lead) : rules.leadsOn(lead);
        if (reaching.has(lead.from) || !isStep || weight(lead) <= 0) continue;
        reaching.add(lead.from);
        next.push(lead.from);
      }
    }
    edge = next;
  }
  return reaching;
}
