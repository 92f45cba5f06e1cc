/** Where the results of long work go: standard output, or a file that the same work can go on with later. */

import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LinchpinError } from '../errors.js';
import { BYTE_ORDER_MARK } from '../exchange/decoded.js';
import {
  digestOf,
  type Progress,
  readProgress,
  removeProgress,
  TAIL,
  writeProgress,
} from './results-note.js';

/** What the same work has done before: so many rows, and what tells those that it read from others. */
export type Done = Pick<Progress, 'rows' | 'read'>;

/** Long work that fills a file. */
export interface Work {
  /** For messages: `screening`. */
  readonly name: string;
  /** What makes it the same work as before: its options and the revision, in short. */
  readonly job: string;
}

export interface Results {
  /** null for work that begins; otherwise with how many bytes of the file hold what was done. */
  readonly done: (Done & Pick<Progress, 'bytes'>) | null;
  write(text: string): Promise<void>;
  /** Everything up to here is to be found again. */
  keep(done: Done): Promise<void>;
  /** All is done: nothing is left to go on with. */
  finish(): Promise<void>;
  /** What was written and not kept may be lost. */
  close(): Promise<void>;
}

/**
 * @param file null is standard output
 * @param work what it is called, and what makes it the same work as before
 * @throws LinchpinError CONFIG_INVALID when the file is there, or cannot be gone on with
 */
export async function openResults(
  file: string | null,
  work: Work,
  isResumed: boolean,
  out: (text: string) => void,
): Promise<Results> {
  if (file === null) return toOutput(out);
  return guarded(file, async () => {
    const progress = isResumed ? await progressOf(file, work) : null;
    if (progress === null && (await sizeOf(file)) !== null) throw isThere(file);
    return new ResultFile(file, work.job, progress);
  });
}

function toOutput(out: (text: string) => void): Results {
  const nothing = async () => undefined;
  return { done: null, write: async (text) => out(text), keep: nothing, finish: nothing, close: nothing };
}

/** A file is opened once there is something to write, and never one that is there: decisions may stand in it. */
class ResultFile implements Results {
  readonly done: Progress | null;
  readonly #file: string;
  readonly #job: string;
  #handle: FileHandle | null = null;
  #isKept: boolean;
  #bytes: number;
  #tail: Buffer = Buffer.alloc(0);
  #pending: string[] = [];

  constructor(file: string, job: string, done: Progress | null) {
    this.#file = file;
    this.#job = job;
    this.done = done;
    this.#isKept = done !== null;
    this.#bytes = done?.bytes ?? 0;
  }

  async write(text: string): Promise<void> {
    this.#pending.push(text);
    if (this.#pending.length >= 1000) await guarded(this.#file, () => this.#flush());
  }

  keep({ rows, read }: Done): Promise<void> {
    return guarded(this.#file, async () => {
      const handle = await this.#flush();
      await handle.sync();
      const tail = digestOf(this.#tail);
      await writeProgress(this.#file, { job: this.#job, rows, read, bytes: this.#bytes, tail });
      this.#isKept = true;
    });
  }

  finish(): Promise<void> {
    return guarded(this.#file, async () => {
      if (this.#pending.length === 0 && this.#handle === null && this.done === null) return;
      const handle = await this.#flush();
      await handle.sync();
      await removeProgress(this.#file);
      this.#isKept = true;
    });
  }

  /** A file from which nobody could go on would only be in the way of the next one. */
  async close(): Promise<void> {
    await this.#handle?.close();
    if (this.#handle && !this.#isKept) await rm(this.#file, { force: true });
  }

  async #flush(): Promise<FileHandle> {
    this.#handle ??= await this.#opened();
    const text = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    await this.#handle.appendFile(text);
    this.#bytes += text.length;
    this.#tail = Buffer.concat([this.#tail, text.subarray(-TAIL)]).subarray(-TAIL);
    return this.#handle;
  }

  async #opened(): Promise<FileHandle> {
    if (this.done === null) {
      this.#pending.unshift(BYTE_ORDER_MARK);
      return open(this.#file, 'ax');
    }
    this.#tail = await tailOf(this.#file, this.done.bytes);
    const handle = await open(this.#file, 'a');
    await handle.truncate(this.done.bytes);
    return handle;
  }
}

/** null when nothing is there yet: work that came to nothing is gone on with from its first row. */
async function progressOf(file: string, { name: work, job }: Work): Promise<Progress | null> {
  const name = basename(file);
  const [progress, size] = [await readProgress(file), await sizeOf(file)];
  if (progress === null && size === null) return null;
  if (progress === null)
    throw refused(`beside ${name} there is no note of a ${work} to go on with; it may be finished`);
  if (progress === undefined) throw refused(`the note ${name}.progress cannot be read`);
  if (progress.job !== job)
    throw refused(`the ${work} into ${name} had other options or was at another revision`);
  if (size === null) throw refused(`the note ${name}.progress is there, but ${name} is not`);
  if (size < progress.bytes || digestOf(await tailOf(file, progress.bytes)) !== progress.tail)
    throw refused(`${name} was shortened or changed since the ${work} was stopped`);
  return progress;
}

/** The last kilobyte before an end. */
async function tailOf(file: string, end: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const start = Math.max(0, end - TAIL);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Work that cannot be gone on with. */
export function refused(problem: string): LinchpinError {
  return new LinchpinError('CONFIG_INVALID', {
    where: '--resume',
    problem: `${problem}; name another file`,
  });
}

function isThere(file: string, cause?: unknown): LinchpinError {
  const problem = `${basename(file)} is there already; name another file, or go on with it by --resume`;
  return new LinchpinError('CONFIG_INVALID', { where: '--out', problem }, { cause });
}

/** What the file system refuses, as a line that names the file. @throws LinchpinError CONFIG_INVALID */
export async function guarded<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof LinchpinError || code === undefined) throw cause;
    if (code === 'EEXIST') throw isThere(file, cause);
    const problem = `the file ${basename(file)} cannot be written (${code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: '--out', problem }, { cause });
  }
}
