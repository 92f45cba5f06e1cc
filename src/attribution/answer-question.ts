/** From a question and a dossier to the answer: search, worlds, what speaks against it, and the words for it. */
import { isThingKind } from '../model/kind.js';
import { ANY_TIME, type Period, periodBetween } from '../model/partial-date.js';
import type { Answer, Chain, Explainable } from './answer.js';
import { circularReportingIn } from './circular-reporting.js';
import { confidenceIn } from './confidence.js';
import { counterEvidenceOff, counterEvidenceOn } from './counter-evidence.js';
import { degreesOf } from './degrees.js';
import { characterOf, describeChain } from './explanation/describe-chain.js';
import { explain } from './explanation/explanation.js';
import { likelihoodOf } from './explanation/likelihood.js';
import { independentChains } from './independence.js';
import { linchpinsOf, smallestLossOf, wouldRaise } from './linchpins.js';
import type { Question } from './question.js';
import { distancesFrom, type Weight } from './search/bounds.js';
import { type Found, findPaths, type Path, type SearchBounds, type SearchInput } from './search/chains.js';
import type { Lead, Node, Projection } from './search/projection.js';
import { Rules } from './search/rules.js';
import { contactsBetween, type Sides, sidesOf } from './search/sides.js';
import type { Assessor } from './worlds/assessor.js';
import { PathWorlds } from './worlds/path-worlds.js';

/** Changes whenever the same question at the same revision may be answered with other bytes. */
export const METHOD = 'linchpin-attribution/1';

/** How far a search may go before it gives what it has. */
export interface Effort {
  /** Partial chains looked at in each of the two searches. */
  readonly maxVisited: number;
  /** Set above what the other bound needs, so that time stops a search only on a machine in trouble. */
  readonly milliseconds: number;
}

/** Lets others have their turn, and stops the work when its asker has given up. */
export type Pause = () => Promise<void>;

/** Everything that the parts of an answer are made from. */
interface Inquiry {
  readonly question: Question;
  readonly projection: Projection;
  readonly assessor: Assessor;
  readonly rules: Rules;
  readonly weight: Weight;
}

/** The work is cut into stretches with a pause between, so that no question holds up the service for long. */
export async function answerQuestion(
  question: Question,
  projection: Projection,
  assessor: Assessor,
  effort: Effort,
  pause: Pause,
): Promise<Answer> {
  const started = performance.now();
  const rules = new Rules(projection, question.from, question.to);
  const inquiry: Inquiry = { question, projection, assessor, rules, weight: weightOf(question, assessor) };
  const input = searchInput(inquiry);
  const bounds = searchBounds(question, effort);
  await pause();
  const found = findPaths('CHAIN', input, bounds);
  await pause();
  const met = findPaths('MEETING', input, bounds);
  await pause();
  const sides = sidesOf(projection, rules, assessor, question.maxHops);
  await pause();
  const answer = await answerFrom(inquiry, sides, found, met, pause);
  await pause();
  const explanation = explain(answer, assessor, sides);
  const elapsedMs = Math.round((performance.now() - started) * 1000) / 1000;
  return { ...answer, search: { ...answer.search, elapsedMs }, explanation };
}

/** What follows from the chains and meetings found. */
async function answerFrom(
  inquiry: Inquiry,
  sides: Sides,
  found: Found,
  met: Found,
  pause: Pause,
): Promise<Explainable> {
  const { question, projection, assessor, rules } = inquiry;
  const worlds = new PathWorlds(found.paths, assessor, question.disputes);
  const degrees = degreesOf(question, found.paths, rules, assessor, worlds);
  const chains = describeAll(inquiry, worlds, found.paths);
  await pause();
  const meetings = meetingsOf(inquiry, met);
  await pause();
  const linchpins = linchpinsOf(found.paths, worlds);
  await pause();
  const smallestLoss = smallestLossOf(linchpins, found.paths, worlds);
  await pause();
  const raises = wouldRaise(found.paths, worlds);
  const claims = claimsOf([...found.paths, ...met.paths]);
  const onChains = await counterEvidenceOn(claims, assessor, async (item) => {
    await pause();
    return worlds.riseWithout(item, found.paths);
  });
  const search = searchOf(question, found, met);
  const independence = independentChains(found.paths, assessor);
  return {
    question,
    ...degrees,
    likelihood: likelihoodOf(degrees.degree.value, degrees.notExcluded.value, found.paths.length),
    chains,
    chainsFound: found.paths.length,
    meetings,
    counterEvidence: [
      ...onChains,
      ...counterEvidenceOff(projection, rules, assessor, sides.reached, sides.reaching),
    ],
    contacts: contactsBetween(sides, projection, assessor),
    independentChains: independence,
    linchpins,
    smallestLoss,
    wouldRaise: raises,
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
}

function meetingsOf(inquiry: Inquiry, met: Found): Answer['meetings'] {
  const worlds = new PathWorlds(met.paths, inquiry.assessor, inquiry.question.disputes);
  const [degree] = worlds.shares([{ paths: met.paths, aspect: worlds.standard }]);
  return {
    degree: degree ?? worlds.none,
    chains: describeAll(inquiry, worlds, met.paths),
    found: met.paths.length,
  };
}

/** The chains that are shown, each with its joint share of worlds. */
function describeAll(
  { question, rules, assessor, weight }: Inquiry,
  worlds: PathWorlds,
  paths: readonly Path[],
): Chain[] {
  const shown = paths.slice(0, question.limit);
  const joint = worlds.shares(shown.map((path) => ({ paths: [path], aspect: worlds.standard })));
  return shown.map((path, index) =>
    describeChain(path, joint[index]?.value ?? 0, rules, assessor, ({ lead }) => weight(lead)),
  );
}

function searchBounds(question: Question, effort: Effort): SearchBounds {
  return {
    maxHops: question.maxHops,
    minStrength: question.minChainStrength,
    maxChains: question.maxChains,
    maxVisited: effort.maxVisited,
    milliseconds: effort.milliseconds,
  };
}

/** A step weighs what its claim's probability is, with disputes counted or ignored as the question asks. */
function weightOf(question: Question, assessor: Assessor): Weight {
  return ({ claim }) => {
    const assessment = assessor.assess(claim);
    return question.disputes === 'COUNT' ? assessment.probability : assessment.probabilityUndisputed;
  };
}

function searchInput({ question, projection, rules, weight, assessor }: Inquiry): SearchInput {
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

function claimsOf(paths: readonly Path[]): string[] {
  return paths.flatMap((path) => path.steps.map(({ lead }) => lead.claim.id));
}
