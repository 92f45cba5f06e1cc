/** Circular reporting: sources that relay one another in a circle, and echoes that look like confirmation. */
import type { CircularReporting, Echo } from './answer.js';
import type { Assessor } from './worlds/assessor.js';
import { voicesOf } from './worlds/voices.js';

/** Circles and echoes behind these claims. */
export function circularReportingIn(claims: Iterable<string>, assessor: Assessor): CircularReporting {
  const cycles = new Map<string, readonly string[]>();
  const echoes: Echo[] = [];
  for (const id of [...new Set(claims)].sort()) {
    const { supporting, disputing } = assessor.itemsOf(id);
    for (const item of [...supporting, ...disputing]) {
      for (const work of assessor.ways.worksOn(item)) {
        const cycle = assessor.ways.works.cycle(work);
        if (cycle.length > 1) cycles.set(cycle.join(' '), cycle);
      }
    }
    echoes.push(...echoesOf(id, assessor));
  }
  return { cycles: [...cycles.keys()].sort().flatMap((key) => [cycles.get(key) ?? []]), echoes };
}

/** Voices in which several publications say one thing: they count once. */
function echoesOf(id: string, assessor: Assessor): Echo[] {
  const claim = assessor.dossier.claims.get(id);
  if (!claim) return [];
  const { supporting, disputing } = assessor.itemsOf(id);
  return [supporting, disputing]
    .flatMap((items) => voicesOf(claim, items, assessor.ways, assessor.grading))
    .filter((voice) => new Set(voice.items.map(({ item }) => item.source)).size > 1)
    .map((voice) => ({
      claim: id,
      stance: voice.stance === 'DISPUTES' ? 'DISPUTES' : 'SUPPORTS',
      items: voice.items.map(({ item }) => item.id).sort(),
      origins: voice.origins,
    }));
}
