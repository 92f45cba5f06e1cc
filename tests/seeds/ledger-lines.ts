/** The ledger as it lies in the seeds. */
import { readFile } from 'node:fs/promises';
import { packagePath } from '../../src/package-root.js';

export interface LedgerLine {
  readonly file: string;
  readonly row: number;
  readonly id?: string;
  readonly sha256: string;
  readonly became?: readonly string[];
  readonly leftOut?: string;
  readonly note?: string;
}

/** All lines, in file order. */
export async function ledgerLines(): Promise<LedgerLine[]> {
  const text = await readFile(packagePath('seeds', 'ledger.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LedgerLine);
}
