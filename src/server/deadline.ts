/**
 * One abort signal for each request: its time ran out, its client is gone, or the service is stopping. The signal goes
 * with the GraphQL context down to the store; its reason is the coded error that the caller would read.
 */
import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { LinchpinError } from '../errors.js';

export interface Deadline {
  readonly signal: AbortSignal;
  /** Rejects with the signal's reason; never resolves. */
  readonly passed: Promise<never>;
  /** Lets go of timer and listeners once the request is answered. */
  end(): void;
}

export interface DeadlineTerms {
  readonly limitMs: number;
  readonly response: ServerResponse;
  /** Aborts when the service stops waiting for requests under way. */
  readonly stopping: AbortSignal;
}

/** Starts the clock of one request. */
export function startDeadline({ limitMs, response, stopping }: DeadlineTerms): Deadline {
  const controller = new AbortController();
  // Every read of the request listens; many of them are no leak.
  setMaxListeners(0, controller.signal);
  const onTime = () => controller.abort(new LinchpinError('TIMEOUT', { limit: limitMs }));
  const onStop = () => controller.abort(new LinchpinError('SHUTTING_DOWN'));
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new LinchpinError('CANCELLED'));
  };
  const timer = setTimeout(onTime, limitMs);
  stopping.addEventListener('abort', onStop, { once: true });
  response.once('close', onClose);
  if (stopping.aborted) onStop();
  return {
    signal: controller.signal,
    passed: rejection(controller.signal),
    end() {
      clearTimeout(timer);
      stopping.removeEventListener('abort', onStop);
      response.removeListener('close', onClose);
    },
  };
}

function rejection(signal: AbortSignal): Promise<never> {
  const passed = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  // Nobody may be waiting any more when it rejects.
  passed.catch(() => undefined);
  return passed;
}
