/**
 * What changed between two answers to one question at two revisions, and which claims did it.
 *
 * Two chains are the same when they go along the same claims in the same order. A claim's `effect` is a counterfactual
 * over the chains of either answer: the share of worlds in which one of them holds as the record stands at the later
 * revision, less the same with this one claim as it stood at the earlier one. `effectAlone` starts from the other end:
 * what the share would be at the earlier revision with only this claim as it stands at the later one, less the share as
 * it was. The two differ where claims need one another: of two steps that were both withdrawn, restoring one alone
 * brings nothing back, and withdrawing one alone takes everything. Effects of several claims need not add up.
 */
import type { Answer, Chain } from './answer.js';
import { claimEvents } from './comparison/claim-events.js';
import type { ChangedChain, ClaimChange, ComparedAnswer, Comparison } from './comparison/comparison.js';
import { MixedWorlds } from './comparison/mixed-worlds.js';
import type { ComparedSide } from './comparison/side.js';
import { roundDifference } from './worlds/share.js';

/** @param pause lets others have their turn between the claims */
export async function compareAnswers(
  before: ComparedSide,
  after: ComparedSide,
  pause: () => Promise<void> = async () => undefined,
): Promise<Comparison> {
  const [was, is] = [byClaims(before.answer.chains), byClaims(after.answer.chains)];
  const both = [...is].flatMap(([key, chain]): ChangedChain[] => {
    const earlier = was.get(key);
    return earlier ? [{ before: earlier, after: chain }] : [];
  });
  const chainsChanged = both.filter((chain) => chain.before.strength !== chain.after.strength);
  return {
    question: after.answer.question,
    before: comparedOf(before.answer),
    after: comparedOf(after.answer),
    degreeChange: roundDifference(after.answer.degree.value - before.answer.degree.value),
    chainsGained: [...is].flatMap(([key, chain]) => (was.has(key) ? [] : [chain])),
    chainsLost: [...was].flatMap(([key, chain]) => (is.has(key) ? [] : [chain])),
    chainsChanged,
    chainsUnchanged: both.length - chainsChanged.length,
    claims: await changedClaims([...new Map([...was, ...is]).values()], before, after, pause),
  };
}

async function changedClaims(
  chains: readonly Chain[],
  before: ComparedSide,
  after: ComparedSide,
  pause: () => Promise<void>,
): Promise<ClaimChange[]> {
  const worlds = new MixedWorlds(chains, after.answer.question.disputes);
  const changes: ClaimChange[] = [];
  for (const [claim, leadsTo] of steppedClaims(chains)) {
    const events = claimEvents({ claim, leadsTo: [...leadsTo] }, before, after);
    if (events.length === 0) continue;
    await pause();
    const [asItIs, undone] = worlds.shares(
      () => after,
      (id) => (id === claim ? before : after),
    );
    const [asItWas, alone] = worlds.shares(
      () => before,
      (id) => (id === claim ? after : before),
    );
    changes.push({
      claim,
      probabilityBefore: probabilityOf(claim, before),
      probabilityAfter: probabilityOf(claim, after),
      events,
      effect: roundDifference(asItIs - undone),
      effectAlone: roundDifference(alone - asItWas),
    });
  }
  return changes.sort((a, b) => greatest(b) - greatest(a) || (a.claim < b.claim ? -1 : 1));
}

function greatest({ effect, effectAlone }: ClaimChange): number {
  return Math.max(Math.abs(effect), Math.abs(effectAlone));
}

/** Each claim of the chains, and the entities that it leads into as their step. */
function steppedClaims(chains: readonly Chain[]): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  for (const { claim, to } of chains.flatMap(({ steps }) => steps)) {
    const ends = claims.get(claim) ?? new Set();
    claims.set(claim, ends.add(to));
  }
  return claims;
}

/** As a step weighs it: with disputes counted or ignored, as the question asks. */
function probabilityOf(id: string, { answer, assessor }: ComparedSide): number | null {
  const claim = assessor.dossier.claims.get(id);
  if (!claim) return null;
  const { probability, probabilityUndisputed } = assessor.assess(claim);
  return answer.question.disputes === 'COUNT' ? probability : probabilityUndisputed;
}

function byClaims(chains: readonly Chain[]): Map<string, Chain> {
  return new Map(chains.map((chain) => [chain.steps.map(({ claim }) => claim).join(' '), chain]));
}

function comparedOf(answer: Answer): ComparedAnswer {
  const { revision, questionId, degree, degreeIgnoringDisputes, notExcluded } = answer;
  const { likelihood, analyticConfidence, chainsFound, search, reproducible } = answer;
  return {
    revision,
    questionId,
    degree,
    degreeIgnoringDisputes,
    notExcluded,
    likelihood,
    analyticConfidence,
    chainsFound,
    search,
    reproducible,
  };
}
