/** Bodies of requests: JSON, and nothing that could pass for a part of a JavaScript object's own machinery. */
import type { FastifyInstance } from 'fastify';
import { LinchpinError } from '../errors.js';

const FORBIDDEN_KEYS = ['__proto__', 'constructor'];

/** Reads the bodies of requests in place of Fastify, which calls a forbidden key broken JSON. */
export function readJsonBodies(server: FastifyInstance): void {
  server.addContentTypeParser('application/json', { parseAs: 'string' }, async (_: unknown, body: string) =>
    parseBody(body),
  );
}

function parseBody(body: string): unknown {
  if (body === '') throw refusal('the request has no body; wanted a JSON object with a query');
  const value = parsed(body.replace(/^\uFEFF/, ''));
  if (holdsForbiddenKey(value)) throw refusal('the request body holds a key that is not allowed');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('the request body is not JSON');
  }
}

/** Walks level by level: a body may nest deeper than a stack reaches. */
function holdsForbiddenKey(value: unknown): boolean {
  let level = [value].filter(isNest);
  while (level.length > 0) {
    if (level.some((nest) => FORBIDDEN_KEYS.some((key) => Object.hasOwn(nest, key)))) return true;
    level = level.flatMap((nest) => Object.values(nest)).filter(isNest);
  }
  return false;
}

function isNest(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function refusal(problem: string): LinchpinError {
  return new LinchpinError('BAD_REQUEST', { problem });
}
