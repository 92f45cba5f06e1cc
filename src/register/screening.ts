/**
 * Screening: whom of the record a name may mean, with a score and what it is made of. A birth date and a country lower a
 * score where they disagree; where they agree they confirm it and raise nothing, and where one side has none nothing is
 * compared.
 */
import { type EntityKind, isActorKind } from '../model/kind.js';
import type { PartialDate } from '../model/partial-date.js';
import { bestName } from '../names/best-name.js';
import { LIKELY_SAME_NAME, type NameComparison } from '../names/compare-names.js';
import { type ReadName, readName } from '../names/name.js';
import { type ListingStanding, standingOf } from './actor-standing.js';
import { type Compared, compareBirthDates, compareCountries } from './compared-features.js';
import type { Facts } from './facts.js';
import type { Register, RegisterSight } from './register.js';

/** Who is looked for. */
export interface Subject {
  readonly name: string;
  readonly birthDate?: PartialDate;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export interface ScreeningTerms {
  /** Candidates score at least so much, 0 to 1. */
  readonly threshold: number;
  /** At most so many candidates, 1 to 100. */
  readonly limit: number;
  readonly kinds?: readonly EntityKind[];
  /** Only actors that stand so with those who list. */
  readonly standings?: readonly ListingStanding[];
}

export const SCREENING_DEFAULTS = { threshold: LIKELY_SAME_NAME, limit: 5 } as const;

export interface Candidate {
  /** The actor, by its id. */
  readonly actor: string;
  /** The name's, times what disagrees. */
  readonly score: number;
  /** Which of the actor's names was most like the one looked for, or else contradicts it. */
  readonly matchedName: string;
  readonly name: NameComparison;
  /** The scripts of both names (ISO 15924). */
  readonly scripts: { readonly query: string; readonly found: string };
  readonly country: Compared;
  readonly birthDate: Compared;
  readonly standing: ListingStanding;
}

/** So many actors are compared part by part; the index gives the most promising first. */
const COMPARED = 100;

/** Candidates for a subject, the best first, equals by id. */
export async function screen(
  register: Register,
  sight: RegisterSight,
  subject: Subject,
  terms: ScreeningTerms,
): Promise<Candidate[]> {
  const { names } = await register.indexes();
  const facts = register.facts(sight);
  const query = readName(subject.name);
  const owners = names.candidates(query, COMPARED, (state) => isWanted(state, terms, facts));
  const found = owners.flatMap((state) => candidate(state, query, subject, register, facts));
  const likely = found.filter(({ score }) => score >= terms.threshold);
  likely.sort((a, b) => b.score - a.score || (a.actor < b.actor ? -1 : 1));
  return likely.slice(0, terms.limit);
}

function isWanted(state: number, { kinds, standings }: ScreeningTerms, facts: Facts): boolean {
  const { states } = facts.sources;
  if (!states.holds(state, facts.view.revision)) return false;
  const kind = states.kindOf(state);
  if (!isActorKind(kind) || (kinds && !kinds.includes(kind))) return false;
  return !standings || standings.includes(standingOf(states.node.at(state), facts));
}

function candidate(
  state: number,
  query: ReadName,
  subject: Subject,
  register: Register,
  facts: Facts,
): Candidate[] {
  const { states } = register;
  const best = bestName(query, states.namesOf(state));
  if (best === null) return [];
  const country = compareCountries(subject.country, states.countryOf(state));
  const birthDate = compareBirthDates(subject.birthDate, states.birthDateOf(state));
  const score = best.comparison.score * country.factor * birthDate.factor;
  return [
    {
      actor: register.id(state),
      score: Math.round(score * 10_000) / 10_000,
      matchedName: best.name,
      name: best.comparison,
      scripts: { query: query.script, found: best.script },
      country,
      birthDate,
      standing: standingOf(states.node.at(state), facts),
    },
  ];
}
