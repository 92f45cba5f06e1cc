/**
 * A folder beside the graph for what does not fit in memory while data come in or go out. Files in it have no name, but
 * for what came on standard input, so that nothing is left when a process is killed but an empty folder.
 */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LinchpinError } from '../errors.js';

const PREFIX = '.transfer-';
/** A folder that was made so long ago was left behind by a process that was killed. */
const LONGEST_WORK_MS = 7 * 24 * 60 * 60 * 1000;

/** Only this user may look into it. @throws LinchpinError CONFIG_INVALID when it cannot be made */
export async function makeWorkFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await removeLeftBehind(dataFolder);
    return await mkdtemp(join(dataFolder, PREFIX));
  } catch (cause) {
    const problem = `no working folder can be made there (${(cause as NodeJS.ErrnoException).code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
  }
}

export async function removeWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function removeLeftBehind(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(dataFolder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.birthtimeMs > LONGEST_WORK_MS) await removeWorkFolder(path);
  }
}
