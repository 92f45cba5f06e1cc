/** `linchpin serve`: runs the service until it is told to stop. */
import type { AddressInfo } from 'node:net';
import { type App, createApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import { LinchpinError } from '../errors.js';
import { createLog, type Logger } from '../server/logging.js';
import { announceLoad, seedNotice } from './announce.js';
import { readArguments } from './arguments.js';
import type { Command, Terminal } from './command.js';
import { whenOrphaned } from './orphan.js';

export const serveCommand: Command = {
  usage: `Usage: linchpin serve

Runs the GraphQL service on HOST and PORT until it is stopped (Ctrl-C or SIGTERM).
Facts are kept in DATA_DIR, or in Neo4j when NEO4J_URI is set.`,

  async run(words, terminal) {
    readArguments(words, {});
    const config = readConfig(terminal.environment);
    const log = createLog(config.logLevel);
    const app = await createApp(config, { log, announce: announceLoad(terminal) });
    const stopped = untilStopped(app, terminal.environment);
    terminal.out(welcome(await listen(app, config), app));
    await Promise.all([stopped, takeUp(app, log)]);
    return 0;
  },
};

/**
 * Takes up the graph before anyone asks: first what attribution answers from, then lists, searches and screenings. What
 * goes wrong is told to the first who asks, for it is tried again then; what nobody foresaw is logged as well, and leaves
 * everything else in service.
 */
export async function takeUp(
  { store, attribution, register }: Pick<App, 'store' | 'attribution' | 'register'>,
  log: Pick<Logger, 'error'>,
): Promise<void> {
  const parts = [
    async () => attribution.prepare(await store.head()),
    async () => (await register.at(await store.head())).indexes(),
  ];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      if (!(error instanceof LinchpinError)) log.error({ err: error }, 'the graph could not be taken up');
    }
  }
}

function welcome(address: string, app: App): string {
  const notice = seedNotice(app.seeds);
  const engine = app.engine.name === 'neo4j' ? 'Neo4j' : 'the embedded engine';
  return `Linchpin answers at ${address}/graphql on ${engine}${notice === null ? '' : `; facts ${notice}`}.
Open that address in a browser for GraphiQL. Ctrl-C stops.
`;
}

/** Listens, and gives the address that others can open. @throws LinchpinError ADDRESS_UNUSABLE */
async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    await app.server.listen({ host, port });
  } catch (cause) {
    await app.close();
    const problem = LISTEN_PROBLEMS[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'the system refuses it';
    throw new LinchpinError('ADDRESS_UNUSABLE', { address: `${host}:${port}`, problem }, { cause });
  }
  const { address, family, port: taken } = app.server.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

const LISTEN_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'this user may not listen there',
  ENOTFOUND: 'no host has this name',
};

/** Longest that a stop may take in all; a store that does not close then must not keep the process. */
const LONGEST_STOP_MS = 4900;

/** Resolves when a signal came and everything is closed. Further signals change nothing. */
function untilStopped(app: App, environment: Terminal['environment']): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
      app.close().then(resolve, reject);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    whenOrphaned(environment, stop);
  });
}
