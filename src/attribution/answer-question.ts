/** From an inquiry and a dossier to the answer: worlds, what speaks against it, and the words for it. */
import type { Answer, Chain, Contact, Explainable } from './answer.js';
import { circularReportingIn } from './circular-reporting.js';
import { confidenceIn } from './confidence.js';
import { counterEvidenceOff, counterEvidenceOn } from './counter-evidence.js';
import { degreesOf } from './degrees.js';
import { describeChain } from './explanation/describe-chain.js';
import { explain } from './explanation/explanation.js';
import { likelihoodOf } from './explanation/likelihood.js';
import { independentChains } from './independence.js';
import type { Inquiry, Pause } from './inquiry.js';
import { linchpinsOf, wouldRaise } from './linchpins.js';
import type { View } from './projection/view.js';
import type { DisputeMode } from './question.js';
import { questionIdOf } from './question-id.js';
import { type Path, type PathStep, pathsFrom } from './search/path.js';
import { smallestLossOf } from './smallest-loss.js';
import { Assessor } from './worlds/assessor.js';
import type { Dossier } from './worlds/dossier.js';
import { PathWorlds } from './worlds/path-worlds.js';

/** Changes whenever the same question at the same revision may be answered with other bytes. */
export const METHOD = 'linchpin-attribution/2';

/** An answer, and what its claims stand on. */
export interface Concluded {
  readonly answer: Answer;
  readonly assessor: Assessor;
}

/** Everything that the parts of an answer are made from. */
interface Matter {
  readonly inquiry: Inquiry;
  readonly assessor: Assessor;
  readonly found: readonly Path[];
  readonly met: readonly Path[];
}

/**
 * The answer to an inquiry, over a dossier of the claims that it speaks of. The work is cut into stretches with a pause
 * between, so that no question holds up the service for long.
 */
export async function answerInquiry(inquiry: Inquiry, dossier: Dossier, pause: Pause): Promise<Concluded> {
  const { question, view, found, met } = inquiry;
  const assessor = new Assessor(dossier, view.asOf, question.grading);
  const { claims } = dossier;
  const matter: Matter = {
    inquiry,
    assessor,
    found: pathsFrom(found.paths, view.projection, claims),
    met: pathsFrom(met.paths, view.projection, claims),
  };
  const answer = await answerFrom(matter, pause);
  await pause();
  return { answer: { ...answer, explanation: explain(answer, assessor, inquiry.sides) }, assessor };
}

/** What follows from the chains and meetings found. */
async function answerFrom(matter: Matter, pause: Pause): Promise<Explainable> {
  const { inquiry, assessor, found, met } = matter;
  const { question, rules, sides } = inquiry;
  const worlds = new PathWorlds(found, assessor, question.disputes);
  const degrees = degreesOf(question, found, rules, assessor, worlds);
  const chains = describeAll(matter, worlds, found);
  await pause();
  const meetings = meetingsOf(matter);
  await pause();
  const linchpins = linchpinsOf(found, worlds);
  await pause();
  const smallestLoss = smallestLossOf(linchpins, found, worlds);
  await pause();
  const raises = wouldRaise(found, worlds);
  const claims = claimsOn([...found, ...met]);
  const onChains = await counterEvidenceOn(claims, assessor, async (item) => {
    await pause();
    return worlds.riseWithout(item, found);
  });
  const search = searchOf(inquiry);
  const independence = independentChains(found, assessor);
  return {
    question,
    ...degrees,
    likelihood: likelihoodOf(degrees.degree.value, degrees.notExcluded.value, found.length),
    chains,
    chainsFound: found.length,
    meetings,
    counterEvidence: [
      ...onChains,
      ...counterEvidenceOff(idsOf(sides.denied.nearest, inquiry.view), assessor),
    ],
    contacts: contactsOf(inquiry, assessor),
    contactsFound: sides.contacts.found,
    denialsFound: sides.denied.found,
    independentChains: independence,
    linchpins,
    smallestLoss,
    wouldRaise: raises,
    circularReporting: circularReportingIn(claims, assessor),
    analyticConfidence: confidenceIn(
      { ...degrees, paths: found, independence, exhaustive: search.exhaustive },
      assessor,
    ),
    search,
    revision: question.revision,
    method: METHOD,
    questionId: questionIdOf(question, METHOD),
    reproducible: inquiry.found.reproducible && inquiry.met.reproducible,
  };
}

function meetingsOf(matter: Matter): Answer['meetings'] {
  const { inquiry, assessor, met } = matter;
  const worlds = new PathWorlds(met, assessor, inquiry.question.disputes);
  const [degree] = worlds.shares([{ paths: met, aspect: worlds.standard }]);
  return {
    degree: degree ?? worlds.none,
    chains: describeAll(matter, worlds, met),
    found: met.length,
    stoppedBy: inquiry.met.stoppedBy,
  };
}

/** The chains that are shown, each with its joint share of worlds. */
function describeAll(
  { inquiry: { question, rules, view }, assessor }: Matter,
  worlds: PathWorlds,
  paths: readonly Path[],
): Chain[] {
  const shown = paths.slice(0, question.limit);
  const joint = worlds.shares(shown.map((path) => ({ paths: [path], aspect: worlds.standard })));
  const weight = ({ lead }: PathStep) => worthOf(lead.claim.id, view, question.disputes);
  return shown.map((path, index) => describeChain(path, joint[index]?.value ?? 0, rules, assessor, weight));
}

/** A step weighs what its claim's probability is, with disputes counted or ignored as the question asks. */
function worthOf(id: string, view: View, disputes: DisputeMode): number {
  const claim = view.projection.claims.find(id);
  if (claim === undefined) return 0;
  return disputes === 'COUNT' ? view.established(claim) : view.supported(claim);
}

/** No-flow ties between the two sides, nearest first. */
function contactsOf({ sides, view }: Inquiry, { dossier }: Assessor): Contact[] {
  return idsOf(sides.contacts.nearest, view).flatMap((id) => {
    const claim = dossier.claims.get(id);
    if (claim?.object === undefined) return [];
    return [{ claim: id, predicate: claim.predicate, a: claim.subject, b: claim.object }];
  });
}

function idsOf(claims: readonly number[], { projection }: View): string[] {
  return claims.map((claim) => projection.claims.text(claim));
}

/** The elapsed time is filled in when everything else is done. */
function searchOf({ question, found, met, sides }: Inquiry): Answer['search'] {
  return {
    exhaustive: found.stoppedBy === 'NONE',
    stoppedBy: found.stoppedBy,
    sidesExhaustive: sides.exhaustive,
    maxHops: question.maxHops,
    minChainStrength: question.minChainStrength,
    visited: found.visited + met.visited,
    elapsedMs: 0,
  };
}

function claimsOn(paths: readonly Path[]): string[] {
  return paths.flatMap((path) => path.steps.map(({ lead }) => lead.claim.id));
}
