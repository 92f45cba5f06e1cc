/** The HTTP service, assembled: what stands on the way of a request, in order, and what is served where. */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Services } from '../graphql/context.js';
import { createApollo } from './apollo.js';
import { answerClientError } from './client-errors.js';
import { allowOrigins } from './cors.js';
import { answerBadAddress, answerFailures } from './failures.js';
import { addGraphiql } from './graphiql.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addHealth } from './health.js';
import { readJsonBodies } from './json-body.js';
import { type Logger, logRequests } from './logging.js';
import { addSchemaFile } from './schema-file.js';
import { addSecurityHeaders } from './security-headers.js';
import { refuseWhenStopping, type Shutdown } from './shutdown.js';

/** Idle connections are let go soon: whoever keeps one open must not hold up a stop. */
const KEEP_ALIVE_MS = 5000;
/** Longest time that a client may take to send its request. */
const RECEIVE_MS = 30_000;

/** The service as whoever starts it sees it. */
export type HttpServer = FastifyInstance;

export interface HttpParts {
  readonly settings: Pick<
    Config,
    'bodyLimitBytes' | 'corsOrigins' | 'introspection' | 'limits' | 'requestTimeoutMs'
  >;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  /** What the store runs on, for `/readyz`. */
  readonly engine: string;
  readonly shutdown: Shutdown;
  readonly log: Logger;
}

/** A server that is ready to listen and does not listen yet: requests can be injected. */
export async function createHttp(parts: HttpParts): Promise<HttpServer> {
  const { settings, schema, services, engine, shutdown, log } = parts;
  const { store } = services;
  const server = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: settings.bodyLimitBytes,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: RECEIVE_MS,
    forceCloseConnections: 'idle',
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerClientError,
    return503OnClosing: false,
  });
  logRequests(server);
  readJsonBodies(server);
  answerFailures(server, settings.bodyLimitBytes);
  refuseWhenStopping(server, shutdown);
  await addSecurityHeaders(server);
  await allowOrigins(server, settings.corsOrigins);

  const apollo = createApollo({
    schema,
    limits: settings.limits,
    introspection: settings.introspection,
    log,
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());
  addGraphqlRoute(server, {
    apollo,
    services,
    requestTimeoutMs: settings.requestTimeoutMs,
    stopping: shutdown.signal,
  });
  if (settings.introspection) addSchemaFile(server, schema);
  addGraphiql(server);
  addHealth(server, {
    engine,
    stopping: shutdown.begun,
    ping: (signal) => store.ping({ signal }),
    head: (signal) => store.head({ signal }),
  });
  await server.ready();
  return server;
}
