/**
 * Where the results of a screening go: standard output, or a file that can be gone on with. Beside such a file stands,
 * until it is finished, a note of how many rows are safely in it and how long it was then.
 */
import { type FileHandle, open, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LinchpinError } from '../errors.js';
import { UsageProblem } from './command.js';

/** Without it, spreadsheet programs take a file for one of an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

export interface Results {
  /** Rows that a screening before this one has done. */
  readonly done: number;
  write(text: string): Promise<void>;
  /** Everything up to a row is to be found again. */
  keep(row: number): Promise<void>;
  close(): Promise<void>;
  /** The screening is done: nothing is left to go on with. */
  finish(): Promise<void>;
}

interface Note {
  readonly job: string;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * @param file null is standard output
 * @param job what makes it the same screening as before
 * @throws UsageProblem when there is nothing to go on with, or it was another screening; LinchpinError CONFIG_INVALID
 */
export async function openResults(
  file: string | null,
  job: string,
  resume: boolean,
  out: (text: string) => void,
): Promise<Results> {
  if (file === null) return toOutput(out);
  const note = resume ? await noteOf(file, job) : null;
  try {
    return await toFile(file, job, note);
  } catch (cause) {
    throw unusable(file, cause);
  }
}

function toOutput(out: (text: string) => void): Results {
  return {
    done: 0,
    write: async (text) => out(text),
    keep: async () => undefined,
    close: async () => undefined,
    finish: async () => undefined,
  };
}

async function toFile(file: string, job: string, note: Note | null): Promise<Results> {
  // Decisions may stand in a file that is there: it is never written over.
  const handle: FileHandle = await open(file, note === null ? 'wx' : 'r+');
  if (note) await handle.truncate(note.bytes);
  let bytes = note?.bytes ?? 0;
  let pending: string[] = note === null ? [BYTE_ORDER_MARK] : [];
  const flush = async () => {
    const text = Buffer.from(pending.join(''));
    pending = [];
    await handle.write(text, 0, text.length, bytes);
    bytes += text.length;
  };
  return {
    done: note?.rows ?? 0,
    write: async (text) => {
      pending.push(text);
      if (pending.length >= 1000) await flush();
    },
    keep: async (rows) => {
      await flush();
      await handle.sync();
      await writeFile(notePath(file), JSON.stringify({ job, rows, bytes } satisfies Note));
    },
    close: async () => {
      await flush();
      await handle.close();
    },
    finish: () => rm(notePath(file), { force: true }),
  };
}

async function noteOf(file: string, job: string): Promise<Note> {
  const note = await readNote(file);
  if (note === null) throw new UsageProblem(`there is no screening into ${basename(file)} to go on with`);
  if (note.job !== job)
    throw new UsageProblem(
      `the screening into ${basename(file)} was of another file, with other options or at another revision`,
    );
  return note;
}

async function readNote(file: string): Promise<Note | null> {
  try {
    return JSON.parse(await readFile(notePath(file), 'utf8')) as Note;
  } catch {
    return null;
  }
}

function notePath(file: string): string {
  return `${file}.progress`;
}

function unusable(file: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === undefined) return cause;
  const problem =
    code === 'EEXIST'
      ? `${basename(file)} is there already; name another file, or go on with it by --resume`
      : `the file ${basename(file)} cannot be written (${code})`;
  return new LinchpinError('CONFIG_INVALID', { where: '--out', problem }, { cause });
}
