/**
 * The wiring: settings, then the engine and its store, then attribution, then GraphQL, then HTTP. Nothing listens yet;
 * the command line does that, and tests inject requests.
 */
import { createAttributionEngine } from './attribution/create-engine.js';
import type { AttributionEngine } from './attribution/engine.js';
import type { Config } from './config.js';
import { loadWhenEmpty, PACKAGE_SEEDS, type SeedState } from './first-load.js';
import { createSchema } from './graphql/schema.js';
import { createHttp, type HttpServer } from './server/http.js';
import type { Logger } from './server/logging.js';
import { createShutdown } from './server/shutdown.js';
import type { EngineName } from './store/engine.js';
import { openStoreAt } from './store/open.js';
import type { Store } from './store/store.js';

/** An open graph that holds facts, and the engine that answers from it. */
export interface Graph {
  readonly engine: EngineName;
  readonly store: Store;
  readonly attribution: AttributionEngine;
  readonly seeds: SeedState;
  close(): Promise<void>;
}

export interface App extends Graph {
  readonly server: HttpServer;
}

export interface OpenOptions {
  /** Told how many records are about to be loaded, when the graph is empty. */
  readonly announce?: (records: number) => void;
}

/** Opens the graph, and fills it when it is empty. A load that fails leaves it empty and closed. */
export async function openGraph(
  config: Config,
  { announce = () => undefined }: OpenOptions = {},
): Promise<Graph> {
  const store = await openStoreAt(storeSettings(config));
  try {
    const seeds = await loadWhenEmpty(store, config.seedsFolder ?? PACKAGE_SEEDS, announce);
    const attribution = createAttributionEngine(
      { snapshot: (revision, signal) => store.snapshot(revision, { signal }) },
      { maxVisited: MOST_VISITED, milliseconds: Math.min(SEARCH_MS, config.requestTimeoutMs / 2) },
    );
    return { engine: store.engine.name, store, attribution, seeds, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The whole service, without a port. `close` lets requests under way finish, then closes the store. */
export async function createApp(
  config: Config,
  options: OpenOptions & { readonly log: Logger },
): Promise<App> {
  const graph = await openGraph(config, options);
  const shutdown = createShutdown();
  const { store, attribution, engine } = graph;
  const server = await createHttp({
    settings: config,
    schema: createSchema(),
    services: { store, attribution },
    engine,
    shutdown,
    log: options.log,
  });
  if (graph.seeds.kind === 'DIFFERENT') {
    options.log.warn('the package holds other seed facts than the graph; load them with "linchpin load"');
  }
  let closed: Promise<void> | null = null;
  const close = async () => {
    await shutdown.stop(server);
    await graph.close();
  };
  return {
    ...graph,
    server,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** A search stops well before the request's deadline, so that a partial answer can still be sent. */
const SEARCH_MS = 5000;
const MOST_VISITED = 200_000;
