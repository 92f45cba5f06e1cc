/** Where evidence items come from in the end: the works at the ends of what they rest on and what is relayed. */
import { Ways } from '../attribution/worlds/ways.js';
import { Works } from '../attribution/worlds/works.js';
import type { EvidenceRecord } from '../model/evidence.js';
import { type SourceRecord, workOf } from '../model/source.js';
import type { Context } from './context.js';
import { sourceIn } from './objects.js';
import type { View } from './view.js';

/** Ids of one publication of each origin, in id order: the one that the work is named after, or its first. */
export async function originsOf(
  items: readonly EvidenceRecord[],
  view: View,
  context: Context,
): Promise<readonly string[]> {
  const starts = items.flatMap(({ source, restsOn }) => [source, ...restsOn]);
  const sources = await sourcesBehind(starts, view, context);
  const works = new Works(sources);
  const ways = new Ways(works, sources, view.grading);
  const names = items.flatMap((item) => ways.origins(item).map(({ name }) => name));
  const publications = names.map((name) => (sources.has(name) ? name : (works.members(name)[0]?.id ?? name)));
  return [...new Set(publications)].sort();
}

/** These, all publications of their works, and what they relay, on to the ends. */
async function sourcesBehind(
  starts: readonly string[],
  view: View,
  context: Context,
): Promise<ReadonlyMap<string, SourceRecord>> {
  const found = new Map<string, SourceRecord>();
  const works = new Set<string>();
  for (let level = [...new Set(starts)]; level.length > 0; ) {
    const read = await Promise.all(level.map((id) => sourceIn(context, view, id)));
    const fresh = [...new Set(read.map(({ record }) => workOf(record)))].filter((work) => !works.has(work));
    const members = await Promise.all(fresh.map((work) => context.loaders.sourcesOfWork(view).load(work)));
    for (const work of fresh) works.add(work);
    for (const source of [...read.map(({ record }) => record), ...members.flat()])
      found.set(source.id, source);
    const relayed = members.flat().flatMap(({ relays }) => relays);
    level = [...new Set(relayed)].filter((id) => !found.has(id));
  }
  return found;
}
