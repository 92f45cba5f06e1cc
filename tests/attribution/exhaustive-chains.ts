/**
 * The slow twin of the search: every sequence of claims, tried step by step against the words of the path rules.
 */

import type { Question } from '../../src/attribution/question.js';
import { LINKS } from '../../src/attribution/question.js';
import type { Dossier } from '../../src/attribution/worlds/dossier.js';
import type { ClaimRecord } from '../../src/model/claim.js';
import { type EntityKind, isActorKind, isThingKind } from '../../src/model/kind.js';
import { ANY_TIME, type PartialDate, type Period, periodBetween } from '../../src/model/partial-date.js';
import { predicateNamed } from '../../src/model/predicate.js';
import { periodOfClaim, shareOfWorlds } from './exhaustive-worlds.js';

export interface TwinChain {
  claims: string[];
  nodes: string[];
  strength: number;
  link: string;
  conduct: string | null;
  meetsAt: string | null;
}

interface Taken {
  claim: ClaimRecord;
  to: string;
  tie: string | null;
}

/** All chains and all meetings of a question, best first. */
export function allChains(
  question: Question,
  dossier: Dossier,
): { chains: TwinChain[]; meetings: TwinChain[] } {
  const asOf = question.asOf === null ? ANY_TIME : periodBetween(question.asOf, question.asOf, 'asOf');
  const chains: TwinChain[] = [];
  const meetings: TwinChain[] = [];
  const probability = memo((claim: ClaimRecord) =>
    shareOfWorlds([claim], dossier, question.grading, asOf, (state) => {
      const { established, supported } = state(claim.id);
      return question.disputes === 'COUNT' ? established : supported;
    }),
  );
  const kind = (id: string) => dossier.entities.get(id)?.kind ?? 'Concept';
  const inTo = (id: string) => question.to.includes(id);

  const tieOf = (claim: ClaimRecord, to: string): string | null => {
    const predicate = predicateNamed(claim.predicate);
    if (!predicate || predicate.role === 'CONDUCT') return null;
    if (claim.predicate === 'DIRECTS' && (inTo(to) || kind(to) === 'Network' || isThingKind(kind(to))))
      return null;
    const intoState = ['State', 'StateBody'].includes(kind(claim.object ?? ''));
    return !intoState && predicate.tieOutsideState ? predicate.tieOutsideState : predicate.tie;
  };

  const walk = (nodes: string[], taken: Taken[]): void => {
    const at = nodes.at(-1) ?? '';
    if (taken.length >= question.maxHops) return;
    for (const claim of dossier.claims.values()) {
      for (const to of targets(claim, at)) {
        if (nodes.includes(to) || question.from.includes(to) || probability(claim) <= 0) continue;
        if (claim.predicate === 'CONTRACTS_WITH' && taken.at(-1)?.claim.predicate === 'CONTRACTS_WITH')
          continue;
        const tie = tieOf(claim, to);
        const steps = [...taken, { claim, to, tie }];
        if (inTo(to)) record(chains, [...nodes, to], steps, null);
        else if (tie !== null) {
          const fromStateToState = claim.predicate === 'DIRECTS' && kind(at) === 'State';
          if (isActorKind(kind(to)) && (kind(to) !== 'State' || fromStateToState))
            walk([...nodes, to], steps);
        } else if (
          isThingKind(kind(to)) &&
          ['ORGANISES', 'DIRECTS', 'ASSISTS', 'FINANCES'].includes(claim.predicate)
        ) {
          meetAt(to, [...nodes, to], steps);
        }
      }
    }
  };

  const meetAt = (thing: string, nodes: string[], taken: Taken[]): void => {
    if (taken.length >= question.maxHops) return;
    for (const claim of dossier.claims.values()) {
      const part = ['WORKS_ON', 'ARRANGES', 'TRANSPORTS_ON'].includes(claim.predicate);
      if (!part || claim.object !== thing || !inTo(claim.subject) || !isActorKind(kind(claim.subject)))
        continue;
      if (nodes.includes(claim.subject) || probability(claim) <= 0) continue;
      record(meetings, [...nodes, claim.subject], [...taken, { claim, to: claim.subject, tie: null }], thing);
    }
  };

  const record = (list: TwinChain[], nodes: string[], taken: Taken[], meetsAt: string | null): void => {
    if (
      !shareOneDay([
        asOf,
        ...taken.map(({ claim }) => periodOfClaim(claim.id, dossier, asOf)),
        ...nodes.map((id) => ranIn(id, dossier)),
      ])
    )
      return;
    const strength = taken.reduce((product, { claim }) => product * probability(claim), 1);
    if (round(strength) < round(question.minChainStrength)) return;
    const upToConduct = meetsAt === null ? taken : taken.slice(0, -1);
    const last = upToConduct.at(-1);
    const conduct = last && last.tie === null ? last.claim.predicate : null;
    const ties = upToConduct.flatMap(({ tie }) => (tie === null ? [] : [tie]));
    const link = [...LINKS].reverse().find((candidate) => ties.includes(candidate)) ?? 'DIRECT';
    if (question.links && !question.links.includes(link)) return;
    if (question.conducts && !question.conducts.some((wanted) => wanted === conduct)) return;
    list.push({ claims: taken.map(({ claim }) => claim.id), nodes, strength, link, conduct, meetsAt });
  };

  for (const from of question.from) walk([from], []);
  return { chains: chains.sort(inOrder), meetings: meetings.sort(inOrder) };
}

function targets(claim: ClaimRecord, at: string): string[] {
  const flow = predicateNamed(claim.predicate)?.flow ?? 'NONE';
  const found: string[] = [];
  if ((flow === 'FORWARD' || flow === 'BOTH') && claim.subject === at && claim.object)
    found.push(claim.object);
  if ((flow === 'BACKWARD' || flow === 'BOTH') && claim.object === at) found.push(claim.subject);
  return found;
}

function ranIn(id: string, dossier: Dossier): Period {
  const entity: { kind: EntityKind; from?: PartialDate; to?: PartialDate } | undefined =
    dossier.entities.get(id);
  return entity && isThingKind(entity.kind) ? periodBetween(entity.from, entity.to, id) : ANY_TIME;
}

function shareOneDay(periods: Period[]): boolean {
  const latest = Math.max(...periods.map((period) => period.from ?? Number.NEGATIVE_INFINITY));
  const earliest = Math.min(...periods.map((period) => period.to ?? Number.POSITIVE_INFINITY));
  return latest <= earliest;
}

function inOrder(a: TwinChain, b: TwinChain): number {
  return (
    round(b.strength) - round(a.strength) ||
    a.claims.length - b.claims.length ||
    (a.claims.join(' ') < b.claims.join(' ') ? -1 : a.claims.join(' ') > b.claims.join(' ') ? 1 : 0)
  );
}

function round(value: number): number {
  return Math.round(value * 1e12);
}

function memo(work: (claim: ClaimRecord) => number): (claim: ClaimRecord) => number {
  const known = new Map<string, number>();
  return (claim) => {
    const before = known.get(claim.id);
    if (before !== undefined) return before;
    const value = work(claim);
    known.set(claim.id, value);
    return value;
  };
}
