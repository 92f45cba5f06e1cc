/** `linchpin backup`: everything that the graph holds, and its history, as one file. */
import { basename } from 'node:path';
import { isAbort } from '../abort.js';
import { readConfig } from '../config.js';
import { LinchpinError } from '../errors.js';
import { writeArchive } from '../exchange/archive.js';
import { openStore } from '../graph.js';
import { archivedGraph } from '../transfer/archive.js';
import { oneFile } from './arguments.js';
import type { Command } from './command.js';
import { figure } from './figures.js';
import { writeOut } from './out-file.js';
import { Pace } from './pace.js';
import { stopOnSignals } from './stop.js';

export const backupCommand: Command = {
  usage: `Usage: linchpin backup FILE

Writes everything that the graph holds, and all of its history, to a new file of
JSON Lines with a checksum ("-" is standard output; a name that ends in .gz is
compressed). The same graph gives the same bytes, whichever engine keeps it.
"linchpin restore" puts it back, also into the other engine. Preserved copies of
sources are files of their own, in DATA_DIR/preserved.`,

  async run(words, terminal) {
    const path = oneFile(words);
    const store = await openStore(readConfig(terminal.environment));
    const stop = stopOnSignals();
    const pace = new Pace((done, perSecond) =>
      terminal.err(`backup: ${figure(done)} states, ${figure(perSecond)} a second\n`),
    );
    try {
      const revision = await store.head();
      if (revision === 0)
        throw new LinchpinError('RECORD_CONFLICT', { where: 'backup', problem: 'the graph is empty' });
      const graph = archivedGraph(store, revision, (states) => pace.add(states), stop.signal);
      await writeOut(writeArchive(graph), path, 'FILE', stop.signal);
      if (path !== '-')
        terminal.out(`${basename(path)}: revision ${revision}, ${figure(pace.done)} states\n`);
      return 0;
    } catch (error) {
      if (isAbort(error, stop.signal)) return stop.exitCode;
      throw error;
    } finally {
      stop.forget();
      await store.close();
    }
  },
};
