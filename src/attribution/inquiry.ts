/** The inquiry: what the search found for a question, in numbers, before any of it is spoken of. */
import type { View } from './projection/view.js';
import { type DisputeMode, LINKS, type Link, type Question } from './question.js';
import { type Found, findPaths, type SearchLimits } from './search/chains.js';
import { Rules } from './search/rules.js';
import type { Scratch } from './search/scratch.js';
import type { Patience, Search, Weight } from './search/search.js';
import { type Sides, sidesOf } from './search/sides.js';

/** How far a search may go before it gives what it has. */
export interface Effort {
  /** Partial chains looked at in each of the two searches. */
  readonly maxVisited: number;
  /** Leads looked at for the bounds of each. */
  readonly maxLeads: number;
  /** Set above what the other bounds need, so that time stops a search only on a machine in trouble. */
  readonly milliseconds: number;
  /** Whether nobody waits for the outcome any more: then the search stops as if its time were up. */
  readonly isAbandoned?: () => boolean;
}

/** What one task may use: its effort, and when its time is up, however many searches it is made of. */
export type Allowance = Effort & { readonly end: number };

export function allowanceOf(effort: Effort): Allowance {
  return { ...effort, end: performance.now() + effort.milliseconds };
}

/** Lets others have their turn, and stops the work when its asker has given up. */
export type Pause = () => Promise<void>;

export interface Inquiry {
  readonly question: Question;
  readonly view: View;
  readonly rules: Rules;
  readonly found: Found;
  readonly met: Found;
  readonly sides: Sides;
}

/** Searches for chains and for meetings, and looks at what stands between the two sides. */
export async function inquire(
  question: Question,
  view: View,
  scratch: Scratch,
  effort: Allowance,
  pause: Pause,
): Promise<Inquiry> {
  const rules = rulesOf(question, view);
  await pause();
  const found = bestChains(question, view, rules, scratch, effort);
  await pause();
  const met = findPaths(searchFor('MEETING', question, view, rules), limitsOf(question, effort), scratch);
  await pause();
  const sides = sidesOf(view, rules, question.maxHops);
  return { question, view, rules, found, met, sides };
}

/** The best chains alone, without meetings and without what surrounds them. */
export function bestChains(
  question: Question,
  view: View,
  rules: Rules,
  scratch: Scratch,
  effort: Allowance,
): Found {
  return findPaths(searchFor('CHAIN', question, view, rules), limitsOf(question, effort), scratch);
}

/** Claims that an answer to the question speaks of, by number. */
export function claimsOf({ found, met, sides }: Inquiry): number[] {
  const onPaths = [...found.paths, ...met.paths].flatMap(({ steps }) => steps.map(({ claim }) => claim));
  return [...onPaths, ...sides.contacts.nearest, ...sides.denied.nearest];
}

export function rulesOf({ from, to, links, conducts }: Question, { projection, revision }: View): Rules {
  const nodes = (ids: readonly string[]) => ids.flatMap((id) => projection.nodeAt(id, revision) ?? []);
  return new Rules(projection, nodes(from), nodes(to), { links, conducts });
}

function searchFor(ending: Search['ending'], question: Question, view: View, rules: Rules): Search {
  return {
    ...{ view, rules, starts: rules.from, weight: weightIn(view, question.disputes) },
    isUsual: question.disputes === 'COUNT',
    ...{ hops: question.maxHops, ending, floor: question.minChainStrength },
  };
}

/** What a claim is worth, with disputes counted or ignored: read where it is known, weighed where it is not. */
export function weightIn(view: View, disputes: DisputeMode): Weight {
  const counts = disputes === 'COUNT';
  const known = view.weights(disputes);
  return (claim) => {
    const worth = known[claim] as number;
    return worth >= 0 ? worth : counts ? view.established(claim) : view.supported(claim);
  };
}

function limitsOf(question: Question, effort: Allowance): SearchLimits {
  return {
    maxChains: question.maxChains,
    asksForMore: true,
    maxVisited: effort.maxVisited,
    patience: patienceOf(effort),
    wanted: wantedBy(question),
  };
}

export function patienceOf({ maxLeads, end, isAbandoned = () => false }: Allowance): Patience {
  return { leads: maxLeads, isOver: () => performance.now() > end || isAbandoned() };
}

/** Conducts are left to the rules; whether the weakest tie is one of the links wanted is seen when the chain is whole. */
export function wantedBy({ links }: Pick<Question, 'links'>): SearchLimits['wanted'] {
  return ({ weakestTie }) => links === null || links.includes(LINKS[weakestTie + 1] as Link);
}
