/**
 * The wiring: settings, then the graph (engine, store, attribution), then GraphQL, then HTTP. Nothing listens yet; the
 * command line does that, and tests inject requests.
 */
import type { Config } from './config.js';
import { type Graph, type OpenOptions, openGraph } from './graph.js';
import { createSchema } from './graphql/schema.js';
import { createHttp, type HttpServer } from './server/http.js';
import type { Logger } from './server/logging.js';
import { createShutdown } from './server/shutdown.js';

export interface App extends Graph {
  readonly server: HttpServer;
}

/** The whole service, without a port. `close` lets requests under way finish, then closes the store. */
export async function createApp(
  config: Config,
  options: OpenOptions & { readonly log: Logger },
): Promise<App> {
  const { log } = options;
  const graph = await openGraph(config, { ...options, tell: (event, details) => log.info(details, event) });
  const shutdown = createShutdown();
  const { store, attribution, register, engine } = graph;
  const server = await createHttp({
    settings: config,
    schema: createSchema(),
    services: { store, attribution, register },
    engine: engine.name,
    shutdown,
    log: options.log,
  });
  if (graph.seeds.kind === 'DIFFERENT') {
    options.log.warn('the package holds other seed facts than the graph; load them with "npm run load"');
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
