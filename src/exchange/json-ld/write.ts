/** A graph as one JSON-LD document: our context, and a node for every record, each on a line of its own. */

import type { GraphRecord } from '../../model/record.js';
import { type ExportedGraph, isEntityRecord } from '../format.js';
import { CONTEXT } from './context.js';
import { toNode } from './to-node.js';

/** Listings are not written: they follow from their claims. */
export async function* writeJsonLd(graph: ExportedGraph): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let separator = '\n';
  for await (const record of recordsOf(graph)) {
    yield separator + JSON.stringify(toNode(record));
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* recordsOf(graph: ExportedGraph): AsyncIterable<GraphRecord> {
  yield* graph.sources();
  for await (const entity of graph.entities()) if (isEntityRecord(entity)) yield entity;
  for await (const { claim, items, oppositions, bearings } of graph.claims()) {
    yield claim;
    yield* items;
    yield* oppositions;
    yield* bearings;
  }
}
