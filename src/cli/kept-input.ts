/** Standard input as a file, for what has to be gone through more than once. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LinchpinError } from '../errors.js';

/** @returns where it is kept in the folder @throws LinchpinError CONFIG_INVALID */
export async function keptInput(folder: string, signal: AbortSignal): Promise<string> {
  const path = join(folder, 'standard-input');
  try {
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (syscall === undefined) throw cause;
    const problem = `standard input cannot be kept there (${code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
  }
  return path;
}
