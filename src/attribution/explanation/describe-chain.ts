/** A found path as a chain of the answer: its link and conduct, its steps with their evidence, its reading. */
import type { Entity } from '../../model/entity.js';
import { isoDay } from '../../model/partial-date.js';
import type { Tie } from '../../model/predicate.js';
import type { Chain, Opposed, Step } from '../answer.js';
import { CONDUCTS, type Conduct, LINKS, type Link } from '../question.js';
import { endOf, startOf } from '../search/lead.js';
import type { Path, PathStep } from '../search/path.js';
import type { Rules } from '../search/rules.js';
import type { Assessor } from '../worlds/assessor.js';
import { roundShare } from '../worlds/share.js';
import { readingOf } from './reading.js';

/** What a path is, before any number: whose act, what was done, and where two actors only meet. */
interface Character {
  readonly link: Link;
  readonly conduct: Conduct | null;
  readonly meetsAt: string | null;
}

/** The link is the weakest tie before the conduct; a meeting's conduct is the step into the thing. */
export function characterOf(path: Path, rules: Rules): Character {
  const meeting = path.steps.at(-1)?.against === true;
  const steps = meeting ? path.steps.slice(0, -1) : path.steps;
  const ties = steps.flatMap(({ lead }) => rules.tie(lead) ?? []);
  const last = steps.at(-1);
  const conduct = last && rules.tie(last.lead) === null ? conductNamed(last.lead.predicate.name) : null;
  return { link: weakest(ties), conduct, meetsAt: meeting && last ? endOf(last.lead) : null };
}

/** @param probability share of worlds in which all steps are established together */
export function describeChain(
  path: Path,
  probability: number,
  rules: Rules,
  assessor: Assessor,
  weight: (step: PathStep) => number,
): Chain {
  const character = characterOf(path, rules);
  const operationNamed = namesOperation(path, character, rules);
  const { reading, caution, articles } = readingOf({
    link: character.link,
    conduct: character.conduct,
    meets: character.meetsAt !== null,
    operationNamed,
    ...actorsOf(path, character, assessor),
  });
  return {
    strength: roundShare(path.strength),
    probability,
    ...character,
    reading,
    caution,
    articles,
    operationNamed,
    periodFrom: path.period.from === null ? null : isoDay(path.period.from),
    periodTo: path.period.to === null ? null : isoDay(path.period.to),
    steps: path.steps.map((step) => describeStep(step, rules, assessor, weight(step))),
    origins: originsOf(path, assessor),
  };
}

/** Whether the chain leans on a step whose period has an unknown bound. */
export function leansOnUnknownPeriod(path: Path, assessor: Assessor): boolean {
  return path.steps.some(({ lead }) => {
    const { period } = assessor.itemsOf(lead.claim.id);
    return period.from === null || period.to === null;
  });
}

function describeStep(step: PathStep, rules: Rules, assessor: Assessor, probability: number): Step {
  const { lead, against } = step;
  const items = assessor.itemsOf(lead.claim.id);
  const { period } = items;
  const isForward = (lead.direction === 'FORWARD') !== against;
  return {
    from: against ? endOf(lead) : startOf(lead),
    to: against ? startOf(lead) : endOf(lead),
    claim: lead.claim.id,
    predicate: lead.predicate.name,
    direction: isForward ? 'FORWARD' : 'BACKWARD',
    tie: against ? null : rules.tie(lead),
    probability: roundShare(probability),
    periodFrom: period.from === null ? null : isoDay(period.from),
    periodTo: period.to === null ? null : isoDay(period.to),
    periodUnknown: period.from === null || period.to === null,
    evidence: [...items.supporting, ...items.disputing, ...items.questioning].map((item) => item.id).sort(),
    opposedBy: opposedBy(lead.claim.id, assessor),
  };
}

function opposedBy(claim: string, assessor: Assessor): Opposed[] {
  return (assessor.dossier.oppositions.get(claim) ?? []).map((opposition) => ({
    claim: opposition.claim,
    kind: opposition.kind,
    stance: opposition.stance ?? 'SUPPORTS',
    source: opposition.source,
  }));
}

function originsOf(path: Path, assessor: Assessor): string[] {
  const origins = path.steps.flatMap(({ lead }) =>
    assessor
      .itemsOf(lead.claim.id)
      .supporting.flatMap((item) => assessor.ways.origins(item).map(({ name }) => name)),
  );
  return [...new Set(origins)].sort();
}

/** The actor asked about and those who act for it in the chain: everyone before the conduct. */
function actorsOf(path: Path, character: Character, assessor: Assessor): { asked: Entity; acting: Entity[] } {
  const acting =
    character.conduct === null ? path.steps : path.steps.slice(0, character.meetsAt === null ? -1 : -2);
  const [first] = path.steps;
  return {
    asked: entityNamed(first ? startOf(first.lead) : '', assessor),
    acting: acting.map(({ lead }) => entityNamed(endOf(lead), assessor)),
  };
}

function entityNamed(id: string, assessor: Assessor): Entity {
  const entity = assessor.dossier.entities.get(id);
  if (!entity) throw new RangeError(`the dossier has no entity ${id}`);
  return entity;
}

/** For a link of CONTROL: whether a tie of control names the operation, route or network that the chain leads to. */
function namesOperation(path: Path, character: Character, rules: Rules): boolean | null {
  if (character.link !== 'CONTROL') return null;
  const last = path.steps.at(-1);
  const target = character.meetsAt ?? (last && endOf(last.lead));
  return path.steps.some(
    ({ lead }) =>
      rules.tie(lead) === 'CONTROL' && target !== undefined && lead.claim.qualifiers.operation === target,
  );
}

function weakest(ties: readonly Tie[]): Link {
  return ties.reduce<Link>((link, tie) => (LINKS.indexOf(tie) > LINKS.indexOf(link) ? tie : link), 'DIRECT');
}

function conductNamed(name: string): Conduct | null {
  return CONDUCTS.find((conduct) => conduct === name) ?? null;
}
