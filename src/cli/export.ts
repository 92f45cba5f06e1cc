/** `linchpin export`: writes the graph, or a part of it, in a format of other systems. */
import { basename } from 'node:path';
import { isAbort } from '../abort.js';
import { readConfig } from '../config.js';
import type { Format } from '../exchange/format.js';
import { formatByName } from '../exchange/formats.js';
import type { Graph } from '../graph.js';
import { DEFAULT_GRADING } from '../model/grade.js';
import { mostFrequent } from '../most-frequent.js';
import { exportedGraph } from '../transfer/export.js';
import { CONDITIONS, type ExportFilter, FilterProblem, filterFrom } from '../transfer/export-filter.js';
import { makeWorkFolder, removeWorkFolder } from '../transfer/work-folder.js';
import { readArguments, wholeNumber } from './arguments.js';
import { askedFormat, FORMAT_NAMES_TEXT } from './asked-format.js';
import { type Command, type Terminal, UsageProblem } from './command.js';
import { figure } from './figures.js';
import { knownRevision, openForCommand } from './open.js';
import { writeOut } from './out-file.js';
import { Pace } from './pace.js';
import { type Stop, stopOnSignals } from './stop.js';

const OPTIONS = {
  format: { type: 'string' },
  filter: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string', default: '-' },
  revision: { type: 'string' },
} as const;

export const exportCommand: Command = {
  usage: `Usage: linchpin export --format F [options]

Writes the graph to standard output, or a part of it with all that the part stands
on: sources, evidence, disputes. What the format has no room for is counted and
named on standard error.

  --format F              records, followthemoney, csv, graphml, gexf, jsonld, stix;
                          told by --out FILE when left out
  --out FILE              writes to a new file; one that ends in .gz is compressed
  --filter NAME=V,V       only entities of these ids, kinds, countries, provenances,
                          with the claims at them and who stands at the other ends;
                          only claims of these predicates, sources, stances. Several
                          are joined by AND. Names: ${Object.keys(CONDITIONS).join(', ')}
  --revision N            what was known at this revision

"linchpin backup" writes every record, with its history.`,

  async run(words, terminal) {
    const { values } = readArguments(words, OPTIONS);
    const format = formatAsked(values.format, values.out);
    const filter = filterAsked(values.filter);
    const { dataFolder } = readConfig(terminal.environment);
    const stop = stopOnSignals();
    const graph = await openForCommand(terminal);
    try {
      const head = await graph.store.head();
      const revision = knownRevision(wholeNumber(values.revision, 'revision', head), head);
      const workFolder = await makeWorkFolder(dataFolder);
      try {
        await exportTo(values.out, { format, filter, revision, graph, workFolder, stop, terminal });
      } finally {
        await removeWorkFolder(workFolder);
      }
      return 0;
    } catch (error) {
      if (isAbort(error, stop.signal)) return stop.exitCode;
      throw error;
    } finally {
      stop.forget();
      await graph.close();
    }
  },
};

interface Export {
  readonly format: Format;
  readonly filter: ExportFilter;
  readonly revision: number;
  readonly graph: Graph;
  readonly workFolder: string;
  readonly stop: Stop;
  readonly terminal: Terminal;
}

async function exportTo(out: string, asked: Export): Promise<void> {
  const { format, filter, revision, graph, workFolder, stop, terminal } = asked;
  const exported = await exportedGraph(graph.store, {
    revision,
    filter,
    weigh: format.wantsWeights ? weighing(graph, revision) : null,
    workFolder,
    signal: stop.signal,
    onStates: readingPace(terminal),
  });
  const lost = new Map<string, number>();
  const lose = (what: string) => lost.set(what, (lost.get(what) ?? 0) + 1);
  try {
    await writeOut(stoppable(format.write(exported, lose), stop), out, '--out', stop.signal);
  } finally {
    await exported.close();
  }
  if (exported.isEmpty) terminal.err('nothing in the graph meets the filter\n');
  terminal.err(lossText(format, lost));
  if (out !== '-') terminal.out(`${basename(out)}: revision ${revision} as ${format.title}\n`);
}

function formatAsked(name: string | undefined, out: string): Format {
  if (name !== undefined) return askedFormat(name);
  const told = formatByName(out);
  if (told) return told;
  throw new UsageProblem(`--format is missing: one of ${FORMAT_NAMES_TEXT}`);
}

function filterAsked(words: readonly string[]): ExportFilter {
  try {
    return filterFrom(words);
  } catch (cause) {
    if (!(cause instanceof FilterProblem)) throw cause;
    throw new UsageProblem(`--filter: ${cause.message}`, { cause });
  }
}

function weighing({ attribution }: Graph, revision: number) {
  return (claims: readonly string[]) =>
    attribution.assess(claims, { revision, asOf: null, grading: DEFAULT_GRADING });
}

function readingPace(terminal: Terminal): (states: number) => void {
  const pace = new Pace((done, perSecond) =>
    terminal.err(`reading the graph: ${figure(done)} states, ${figure(perSecond)} a second\n`),
  );
  return (states) => pace.add(states);
}

async function* stoppable(pieces: AsyncIterable<string>, { signal }: Stop): AsyncGenerator<string> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
}

/** What is not in the file, the most frequent first. */
function lossText({ title }: Format, lost: ReadonlyMap<string, number>): string {
  if (lost.size === 0) return '';
  const text = mostFrequent(lost)
    .map(([what, count]) => `  ${figure(count)} ${what}`)
    .join('\n');
  return `${title} has no room for:\n${text}\n`;
}
