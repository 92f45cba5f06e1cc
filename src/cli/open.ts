/** What commands that ask the graph themselves share: opening it, and when the record is asked about. */
import { readConfig } from '../config.js';
import { LinchpinError } from '../errors.js';
import { type Graph, openGraph } from '../graph.js';
import { type PartialDate, parsePartialDate } from '../model/partial-date.js';
import { announceLoad, announceProgress } from './announce.js';
import type { Terminal } from './command.js';

/** The graph of the environment, for one command: that needs no thread of its own. */
export function openForCommand(terminal: Terminal): Promise<Graph> {
  const config = { ...readConfig(terminal.environment), attributionThreads: 0 };
  return openGraph(config, { announce: announceLoad(terminal), tell: announceProgress(terminal) });
}

/** The date of `--as-of`, null without one. @throws LinchpinError DATE_INVALID */
export function asOfFrom(value: string | undefined): PartialDate | null {
  if (value === undefined) return null;
  parsePartialDate(value, '--as-of');
  return value;
}

/** The revision itself, if the record has come so far. @throws LinchpinError REVISION_UNKNOWN */
export function knownRevision(revision: number, head: number): number {
  if (revision >= 1 && revision <= head) return revision;
  throw new LinchpinError('REVISION_UNKNOWN', { where: '--revision', head, got: revision });
}
