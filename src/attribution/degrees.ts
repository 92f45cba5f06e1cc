/** The degree and its relatives: how far the record establishes a connection, by link, by end, with and without disputes. */
import type { Answer, LinkShare, Reached, Share } from './answer.js';
import { characterOf, leansOnUnknownPeriod } from './explanation/describe-chain.js';
import { LINKS, type Question } from './question.js';
import { endOf } from './search/lead.js';
import type { Path } from './search/path.js';
import type { Rules } from './search/rules.js';
import type { Assessor } from './worlds/assessor.js';
import type { Aspect, PathWorlds } from './worlds/path-worlds.js';

type Degrees = Pick<
  Answer,
  'degree' | 'degreeIgnoringDisputes' | 'notExcluded' | 'degreeDatedOnly' | 'byLink' | 'reached'
>;

/** All shares are taken over the worlds of the chains found. */
export function degreesOf(
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

function endIdOf(path: Path): string | null {
  const last = path.steps.at(-1);
  return last ? endOf(last.lead) : null;
}
