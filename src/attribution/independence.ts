/**
 * Independent chains: the largest set of the chains found of which no two share a claim or a work on any way of their
 * supporting evidence.
 *
 * Structural steps (a body is part of the state, who serves in it, who heads it, what the state owns) are shared by
 * nearly every chain and are left out of the comparison; those that several members share are named instead. A largest
 * set is a maximum independent set of the graph in which chains that share something are joined.
 */
import type { Independence } from './answer.js';
import type { Path, PathStep } from './search/path.js';
import type { Assessor } from './worlds/assessor.js';

const STRUCTURAL: readonly string[] = ['PART_OF', 'HOLDS_OFFICE_IN', 'HEADS'];
const OF_THE_STATE: readonly string[] = ['State', 'StateBody'];
/** Sets looked at before the largest so far is given without proof. */
const MOST_TRIED = 100_000;

export function independentChains(paths: readonly Path[], assessor: Assessor): Independence {
  const all = new Footprints(assessor);
  const footprints = paths.map((path) => all.of(path));
  const clashes = footprints.map((own) => footprints.map((other) => meets(own, other)));
  const { members, provenLargest } = largestIndependentSet(paths.length, (a, b) => clashes[a]?.[b] === true);
  return {
    count: members.length,
    ranks: members.map((index) => index + 1),
    provenLargest,
    sharedStructure: sharedStructure(
      members.flatMap((index) => paths[index] ?? []),
      assessor,
    ),
  };
}

/** Claims and works of the steps that are no structure, each by a number. */
class Footprints {
  readonly #assessor: Assessor;
  readonly #numbers = new Map<string, number>();
  readonly #ofClaims = new Map<string, readonly number[]>();

  constructor(assessor: Assessor) {
    this.#assessor = assessor;
  }

  of(path: Path): ReadonlySet<number> {
    const steps = path.steps.filter((step) => !isStructural(step, this.#assessor));
    return new Set(steps.flatMap(({ lead }) => this.#ofClaim(lead.claim.id)));
  }

  #ofClaim(claim: string): readonly number[] {
    const known = this.#ofClaims.get(claim);
    if (known) return known;
    const { ways } = this.#assessor;
    const works = this.#assessor.itemsOf(claim).supporting.flatMap((item) => ways.worksOn(item));
    const footprint = [`claim ${claim}`, ...works.map((work) => `work ${work}`)].map((name) =>
      this.#number(name),
    );
    this.#ofClaims.set(claim, footprint);
    return footprint;
  }

  #number(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, known);
    return known;
  }
}

function isStructural({ lead }: PathStep, assessor: Assessor): boolean {
  if (STRUCTURAL.includes(lead.predicate.name)) return true;
  const owner = assessor.dossier.entities.get(lead.claim.subject)?.kind ?? '';
  return lead.predicate.name === 'OWNS' && OF_THE_STATE.includes(owner);
}

/** Structural claims that at least two of the paths take. */
function sharedStructure(paths: readonly Path[], assessor: Assessor): string[] {
  const taken = new Map<string, number>();
  for (const path of paths) {
    for (const step of path.steps.filter((candidate) => isStructural(candidate, assessor))) {
      taken.set(step.lead.claim.id, (taken.get(step.lead.claim.id) ?? 0) + 1);
    }
  }
  return [...taken].flatMap(([claim, times]) => (times > 1 ? [claim] : [])).sort();
}

function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Branch and bound: takes or leaves each chain, best ranked first, while more than the best so far can still come. */
function largestIndependentSet(
  size: number,
  clash: (a: number, b: number) => boolean,
): { members: number[]; provenLargest: boolean } {
  let best: number[] = [];
  let tried = 0;
  const grow = (chosen: number[], open: readonly number[]): void => {
    if (chosen.length > best.length) best = chosen;
    const [next, ...rest] = open;
    if (next === undefined || chosen.length + open.length <= best.length || ++tried > MOST_TRIED) return;
    grow(
      [...chosen, next],
      rest.filter((other) => !clash(next, other)),
    );
    grow(chosen, rest);
  };
  grow(
    [],
    Array.from({ length: size }, (_, index) => index),
  );
  return { members: best, provenLargest: tried <= MOST_TRIED };
}
