/**
 * What a chain may run through, told once more in the plainest way (design/model.md), for chains only: meetings are
 * not looked for here.
 */
import { isActorKind, isThingKind } from '../../../src/model/kind.js';
import { ANY_TIME, type Period, periodBetween } from '../../../src/model/partial-date.js';
import type { Flow, Lead } from '../graph/flow.js';
import { codeOf, predicateAt } from '../graph/vocabulary.js';
import type { BenchGraph } from '../graph.js';

const DIRECTS = codeOf('DIRECTS');
const CONTRACTS_WITH = codeOf('CONTRACTS_WITH');

/** Whether a chain may go on from where the lead leads: by a tie, to an actor, to a state only by its direction. */
export function leadsOn(lead: Lead, flow: Flow): boolean {
  const to = flow.cast.kind(flow.to(lead));
  if (!isActorKind(to)) return false;
  const predicate = flow.claims.predicate[lead >> 1] ?? 0;
  if (predicate === DIRECTS) {
    return to === 'State' ? flow.cast.kind(flow.from(lead)) === 'State' : to !== 'Network';
  }
  return predicateAt(predicate).role === 'TIE' && to !== 'State';
}

/** Whether the lead may be a chain's last step, where it leads to what is asked about. */
export function mayEnd(lead: Lead, flow: Flow): boolean {
  const to = flow.cast.kind(flow.to(lead));
  return isActorKind(to) || isThingKind(to);
}

/** One agreement is never followed by another. */
export function mayFollow(previous: Lead | undefined, next: Lead, flow: Flow): boolean {
  const { predicate } = flow.claims;
  return (
    previous === undefined ||
    predicate[previous >> 1] !== CONTRACTS_WITH ||
    predicate[next >> 1] !== CONTRACTS_WITH
  );
}

/** When an operation, a route or a visa practice ran; any time for an actor. */
export function ranIn(entity: number, graph: BenchGraph): Period {
  if (!isThingKind(graph.cast.kind(entity))) return ANY_TIME;
  const record = graph.entity(entity);
  return 'from' in record || 'to' in record ? periodBetween(record.from, record.to, record.id) : ANY_TIME;
}

/** The fewest steps from each entity to the end, up to so many; `FAR` beyond. */
export function stepsTo(end: number, most: number, flow: Flow): Uint8Array {
  const steps = new Uint8Array(flow.cast.count).fill(FAR);
  steps[end] = 0;
  let edge = [end];
  for (let step = 1; step <= most && edge.length > 0; step++) {
    const next: number[] = [];
    for (const entity of edge) {
      for (const lead of flow.into(entity)) {
        const from = flow.from(lead);
        if (steps[from] !== FAR || !(entity === end ? mayEnd(lead, flow) : leadsOn(lead, flow))) continue;
        steps[from] = step;
        next.push(from);
      }
    }
    edge = next;
  }
  return steps;
}
export const FAR = 255;
