/**
 * Writes a graph as FollowTheMoney: entities first, then claims as edges. Only what some source supports is told, and
 * whoever disputes it is told on the same line.
 */
import { type ExportedGraph, isEntityRecord, type Losing } from '../format.js';
import { SpokenOf } from './spoken-of.js';
import { writtenEdge } from './written-edge.js';
import { lineOf } from './written-line.js';
import { writtenThing } from './written-thing.js';

export async function* writeFollowTheMoney(graph: ExportedGraph, lose: Losing): AsyncIterable<string> {
  const spokenOf = await SpokenOf.in(graph);
  for await (const _ of graph.sources()) lose('source, beyond publisher and address');
  for await (const entity of graph.entities()) {
    const thing = isEntityRecord(entity) ? writtenThing(entity, spokenOf, lose) : null;
    if (thing) yield lineOf(thing);
  }
  for await (const claim of graph.claims()) {
    const edge = writtenEdge(claim, spokenOf, lose);
    if (edge) yield lineOf(edge);
  }
}
