/** The commands there are. Each is read only when it is needed: asking a question does not wait for HTTP to load. */
import type { Command } from './command.js';

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: Readonly<Record<string, Listed>> = {
  serve: {
    summary: 'runs the GraphQL service; loads the seed facts at the first start',
    load: async () => (await import('./serve.js')).serveCommand,
  },
  attribution: {
    summary: 'asks how far one actor connects to another, without a server',
    load: async () => (await import('./attribution.js')).attributionCommand,
  },
  screen: {
    summary: 'screens a spreadsheet of names against the record',
    load: async () => (await import('./screen.js')).screenCommand,
  },
  merges: {
    summary: 'proposes records that may be one and the same, with reasons; merges nothing',
    load: async () => (await import('./merges.js')).mergesCommand,
  },
  reasons: {
    summary: 'prints what a listing of an actor would rest on, with footnotes',
    load: async () => (await import('./reasons.js')).reasonsCommand,
  },
  preserve: {
    summary: 'keeps a copy of a source, and writes its hash on the record',
    load: async () => (await import('./preserve.js')).preserveCommand,
  },
  import: {
    summary: 'brings in files of other systems, and accounts for every line',
    load: async () => (await import('./import.js')).importCommand,
  },
  export: {
    summary: 'writes the graph, or a part of it, in a format of other systems',
    load: async () => (await import('./export.js')).exportCommand,
  },
  backup: {
    summary: 'writes everything, with its history, to one file with a checksum',
    load: async () => (await import('./backup.js')).backupCommand,
  },
  restore: {
    summary: 'puts a backup into an empty graph, on either engine',
    load: async () => (await import('./restore.js')).restoreCommand,
  },
  load: {
    summary: 'adds records from JSON Lines files, all of them or none',
    load: async () => (await import('./load.js')).loadCommand,
  },
  doctor: {
    summary: 'examines the stored graph and lists what is not as it must be',
    load: async () => (await import('./doctor.js')).doctorCommand,
  },
};

/** What `linchpin help` shows; no command is read for it. */
export const OVERVIEW = `linchpin: how far a state actor connects to a facilitator network, and on whose word

Usage: linchpin <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`)
  .join('\n')}
  ${'help'.padEnd(14)}shows this, or the help of a command: linchpin help attribution

Settings come from the environment; the README lists them.`;
