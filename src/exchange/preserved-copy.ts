/**
 * Preserved copies of sources: files beside the store, each named by the SHA-256 of its bytes, so that the same bytes
 * are kept once and anybody can check that a copy is what it was. Bytes are hashed as they are copied: the hash is that
 * of the copy, whatever happens to the file meanwhile.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LinchpinError, recordInvalid } from '../errors.js';
import { readBytes } from './file-bytes.js';
import { hashOfCopy } from './kept-copies.js';

/** A copy that is whole and safe on the disk, and not yet in its place. */
export interface StagedCopy {
  readonly sha256: string;
  readonly bytes: number;
  /** Where it stands once it is kept. */
  readonly path: string;
  /** Puts it in its place. @returns false where the same bytes were kept there before */
  keep(): Promise<boolean>;
  /** Lets go of it. */
  discard(): Promise<void>;
}

/** A copy that was begun and not touched for so long was left behind by a process that was killed. */
const LONGEST_STILL_MS = 24 * 60 * 60 * 1000;
const BEGUN = /^\.\d+-\d+\.new$/;

/** Copies begun by this process: two at once do not get in each other's way. */
let begun = 0;

/**
 * Copies a file into a folder, which is made when it is not there.
 *
 * @throws LinchpinError RECORD_INVALID for a file that cannot be read, is empty or is no file; CONFIG_INVALID for a folder that cannot be used
 */
export async function stageCopy(file: string, folder: string): Promise<StagedCopy> {
  await checkFile(file);
  const beside = join(folder, `.${process.pid}-${++begun}.new`);
  const target = await orUnusable(() => openIn(folder, beside));
  try {
    const { sha256, bytes } = await copyInto(target, file);
    if (bytes === 0) throw unfit(file, 'the file is empty: nothing would be preserved');
    await orUnusable(async () => {
      await target.sync();
      await target.close();
    });
    const path = join(folder, sha256);
    return {
      sha256,
      bytes,
      path,
      keep: () => orUnusable(() => putInPlace(beside, path, sha256, folder)),
      discard: () => rm(beside, { force: true }),
    };
  } catch (error) {
    await target.close();
    await rm(beside, { force: true });
    throw error;
  }
}

/** A pipe or device could be read for ever. */
async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    throw unfit(file, `the file cannot be read (${cause.code})`, cause);
  });
  if (found.isDirectory()) throw unfit(file, 'this is a folder, not a file');
  if (!found.isFile()) throw unfit(file, 'this is no ordinary file');
}

/** A copy is written once and then only read. */
async function openIn(folder: string, beside: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  await removeLeftBehind(folder);
  return open(beside, 'wx', 0o444);
}

async function copyInto(target: FileHandle, file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of readBytes(file)) {
    hash.update(chunk);
    bytes += chunk.length;
    await orUnusable(() => target.appendFile(chunk));
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** What is kept there already stays, unless it is no longer what its name says. */
async function putInPlace(beside: string, path: string, sha256: string, folder: string): Promise<boolean> {
  const isThere = (await hashOfCopy(folder, sha256).catch(() => null)) === sha256;
  if (isThere) await rm(beside, { force: true });
  else await rename(beside, path);
  await syncFolder(folder);
  return !isThere;
}

/** A name is safe on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeLeftBehind(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!BEGUN.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LONGEST_STILL_MS) await rm(path, { force: true });
  }
}

function unfit(file: string, problem: string, cause?: unknown): LinchpinError {
  return recordInvalid(basename(file), problem, cause);
}

/** What the file system refuses where copies are kept is the setting's fault. @throws LinchpinError CONFIG_INVALID */
async function orUnusable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (cause instanceof LinchpinError || syscall === undefined) throw cause;
    const problem = `no copy can be kept in its folder preserved (${code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
  }
}
