/** `linchpin load`: writes record files as one revision. */

import { type Config, readConfig } from '../config.js';
import { readRecords } from '../exchange/json-lines.js';
import { loadSeeds, PACKAGE_SEEDS } from '../first-load.js';
import { openStore } from '../graph.js';
import type { PlacedRecord } from '../model/record.js';
import type { Store, WriteOutcome } from '../store/store.js';
import { announceLoad } from './announce.js';
import { authorship, readArguments } from './arguments.js';
import { type Command, type Terminal, UsageProblem } from './command.js';
import { counted } from './figures.js';

const OPTIONS = { by: { type: 'string' }, why: { type: 'string' } } as const;

export const loadCommand: Command = {
  usage: `Usage: linchpin load FILE... --by NAME --why TEXT
       linchpin load

Writes the records of the files as one revision that says who loaded them and
why. Records that are there already and differ are changed, and their past state
is kept. Without files, the seed facts are loaded: those of this package, or of
SEEDS_DIR.

Files given for an empty graph are all that it then holds, so a graph can be made
of one's own facts alone: load them before anything else is asked of it.`,

  async run(words, terminal) {
    const { values, positionals: files } = readArguments(words, OPTIONS, true);
    const [by, why] = [authorship(values.by, 'by'), authorship(values.why, 'why')];
    if (files.length > 0 && (!by || !why)) {
      throw new UsageProblem('--by and --why are missing: who loads these files, and why?');
    }
    if (files.length === 0 && (by || why)) throw new UsageProblem('no file is given');
    const config = readConfig(terminal.environment);
    const records = await readAll(files);
    const store = await openStore(config);
    try {
      const outcome =
        by && why && files.length > 0
          ? await store.write(records, by, why)
          : await seedOutcome(store, config, terminal);
      terminal.out(`${outcomeText(outcome)}\n`);
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** Every file is read and checked before the graph is touched. */
async function readAll(files: readonly string[]): Promise<PlacedRecord[]> {
  const records: PlacedRecord[] = [];
  for (const file of files) {
    for await (const record of readRecords(file)) records.push(record);
  }
  return records;
}

async function seedOutcome(store: Store, { seedsFolder }: Config, terminal: Terminal): Promise<WriteOutcome> {
  const isFirst = (await store.head()) === 0;
  return loadSeeds(store, seedsFolder ?? PACKAGE_SEEDS, isFirst ? announceLoad(terminal) : () => undefined);
}

function outcomeText({ revision, added, changed, unchanged }: WriteOutcome): string {
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged`;
  return revision === null
    ? `nothing to do: ${counted(unchanged, 'record')} unchanged`
    : `revision ${revision.number}: ${counts}`;
}
