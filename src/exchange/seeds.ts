/** The seed files: the facts that come with the package, in the order in which they read best. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlacedRecord } from '../model/record.js';
import { readBytes } from './file-bytes.js';
import { readRecords } from './json-lines.js';

/** One file for each type of record; all of them must be there. */
export const SEED_FILES = [
  'sources.jsonl',
  'entities.jsonl',
  'claims.jsonl',
  'evidence.jsonl',
  'oppositions.jsonl',
  'bearings.jsonl',
] as const;

/** All seed records, read and checked before the first of them is written anywhere. */
export async function readSeeds(folder: string): Promise<PlacedRecord[]> {
  const records: PlacedRecord[] = [];
  for (const name of SEED_FILES) {
    for await (const record of readRecords(join(folder, name))) records.push(record);
  }
  return records;
}

/** SHA-256 over the names and bytes of the seed files: tells one edition of the facts from another. */
export async function seedsChecksum(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of SEED_FILES) {
    hash.update(`${name}\n`);
    for await (const bytes of readBytes(join(folder, name))) hash.update(bytes);
  }
  return hash.digest('hex');
}
