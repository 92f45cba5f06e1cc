/** A folder beside the graph for what does not fit in memory while data come in or go out; gone when they have. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LinchpinError } from '../errors.js';

const PREFIX = '.transfer-';

/** Only this user may look into it. @throws LinchpinError CONFIG_INVALID when it cannot be made */
export async function makeWorkFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await removeLeftBehind(dataFolder);
    return await mkdtemp(join(dataFolder, `${PREFIX}${process.pid}-`));
  } catch (cause) {
    const problem = `no working folder can be made there (${(cause as NodeJS.ErrnoException).code})`;
    throw new LinchpinError('CONFIG_INVALID', { where: 'DATA_DIR', problem }, { cause });
  }
}

export async function removeWorkFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** A process that was killed could not clear up after itself. */
async function removeLeftBehind(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    const pid = new RegExp(`^\\${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removeWorkFolder(join(dataFolder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
