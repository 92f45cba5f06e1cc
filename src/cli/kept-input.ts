/** Standard input as a file, for what has to be gone through more than once. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @returns where it is kept in the folder */
export async function keptInput(folder: string, signal: AbortSignal): Promise<string> {
  const path = join(folder, 'standard-input');
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }), { signal });
  return path;
}
