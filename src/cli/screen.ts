/** `linchpin screen`: screens a spreadsheet of names, and writes a spreadsheet for a reviewer. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { readBytes } from '../exchange/file-bytes.js';
import { readTable, type TableRow } from '../exchange/table.js';
import type { Graph } from '../graph.js';
import { SCREENING_DEFAULTS } from '../register/screening.js';
import type { Command, Terminal } from './command.js';
import { openForCommand } from './open.js';
import { openResults } from './results.js';
import { type Asked, askedBy, MOST_CANDIDATES } from './screen-options.js';
import { RESULT_HEADINGS } from './screen-output.js';
import { type Screened, screenRows } from './screen-rows.js';
import { Screener } from './screener.js';
import { stopOnSignals } from './stop.js';

export const screenCommand: Command = {
  usage: `Usage: linchpin screen FILE.csv [options]

Screens the names of a spreadsheet (CSV, "-" for standard input) against the
record, and prints a spreadsheet: each row of the file, once for every candidate,
with a score, what it is made of, and empty columns for the reviewer's decision.
A candidate is a lead, never an identification.

  --out FILE              writes to a new file instead of standard output, with
                          the mark by which spreadsheet programs know UTF-8
  --resume                goes on where a screening into --out FILE was stopped, if
                          file, options and revision are the same
  --threshold N           candidates score at least so much, 0 to 1 (default ${SCREENING_DEFAULTS.threshold})
  --limit N               candidates for each name, 1 to ${MOST_CANDIDATES} (default ${SCREENING_DEFAULTS.limit})
  --kinds LIST            only actors of these kinds: official,company,...
  --listings LIST         only actors that stand so: listed,unclear,lifted,
                          proposed,not_listed
  --as-of DATE            the date on which listings have to stand
  --revision N            what was known at this revision
  --name-column C         heading or number of the column of names, or of the parts
                          of a name: "First name,Last name" or 1,2,3; without it
                          the headings are looked through
  --birth-date-column C   likewise, one column
  --country-column C      likewise, one column
  --no-headings           the first row is to be screened as well
  --delimiter D           what stands between cells, \\t for a tab; without it, what
                          the first line says (sep=;) or has most of

Progress, and which columns are read, goes to standard error. Ctrl-C stops so that
--resume can go on, with exit code 130. Cells that a spreadsheet would take for
formulas get an apostrophe before them.`,

  async run(words, terminal) {
    const asked = askedBy(words);
    const graph = await openForCommand(terminal);
    const stop = stopOnSignals();
    try {
      const { isStopped } = await screenFile(asked, graph, stop.signal, terminal);
      return isStopped ? stop.exitCode : 0;
    } finally {
      stop.forget();
      await graph.close();
    }
  },
};

async function screenFile(
  asked: Asked,
  graph: Graph,
  stop: AbortSignal,
  terminal: Terminal,
): Promise<Screened> {
  const screener = await Screener.open(graph, asked.terms);
  const job = jobOf(asked, screener.revision);
  const results = await openResults(asked.out, { name: 'screening', job }, asked.isResumed, terminal.out);
  const tell = (line: string) => terminal.err(`${line}\n`);
  try {
    const rows = rowsOf(asked, stop);
    const screened = await screenRows({ rows, named: asked.named, screener, results, tell, stop });
    if (screened.isStopped) tell(stoppedText(screened, asked));
    return screened;
  } finally {
    await results.close();
  }
}

function rowsOf({ file, delimiter, named }: Asked, stop: AbortSignal): AsyncIterable<TableRow> {
  // Who says what stands between cells and which column is read knows the file.
  const form = { delimiter, mayBeOneColumn: delimiter !== undefined && named.name !== undefined };
  return file === '-'
    ? readTable(inputUntil(stop), 'standard input', form)
    : readTable(readBytes(file), basename(file), form);
}

/** Standard input may have nothing to say for long: it is broken off. */
async function* inputUntil(stop: AbortSignal): AsyncIterable<Buffer> {
  yield* addAbortSignal(stop, process.stdin);
}

/** What makes a screening the same one as before, but for the rows of its file: those have a digest of their own. */
function jobOf({ terms, named, delimiter }: Asked, revision: number): string {
  const job = [RESULT_HEADINGS, { ...terms, revision }, named, delimiter ?? null];
  return createHash('sha256').update(JSON.stringify(job)).digest('hex');
}

function stoppedText({ rows }: Screened, { out }: Asked): string {
  const stopped = `stopped after ${rows.toLocaleString('en')} rows`;
  if (out === null) return stopped;
  if (rows === 0) return 'stopped before the first row; nothing is written';
  return `${stopped}, which are safe in ${basename(out)}; the same command with --resume goes on behind them`;
}
