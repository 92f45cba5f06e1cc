/** The records of an import, in the order in which they are written. */
import type { GraphRecord, PlacedRecord } from '../model/record.js';
import { groupOf, type Phase, phaseOf } from './order.js';
import type { KeyedLine, SortedLines } from './sorted-lines.js';

/** A record that waits to be written, and the account of the place that it came from. */
export interface Waiting extends PlacedRecord {
  readonly place: number;
  /** Records of one group are written together, or not at all yet. */
  readonly group: string;
}

export interface WaitingBatch {
  readonly phase: Phase;
  readonly records: readonly Waiting[];
}

/** @param content the record as JSON */
export function waitingLine({ place, where }: Pick<Waiting, 'place' | 'where'>, content: string): string {
  return `[${place},${JSON.stringify(where)},${content}]`;
}

export function waitingIn({ key, line }: KeyedLine): Waiting {
  const [place, where, record] = JSON.parse(line) as [number, string, GraphRecord];
  return { place, where, record, group: groupOf(key) };
}

/** Batches of one phase each. A group is never parted, so a batch may be larger than the size. */
export async function* batchesOf(lines: SortedLines, size: number): AsyncGenerator<WaitingBatch> {
  let records: Waiting[] = [];
  let phase: Phase = '1';
  for await (const keyed of lines.sorted()) {
    const waiting = waitingIn(keyed);
    const isFull = records.length >= size && waiting.group !== records.at(-1)?.group;
    if (records.length > 0 && (isFull || phaseOf(keyed.key) !== phase)) {
      yield { phase, records };
      records = [];
    }
    phase = phaseOf(keyed.key);
    records.push(waiting);
  }
  if (records.length > 0) yield { phase, records };
}
