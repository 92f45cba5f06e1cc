/** What is said how often: predicates by weight, and for each the kinds that stand at its ends. */
import type { EntityKind } from '../../../src/model/kind.js';
import { CONTACTS, PREDICATES, type Predicate } from '../../../src/model/predicate.js';
import { KINDS } from './cast.js';
import { type Draws, runningTotals } from './draws.js';

/** Ties and conduct are what is mostly said: four claims in five have a flow. The rest is contacts and context. */
const FLOW_WEIGHTS: Readonly<Record<string, number>> = {
  PART_OF: 5,
  HOLDS_OFFICE_IN: 4,
  HEADS: 6,
  EXERCISES_AUTHORITY_OF: 2,
  DIRECTS: 7,
  ACTS_FOR: 9,
  OWNS: 14,
  MEMBER_OF: 8,
  CONTRACTS_WITH: 13,
  ORGANISES: 3,
  ASSISTS: 4,
  FINANCES: 4,
  ISSUES: 1,
  ARRANGES: 4,
  TRANSPORTS_ON: 4,
  WORKS_ON: 5,
  ENCOURAGES: 2,
  ACKNOWLEDGES: 1,
  TOLERATES: 2,
};
const CONTACT_WEIGHT = 2;
const CONTEXT_WEIGHT = 0.1;

/** How often a kind stands at an end that any of several kinds may take. */
const END_WEIGHTS: Readonly<Partial<Record<EntityKind, number>>> = {
  State: 3,
  StateBody: 15,
  Official: 15,
  Company: 40,
  Organisation: 8,
  Media: 4,
  Network: 8,
  Group: 6,
  Operation: 35,
  Route: 35,
  Visa: 15,
};
const CONTEXT_END_WEIGHT = 3;

const SUBJECT_TOTALS = PREDICATES.map(({ subjects }) => endTotals(subjects));
const OBJECT_TOTALS = PREDICATES.map(({ objects }) => endTotals(objects));
const PREDICATE_TOTALS = runningTotals(PREDICATES.map(weightOf));
const FITTING = new Map<number, { readonly predicates: number[]; readonly totals: Float64Array }>();

/** The place of a predicate in `PREDICATES`. */
export type PredicateCode = number;

export function codeOf(name: string): PredicateCode {
  return PREDICATES.findIndex((predicate) => predicate.name === name);
}

export function predicateAt(code: PredicateCode): Predicate {
  return PREDICATES[code] as Predicate;
}

export function drawPredicate(draws: Draws): PredicateCode {
  return draws.weighted(PREDICATE_TOTALS);
}

/** Place in `KINDS` of a kind that may stand at the claim's subject. */
export function drawSubjectKind(predicate: PredicateCode, draws: Draws): number {
  return draws.weighted(SUBJECT_TOTALS[predicate] ?? []);
}

export function drawObjectKind(predicate: PredicateCode, draws: Draws): number {
  return draws.weighted(OBJECT_TOTALS[predicate] ?? []);
}

/** A predicate that may join two kinds, or null where none may. */
export function drawFitting(subjectKind: number, objectKind: number, draws: Draws): PredicateCode | null {
  const key = subjectKind * KINDS.length + objectKind;
  let fitting = FITTING.get(key);
  if (!fitting) {
    fitting = fittingOf(subjectKind, objectKind);
    FITTING.set(key, fitting);
  }
  return fitting.predicates[draws.weighted(fitting.totals)] ?? null;
}

function fittingOf(subjectKind: number, objectKind: number) {
  const [subject, object] = [KINDS[subjectKind] as EntityKind, KINDS[objectKind] as EntityKind];
  const predicates = PREDICATES.flatMap(({ subjects, objects }, code) =>
    subjects.includes(subject) && objects.includes(object) ? [code] : [],
  );
  return { predicates, totals: runningTotals(predicates.map((code) => weightOf(predicateAt(code)))) };
}

function weightOf({ name }: Predicate): number {
  return FLOW_WEIGHTS[name] ?? (CONTACTS.includes(name) ? CONTACT_WEIGHT : CONTEXT_WEIGHT);
}

function endTotals(kinds: readonly EntityKind[]): Float64Array {
  return runningTotals(
    KINDS.map((kind) => (kinds.includes(kind) ? (END_WEIGHTS[kind] ?? CONTEXT_END_WEIGHT) : 0)),
  );
}
