/** Progress of a first start, for whoever waits at the terminal. */
import type { SeedState } from '../first-load.js';
import type { OpenOptions } from '../graph.js';
import type { Terminal } from './command.js';

/** Says that facts are being loaded, the first time a graph is opened. */
export function announceLoad(terminal: Terminal): (records: number) => void {
  return (records) => terminal.err(`first start: loading ${records.toLocaleString('en')} records ...\n`);
}

/** Says how far the taking up of a large graph has come, and what became of the copy of it. */
export function announceProgress(terminal: Terminal): NonNullable<OpenOptions['tell']> {
  return (event, details) => {
    const facts = Object.entries(details).map(([name, value]) =>
      typeof value === 'number' ? `${value.toLocaleString('en')} ${name}` : String(value),
    );
    terminal.err(`${event}: ${facts.join(', ')}\n`);
  };
}

/** What to say about the seeds once the graph is open; null when there is nothing to say. */
export function seedNotice(seeds: SeedState): string | null {
  return seeds.kind === 'LOADED' && seeds.outcome.revision !== null
    ? `loaded as revision ${seeds.outcome.revision.number}`
    : null;
}
