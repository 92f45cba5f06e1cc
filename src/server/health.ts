/**
 * Two questions that a supervisor asks. `/livez`: does the process still turn its loop? A restart helps when it does
 * not. `/readyz`: can it answer now? Requests go elsewhere while it cannot; a restart would not help.
 */
import type { FastifyInstance } from 'fastify';

/** What readiness is told by: the store's answer and the newest revision, which is 0 while no facts are loaded. */
export interface Health {
  readonly engine: string;
  readonly stopping: () => boolean;
  readonly ping: (signal: AbortSignal) => Promise<void>;
  readonly head: (signal: AbortSignal) => Promise<number>;
}

const LONGEST_CHECK_MS = 1000;

/** Adds `/livez` and `/readyz`. */
export function addHealth(server: FastifyInstance, health: Health): void {
  server.get('/livez', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  server.get('/readyz', async (_, reply) => {
    const readiness = await check(health);
    return reply
      .header('cache-control', 'no-store')
      .code(readiness.status === 'ready' ? 200 : 503)
      .send(readiness);
  });
}

type Readiness =
  | { status: 'ready'; engine: string; revision: number }
  | { status: 'not ready'; engine: string; reason: 'STOPPING' | 'STORE_UNAVAILABLE' | 'NO_FACTS_LOADED' };

async function check({ engine, stopping, ping, head }: Health): Promise<Readiness> {
  if (stopping()) return { status: 'not ready', engine, reason: 'STOPPING' };
  try {
    const signal = AbortSignal.timeout(LONGEST_CHECK_MS);
    const revision = await Promise.race([ping(signal).then(() => head(signal)), refusedAfter(signal)]);
    return revision > 0
      ? { status: 'ready', engine, revision }
      : { status: 'not ready', engine, reason: 'NO_FACTS_LOADED' };
  } catch {
    return { status: 'not ready', engine, reason: 'STORE_UNAVAILABLE' };
  }
}

/** An engine may not stop when the signal says so; the answer does not wait for it. */
function refusedAfter(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
