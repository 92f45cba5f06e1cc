/** The records of an import, in the order in which they are written. */
import type { GraphRecord, PlacedRecord } from '../model/record.js';
import type { Fallen } from './fallen.js';
import { groupOf, type Phase, phaseOf } from './order.js';
import type { KeyedLine, SortedLines } from './sorted-lines.js';

/** A record that waits to be written, and the account of the place that it came from. */
export interface Waiting extends PlacedRecord {
  readonly place: number;
  /** The number of its line in the order of writing, from 0. */
  readonly line: number;
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

export function waitingIn({ key, line }: KeyedLine): Omit<Waiting, 'line'> {
  const [place, where, record] = JSON.parse(line) as [number, string, GraphRecord];
  return { place, where, record, group: groupOf(key) };
}

/**
 * Batches of one phase each. A group is never parted, so a batch may be larger than the size.
 *
 * @param fallen lines that are left out
 */
export async function* batchesOf(
  lines: SortedLines,
  size: number,
  fallen: Pick<Fallen, 'has'>,
): AsyncGenerator<WaitingBatch> {
  let records: Waiting[] = [];
  let phase: Phase = '1';
  let line = -1;
  for await (const keyed of lines.sorted()) {
    if (fallen.has(++line)) continue;
    const waiting = { ...waitingIn(keyed), line };
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
