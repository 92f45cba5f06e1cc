/** Where long output goes: standard output, or a file that is whole or not there at all, compressed where its name says so. */
import { createWriteStream } from 'node:fs';
import { link, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { LinchpinError } from '../errors.js';

/**
 * Writes pieces of text to a file, or with "-" to standard output, no faster than they are taken there.
 *
 * @param option what errors call the file's argument
 * @throws LinchpinError CONFIG_INVALID when the file is there already or cannot be written
 */
export async function writeOut(
  pieces: AsyncIterable<string>,
  path: string,
  option: string,
  signal?: AbortSignal,
): Promise<void> {
  const options = signal ? { signal } : {};
  if (path === '-') return pipeline(Readable.from(pieces), process.stdout, { ...options, end: false });
  if (await isThere(path)) throw refusedExisting(path, option);
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true });
    const steps: Writable[] = path.endsWith('.gz') ? [createGzip(), file] : [file];
    await pipeline([Readable.from(pieces), ...steps] as [Readable, Writable], options);
    // A file that was made meanwhile is not written over.
    await link(beside, path);
    await rm(beside, { force: true });
  } catch (cause) {
    await rm(beside, { force: true });
    throw unwritable(path, option, cause);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function refusedExisting(path: string, where: string, cause?: unknown): LinchpinError {
  const problem = `${basename(path)} is there already; name another file`;
  return new LinchpinError('CONFIG_INVALID', { where, problem }, { cause });
}

/** What the file system refuses, as a line that names the file. */
function unwritable(path: string, where: string, cause: unknown): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (cause instanceof LinchpinError || syscall === undefined) return cause;
  if (code === 'EEXIST') return refusedExisting(path, where, cause);
  const problem = `the file ${basename(path)} cannot be written (${code})`;
  return new LinchpinError('CONFIG_INVALID', { where, problem }, { cause });
}
