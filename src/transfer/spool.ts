/** The records of an import, in the order in which they are written. */
import type { GraphRecord, PlacedRecord } from '../model/record.js';
import { groupOf, type Phase, phaseOf } from './order.js';
import type { SortedLines } from './sorted-lines.js';

/** A record that waits to be written, and the account of the place that it came from. */
export interface Waiting extends PlacedRecord {
  readonly place: number;
}

export interface WaitingBatch {
  readonly phase: Phase;
  readonly records: readonly Waiting[];
}

/** @param content the record as JSON */
export function waitingLine({ place, where }: Omit<Waiting, 'record'>, content: string): string {
  return `[${place},${JSON.stringify(where)},${content}]`;
}

export function waitingIn(line: string): Waiting {
  const [place, where, record] = JSON.parse(line) as [number, string, GraphRecord];
  return { place, where, record };
}

/** Batches of one phase each. A group is never parted, so a batch may be larger than the size. */
export async function* batchesOf(lines: SortedLines, size: number): AsyncGenerator<WaitingBatch> {
  let records: Waiting[] = [];
  let phase: Phase = '1';
  let group = '';
  for await (const { key, line } of lines.sorted()) {
    const isNext = phaseOf(key) !== phase || (records.length >= size && groupOf(key) !== group);
    if (isNext && records.length > 0) {
      yield { phase, records };
      records = [];
    }
    phase = phaseOf(key);
    group = groupOf(key);
    records.push(waitingIn(line));
  }
  if (records.length > 0) yield { phase, records };
}
