/** `linchpin restore`: puts an archive into an empty graph, on either engine. */
import { isAbort } from '../abort.js';
import { readConfig } from '../config.js';
import { openStoreToRestore } from '../graph.js';
import type { Store } from '../store/store.js';
import { restorationFrom } from '../transfer/archive.js';
import { makeWorkFolder, removeWorkFolder } from '../transfer/work-folder.js';
import { oneFile } from './arguments.js';
import type { Command, Terminal } from './command.js';
import { figure } from './figures.js';
import { openGiven } from './given-file.js';
import { Pace } from './pace.js';
import { type Stop, stopOnSignals } from './stop.js';

export const restoreCommand: Command = {
  usage: `Usage: linchpin restore FILE

Puts an archive that "linchpin backup" wrote into an empty graph, with all of its
history ("-" is standard input; compressed files are read as they are). The file is
read to its end and checked before anything is written. What breaks off, by Ctrl-C
too, is gone on with by the same command; until then the graph cannot be opened.`,

  async run(words, terminal) {
    const path = oneFile(words);
    const config = readConfig(terminal.environment);
    const stop = stopOnSignals();
    const store = await openStoreToRestore(config);
    try {
      const folder = await makeWorkFolder(config.dataFolder);
      try {
        await restoreFrom(path, folder, store, stop, terminal);
      } finally {
        await removeWorkFolder(folder);
      }
      return 0;
    } catch (error) {
      if (!isAbort(error, stop.signal)) throw error;
      terminal.err('stopped; the same command goes on from here\n');
      return stop.exitCode;
    } finally {
      stop.forget();
      await store.close();
    }
  },
};

async function restoreFrom(
  path: string,
  folder: string,
  store: Store,
  { signal }: Stop,
  terminal: Terminal,
): Promise<void> {
  const file = await openGiven(path, folder, signal);
  const reading = new Pace((done, perSecond) =>
    terminal.err(`checking: ${figure(done)} lines, ${figure(perSecond)} a second\n`),
  );
  const { seal, restoration } = await restorationFrom(file, () => {
    reading.add(1);
    signal.throwIfAborted();
  });
  const states = seal.lines - seal.revision;
  const pace = new Pace((done, perSecond) =>
    terminal.err(
      `restoring: ${figure(done)} of ${figure(2 * states)} steps, ${figure(perSecond)} a second\n`,
    ),
  );
  await store.restore(restoration, (count) => pace.add(count), { signal });
  terminal.out(`revision ${seal.revision} restored: ${figure(states)} states\n`);
}
