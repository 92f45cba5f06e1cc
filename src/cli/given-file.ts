/** A file as it is given on the command line; standard input is kept as one, for it is gone through more than once. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LinchpinError } from '../errors.js';
import { type InputFile, openInput } from '../exchange/input.js';

/**
 * @param path "-" is standard input
 * @throws as `openInput` does; LinchpinError CONFIG_INVALID when standard input cannot be kept in the folder
 */
export async function openGiven(path: string, folder: string, signal: AbortSignal): Promise<InputFile> {
  return path === '-' ? openInput(await keptInput(folder, signal), 'standard input') : openInput(path);
}

async function keptInput(folder: string, signal: AbortSignal): Promise<string> {
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
