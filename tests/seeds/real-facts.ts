/** The seeds as records, for tests that ask real questions of real facts. */
import { readSeeds } from '../../src/exchange/seeds.js';
import type { PlacedRecord } from '../../src/model/record.js';
import { packagePath } from '../../src/package-root.js';

let reading: Promise<readonly PlacedRecord[]> | undefined;

/** All seed records in file order, each checked on its own; read once and shared. */
export function seedRecords(): Promise<readonly PlacedRecord[]> {
  reading ??= readSeeds(packagePath('seeds'));
  return reading;
}
