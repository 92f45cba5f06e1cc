/** The generated graph as one file of record lines, in an order that helps nobody: what is referred to comes last. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { PlacedRecord } from '../../../src/model/record.js';
import type { BenchGraph } from '../graph.js';

const PIECE = 1024 * 1024;

/** Each claim has one item, as imported edges have. @returns how many records it holds */
export async function writeRecordFile(graph: BenchGraph, path: string): Promise<number> {
  const file = createWriteStream(path);
  let count = 0;
  let piece = '';
  for (const record of recordsOf(graph)) {
    piece += `${JSON.stringify(record)}\n`;
    count++;
    if (piece.length < PIECE) continue;
    if (!file.write(piece)) await new Promise<void>((resolve) => file.once('drain', resolve));
    piece = '';
  }
  file.end(piece);
  await finished(file);
  return count;
}

function* recordsOf(graph: BenchGraph): Generator<PlacedRecord['record']> {
  const { cast, size } = graph;
  for (let claim = 0; claim < size.claims; claim++) {
    const [first] = graph.items(claim);
    if (first) yield first.record;
    yield graph.claims.record(claim);
  }
  const entities = cast.count - cast.rangeOf('Source').count;
  for (let entity = entities - 1; entity >= 0; entity--) yield graph.entity(entity);
  for (let source = size.sources - 1; source >= 0; source--) yield graph.source(source);
}
