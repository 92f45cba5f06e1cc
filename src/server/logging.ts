/**
 * Structured logs: one line of JSON for each event, on standard error, so that standard output stays readable.
 *
 * A request's line says who answered how fast and how; never what was asked, for a question can name a person.
 */
import type { FastifyInstance } from 'fastify';
import { destination, type Logger, pino } from 'pino';
import { pathOf } from './failures.js';

export type { Logger } from 'pino';

/** A log at this level (`silent` to `trace`). */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    destination(2),
  );
}

/** Gives every answer its request's id, and writes one line for each request answered. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: pathOf(request.url),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}
