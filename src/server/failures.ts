/** What leaves the service when a request fails outside GraphQL: a coded error, and nothing of what went on inside. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LinchpinError, shown } from '../errors.js';
import { errorBody } from './error-body.js';

/** Answers every failed request, and every path that nothing is served at, in the shape of a GraphQL response. */
export function answerFailures(server: FastifyInstance, bodyLimit: number): void {
  server.setErrorHandler((error, request, reply) => send(reply, coded(error, request, bodyLimit)));
  server.setNotFoundHandler((request, reply) => {
    const { method } = request;
    const path = shown(pathOf(request.url));
    return send(reply, new LinchpinError('PATH_UNKNOWN', { method, path }));
  });
}

/** Answers a request whose address cannot even be read, such as `/%`; no handler of a route sees it. */
export function answerBadAddress(_: Error, __: FastifyRequest, reply: FastifyReply): void {
  send(reply, refusal('the address of the request cannot be read'));
}

/** The path of an address without its query, which may hold what a caller asked. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

function send(reply: FastifyReply, error: LinchpinError): FastifyReply {
  return reply.code(error.status).type('application/json; charset=utf-8').send(errorBody(error));
}

/** Fastify's own refusals by their code; the wording is ours, since theirs may quote the body. */
const REFUSALS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'the content type must be application/json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'the request body is not as long as its Content-Length says',
};

function coded(error: unknown, request: FastifyRequest, bodyLimit: number): LinchpinError {
  if (error instanceof LinchpinError && error.code !== 'INTERNAL_SERVER_ERROR') return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new LinchpinError('BODY_TOO_LARGE', { limit: bodyLimit });
  const problem = code === undefined ? undefined : REFUSALS[code];
  if (problem !== undefined) return refusal(problem);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return refusal('this is not a request that the service understands');
  }
  const errorId = randomUUID();
  request.log.error({ errorId, err: error }, 'a request failed');
  return new LinchpinError('INTERNAL_SERVER_ERROR', { errorId });
}

function refusal(problem: string): LinchpinError {
  return new LinchpinError('BAD_REQUEST', { problem });
}
