/** `linchpin merges`: proposes records that may be one and the same, for a reviewer to decide. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { LinchpinError } from '../errors.js';
import type { Graph } from '../graph.js';
import { MERGE_DEFAULTS } from '../register/merges/merge-finder.js';
import { openMergeSearch } from '../register/merges/propose-merges.js';
import type { Command, Terminal } from './command.js';
import { counted } from './figures.js';
import { type MergesAsked, MOST_PROPOSALS, mergesAskedBy } from './merges-options.js';
import { MERGE_HEADINGS } from './merges-output.js';
import { findMerges, type MergesDone } from './merges-rows.js';
import { MergeSheet } from './merges-sheet.js';
import { knownRevision, openForCommand } from './open.js';
import { stopOnSignals } from './stop.js';

export const mergesCommand: Command = {
  usage: `Usage: linchpin merges [options]

Proposes records of actors that may be of one and the same entity, and merges
nothing: a table (CSV) with each pair once, the most promising first, what agrees,
what speaks against it, what the score is made of, and empty columns for the
reviewer's decision. A name alone is a lead, never an identification. Pairs of which
a source says something of one to the other (part of it, owns it, heads it, met it)
are two, and are left out.

  --since N          only actors added or changed after revision N
  --source ID        only actors that this source states, or has claims of
  --ids A,B          only these actors; the other one of a pair may be any
  --kinds LIST       only pairs of these kinds: official,company,...
  --threshold N      proposals score at least so much, 0 to 1 (default ${MERGE_DEFAULTS.threshold})
  --limit N          proposals for each actor, 1 to ${MOST_PROPOSALS} (default ${MERGE_DEFAULTS.limit})
  --revision N       what was known at this revision
  --out FILE         writes to a new file instead of standard output, with the mark
                     by which spreadsheet programs know UTF-8
  --resume           goes on where a search into --out FILE was stopped, if options
                     and revision are the same

Strength: strong, an identifying number in common (Wikidata, LEI, a list's own number,
a register's with its country); fair, such a number although something tells the two
apart, or alike names and a birth date, office or listing that agrees; weak, alike
names alone; namesake, alike names that others bear too, or that something tells apart.

Progress goes to standard error. Ctrl-C stops so that --resume can go on, with exit
code 130; until all is done, the rows of a file stand as they were found. Cells that
a spreadsheet would take for formulas get an apostrophe before them.`,

  async run(words, terminal) {
    const asked = mergesAskedBy(words);
    const graph = await openForCommand(terminal);
    const stop = stopOnSignals();
    try {
      const { isStopped } = await searchGraph(asked, graph, stop.signal, terminal);
      return isStopped ? stop.exitCode : 0;
    } catch (error) {
      if (!(stop.signal.aborted && error instanceof LinchpinError && error.code === 'CANCELLED')) throw error;
      terminal.err('stopped before the first actor\n');
      return stop.exitCode;
    } finally {
      stop.forget();
      await graph.close();
    }
  },
};

async function searchGraph(
  { scope, terms, revision: wanted, out, isResumed }: MergesAsked,
  graph: Graph,
  stop: AbortSignal,
  terminal: Terminal,
): Promise<MergesDone> {
  const head = await graph.store.head();
  const revision = knownRevision(wanted ?? head, head);
  if (scope.since !== undefined && scope.since > head)
    throw new LinchpinError('REVISION_UNKNOWN', { where: '--since', head, got: scope.since });
  const work = { name: 'search', job: jobOf([MERGE_HEADINGS, scope, terms, revision]) };
  const sheet = await MergeSheet.open(out, work, isResumed, terminal.out);
  const tell = (line: string) => terminal.err(`${line}\n`);
  try {
    const search = await openMergeSearch(graph, scope, { ...terms, revision, signal: stop });
    const done = await findMerges({ search, sheet, tell, stop });
    if (done.isStopped) tell(stoppedText(done, out));
    return done;
  } finally {
    await sheet.close();
  }
}

function jobOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function stoppedText({ actors }: MergesDone, out: string | null): string {
  const stopped = `stopped after ${counted(actors, 'actor')}`;
  if (out === null) return stopped;
  if (actors === 0) return 'stopped before the first actor; nothing is written';
  return `${stopped}; what was found is safe in ${basename(out)}, and the same command with --resume goes on`;
}
