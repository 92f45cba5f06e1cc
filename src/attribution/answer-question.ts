/** From a question and a dossier to the answer: search, worlds, what speaks against it, and the words for it. */
import { isThingKind } from '../model/kind.js';
import { ANY_TIME, type Period, periodBetween } from '../model/partial-date.js';
import type { Answer, Chain, Explainable, LinkShare, Reached, Share } from './answer.js';
import type { Assessor } from './assessor.js';
import { distancesFrom, type Weight } from './bounds.js';
import { type Found, findPaths, type Path, type SearchBounds, type SearchInput } from './chains.js';
import { circularReportingIn } from './circular-reporting.js';
import { confidenceIn } from './confidence.js';
import { counterEvidenceOff, counterEvidenceOn } from './counter-evidence.js';
import { characterOf, describeChain, leansOnUnknownPeriod } from './describe-chain.js';
import { explain } from './explanation.js';
import { independentChains } from './independence.js';
import { likelihoodOf } from './likelihood.js';
import { linchpinsOf, smallestLossOf, wouldRaise } from './linchpins.js';
import { type Aspect, PathWorlds } from './path-worlds.js';
import { endOf, type Lead, type Node, type Projection } from './projection.js';
import { LINKS, type Question } from './question.js';
import { Rules } from './rules.js';
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
    milliseconds: effort.milliseconds,
  };
  const found = findPaths('CHAIN', input, bounds);
  const met = findPaths('MEETING', input, bounds);

  const chainWorlds = new PathWorlds(found.paths, assessor, question.disputes);
  const degrees = degreesOf(question, found.paths, rules, assessor, chainWorlds);
  const describe = (worlds: PathWorlds, paths: readonly Path[]): Chain[] => {
    const shown = paths.slice(0, question.limit);
    const joint = worlds.shares(shown.map((path) => ({ paths: [path], aspect: worlds.standard })));
    return shown.map((path, index) =>
      describeChain(path, joint[index]?.value ?? 0, rules, assessor, ({ lead }) => weight(lead)),
    );
  };
  const meetingWorlds = new PathWorlds(met.paths, assessor, question.disputes);
  const [meetingDegree] = meetingWorlds.shares([{ paths: met.paths, aspect: meetingWorlds.standard }]);

  const sides = sidesOf(projection, rules, assessor, question.maxHops);
  const search = searchOf(question, found, met);
  const likelihood = likelihoodOf(degrees.degree.value, degrees.notExcluded.value, found.paths.length);
  const independence = independentChains(found.paths, assessor);
  const linchpins = linchpinsOf(found.paths, chainWorlds);
  const claims = claimsOf([...found.paths, ...met.paths]);
  const answer: Explainable = {
    question,
    ...degrees,
    likelihood,
    chains: describe(chainWorlds, found.paths),
    chainsFound: found.paths.length,
    meetings: {
      degree: meetingDegree ?? meetingWorlds.none,
      chains: describe(meetingWorlds, met.paths),
      found: met.paths.length,
    },
    counterEvidence: [
      ...counterEvidenceOn(claims, assessor, (item) => chainWorlds.riseWithout(item, found.paths)),
      ...counterEvidenceOff(projection, rules, assessor, sides.reached, sides.reaching),
    ],
    contacts: contactsBetween(sides, projection, assessor),
    independentChains: independence,
    linchpins,
    smallestLoss: smallestLossOf(linchpins, found.paths, chainWorlds),
    wouldRaise: wouldRaise(found.paths, chainWorlds),
    circularReporting: circularReportingIn(claims, assessor),
    analyticConfidence: confidenceIn(
      { ...degrees, paths: found.paths, independence, exhaustive: search.exhaustive },
      assessor,
    ),
    search,
    revision: question.revision,
    method: METHOD,
    reproducible: found.stoppedBy !== 'TIME' && met.stoppedBy !== 'TIME',
  };
  const explanation = explain(answer, assessor, sides);
  return {
    ...answer,
    search: { ...search, elapsedMs: milliseconds(performance.now() - started) },
    explanation,
  };
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
    ranIn: (node) => ranIn(node, projection),
    asOf: assessor.asOf,
    distance: distancesFrom(projection, rules, question.maxHops),
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
function ranIn(node: Node, projection: Projection): Period {
  const kind = projection.kind(node);
  if (kind === undefined || !isThingKind(kind)) return ANY_TIME;
  const record = projection.dossier.entities.get(projection.id(node));
  return record && 'from' in record ? periodBetween(record.from, record.to, record.id) : ANY_TIME;
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
  const ending = question.to.map((id) => paths.filter((path) => endIdOf(path) === id));
  const dated = paths.filter((path) => !leansOnUnknownPeriod(path, assessor));
  const as = (aspect: Aspect) => (some: readonly Path[]) => ({ paths: some, aspect });
  const shares = worlds.shares([
    ...[paths, dated, ...atLeast, ...ending].map(as(worlds.standard)),
    ...[paths, ...atLeast].map(as('SUPPORTED')),
    { paths, aspect: 'NOT_DISPUTED' },
  ]);
  const next = (): Share => shares.shift() ?? worlds.none;
  const [degree, degreeDatedOnly] = [next(), next()];
  const byLinkDegrees = links.map(next);
  const reachedDegrees = question.to.map((id): Reached => ({ id, degree: next() }));
  const degreeIgnoringDisputes = next();
  return {
    degree,
    degreeIgnoringDisputes,
    degreeDatedOnly: question.asOf === null ? null : degreeDatedOnly,
    byLink: links.map(
      (link, index): LinkShare => ({
        link,
        degree: byLinkDegrees[index] ?? worlds.none,
        degreeIgnoringDisputes: next(),
      }),
    ),
    reached: reachedDegrees,
    notExcluded: next(),
  };
}

/** The elapsed time is filled in when everything else is done. */
function searchOf(question: Question, found: Found, met: Found): Answer['search'] {
  const stoppedBy = found.stoppedBy === 'NONE' ? met.stoppedBy : found.stoppedBy;
  return {
    exhaustive: stoppedBy === 'NONE',
    stoppedBy,
    maxHops: question.maxHops,
    minChainStrength: question.minChainStrength,
    visited: found.visited + met.visited,
    elapsedMs: 0,
  };
}

function endIdOf(path: Path): string | null {
  const last = path.steps.at(-1);
  return last ? endOf(last.lead) : null;
}

function milliseconds(elapsed: number): number {
  return Math.round(elapsed * 1000) / 1000;
}

function claimsOf(paths: readonly Path[]): string[] {
  return paths.flatMap((path) => path.steps.map(({ lead }) => lead.claim.id));
}
