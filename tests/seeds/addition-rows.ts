/** The written table of additions, as it lies in the seeds. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { packagePath } from '../../src/package-root.js';

export interface AdditionRow {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly stance: string;
  readonly source: string;
  readonly locator: string;
  readonly credibility: string;
  readonly reliabilityInUse: string;
  readonly reason: string;
}

/** All rows, in the order of the table. */
export async function additionRows(): Promise<AdditionRow[]> {
  return parse(await readFile(packagePath('seeds', 'additions.csv')), { columns: true });
}
