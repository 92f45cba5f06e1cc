/** `linchpin load`: writes record files as one revision. */

import { readConfig } from '../config.js';
import { readRecords } from '../exchange/json-lines.js';
import { loadSeeds, PACKAGE_SEEDS } from '../first-load.js';
import { openGraph } from '../graph.js';
import type { PlacedRecord, WriteOutcome } from '../store/store.js';
import { announceLoad } from './announce.js';
import { readArguments } from './arguments.js';
import { type Command, UsageProblem } from './command.js';
import { counted } from './figures.js';

const OPTIONS = { by: { type: 'string' }, why: { type: 'string' } } as const;

export const loadCommand: Command = {
  name: 'load',
  summary: 'adds records from JSON Lines files, all of them or none',
  usage: `Usage: linchpin load FILE... --by NAME --why TEXT
       linchpin load

Writes the records of the files as one revision that says who loaded them and
why. Records that are there already and differ are changed, and their past state
is kept. Without files, the seed facts of this package are loaded.`,

  async run(words, terminal) {
    const { values, positionals: files } = readArguments(words, OPTIONS, true);
    const { by, why } = values;
    if (files.length > 0 && (!by || !why)) {
      throw new UsageProblem('--by and --why are missing: who loads these files, and why?');
    }
    if (files.length === 0 && (by || why)) throw new UsageProblem('no file is given');
    const config = readConfig(terminal.environment);
    const records = await readAll(files);
    const graph = await openGraph(config, { announce: announceLoad(terminal) });
    try {
      const outcome =
        by && why && files.length > 0
          ? await graph.store.write(records, by, why)
          : await seedOutcome(graph, config.seedsFolder ?? PACKAGE_SEEDS);
      terminal.out(`${outcomeText(outcome)}\n`);
    } finally {
      await graph.close();
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

type OpenGraph = Awaited<ReturnType<typeof openGraph>>;

async function seedOutcome({ seeds, store }: OpenGraph, folder: string): Promise<WriteOutcome> {
  return seeds.kind === 'LOADED' ? seeds.outcome : loadSeeds(store, folder, () => undefined);
}

function outcomeText({ revision, added, changed, unchanged }: WriteOutcome): string {
  const counts = `${added} added, ${changed} changed, ${unchanged} unchanged`;
  return revision === null
    ? `nothing to do: ${counted(unchanged, 'record')} unchanged`
    : `revision ${revision.number}: ${counts}`;
}
