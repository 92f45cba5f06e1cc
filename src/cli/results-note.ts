/** The note beside a file of results, from which long work goes on: how far it came, and what it had read and written. */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';

const PROGRESS = z.strictObject({
  /** What makes it the same work: its options and the revision. */
  job: z.string(),
  /** Rows asked of which all results are safely in the file. */
  rows: z.int().min(1),
  /** What was read so far, in short: another file has read other things. */
  read: z.string(),
  /** How long the file was then. */
  bytes: z.int().min(1),
  /** Of the last kilobyte before that. */
  tail: z.string(),
});

export type Progress = z.infer<typeof PROGRESS>;

/** Bytes that are looked at again before work goes on behind them. */
export const TAIL = 1024;

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** null when there is no note; undefined when there is one that cannot be read. */
export async function readProgress(file: string): Promise<Progress | null | undefined> {
  const text = await textOf(notePath(file));
  if (text === null) return null;
  try {
    return PROGRESS.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The note is whole at any moment: a new one is written beside it and takes its place. */
export async function writeProgress(file: string, progress: Progress): Promise<void> {
  const beside = newNotePath(file);
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(JSON.stringify(progress));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, notePath(file));
}

export async function removeProgress(file: string): Promise<void> {
  for (const path of [notePath(file), newNotePath(file)]) await rm(path, { force: true });
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function notePath(file: string): string {
  return `${file}.progress`;
}

function newNotePath(file: string): string {
  return `${notePath(file)}.new`;
}
