/** Which web pages of other origins may ask: those of `CORS_ORIGINS`, by default none. */
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const A_DAY = 86_400;

/** Lets pages of these origins (`*`: of every origin) ask, without cookies or other credentials. */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['x-request-id'],
    maxAge: A_DAY,
  });
}
