/**
 * The way to a clean stop: take no new work, let requests under way finish, then tell them to stop, then cut what is
 * left. Each step has its time, and all of them together stay below five seconds.
 */
import { setMaxListeners } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { LinchpinError } from '../errors.js';

/** How long requests under way may go on undisturbed. */
const DRAIN_MS = 3000;
/** When connections are cut that still hang after that. */
const CUT_MS = 4000;

export interface Shutdown {
  /** Aborts when requests under way are told to stop. */
  readonly signal: AbortSignal;
  readonly begun: () => boolean;
  /** Stops the server; a second call waits for the first. */
  stop(server: FastifyInstance): Promise<void>;
}

export function createShutdown(): Shutdown {
  const controller = new AbortController();
  // Every request under way listens; many of them are no leak.
  setMaxListeners(0, controller.signal);
  let stopped: Promise<void> | null = null;
  return {
    signal: controller.signal,
    begun: () => stopped !== null,
    stop(server) {
      stopped ??= drain(server, controller);
      return stopped;
    },
  };
}

/** Refuses requests that arrive on open connections once the stop has begun; health may still be asked. */
export function refuseWhenStopping(server: FastifyInstance, shutdown: Shutdown): void {
  server.addHook('onRequest', async (request) => {
    if (shutdown.begun() && !isHealth(request.url)) throw new LinchpinError('SHUTTING_DOWN');
  });
}

function isHealth(url: string): boolean {
  return url === '/livez' || url === '/readyz';
}

async function drain(server: FastifyInstance, controller: AbortController): Promise<void> {
  const abort = setTimeout(() => controller.abort(), DRAIN_MS);
  const cut = setTimeout(() => server.server.closeAllConnections(), CUT_MS);
  try {
    await server.close();
  } finally {
    clearTimeout(abort);
    clearTimeout(cut);
    controller.abort();
  }
}
