/** `/graphql`: questions by GET or POST, each under its deadline; for a browser, the page to ask from. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Context, createContext, type Services } from '../graphql/context.js';
import { type Deadline, startDeadline } from './deadline.js';
import { wantsPage } from './graphiql.js';
import { GRAPHIQL_PAGE } from './graphiql-page.js';

export interface GraphqlRouteTerms {
  readonly apollo: ApolloServer<Context>;
  readonly services: Services;
  readonly requestTimeoutMs: number;
  /** Aborts when requests under way are told to stop. */
  readonly stopping: AbortSignal;
}

/** Adds the route. Apollo must have been started. */
export function addGraphqlRoute(server: FastifyInstance, terms: GraphqlRouteTerms): void {
  const deadlines = new WeakMap<FastifyRequest, Deadline>();
  const answer = fastifyApolloHandler(terms.apollo, {
    context: async (request) =>
      createContext(terms.services, { signal: deadlines.get(request)?.signal, requestId: request.id }),
  });

  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => {
      if (wantsPage(request.method, request.headers.accept)) {
        return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(GRAPHIQL_PAGE);
      }
      const deadline = startDeadline({
        limitMs: terms.requestTimeoutMs,
        response: reply.raw,
        stopping: terms.stopping,
      });
      deadlines.set(request, deadline);
      try {
        return await inTime(deadline, Promise.resolve(answer.call(server, request, reply)));
      } finally {
        deadline.end();
      }
    },
  });
}

/** An answer that comes with the deadline counts as late: it holds whatever the abort left of it. */
async function inTime<Answer>(deadline: Deadline, answer: Promise<Answer>): Promise<Answer> {
  const answered = await Promise.race([answer, deadline.passed]);
  if (deadline.signal.aborted) throw deadline.signal.reason;
  return answered;
}
