/** `linchpin import`: brings in files of other systems, and accounts for every line of them. */

import { isAbort } from '../abort.js';
import { readConfig } from '../config.js';
import { LinchpinError } from '../errors.js';
import { templateCsv } from '../exchange/csv/template.js';
import { formatOf } from '../exchange/formats.js';
import { openStore } from '../graph.js';
import type { PlacedRecord } from '../model/record.js';
import type { Store } from '../store/store.js';
import type { ImportReport } from '../transfer/accounts.js';
import type { ImportFile } from '../transfer/gather.js';
import { importFiles } from '../transfer/import.js';
import { makeWorkFolder, removeWorkFolder } from '../transfer/work-folder.js';
import type { Command, Terminal } from './command.js';
import { openGiven } from './given-file.js';
import { tellMerges } from './import-merges.js';
import { asksForTemplate, type ImportAsked, importAskedBy } from './import-options.js';
import { progressOn } from './import-progress.js';
import { refusalLine, reportText, type Trial } from './import-text.js';
import { printable } from './printable.js';
import { type Stop, stopOnSignals } from './stop.js';

/** Some lines were refused, and the others are on record. */
const REFUSED_IN_PART = 3;

export const importCommand: Command = {
  usage: `Usage: linchpin import FILE... [options]
       linchpin import --template > template.csv

Brings in files: FollowTheMoney, CSV, GraphML, GEXF, JSON-LD, STIX 2.1 or record
lines, plain or compressed by gzip; "-" is standard input. Files given
together may refer to one another by id, in any order.

  --format F              what the files are, where their names and beginnings do
                          not tell: records, followthemoney, csv, graphml, gexf,
                          jsonld, stix
  --source ID             the source of everything that names none of its own
  --source-title TEXT     makes that source, when it is not on record; with it
                          --source-url, --source-publisher, --source-published DATE
  --reliability A-F       of a source that is made (default F: cannot be judged)
  --credibility 1-6       of items that have no grade of their own (default 2)
  --dry-run               reads and checks everything, and writes nothing
  --strict                writes nothing if anything is refused
  --by NAME, --why TEXT   who imports, and why (default: import, and the files)
  --batch N               records of one revision, about (default 5000)
  --no-merges             does not look for records that may be the same

Every refused line is printed with its place, what was wanted and what came; then
what became of all of them, and which of them may be on record already under
another id: these are proposed and never merged. Each batch is one revision.
Ctrl-C stops between two; the same command goes on from there, for what is on
record already is left as it is. Exit code 0: nothing was refused; 3: some lines were;
1: all were, or a strict import wrote nothing.`,

  async run(words, terminal) {
    if (asksForTemplate(words)) {
      terminal.out(templateCsv());
      return 0;
    }
    const asked = importAskedBy(words);
    const stop = stopOnSignals();
    try {
      const report = await imported(asked, stop, terminal);
      terminal.out(reportText(report, trialOf(asked, report)));
      if (asked.tellsMerges && !report.isStopped) await mergesTold(report, stop, terminal);
      return exitCode(report, asked, stop);
    } catch (error) {
      if (isAbort(error, stop.signal)) return stop.exitCode;
      if (isUnknownSource(error)) terminal.err('--source-title makes a source that is not on record yet\n');
      throw error;
    } finally {
      stop.forget();
    }
  },
};

/** The store and the working folder are there for the import alone. */
async function imported(asked: ImportAsked, stop: Stop, terminal: Terminal): Promise<ImportReport> {
  const config = readConfig(terminal.environment);
  const store = await openStore(config);
  try {
    const first = await firstRecords(asked, store, terminal);
    const folder = await makeWorkFolder(config.dataFolder);
    try {
      const files = await openFiles(asked, folder, stop.signal);
      return await runImport({ asked, store, files, first, folder, stop, terminal });
    } finally {
      await removeWorkFolder(folder);
    }
  } finally {
    await store.close();
  }
}

interface Import {
  readonly asked: ImportAsked;
  readonly store: Store;
  readonly files: readonly ImportFile[];
  readonly first: readonly PlacedRecord[];
  readonly folder: string;
  readonly stop: Stop;
  readonly terminal: Terminal;
}

async function runImport(given: Import): Promise<ImportReport> {
  const { asked, store, files, first, folder, stop, terminal } = given;
  const why = asked.why ?? `import of ${(await Promise.all(files.map(fileText))).join(', ')}`;
  return importFiles(store, {
    files,
    first,
    reading: { source: asked.source, credibility: asked.credibility },
    isDryRun: asked.isDryRun,
    isStrict: asked.isStrict,
    by: asked.by,
    why,
    ...(asked.batchSize !== undefined && { batchSize: asked.batchSize }),
    workFolder: folder,
    onProgress: progressOn(terminal.err),
    onRefusal: (refused) => terminal.out(refusalLine(refused)),
    onBroken: (report) => terminal.out(reportText(report, trialOf(asked, report))),
    signal: stop.signal,
  });
}

async function fileText({ file, format }: ImportFile): Promise<string> {
  return `${file.name} (${format.title}, SHA-256 ${await file.sha256()})`;
}

/** What was imported stays, whatever comes of looking for others like it. */
async function mergesTold(report: ImportReport, { signal }: Stop, terminal: Terminal): Promise<void> {
  try {
    await tellMerges(report, terminal, signal);
  } catch (error) {
    if (!(error instanceof LinchpinError) || isAbort(error, signal)) throw error;
    terminal.err(`which of them may be on record already was not found out: ${printable(error.message)}\n`);
  }
}

function isUnknownSource(error: unknown): boolean {
  return (
    error instanceof LinchpinError && error.code === 'ENTITY_NOT_FOUND' && error.details.what === 'source'
  );
}

function trialOf({ isDryRun, isStrict }: ImportAsked, { refusals }: ImportReport): Trial | null {
  if (isDryRun) return 'dry run';
  return isStrict && refusals.length > 0 ? 'strict' : null;
}

function exitCode(
  { isStopped, refusals, places }: ImportReport,
  { isStrict }: ImportAsked,
  stop: Stop,
): number {
  if (isStopped) return stop.exitCode;
  if (refusals.length === 0) return 0;
  return isStrict || places.taken + places.takenInPart === 0 ? 1 : REFUSED_IN_PART;
}

/** The source of the import, where it is to be made: one on record stays as it is. */
async function firstRecords(
  { source, newSource }: ImportAsked,
  store: Store,
  terminal: Terminal,
): Promise<PlacedRecord[]> {
  if (source === null || newSource === null) return [];
  const [known] = await store.entities.byIds([source], await store.head());
  if (!known) return [{ record: newSource, where: '--source' }];
  terminal.err(`"${source}" is on record already, and stays as it is there\n`);
  return [];
}

async function openFiles(
  { files, format }: ImportAsked,
  folder: string,
  signal: AbortSignal,
): Promise<ImportFile[]> {
  const opened: ImportFile[] = [];
  for (const path of files) {
    const file = await openGiven(path, folder, signal);
    opened.push({ file, format: format ?? (await formatOf(file)) });
  }
  return opened;
}
