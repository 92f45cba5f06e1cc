/** A service with a schema of a few fields, each of which does one thing that can go right or wrong. */
import { GraphQLBoolean, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { readConfig } from '../../src/config.js';
import { unknownIds } from '../../src/errors.js';
import type { Context, Services } from '../../src/graphql/context.js';
import { createHttp, type HttpParts, type HttpServer } from '../../src/server/http.js';
import { createLog } from '../../src/server/logging.js';
import { createShutdown } from '../../src/server/shutdown.js';

/** What an engine's error may hold and no caller may see. */
export const SECRET = 'neo4j://admin:s3cret@10.0.0.7 MATCH (n) RETURN n';

/** How the reads that fields started ended: the reason for which their signal aborted. */
export interface Witness {
  readonly aborted: unknown[];
}

const text = new GraphQLNonNull(GraphQLString);

export function testSchema(witness: Witness): GraphQLSchema {
  const query = new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: {
      hello: {
        type: text,
        args: { name: { type: GraphQLString } },
        resolve: (_, { name }) => `hello ${name ?? ''}`,
      },
      requestId: { type: text, resolve: (_, _args, { requestId }) => requestId },
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new Error(SECRET);
        },
      },
      missing: {
        type: GraphQLString,
        resolve: () => {
          throw unknownIds('actor', [{ id: 'by-kbg', where: 'actor(id)', nearest: [] }]);
        },
      },
      /** Ends only when the request's signal says so, as a read of the store does. */
      obedient: { type: GraphQLString, resolve: (_, _args, { signal }) => untilAborted(signal, witness) },
      /** Never ends, whatever the signal says. */
      stubborn: { type: GraphQLString, resolve: () => new Promise(() => undefined) },
    },
  });
  const mutation = new GraphQLObjectType({
    name: 'Mutation',
    fields: { change: { type: GraphQLBoolean, resolve: () => true } },
  });
  return new GraphQLSchema({ query, mutation });
}

function untilAborted(signal: AbortSignal | undefined, witness: Witness): Promise<string> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      witness.aborted.push(signal.reason);
      reject(signal.reason);
    });
  });
}

export interface TestService extends Witness {
  readonly server: HttpServer;
  readonly shutdown: HttpParts['shutdown'];
}

export interface TestServiceOptions {
  readonly environment?: Record<string, string>;
  readonly ping?: () => Promise<void>;
  readonly head?: number;
}

export async function createTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const witness: Witness = { aborted: [] };
  const shutdown = createShutdown();
  const store = {
    ping: options.ping ?? (async () => undefined),
    head: async () => options.head ?? 3,
  };
  const server = await createHttp({
    settings: readConfig(options.environment ?? {}),
    schema: testSchema(witness),
    services: { store } as unknown as Services,
    engine: 'embedded',
    shutdown,
    log: createLog('silent'),
  });
  return { ...witness, server, shutdown };
}

/** Asks by POST, as clients do. */
export async function ask(server: HttpServer, query: string, variables?: Record<string, unknown>) {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}
