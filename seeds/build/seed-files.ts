/** Writes the seed files: one record on a line, sorted by id, members in a fixed order, so that changes read well. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphRecord, parseRecord } from '../../src/model/record.js';
import type { LedgerLine } from './ledger.js';

/** Which records go where. */
const FILES = {
  'sources.jsonl': 'source',
  'entities.jsonl': 'entity',
  'claims.jsonl': 'claim',
  'evidence.jsonl': 'evidence',
  'oppositions.jsonl': 'opposition',
  'bearings.jsonl': 'bearing',
} as const;

/** Checks every record on its own and writes one file for each type. @returns how many records each file holds */
export async function writeSeeds(folder: string, raw: readonly unknown[]): Promise<Map<string, number>> {
  const records = raw.map((record) => parseRecord(record, nameOf(record)));
  const counts = new Map<string, number>();
  for (const [file, type] of Object.entries(FILES)) {
    const ofType = records.filter((record) => record.type === type).sort(byId);
    await writeLines(join(folder, file), ofType.map(ordered));
    counts.set(file, ofType.length);
  }
  return counts;
}

/** Writes the ledger, in the order of the tables. */
export async function writeLedger(folder: string, lines: readonly LedgerLine[]): Promise<void> {
  await writeLines(join(folder, 'ledger.jsonl'), lines);
}

/** Type, kind and id stand first, the rest in the order of the model. */
function ordered(record: GraphRecord): object {
  const { type, id, ...rest } = record;
  return { type, ...('kind' in record ? { kind: record.kind } : {}), id, ...rest };
}

async function writeLines(file: string, lines: readonly unknown[]): Promise<void> {
  await writeFile(file, lines.map((line) => `${JSON.stringify(line, withoutSilence)}\n`).join(''));
}

/** Leaves out what says nothing: an empty list or object, and a mark that is not set. */
function withoutSilence(_name: string, value: unknown): unknown {
  if (value === false) return undefined;
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return undefined;
  return value;
}

function byId(one: GraphRecord, other: GraphRecord): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function nameOf(record: unknown): string {
  const { type, id } = record as { type?: unknown; id?: unknown };
  return `${String(type)} ${String(id)}`;
}
