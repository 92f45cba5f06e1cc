/** Giving up on work whose caller no longer waits. */
import { LinchpinError } from './errors.js';

/** The outcome of a promise, or the signal's reason as soon as it aborts; what was begun runs on unheard. */
export function unlessAborted<Result>(outcome: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return outcome;
  return new Promise((resolve, reject) => {
    const abort = () => reject(reasonOf(signal));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    outcome.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Why a signal aborted: the reason that was given (TIMEOUT, SHUTTING_DOWN ...), otherwise CANCELLED. */
export function reasonOf(signal: AbortSignal): LinchpinError {
  return signal.reason instanceof LinchpinError ? signal.reason : new LinchpinError('CANCELLED');
}

/** Whether an error says no more than that work was given up, as the signal asked. */
export function isAbort(error: unknown, { aborted, reason }: AbortSignal): boolean {
  if (!aborted) return false;
  if (error instanceof LinchpinError) return error.code === 'CANCELLED';
  return error === reason || (error instanceof Error && error.name === 'AbortError');
}
