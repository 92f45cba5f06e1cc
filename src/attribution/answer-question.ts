/** From a question and a dossier to the answer: search, worlds, what speaks against it, and the words for it. */
import { type Period, periodBetween } from '../model/partial-date.js';
import type { Answer, Chain, LinkShare, Reached, Share } from './answer.js';
import type { Assessor } from './assessor.js';
import type { Weight } from './bounds.js';
import { type Found, findPaths, type Path, type SearchBounds, type SearchInput } from './chains.js';
import { counterEvidenceOff, counterEvidenceOn } from './counter-evidence.js';
import { characterOf, describeChain, leansOnUnknownPeriod } from './describe-chain.js';
import { explain } from './explanation.js';
import { likelihoodOf } from './likelihood.js';
import { PathWorlds } from './path-worlds.js';
import type { Lead, Projection } from './projection.js';
import { LINKS, type Question } from './question.js';
import { Rules } from './rules.js';
import { roundShare } from './share.js';
import { contactsBetween, sidesOf } from './sides.js';

/** Changes whenever the same question at the same revision may be answered with other bytes. */
export const METHOD = 'linchpin-attribution/1';

/** How far a search may go before it gives what it has. */
export interface Effort {
  /** Partial chains looked at in each of the two searches. */
  readonly maxVisited: number;
  /** Set above what the other bound needs, so that time stops a search only on a machine in trouble. */
  readonly milliseconds: number;
}

export function answerQuestion(
  question: Question,
  projection: Projection,
  assessor: Assessor,
  effort: Effort,
): Answer {
  const started = performance.now();
  const rules = new Rules(projection, question.from, question.to);
  const weight = weightOf(question, assessor);
  const input = searchInput(question, projection, rules, weight, assessor);
  const bounds: SearchBounds = {
    maxHops: question.maxHops,
    minStrength: question.minChainStrength,
    maxChains: question.maxChains,
    maxVisited: effort.maxVisited,
    timeIsOver: () => performance.now() - started > effort.milliseconds,
  };
  const found = findPaths('CHAIN', input, bounds);
  const met = findPaths('MEETING', input, bounds);

  const chainWorlds = new PathWorlds(found.paths, assessor, question.disputes);
  const chainShares = chainWorlds.shares(found.paths.map((path) => [path]));
  const meetingWorlds = new PathWorlds(met.paths, assessor, question.disputes);
  const meetingShares = meetingWorlds.shares(met.paths.map((path) => [path]));
  const degrees = degreesOf(question, found.paths, rules, assessor, chainWorlds);
  const describe = (path: Path, share: Share | undefined): Chain =>
    describeChain(path, share?.value ?? 0, rules, assessor, ({ lead }) => weight(lead));

  const sides = sidesOf(projection, rules, weight, question.maxHops);
  const answer: Omit<Answer, 'explanation' | 'search'> = {
    question,
    ...degrees,
    likelihood: likelihoodOf(degrees.degree.value, degrees.notExcluded.value, found.paths.length),
    chains: found.paths.slice(0, question.limit).map((path, index) => describe(path, chainShares[index])),
    chainsFound: found.paths.length,
    meetings: {
      degree: meetingWorlds.share(met.paths),
      chains: met.paths.slice(0, question.limit).map((path, index) => describe(path, meetingShares[index])),
      found: met.paths.length,
    },
    counterEvidence: [
      ...counterEvidenceOn(claimsOf([...found.paths, ...met.paths]), assessor, (item) =>
        roundShare(chainWorlds.shareWithout(item, found.paths).value - degrees.degree.value),
      ),
      ...counterEvidenceOff(projection, rules, assessor, sides.reached, sides.reaching),
    ],
    contacts: contactsBetween(sides, projection, assessor),
    revision: question.revision,
    method: METHOD,
    reproducible: found.stoppedBy !== 'TIME' && met.stoppedBy !== 'TIME',
  };
  const search = searchOf(question, found, met, performance.now() - started);
  return { ...answer, search, explanation: explain({ ...answer, search }, assessor, sides) };
}

/** A step weighs what its claim's probability is, with disputes counted or ignored as the question asks. */
function weightOf(question: Question, assessor: Assessor): Weight {
  return ({ claim }) => {
    const assessment = assessor.assess(claim);
    return question.disputes === 'COUNT' ? assessment.probability : assessment.probabilityUndisputed;
  };
}

function searchInput(
  question: Question,
  projection: Projection,
  rules: Rules,
  weight: Weight,
  assessor: Assessor,
): SearchInput {
  const { links, conducts } = question;
  return {
    projection,
    rules,
    weight,
    periodOf: (lead: Lead) => assessor.itemsOf(lead.claim.id).period,
    ranIn: (entity) => ranIn(entity, projection),
    asOf: assessor.asOf,
    wanted: (path) => {
      const { link, conduct } = characterOf(path, rules);
      return (
        (links?.includes(link) ?? true) &&
        (conducts === null || (conduct !== null && conducts.includes(conduct)))
      );
    },
  };
}

/** Operations, routes and visa practices have periods of their own, which every chain that meets them must share. */
function ranIn(entity: string, projection: Projection): Period {
  const record = projection.dossier.entities.get(entity);
  const isThing = record?.kind === 'Operation' || record?.kind === 'Route' || record?.kind === 'Visa';
  return isThing ? periodBetween(record.from, record.to, entity) : { from: null, to: null };
}

type Degrees = Pick<
  Answer,
  'degree' | 'degreeIgnoringDisputes' | 'notExcluded' | 'degreeDatedOnly' | 'byLink' | 'reached'
>;

function degreesOf(
  question: Question,
  paths: readonly Path[],
  rules: Rules,
  assessor: Assessor,
  worlds: PathWorlds,
): Degrees {
  const links = LINKS.filter((link) => question.links?.includes(link) ?? true);
  const closeness = new Map(paths.map((path) => [path, LINKS.indexOf(characterOf(path, rules).link)]));
  const atLeast = links.map((link) =>
    paths.filter((path) => (closeness.get(path) ?? 0) <= LINKS.indexOf(link)),
  );
  const ending = question.to.map((id) => paths.filter((path) => path.steps.at(-1)?.lead.to === id));
  const dated = paths.filter((path) => !leansOnUnknownPeriod(path, assessor));
  const [degree, degreeDatedOnly, ...rest] = worlds.shares([paths, dated, ...atLeast, ...ending]);
  const [degreeIgnoringDisputes, ...atLeastIgnoring] = worlds.sharesIgnoringDisputes([paths, ...atLeast]);
  const shareAt = (shares: readonly Share[], index: number): Share => shares[index] ?? worlds.none;
  return {
    degree: degree ?? worlds.none,
    degreeIgnoringDisputes: degreeIgnoringDisputes ?? worlds.none,
    notExcluded: worlds.shareNotExcluded(paths),
    degreeDatedOnly: question.asOf === null ? null : (degreeDatedOnly ?? worlds.none),
    byLink: links.map(
      (link, index): LinkShare => ({
        link,
        degree: shareAt(rest, index),
        degreeIgnoringDisputes: shareAt(atLeastIgnoring, index),
      }),
    ),
    reached: question.to.map((id, index): Reached => ({ id, degree: shareAt(rest, links.length + index) })),
  };
}

function searchOf(question: Question, found: Found, met: Found, elapsed: number): Answer['search'] {
  const stoppedBy = found.stoppedBy === 'NONE' ? met.stoppedBy : found.stoppedBy;
  return {
    exhaustive: stoppedBy === 'NONE',
    stoppedBy,
    maxHops: question.maxHops,
    minChainStrength: question.minChainStrength,
    visited: found.visited + met.visited,
    elapsedMs: Math.round(elapsed * 1000) / 1000,
  };
}

function claimsOf(paths: readonly Path[]): string[] {
  return paths.flatMap((path) => path.steps.map(({ lead }) => lead.claim.id));
}
