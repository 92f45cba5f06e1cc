/** Where long output goes: standard output, or a file that is whole or not there at all, compressed where its name says so. */
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { LinchpinError } from '../errors.js';

/**
 * Writes pieces of text to a file, or with "-" to standard output, no faster than they are taken there.
 *
 * @throws LinchpinError CONFIG_INVALID when the file is there already or cannot be written
 */
export async function writeOut(
  pieces: AsyncIterable<string>,
  path: string,
  signal?: AbortSignal,
): Promise<void> {
  const options = signal ? { signal } : {};
  if (path === '-') return pipeline(Readable.from(pieces), process.stdout, { ...options, end: false });
  await refuseExisting(path);
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = createWriteStream(beside, { flags: 'wx', flush: true });
    const steps: Writable[] = path.endsWith('.gz') ? [createGzip(), file] : [file];
    await pipeline([Readable.from(pieces), ...steps] as [Readable, Writable], options);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw unwritable(path, cause);
  }
}

async function refuseExisting(path: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  const problem = `${basename(path)} is there already; name another file`;
  throw new LinchpinError('CONFIG_INVALID', { where: '--out', problem });
}

/** What the file system refuses, as a line that names the file. */
function unwritable(path: string, cause: unknown): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (cause instanceof LinchpinError || syscall === undefined) return cause;
  const problem = `the file ${basename(path)} cannot be written (${code})`;
  return new LinchpinError('CONFIG_INVALID', { where: '--out', problem }, { cause });
}
