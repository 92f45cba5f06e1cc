/** Copies that are kept: where they are, and whether one is still what its name says. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { recordInvalid } from '../errors.js';
import { readBytes } from './file-bytes.js';

/** The folder of preserved copies, beside the store. */
export function copiesFolder(dataFolder: string): string {
  return join(dataFolder, 'preserved');
}

/**
 * The hash of the copy that is kept under one, read chunk by chunk; null where none is there.
 *
 * @throws LinchpinError RECORD_INVALID for what is no file, or cannot be read
 */
export async function hashOfCopy(folder: string, sha256: string): Promise<string | null> {
  const path = join(folder, sha256);
  const found = await foundAt(path, sha256);
  if (found === null) return null;
  if (!found.isFile()) throw recordInvalid(sha256, 'what is kept is no ordinary file');
  const hash = createHash('sha256');
  for await (const chunk of readBytes(path)) hash.update(chunk);
  return hash.digest('hex');
}

async function foundAt(path: string, sha256: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw recordInvalid(sha256, `what is kept cannot be looked at (${code})`, cause);
  }
}
